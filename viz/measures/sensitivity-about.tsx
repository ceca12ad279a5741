import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useSensitivity } from "./use-sensitivity.ts";

/** What is compared with what, and how the figures are computed. */
export function SensitivityAbout() {
  const { t } = useTranslation("measures");
  const { data } = useSensitivity();
  return (
    <article className="panel">
      <h2>{t("parts.sensitivity")}</h2>
      <p>{t("sensitivity.about")}</p>
      {data &&
        [
          data.definitions.spearman,
          data.definitions.kendall,
          data.definitions.overlap,
          data.definition,
          ...(data.backbone ? [data.backbone.definition] : []),
        ].map((one) => <DefinitionText key={one.title} definition={one} />)}
    </article>
  );
}

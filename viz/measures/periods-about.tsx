import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { usePeriods } from "./use-periods.ts";

/** Which periods are compared, and how the figures are computed. */
export function PeriodsAbout() {
  const { t } = useTranslation("measures");
  const { data } = usePeriods();
  return (
    <article className="panel">
      <h2>{t("parts.periods")}</h2>
      <p>{t("periods.about")}</p>
      {data &&
        [
          data.definitions.change,
          data.definitions.spearman,
          data.definitions.kendall,
          data.definition,
          ...(data.backboneDefinition ? [data.backboneDefinition] : []),
        ].map((one) => <DefinitionText key={one.title} definition={one} />)}
    </article>
  );
}

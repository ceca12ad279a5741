import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useRelations } from "./use-relations.ts";

/** What is set against what, which matrices there are, and how coefficients and p are computed. */
export function RelationsAbout() {
  const { t } = useTranslation("measures");
  const { data } = useRelations();
  return (
    <article className="panel">
      <h2>{t("parts.relations")}</h2>
      <p>{t("relations.about")}</p>
      <p>{t("relations.matrices")}</p>
      {data &&
        [data.definitions.coefficient, data.definitions.correlation].map((one) => (
          <DefinitionText key={one.title} definition={one} />
        ))}
    </article>
  );
}

import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useYears } from "./use-years.ts";

/** How the measure is computed, and what is done year by year. */
export function YearsAbout() {
  const { t } = useTranslation("measures");
  const { data } = useYears();
  return (
    <article className="panel">
      <h2>{t("parts.years")}</h2>
      <p>{t("years.about")}</p>
      {data && <DefinitionText definition={data.definition} />}
      {data?.backboneDefinition && <DefinitionText definition={data.backboneDefinition} />}
    </article>
  );
}

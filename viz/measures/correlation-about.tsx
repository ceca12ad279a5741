import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { MeasureAbout } from "./measure-about.tsx";
import { useCorrelation } from "./use-correlation.ts";

/** How the two measures and their correlations are computed. */
export function CorrelationAbout() {
  const { t } = useTranslation("measures");
  const { data } = useCorrelation();
  if (!data) return <MeasureAbout />;
  const { definition, otherDefinition, definitions, backbone } = data;
  const shown = [definitions.spearman, definitions.pearson, definition, otherDefinition];
  return (
    <article className="panel">
      <h2>{t("parts.two")}</h2>
      {[...shown, ...(backbone ? [backbone.definition] : [])].map((one) => (
        <DefinitionText key={one.title} definition={one} />
      ))}
    </article>
  );
}

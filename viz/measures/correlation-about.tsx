import { useTranslation } from "react-i18next";
import type { CorrelationResult } from "../api/client.ts";
import { DefinitionText } from "../parts/definition-text.tsx";

/** How the two measures and their correlations are computed. */
export function CorrelationAbout({ result }: { readonly result: CorrelationResult }) {
  const { t } = useTranslation("measures");
  const { definition, otherDefinition, definitions } = result;
  return (
    <article className="panel">
      <h2>{t("parts.two")}</h2>
      {[definitions.spearman, definitions.pearson, definition, otherDefinition].map((one) => (
        <DefinitionText key={one.title} definition={one} />
      ))}
    </article>
  );
}

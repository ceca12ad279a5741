import { useTranslation } from "react-i18next";
import type { SeriesResult } from "../api/client.ts";
import { DefinitionText } from "../parts/definition-text.tsx";

/** How the index is computed, and how its change is split. */
export function SeriesAbout({ result }: { readonly result: SeriesResult | undefined }) {
  const { t } = useTranslation("integration");
  return (
    <article className="panel">
      <h2>{t("parts.trends")}</h2>
      {result && <p>{t(`larger.${result.larger}`)}</p>}
      {result && <DefinitionText definition={result.definition} />}
      <h3>{t("trends.splitTitle")}</h3>
      <p>{t("trends.splitAbout")}</p>
      <h3>{t("trends.intervalTitle")}</h3>
      <p>{t("about.error")}</p>
      <p>{t("trends.edgeAbout")}</p>
    </article>
  );
}

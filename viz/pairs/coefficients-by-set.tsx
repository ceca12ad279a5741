import { useTranslation } from "react-i18next";
import type { GravityResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ByLayerSet } from "../integration/by-layer-set.tsx";
import type { useGravity } from "./use-gravity.ts";

/** What explains the ties of each set of layers: coefficients side by side, with their intervals. */
export function CoefficientsBySet({ inSets }: Pick<ReturnType<typeof useGravity>, "inSets">) {
  const { t } = useTranslation("integration");
  const { count, value, percent } = useFormats();
  const found = (result: GravityResult, covariate: GravityResult["explainedBy"][number]) => {
    const one = result.coefficients.find((coefficient) => coefficient.covariate === covariate);
    if (!one) {
      const why = result.dropped.find((dropped) => dropped.covariate === covariate)?.why;
      return <span className="quiet">{why ? t(`pairs.dropped.${why}`) : "–"}</span>;
    }
    const { low, high } = one;
    const isCertain = low !== undefined && high !== undefined && (low > 0 || high < 0);
    return (
      <>
        {isCertain ? <strong>{value(one.value)}</strong> : value(one.value)}
        {low !== undefined && high !== undefined && (
          <span className="quiet index-chance">
            {value(low)} … {value(high)}
          </span>
        )}
      </>
    );
  };
  const asked = new Set(inSets.sets.flatMap(({ data }) => data?.explainedBy ?? []));
  return (
    <ByLayerSet
      id="pairs-by-set"
      title={t("sets.title")}
      {...inSets}
      rows={[
        ...[...asked].map((covariate) => ({
          id: covariate,
          label: t(`pairs.covariate.${covariate}`),
          of: (result: GravityResult) => found(result, covariate),
        })),
        { id: "pairs", label: t("pairs.compared"), of: ({ pairs }: GravityResult) => count(pairs) },
        { id: "tied", label: t("pairs.tied"), of: ({ tied }: GravityResult) => count(tied) },
        {
          id: "explained",
          label: t("pairs.devianceExplained"),
          of: ({ devianceExplained }: GravityResult) =>
            devianceExplained === undefined ? "–" : percent(devianceExplained),
        },
      ]}
    >
      <p className="quiet">{t("pairs.bySet")}</p>
    </ByLayerSet>
  );
}

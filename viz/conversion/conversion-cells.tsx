import { useTranslation } from "react-i18next";
import type { ConversionResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";

/** What a table of conversion has over its figures. */
export function useConversionHeads() {
  const { t } = useTranslation("partners");
  return (["pairs", "already", "open", "atRisk", "joined", "rate", "base", "lift"] as const).map((head) => ({
    number: t(`conversion.heads.${head}`),
  }));
}

/** The figures of a row: pairs that met, how many of them joined, and how many of those like them that did not meet. */
export function ConversionCells({ counts }: { readonly counts: ConversionResult["whole"] }) {
  const { t } = useTranslation("partners");
  const { count, percent, value } = useFormats();
  // Few pairs that did not meet ever join: what is next to nothing is still told from nothing.
  const small = (share: number) => (share > 0 && share < 0.001 ? `${value(100 * share)}%` : percent(share));
  const { pairs, already, open, atRisk, joined, rate, interval, base, lift } = counts;
  return (
    <>
      {[pairs, already, open, atRisk, joined].map((n, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
        <td key={k} className="number">
          {count(n)}
        </td>
      ))}
      <td className="number">
        {rate === undefined
          ? "–"
          : interval === undefined
            ? percent(rate)
            : t("cases.unmet.shareOf", {
                share: percent(rate),
                lower: percent(interval.lower),
                upper: percent(interval.upper),
              })}
      </td>
      <td className="number">{base === undefined ? "–" : small(base)}</td>
      <td className="number">{lift === undefined ? "–" : t("conversion.times", { lift: value(lift) })}</td>
    </>
  );
}

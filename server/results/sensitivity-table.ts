import { csvRow } from "../../analysis/export/csv-row.ts";
import type { RankingComparison } from "../../analysis/statistics/compare-rankings.ts";
import type { ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";

interface Variant extends Omit<RankingComparison, "moves"> {
  readonly by: string;
  readonly value: string | number | null;
  readonly sameAs?: number;
  readonly organisations: number;
  readonly ties: number;
  readonly backbone?: { readonly kept: number } | undefined;
}

/** One row a variant, numbered as `sameAs` names them. Who leads and who moves is in the JSON. */
export function sensitivityTable({
  variants,
  ...head
}: ResultHead & { readonly k: number; readonly variants: readonly Variant[] }): Uint8Array {
  const onBackbone = variants.some(({ backbone }) => backbone);
  const rows = variants.map(({ by, value, sameAs, organisations, ties, backbone, ...figures }, place) => {
    const { n, spearman, kendall, overlap } = figures;
    const kept = onBackbone ? [backbone?.kept] : [];
    return csvRow([place, by, value ?? "none", sameAs, organisations, ties, ...kept, n, spearman, kendall, overlap]);
  });
  const ofNetwork = ["organisations", "ties", ...(onBackbone ? ["kept"] : [])];
  const columns = ["variant", "by", "value", "same_as", ...ofNetwork, "n", "spearman", "kendall", "overlap"];
  return Buffer.from(`${csvComments(head, { k: head.k })}${[csvRow(columns), ...rows].join("\n")}\n`);
}

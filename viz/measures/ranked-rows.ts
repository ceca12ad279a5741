import type { CorrelationResult, MeasureResult } from "../api/client.ts";

/** An organisation with its value. */
export interface RankedRow {
  readonly id: string;
  readonly name: string;
  readonly synthetic: boolean;
  /** By grouping: the id of its group, and what that is called; absent where it is in none. */
  readonly groups: Readonly<Record<string, { readonly id: string; readonly title: string } | undefined>>;
  readonly value: number;
  readonly rank: number;
  /** What is known of an estimated value: where the exact one lies, and its rank. */
  readonly interval?: { readonly low: number; readonly high: number; readonly best: number; readonly worst: number };
  /** Of another measure, where there is one and it is defined. */
  readonly other?: number;
}

/** The organisations that have a value, in the order of their ids. */
export function rankedRows({ ids, values, rank, organisations, approximation }: MeasureResult): RankedRow[] {
  const groupings = Object.entries(organisations?.groupings ?? {});
  return ids.map((id, i) => ({
    id,
    name: organisations?.name[i] ?? id,
    synthetic: organisations?.synthetic[i] ?? false,
    groups: Object.fromEntries(
      groupings.map(([grouping, { values: groups, titles, codes }]) => [
        grouping,
        codes[i] < 0 ? undefined : { id: groups[codes[i]], title: titles[codes[i]] },
      ]),
    ),
    value: values[i],
    rank: rank[i],
    ...(approximation && {
      interval: {
        low: approximation.low[i],
        high: approximation.high[i],
        best: approximation.bestRank[i],
        worst: approximation.worstRank[i],
      },
    }),
  }));
}

/** Those that have a value of both measures, with the other one. */
export function pairedRows(rows: readonly RankedRow[], { ids, otherValues }: CorrelationResult): RankedRow[] {
  const others = new Map(ids.map((id, i) => [id, otherValues[i]]));
  return rows.filter(({ id }) => others.has(id)).map((row) => ({ ...row, other: others.get(row.id) }));
}

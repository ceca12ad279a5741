import type { Grouping } from "../facts/facts.ts";
import { type Summary, summary } from "./summary.ts";

export interface GroupSummary {
  /** Absent: organisations that have no value of the grouping. */
  readonly id?: string;
  readonly organisations: number;
  /** Absent where no value is defined. */
  readonly sum?: number;
  readonly summary: Summary;
}

/**
 * What a measure's values are like in each group that has an organisation of the network, by id; organisations in no
 * group come last. Values run parallel to the organisations; NaN stands for an undefined one. O(n log n).
 */
export function summaryByGroup(
  values: Float64Array,
  organisations: ArrayLike<number>,
  { codes, values: ids }: Pick<Grouping, "codes" | "values">,
): GroupSummary[] {
  const none = ids.length;
  const members = new Map<number, number[]>();
  for (let node = 0; node < organisations.length; node++) {
    const code = codes[organisations[node]];
    const group = code < 0 ? none : code;
    const inside = members.get(group);
    if (inside) inside.push(values[node]);
    else members.set(group, [values[node]]);
  }
  return [...members]
    .sort(([a], [b]) => (a === none || b === none ? a - b : ids[a] < ids[b] ? -1 : 1))
    .map(([group, inside]) => {
      const described = summary(Float64Array.from(inside));
      return {
        ...(group !== none && { id: ids[group] }),
        organisations: inside.length,
        ...(described.n > 0 && { sum: inside.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0) }),
        summary: described,
      };
    });
}

import { correlation } from "./correlation.ts";
import { kendall } from "./kendall.ts";
import { ranking } from "./ranking.ts";
import { ranks } from "./ranks.ts";

/** A measure's values; organisations are numbers that mean the same in every list, ascending. */
export interface RankedValues {
  readonly organisations: ArrayLike<number>;
  /** Parallel to `organisations`; NaN where undefined. */
  readonly values: Float64Array;
}

export interface Move {
  readonly organisation: number;
  /** Ranks among the organisations that both rankings have, 1 the highest; equal values share the mean of theirs. */
  readonly from: number;
  readonly to: number;
}

export interface RankingComparison {
  /** Organisations with a value in both. */
  readonly n: number;
  /** Both absent where one of the two does not vary. */
  readonly spearman?: number;
  readonly kendall?: number;
  /** Of the highest in the one, the share that is among the highest in the other; absent where one of them is empty. */
  readonly overlap?: number;
  /** Who moves most, most first; those that stay are not among them. */
  readonly moves: readonly Move[];
}

/**
 * How another ranking differs from a base one.
 *
 * Spearman's ρ and Kendall's τ-b over the organisations that have a value in both. Overlap: |A ∩ B| / k, where A and B are the k
 * highest of each, in its own list, equal values by number, and k no more than the shorter list has; from 0 to 1. A move is a
 * change of rank among the common organisations, so that who comes or goes moves nobody; of equally long moves those of the
 * organisation ranked higher in the base come first, then the lower number. Without common organisations only n = 0 is told.
 * O(n log n) in time, O(n) in memory.
 *
 * Sources: doi:10.2307/1412159, doi:10.1093/biomet/33.3.239. Checked in closed form and against the definitions written out.
 */
export function compareRankings(
  base: RankedValues,
  other: RankedValues,
  { top, moves: most }: { readonly top: number; readonly moves: number },
): RankingComparison {
  const { organisations, x, y } = common(base, other);
  const { n, spearman } = correlation(x, y);
  const tau = kendall(x, y);
  const overlap = overlapOf(base, other, top);
  return {
    n,
    ...(spearman !== undefined && { spearman }),
    ...(tau !== undefined && { kendall: tau }),
    ...(overlap !== undefined && { overlap }),
    moves: movesOf(organisations, x, y).slice(0, most),
  };
}

/** Both lists ascend: one walk through the two. Only who has a value in both. */
function common(base: RankedValues, other: RankedValues) {
  const organisations: number[] = [];
  const x: number[] = [];
  const y: number[] = [];
  for (let i = 0, j = 0; i < base.organisations.length && j < other.organisations.length; ) {
    const [a, b] = [base.organisations[i], other.organisations[j]];
    if (a === b && !Number.isNaN(base.values[i]) && !Number.isNaN(other.values[j])) {
      organisations.push(a);
      x.push(base.values[i]);
      y.push(other.values[j]);
    }
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return { organisations, x: Float64Array.from(x), y: Float64Array.from(y) };
}

function overlapOf(base: RankedValues, other: RankedValues, top: number): number | undefined {
  const highest = [base, other].map(({ organisations, values }) =>
    ranking(values, top).map((place) => organisations[place]),
  );
  const k = Math.min(...highest.map(({ length }) => length));
  if (k === 0) return undefined;
  const [a, b] = highest.map((list) => list.slice(0, k));
  const those = new Set(a);
  return b.filter((organisation) => those.has(organisation)).length / k;
}

function movesOf(organisations: readonly number[], x: Float64Array, y: Float64Array): Move[] {
  const [from, to] = [ranks(x, "mean"), ranks(y, "mean")];
  return organisations
    .map((organisation, k): Move => ({ organisation, from: from[k], to: to[k] }))
    .filter((move) => move.from !== move.to)
    .sort(
      (a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from || a.organisation - b.organisation,
    );
}

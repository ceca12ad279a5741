import type { FullMatrix } from "../relations/pair-matrix.ts";
import type { Gravity } from "./gravity.ts";

export interface UnexpectedPair {
  /** Of the groups, the smaller number first. */
  readonly source: number;
  readonly target: number;
  readonly observed: number;
  readonly fitted: number;
  readonly residual: number;
}

/**
 * The pairs whose ties are furthest below and furthest above what a gravity model predicts: up to `limit` of each, by their residual and then by their groups. Separated pairs, and all where residuals
 * are undefined, are in neither. O(pairs log pairs).
 */
export function unexpectedPairs(
  ties: FullMatrix,
  { fitted, residuals }: Pick<Gravity, "fitted" | "residuals">,
  limit: number,
): { readonly less: UnexpectedPair[]; readonly more: UnexpectedPair[] } {
  const sorted = residuals.filter((residual) => !Number.isNaN(residual)).sort();
  const last = Math.min(limit, sorted.length) - 1;
  const less: UnexpectedPair[] = [];
  const more: UnexpectedPair[] = [];
  if (last < 0) return { less, more };
  for (let target = 1, row = 0; target < ties.n; target++)
    for (let source = 0; source < target; source++, row++) {
      const residual = residuals[row];
      const pair = { source, target, observed: ties.values[row], fitted: fitted[row], residual };
      if (residual < 0 && residual <= sorted[last]) less.push(pair);
      if (residual > 0 && residual >= sorted[sorted.length - 1 - last]) more.push(pair);
    }
  const furthest = (pairs: UnexpectedPair[]) =>
    pairs
      .sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual) || a.source - b.source || a.target - b.target)
      .slice(0, limit);
  return { less: furthest(less), more: furthest(more) };
}

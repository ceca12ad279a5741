import type { GroupEnds } from "./group-ends.ts";
import { groupFigure } from "./group-figure.ts";
import { type GroupTotals, groupTotals } from "./group-totals.ts";

/**
 * Assortativity of a grouping, the boundary index r = (Σ_c e_cc − Σ_c a_c²) / (1 − Σ_c a_c²), with e_cc the share of all ends of ties that
 * lie inside group c and a_c the share at c (Newman 2003). No unit; 1 where no tie leaves its group, 0 where groups do not matter beyond
 * strength, lowest where no tie stays, −Σ a_c² / (1 − Σ a_c²). Weights are strengths (`weighted=false`: each tie 1). Organisations
 * without a value are a group of their own; isolated ones change nothing. Undefined without a tie, and where all ties are in one group.
 * O(participations), by number of ties O(m). Source: doi:10.1103/PhysRevE.67.026126.
 *
 * Checked in closed form, by brute force, against networkx, and by weight against the ties of the projection.
 */
export const assortativity = groupFigure({
  id: "assortativity",
  parameters: {},
  source: "doi:10.1103/PhysRevE.67.026126",
  computedBy: "analysis/connectivity/assortativity.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of: boundaryIndex,
});

/** r from what is inside each group and at it. */
function boundaryIndex(ends: GroupEnds): number {
  return boundaryIndexOf(groupTotals(ends));
}

/** r from the totals alone: with all ends in one group 1 − Σ a_c² is 0, which rounded sums may miss. */
export function boundaryIndexOf({ inside, ends, squares, tied }: GroupTotals): number {
  if (tied < 2) return Number.NaN;
  const expected = squares / ends ** 2;
  return ((2 * inside) / ends - expected) / (1 - expected);
}

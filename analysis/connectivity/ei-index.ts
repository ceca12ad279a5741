import { groupFigure } from "./group-figure.ts";
import { type GroupTotals, groupTotals } from "./group-totals.ts";

/**
 * E–I index = (E − I) / (E + I), with E the weight of ties between groups and I that of ties inside them (Krackhardt & Stern
 * 1988). No unit; −1 where no tie leaves its group, 1 where none stays. Weights are strengths (`weighted=false`: each tie 1, as they defined
 * it). It depends on the sizes of the groups: read it against labels dealt anew. Organisations without a value are a group of their own;
 * isolated ones change nothing. Undefined without a tie. O(participations), by number of ties O(m). Source: doi:10.2307/2786835.
 *
 * Checked in closed form, by brute force, and by weight against the ties of the projection.
 */
export const eiIndex = groupFigure({
  id: "eiIndex",
  parameters: {},
  source: "doi:10.2307/2786835",
  computedBy: "analysis/connectivity/ei-index.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of: (ends) => eiIndexOf(groupTotals(ends)),
});

/** From the totals alone. */
export function eiIndexOf({ inside, ends, tied }: GroupTotals): number {
  return tied > 0 ? (ends - 4 * inside) / ends : Number.NaN;
}

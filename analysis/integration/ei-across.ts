import { eiIndexOf } from "../connectivity/ei-index.ts";
import { acrossFigure } from "./across-figure.ts";

/**
 * E–I index of the boundaries of complexes, hub areas, zones or any other grouping: (external − internal) / (external + internal) over the
 * weight of all ties (Krackhardt & Stern 1988), with groups as for `integration`: those of the topology of a day (`at`), with those outside
 * every complex placed by zone or not (`placing`), and who is outside a group of their own. No unit; −1 where no tie leaves its group, 1
 * where none stays. It depends on the sizes of the groups: read it against labels dealt anew. Weights are strengths (`weighted=false`: each
 * tie 1). Isolated organisations change nothing. Undefined without a tie, and for complexes, hub areas and zones where nobody in the
 * network has a place. O(participations), by number of ties O(m). Source: doi:10.2307/2786835.
 *
 * Checked by hand, and against `eiIndex` where both part the organisations alike.
 */
export const eiAcross = acrossFigure({
  id: "eiAcross",
  source: "doi:10.2307/2786835",
  computedBy: "analysis/integration/ei-across.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of: eiIndexOf,
});

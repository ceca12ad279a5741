import { boundaryIndexOf } from "../connectivity/assortativity.ts";
import { acrossFigure } from "./across-figure.ts";

/**
 * Integration = 1 − r, with r the boundary index (assortativity) of a grouping: 0 where no tie leaves its group, 1 where groups do not matter
 * beyond strength, at most 1 / (1 − Σ a_c²), where no tie stays, with a_c the share of ends of ties at group c (Newman 2003); on a complete
 * network of equal ties with each organisation a group of its own n / (n − 1). No unit. Complexes, hub areas and zones are those
 * of the topology of a day (`at`), with those outside every complex placed by zone or not (`placing`); who is outside is a group of
 * their own, as who has no value of another grouping is. Weights are strengths (`weighted=false`: each tie 1). Isolated organisations
 * change nothing. Undefined without a tie, where all ties are in one group, and for complexes, hub areas and zones where nobody in the network
 * has a place. Small groups shift it: read it against a null model. O(participations), by number of ties O(m).
 * Source: doi:10.1103/PhysRevE.67.026126.
 *
 * Checked in closed form, by brute force over the ties of the projection, and against networkx.
 */
export const integration = acrossFigure({
  id: "integration",
  source: "doi:10.1103/PhysRevE.67.026126",
  computedBy: "analysis/integration/integration.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of: (totals) => 1 - boundaryIndexOf(totals),
});

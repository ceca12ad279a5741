import { placeFigure } from "./place-figure.ts";
import { spokeTies } from "./spoke-ties.ts";
import { topologyOn } from "./topology.ts";

/**
 * Hub dependence: share of a connected complex's external ties that lead to its own hub complex, on average over the connected complexes that have
 * external ties and a hub named. External are ties with organisations that have a place elsewhere: in other complexes, and under
 * `placing=zones` those placed by zone; ties that end outside do not count. A share; 0 to 1: 1 where spokes know nobody but their hub.
 * Weights are strengths (`weighted=false`: each tie 1). Undefined where no connected complex has an external tie, and where nobody in the
 * network has a place. O(participations + Σ over activities of the square of the number of complexes in it), by number of ties O(m). The figure is the
 * programme's own (KICOX 2010); external ties as in Krackhardt & Stern 1988, doi:10.2307/2786835.
 *
 * Checked by hand, and by brute force over the ties of the projection.
 */
export const hubDependence = placeFigure({
  id: "hubDependence",
  level: "complex",
  parameters: {},
  source: "doi:10.2307/2786835",
  computedBy: "analysis/integration/hub-dependence.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of(input, _, { day }) {
    const shares = spokeTies(input, topologyOn(input.facts, day))
      .map(({ dependence }) => dependence)
      .filter((share) => !Number.isNaN(share));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  },
});

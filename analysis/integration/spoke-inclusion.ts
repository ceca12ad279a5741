import { z } from "zod";
import { placeFigure } from "./place-figure.ts";
import { spokeTies } from "./spoke-ties.ts";
import { topologyOn } from "./topology.ts";

export const reaches = ["ownHub", "anyHub", "anotherZone"] as const;

const parameters = {
  reach: z
    .enum(reaches)
    .default("ownHub")
    .describe("Whom the tie is to: ownHub, the hub that it is connected to; anyHub; anotherZone, anybody there."),
};

/**
 * Spoke inclusion: share of the connected complexes of the topology that have a tie to their own hub, to any hub, or to another zone; to a
 * hub means to an organisation in the hub complex. A share; 0 to 1. A complex without an organisation in the network has none and
 * counts. A connected complex that no hub is named for does not count for `ownHub`, one whose zone is not known not for `anotherZone`.
 * Weights are not read. Undefined where there is no connected complex that counts, and where nobody in the network has a place. With ties as
 * sums over activities O(participations + Σ over activities of the square of the number of complexes in it). The figure is the programme's
 * own (hubs and connected complexes, KICOX 2010); a boundary that ties cross as in Krackhardt & Stern 1988, doi:10.2307/2786835.
 *
 * Checked by hand, and by brute force over the ties of the projection.
 */
export const spokeInclusion = placeFigure({
  id: "spokeInclusion",
  level: "complex",
  isWeighted: false,
  parameters,
  source: "doi:10.2307/2786835",
  computedBy: "analysis/integration/spoke-inclusion.ts",
  why: "From the activities, without forming ties.",
  of(input, { reach }, { day }) {
    const spokes = spokeTies({ ...input, weighted: true }, topologyOn(input.facts, day));
    const counted = spokes.filter((spoke) => spoke[reach] !== undefined);
    return counted.filter((spoke) => spoke[reach]).length / counted.length;
  },
});

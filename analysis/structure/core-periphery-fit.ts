import { discreteCore } from "../cohesion/discrete-core.ts";
import { structureFigure } from "./structure-figure.ts";

/**
 * How near the network is to core and periphery: Pearson's correlation, over all pairs i < j, of a_ij, 1 where they are tied and else 0, with the ideal
 * pattern δ_ij, 1 where i or j is in the core and else 0 (Borgatti & Everett 2000), for the core of measure `core-periphery`. That core leaves the
 * fewest exceptions among pairs of the same side; another might correlate higher, so that this is what is reached, not the most that can be.
 * No unit; −1 to 1, 1 for a star and for a clique whose members alone have all others as partners. Weights are not read.
 *
 * Undefined where one of the two does not vary: without a tie, complete, nobody in the core, or at most one outside it. Organisations without a
 * tie count as periphery. With N pairs, m ties, B pairs that the pattern ties and b of them tied: (bN − mB) / √(m(N − m)B(N − B)). O(n log n + m).
 *
 * Checked in closed form, by correlating all pairs, and against cpnet and numpy.
 */
export const corePeripheryFit = structureFigure({
  id: "corePeripheryFit",
  source: "doi:10.1016/S0378-8733(99)00019-2",
  computedBy: "analysis/structure/core-periphery-fit.ts",
  why: "Four counts say it; the core is found by the same pass as the measure's.",
  of({ network }) {
    const { order, size, offsets, neighbours } = network;
    const core = discreteCore(network);
    let outside = 0;
    let endsOutside = 0;
    for (let node = 0; node < order; node++) {
      if (core[node]) continue;
      outside++;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) if (!core[neighbours[tie]]) endsOutside++;
    }
    const pairs = (order * (order - 1)) / 2;
    const ideal = pairs - (outside * (outside - 1)) / 2;
    const met = size - endsOutside / 2;
    if ([size, pairs - size, ideal, pairs - ideal].includes(0)) return Number.NaN;
    // By shares: the products of counts of pairs would pass what a number holds exactly.
    const [tied, expected] = [size / pairs, ideal / pairs];
    return (met / pairs - tied * expected) / Math.sqrt(tied * (1 - tied) * expected * (1 - expected));
  },
});

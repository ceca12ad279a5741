import type { Figure, FigureInput } from "../figure.ts";
import { gini, pielouEvenness } from "../statistics/evenness.ts";
import { complexTies } from "./complex-ties.ts";
import { placeFigure } from "./place-figure.ts";
import { topologyOn } from "./topology.ts";

/** External strength of every complex of the topology, 0 for one without an organisation in the network. */
function externalStrengths(input: FigureInput, day: number): Float64Array {
  return Float64Array.from(complexTies(input, topologyOn(input.facts, day)).complexes, ({ external }) => external);
}

function evennessFigure(
  entry: Pick<Figure, "id" | "source" | "why"> & { readonly of: (strengths: Float64Array) => number },
) {
  return placeFigure({
    ...entry,
    level: "complex",
    parameters: {},
    computedBy: "analysis/integration/complex-evenness.ts",
    of: (input, _, { day }) => entry.of(externalStrengths(input, day)),
  });
}

/**
 * How unevenly the external strength of complexes is spread: the Gini coefficient over all complexes of the topology (Gini 1921). External
 * strength is the weight of ties with organisations that have a place elsewhere: in other complexes, and under `placing=zones` those placed
 * by zone; ties that end outside do not count. No unit; 0 where all complexes have the same, 1 − 1/n where one of n has all.
 * Complexes without an organisation in the network count with 0. Weights are strengths (`weighted=false`: each tie 1). Undefined where no
 * complex has an external tie, and where nobody in the network has a place. O(participations + Σ over activities of the square of
 * the number of complexes in it + n log n), by number of ties O(m + n log n). Source: doi:10.2307/2223319.
 *
 * Checked by hand, and by brute force over the ties of the projection and all pairs of complexes.
 */
export const complexGini = evennessFigure({
  id: "complexGini",
  source: "doi:10.2307/2223319",
  why: "By weight a sum over activities, then one sort.",
  of: gini,
});

/**
 * How evenly the external strength of complexes is spread: Pielou's evenness H / ln n over all n complexes of the topology, with H the entropy of
 * their shares (Pielou 1966). External strength as for `complexGini`. No unit; 0 where one complex has all, 1 where all have the
 * same. Complexes without an organisation in the network count with 0. Weights are strengths (`weighted=false`: each tie 1). Undefined below two
 * complexes, where none has an external tie, and where nobody in the network has a place. O(participations + Σ over activities of
 * the square of the number of complexes in it), by number of ties O(m). Source: doi:10.1016/0022-5193(66)90013-0.
 *
 * Checked by hand, and by brute force over the ties of the projection.
 */
export const complexEvenness = evennessFigure({
  id: "complexEvenness",
  source: "doi:10.1016/0022-5193(66)90013-0",
  why: "By weight a sum over activities, then one pass.",
  of: pielouEvenness,
});

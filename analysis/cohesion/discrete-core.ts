import type { WeightedGraph } from "../ties/tie-network.ts";

/**
 * The core of a network by the discrete model of core and periphery (Borgatti & Everett 2000): all in the core are tied to each other, nobody in the
 * periphery is, and what is between the two does not matter. The core holds everybody with at least τ partners, where τ is the one that
 * leaves the fewest exceptions Z = pairs in the core without a tie + ties in the periphery; the smaller core where two leave as few.
 * Gives for each node whether it is in the core.
 *
 * For a core of k, ties inside it cancel out: Z = k(k − 1)/2 + m − Σ degrees in the core. So the best core of any size is those with most
 * partners (Lip 2011), and one pass over them in that order finds the best size. Lip cuts where partners are equally many by chance of
 * order; here they are in together or out together, so that nobody's place hangs on a name. Weights are not read. O(n log n).
 */
export function discreteCore({ order, offsets }: Pick<WeightedGraph, "order" | "offsets">): Uint8Array {
  const degree = Float64Array.from({ length: order }, (_, node) => offsets[node + 1] - offsets[node]);
  const falling = degree.toSorted().reverse();
  let exceptions = 0;
  let fewest = 0;
  let threshold = Number.POSITIVE_INFINITY;
  falling.forEach((partners, before) => {
    // Taking in one more asks for a tie to all `before` that are in, and spares its partners from being exceptions.
    exceptions += before - partners;
    if (falling[before + 1] === partners || exceptions >= fewest) return;
    fewest = exceptions;
    threshold = partners;
  });
  return Uint8Array.from(degree, (partners) => Number(partners >= threshold));
}

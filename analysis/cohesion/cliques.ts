import { twinQuotient } from "../centrality/twin-quotient.ts";
import type { Measure } from "../measure.ts";
import { eachClique } from "./each-clique.ts";
import { smallestCliqueSchema } from "./smallest-clique.ts";

const parameters = { min: smallestCliqueSchema };

/**
 * Cliques of i: how many maximal cliques of at least `min` organisations it is in, sets in which all are tied to each other and to
 * which nobody can be added (Luce & Perry 1949). Unit: cliques; 0 and more. Weights are not read; an organisation without a tie, or with only
 * smaller cliques, has 0. In a projection every activity within the size cap makes all its participants one clique, or a part of a
 * larger one: one who is in k unrelated consortia is in about k, and more where consortia overlap.
 *
 * There may be exponentially many: above 2,000,000 the network is refused rather than counted in part. Each is met once
 * (`each-clique.ts`), twins together. O(d · k · 3^(d/3)) in time at worst for k classes of twins and degeneracy d.
 *
 * Checked in closed form, against every subset of small networks, and against networkx.
 */
export const cliques: Measure<typeof parameters> = {
  id: "cliques",
  reads: "ties",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.1145/2543629",
  computedBy: "analysis/cohesion/cliques.ts",
  why: "The family lists no cliques. Twins together and begun in the order of peeling, they are met without most of the work.",
  compute({ network, parameters: { min }, progress }) {
    const quotient = twinQuotient(network!, false);
    const { classes, classOf, multiplicity } = quotient;
    const counts = new Float64Array(classes);
    const count = (members: readonly number[]) => {
      let size = 0;
      for (const c of members) size += multiplicity[c];
      if (size >= min) for (const c of members) counts[c]++;
    };
    eachClique(quotient, count, progress);
    return Float64Array.from(classOf, (c) => counts[c]);
  },
};

import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { type Betweenness, betweennessParts } from "../centrality/betweenness-parts.ts";
import { classGroups } from "../centrality/counted-pairs.ts";
import { twinQuotient } from "../centrality/twin-quotient.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { computeAllParts, type Dealt } from "../measure-parts.ts";
import { type NodeGroups, nodeGroups } from "../ties/node-groups.ts";

const parameters = {
  by: z
    .string()
    .min(1)
    .default("kind")
    .describe("The grouping whose boundaries are crossed: kind, zone, complex, country …"),
  normalised: flagSchema
    .default(false)
    .describe(
      "true: divided by the number of pairs of other organisations in different groups; absent where there is no such pair.",
    ),
};

const parts = betweennessParts(50, prepare);

/**
 * Betweenness of v across the boundaries of a grouping: Σ over unordered pairs {s, t} without v, s and t in different groups, of
 * σ(s, t | v) / σ(s, t), the share of the shortest paths between s and t that lead through v. The group of v itself does not matter, nor do
 * those of others on the path. Unit: pairs of organisations; from 0 to the number of pairs of others in different groups, by which it
 * is divided with `normalised=true` (undefined where there is none). Organisations without a value are a group of their own. With one group
 * everybody has 0, with every organisation its own it is betweenness. Pairs without a path give nothing, an organisation without a tie has 0.
 *
 * By default a path's length is its number of ties; with `weighted=true` the sum of 1/weight (Opsahl et al. 2010).
 *
 * Exact, by the kernels of betweenness (`hop-dependencies.ts`, `length-dependencies.ts`). Twins are computed once although they may be of
 * different groups: of the m(c) m(d) pairs of two classes those in one group are taken away (`counted-pairs.ts`). The time and memory
 * of betweenness, and O(groups met) for each source. A subset of pairs as in Brandes 2008, doi:10.1016/j.socnet.2007.11.001.
 *
 * Checked in closed form, against every path enumerated, and against networkx's betweenness between subsets, group by group.
 */
export const crossBoundaryBetweenness: Measure<typeof parameters, Dealt<Betweenness>> = {
  id: "cross-boundary-betweenness",
  reads: "ties",
  weightedDefault: false,
  parameters,
  source: "doi:10.1016/j.socnet.2007.11.001",
  computedBy: "analysis/brokerage/cross-boundary-betweenness.ts",
  why: "The family has none. The kernel of betweenness, which is told how many of a class are in another group.",
  compute: (input) => computeAllParts(parts, input),
  parts,
};

function prepare({ facts, network, weighted, parameters: own }: MeasureInput<typeof parameters>): Betweenness {
  const groups = nodeGroups(network!.organisations, groupingNamed(facts, own.by));
  const quotient = twinQuotient(network!, weighted);
  const divisors = own.normalised
    ? pairsOfOthers(groups).map((pairs) => 2 * pairs)
    : new Float64Array(network!.order).fill(2);
  return { quotient, weighted, groups: classGroups(quotient, groups), divisors };
}

/** For each organisation the pairs of others in different groups. */
function pairsOfOthers({ groups, of }: NodeGroups): Float64Array {
  const order = of.length;
  const sizes = groups.map(({ organisations }) => organisations);
  const together = sizes.reduce((sum, size) => sum + size ** 2, 0);
  return Float64Array.from(of, (g) => (order ** 2 - together) / 2 - (order - sizes[g]));
}

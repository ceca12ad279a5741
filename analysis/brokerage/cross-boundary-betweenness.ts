import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import type { Progress } from "../../model/progress.ts";
import { type ClassGroups, classGroups, pairsAcross } from "../centrality/counted-pairs.ts";
import { hopDependencies } from "../centrality/hop-dependencies.ts";
import { lengthDependencies } from "../centrality/length-dependencies.ts";
import { type TwinQuotient, twinQuotient } from "../centrality/twin-quotient.ts";
import { type NodeGroups, nodeGroups } from "../connectivity/node-groups.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { addedUp, computeAllParts, numberOfParts } from "../measure-parts.ts";

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

interface Shared {
  readonly quotient: TwinQuotient;
  readonly groups: ClassGroups;
  readonly weighted: boolean;
  readonly parts: number;
  /** What each organisation's sum is divided by: each unordered pair was met from both ends. */
  readonly divisors: Float64Array;
}

type Input = MeasureInput<typeof parameters>;

const parts = { count: partCount, prepare, compute: computePart, combine };

const organisationsInAPart = 50;

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
export const crossBoundaryBetweenness: Measure<typeof parameters, Shared> = {
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

function partCount({ network }: Input): number {
  return numberOfParts(network!.order, organisationsInAPart);
}

function prepare(input: Input): Shared {
  const network = input.network!;
  const { by, normalised } = input.parameters;
  const groups = nodeGroups(network.organisations, groupingNamed(input.facts, by));
  const quotient = twinQuotient(network, input.weighted);
  return {
    quotient,
    groups: classGroups(quotient, groups),
    weighted: input.weighted,
    parts: partCount(input),
    divisors: normalised ? pairsOfOthers(groups).map((pairs) => 2 * pairs) : new Float64Array(network.order).fill(2),
  };
}

/** For each organisation the pairs of others in different groups. */
function pairsOfOthers({ groups, of }: NodeGroups): Float64Array {
  const order = of.length;
  const sizes = groups.map(({ organisations }) => organisations);
  const together = sizes.reduce((sum, size) => sum + size ** 2, 0);
  return Float64Array.from(of, (g) => (order ** 2 - together) / 2 - (order - sizes[g]));
}

function computePart({ quotient, groups, weighted, parts }: Shared, part: number, progress: Progress): Float64Array {
  const dependencies = weighted ? lengthDependencies : hopDependencies;
  return dependencies(quotient, part, parts, progress, pairsAcross(quotient, groups));
}

/** Values by class, handed to every member; 0/0 is undefined. */
function combine({ quotient, divisors }: Shared, parts: readonly Float64Array[]): Float64Array {
  const sums = addedUp(parts, quotient.classes);
  return Float64Array.from(quotient.classOf, (c, node) => sums[c] / divisors[node]);
}

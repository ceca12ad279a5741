import { type Progress, stretch } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { type BlockDensities, blockDensities } from "./block-densities.ts";
import { equivalenceClasses } from "./equivalence-classes.ts";
import { iteratedCorrelation } from "./iterated-correlation.ts";
import { profileCorrelations } from "./profile-correlations.ts";

export interface ConcorParameters {
  /** How often blocks are split, at most: up to 2^splits blocks. */
  readonly splits: number;
  readonly weighted: boolean;
}

export interface Blocks extends BlockDensities {
  /** Block of each node; -1 for one without a tie. 0 is the largest, of equally large ones that with the first node. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
  /** Blocks that were not split because the correlations came to rest elsewhere than at ±1. */
  readonly undecided: number;
}

/** k³/2 multiplications a turn: about a second at this size, twenty for two splits, and minutes where turns are as many as they may be. */
const mostOrganisations = 1500;

/**
 * Blocks of organisations in like positions, by CONCOR (Breiger, Boorman & Arabie 1975): those whose ties go to the same others, whether or not they are
 * tied to each other. How alike the ties of two are is their correlation (`profile-correlations.ts`, with what is done about the diagonal); correlated again
 * and again, the correlations come to be +1 or −1, which parts the network in two (`iterated-correlation.ts`). Each block is then split in the same
 * way from its members' first correlations, up to `splits` times. Unweighted, every tie is 1; weighted, its weight.
 *
 * An organisation without a tie is in no block, and adds nothing to the profiles of others. Structurally equivalent organisations are always in the same block:
 * they are one column that counts as many. A block stays whole where all in it are equivalent, all correlations come to be +1, or they rest elsewhere,
 * which is counted. A complete network is one block, a star its centre and the others. Parts that do not hang together are looked at as one network.
 * Nothing is drawn by chance. O(k³) a turn, at most 200 turns a split, O(k²) in memory for k classes of equivalent organisations; refused above 1,500 with a tie.
 *
 * Source: doi:10.1016/0022-2496(75)90028-0. Checked in closed form, against the definition read literally on small networks, and against numpy on the
 * classics.
 */
export function concor(network: WeightedGraph, { splits, weighted }: ConcorParameters, progress: Progress): Blocks {
  const { order, isolated, weights } = network;
  const tied = order - isolated;
  if (tied > mostOrganisations)
    throw new TielineError("network_too_large", { size: tied, what: "tied", limit: mostOrganisations });
  const amounts = weighted ? weights : new Float64Array(weights.length).fill(1);
  const classes = equivalenceClasses(network, amounts);
  const correlations = profileCorrelations(network, amounts, classes, progress);
  const width = classes.first.length;

  let open = width > 0 ? [Array.from(classes.first.keys())] : [];
  const whole: number[][] = [];
  let undecided = 0;
  for (let level = 0; level < splits; level++) {
    const halves: number[][] = [];
    open.forEach((block, place) => {
      const within = stretch(progress, (level + place / open.length) / splits, (level + 1) / splits);
      within.report(0);
      const own = new Float64Array(block.length ** 2);
      block.forEach((c, row) => {
        block.forEach((d, column) => {
          own[row * block.length + column] = correlations[c * width + d];
        });
      });
      const counts = block.map((c) => classes.size[c]);
      const sides = iteratedCorrelation(own, counts, within);
      if (sides === undefined) undecided++;
      if (sides?.includes(false))
        halves.push(
          block.filter((_, k) => sides[k]),
          block.filter((_, k) => !sides[k]),
        );
      else whole.push(block);
    });
    open = halves;
  }

  const sizeOf = (block: readonly number[]) => block.reduce((sum, c) => sum + classes.size[c], 0);
  const blocks = [...whole, ...open].sort((a, b) => sizeOf(b) - sizeOf(a) || a[0] - b[0]);
  const blockOfClass = new Int32Array(width);
  blocks.forEach((block, number) => {
    for (const c of block) blockOfClass[c] = number;
  });
  const of = classes.classOf.map((c) => (c < 0 ? -1 : blockOfClass[c]));
  const sizes = blocks.map(sizeOf);
  return { of, sizes, undecided, ...blockDensities(network, amounts, of, sizes) };
}

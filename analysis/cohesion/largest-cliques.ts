import type { Progress } from "../../model/progress.ts";
import { twinQuotient } from "../centrality/twin-quotient.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { eachClique } from "./each-clique.ts";

export interface LargestCliquesParameters {
  /** Only cliques of at least so many organisations. */
  readonly min: number;
  /** How many of the largest are passed over. */
  readonly start: number;
  /** How many are listed, at most. */
  readonly limit: number;
}

export interface Clique {
  /** Nodes, in rising order. */
  readonly members: readonly number[];
  /** Weight of all ties inside. */
  readonly weight: number;
}

export interface LargestCliques {
  /** Those after the first `start` of the largest, of equally large ones those whose members' ids come first. */
  readonly listed: readonly Clique[];
  /** How many cliques there are of each size, listed or not, the largest size first. */
  readonly sizes: readonly { readonly size: number; readonly cliques: number }[];
  /** Organisations that are in one of them. */
  readonly covered: number;
}

/**
 * The maximal cliques of a network, the largest first: sets of organisations that are all tied to each other and to which nobody can be added (Luce & Perry
 * 1949), of at least `min`; `limit` of them after the first `start` with their members, all of them counted by size. Equally large ones stand in the order of their members' ids, compared
 * one after the other. Which sets are cliques does not depend on weights; the weight inside is the sum over all pairs of members. An organisation without a
 * tie is in none.
 *
 * All are met once (`each-clique.ts`), twins together, and 2 · (`start` + `limit`) held at most. Above 2,000,000 maximal cliques of any size the network is refused. O(d · k · 3^(d/3)) in time at worst
 * for k classes of twins and degeneracy d, and O(`limit` · size · degree) for the weights.
 *
 * Source: doi:10.1145/2543629. Checked in closed form, against every subset of small networks, and against networkx.
 */
export function largestCliques(
  network: TieNetwork,
  { min, start, limit }: LargestCliquesParameters,
  progress: Progress,
): LargestCliques {
  const upTo = start + limit;
  const quotient = twinQuotient(network, false);
  const { classes, classOf, multiplicity } = quotient;
  const nodesOf: number[][] = Array.from({ length: classes }, () => []);
  classOf.forEach((c, node) => {
    nodesOf[c].push(node);
  });
  const bySize = new Map<number, number>();
  const isCovered = new Uint8Array(classes);
  const inOrder = new Uint32Array(network.order);
  let kept: Uint32Array[] = [];
  /** Where as many as are looked at have been found: what comes after it is not listed. */
  let last: Uint32Array | undefined;
  eachClique(
    quotient,
    (clique) => {
      let size = 0;
      for (const c of clique) size += multiplicity[c];
      if (size < min) return;
      bySize.set(size, (bySize.get(size) ?? 0) + 1);
      for (const c of clique) isCovered[c] = 1;
      if (last && size < last.length) return;
      let end = 0;
      for (const c of clique) for (const node of nodesOf[c]) inOrder[end++] = node;
      const members = inOrder.subarray(0, size).sort();
      if (last && largerFirst(members, last) > 0) return;
      kept.push(members.slice());
      if (kept.length < 2 * upTo) return;
      kept = kept.sort(largerFirst).slice(0, upTo);
      last = kept[upTo - 1];
    },
    progress,
  );
  const weightInside = insideOf(network);
  return {
    listed: kept
      .sort(largerFirst)
      .slice(start, upTo)
      .map((members) => ({ members: Array.from(members), weight: weightInside(members) })),
    sizes: Array.from(bySize, ([size, cliques]) => ({ size, cliques })).sort((a, b) => b.size - a.size),
    covered: isCovered.reduce((sum, is, c) => sum + is * multiplicity[c], 0),
  };
}

/** Nodes stand in the order of their ids. */
function largerFirst(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length) return b.length - a.length;
  const place = a.findIndex((member, k) => member !== b[k]);
  return place < 0 ? 0 : a[place] - b[place];
}

function insideOf({ order, offsets, neighbours, weights }: TieNetwork): (members: Uint32Array) => number {
  const isMember = new Uint8Array(order);
  return (members) => {
    for (const node of members) isMember[node] = 1;
    let sum = 0;
    for (const node of members)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
        if (neighbours[tie] > node && isMember[neighbours[tie]] === 1) sum += weights[tie];
    for (const node of members) isMember[node] = 0;
    return sum;
  };
}

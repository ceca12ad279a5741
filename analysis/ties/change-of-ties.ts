import { eachTie } from "./each-tie.ts";
import type { TieNetwork } from "./tie-network.ts";

/** Two organisations, by their index in the facts, and how strong their tie was in each of two networks; 0 where it was not. */
export interface ChangedTie {
  readonly source: number;
  readonly target: number;
  readonly earlier: number;
  readonly later: number;
}

export interface ChangeOfTies {
  readonly kept: number;
  readonly added: number;
  readonly lost: number;
  /** The strongest of each: kept ones by both weights together; equal ones by index. */
  readonly strongest: Readonly<Record<"kept" | "added" | "lost", readonly ChangedTie[]>>;
}

/** A pair of indices below 2^26 as one exact number. */
const base = 2 ** 26;

/**
 * Which ties two networks over the same facts share, and which only one of them has. A tie is kept where both networks tie the same
 * two organisations, whatever its weight; kept + lost are the ties of the earlier network, kept + added those of the later one.
 * Weights are told, in the unit of the weighting, and decide only which ties are named. Where one network is empty all ties of the
 * other are added or lost. O(ties) in time and memory, and sorting what is named. Checked against all pairs looked at one by one.
 */
export function changeOfTies(earlier: TieNetwork, later: TieNetwork, most: number): ChangeOfTies {
  const before = weightsByPair(earlier);
  const kept: ChangedTie[] = [];
  const added: ChangedTie[] = [];
  for (const [pair, weight] of weightsByPair(later)) {
    const was = before.get(pair) ?? 0;
    (was > 0 ? kept : added).push(tie(pair, was, weight));
    before.delete(pair);
  }
  const lost = Array.from(before, ([pair, weight]) => tie(pair, weight, 0));
  return {
    kept: kept.length,
    added: added.length,
    lost: lost.length,
    strongest: { kept: strongest(kept, most), added: strongest(added, most), lost: strongest(lost, most) },
  };
}

function weightsByPair(network: TieNetwork): Map<number, number> {
  const weights = new Map<number, number>();
  // Facts hold organisations in the order of their ids, and so do both networks: the smaller node has the smaller index.
  for (const { source, target, weight } of eachTie(network))
    weights.set(network.organisations[source] * base + network.organisations[target], weight);
  return weights;
}

function tie(pair: number, earlier: number, later: number): ChangedTie {
  return { source: Math.floor(pair / base), target: pair % base, earlier, later };
}

function strongest(ties: readonly ChangedTie[], most: number): ChangedTie[] {
  return [...ties]
    .sort((a, b) => b.earlier + b.later - (a.earlier + a.later) || a.source - b.source || a.target - b.target)
    .slice(0, most);
}

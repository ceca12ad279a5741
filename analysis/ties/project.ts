import { TielineError } from "../../model/tieline-error.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import type { TieArrays } from "./make-network.ts";
import type { Selection } from "./selection.ts";

/** More ties than this do not fit beside everything else in one process (16 bytes for each end of a tie). */
const maxTies = 30_000_000;

/** All that a projection reads, whichever of the two modes it ties: where the modes are exchanged, so are the words. */
export type Affiliations = Pick<Selection, "offsets" | "members" | "centres" | "pairWeights">;

/**
 * Ties from activities: the weight of a pair is the sum of what the activities that it shares give to it. Members are
 * numbers below `order`.
 *
 * Each node walks through its activities and collects what it meets in dense arrays, so that no pair is ever looked up.
 * Nodes come in ascending order and write themselves into the lists of those they meet: every list is then in ascending
 * order without being sorted. A pair's weight is summed in the order of its activities from both ends, so that it is the
 * same number in both directions and on every run. O(Σ n_a²) time, and memory for the ties.
 */
export function project(order: number, affiliations: Affiliations): TieArrays {
  const walk = walker(order, affiliations);
  const offsets = sharedUint32(order + 1);
  for (let node = 0; node < order; node++) {
    offsets[node + 1] = offsets[node] + walk(node).met;
    if (offsets[node + 1] > 2 * maxTies)
      throw new TielineError("network_too_large", { size: `> ${maxTies}`, what: "ties", limit: maxTies });
  }
  const ends = offsets[order];
  const neighbours = sharedUint32(ends);
  const weights = sharedFloat64(ends);
  const activities = sharedUint32(ends);
  const next = offsets.slice();
  for (let node = 0; node < order; node++) {
    const { met, list, weight, shared } = walk(node);
    for (let k = 0; k < met; k++) {
      const other = list[k];
      const place = next[other]++;
      neighbours[place] = node;
      weights[place] = weight[other];
      activities[place] = shared[other];
    }
  }
  return { offsets, neighbours, weights, activities };
}

/** Who a node meets in its activities. */
interface Meetings {
  /** The first `met` entries of `list` are the others that it is tied to. */
  met: number;
  readonly list: Uint32Array;
  /** Weight of the tie and number of activities behind it, by the other's number. */
  readonly weight: Float64Array;
  readonly shared: Uint32Array;
}

/** Returns what tells a node's meetings; the arrays are the same ones each time, overwritten by the next call. */
function walker(order: number, { offsets, members, centres, pairWeights }: Affiliations) {
  const activityOf = new Uint32Array(members.length);
  for (let a = 0; a < pairWeights.length; a++) activityOf.fill(a, offsets[a], offsets[a + 1]);
  const { placesOf, placeOffsets } = placesByNode(members, order);
  const meetings: Meetings = {
    met: 0,
    list: new Uint32Array(order),
    weight: new Float64Array(order),
    shared: new Uint32Array(order),
  };
  const { list, weight, shared } = meetings;

  return (node: number): Meetings => {
    for (let k = 0; k < meetings.met; k++) {
      weight[list[k]] = 0;
      shared[list[k]] = 0;
    }
    let met = 0;
    for (let k = placeOffsets[node]; k < placeOffsets[node + 1]; k++) {
      const place = placesOf[k];
      const a = activityOf[place];
      const given = pairWeights[a];
      if (given === 0) continue;
      const begin = offsets[a];
      const isCentre = place - begin < centres[a];
      const end = isCentre ? offsets[a + 1] : begin + centres[a];
      for (let other = begin; other < end; other++) {
        const neighbour = members[other];
        if (neighbour === node) continue;
        if (shared[neighbour]++ === 0) list[met++] = neighbour;
        weight[neighbour] += given;
      }
    }
    meetings.met = met;
    return meetings;
  };
}

/** Where each node stands in `members`, ascending: its activities in their order. */
function placesByNode(members: Uint32Array, order: number) {
  const placeOffsets = new Uint32Array(order + 1);
  for (const node of members) placeOffsets[node + 1]++;
  for (let node = 0; node < order; node++) placeOffsets[node + 1] += placeOffsets[node];
  const next = placeOffsets.slice();
  const placesOf = new Uint32Array(members.length);
  members.forEach((node, place) => {
    placesOf[next[node]++] = place;
  });
  return { placesOf, placeOffsets };
}

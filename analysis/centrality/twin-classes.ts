import type { TieNetwork } from "../ties/tie-network.ts";

/** A partition of a network's nodes: `of[v]` is the class of node v, `representatives[c]` the first node of class c. */
export interface TwinClasses {
  readonly of: Uint32Array;
  readonly representatives: Uint32Array;
}

/**
 * Twins are nodes with the same closed neighbourhood: tied to each other and to the same others. In collaboration data
 * they are above all organisations whose only activity is the same consortium. With `equalWeights` their ties to each
 * other node must also be equally strong. Both relations are transitive, so that one member stands for all.
 *
 * Candidates are found by a hash that does not depend on order; what decides is the comparison of the lists themselves.
 */
export function twinClasses(network: TieNetwork, equalWeights: boolean): TwinClasses {
  const of = new Uint32Array(network.order);
  const representatives: number[] = [];
  const classesByHash = new Map<number, number[]>();
  const hash = neighbourhoodHash(network, equalWeights);
  for (let node = 0; node < network.order; node++) {
    const key = hash(node);
    const candidates = classesByHash.get(key) ?? [];
    if (candidates.length === 0) classesByHash.set(key, candidates);
    let found = candidates.find((candidate) => areTwins(network, representatives[candidate], node, equalWeights));
    if (found === undefined) {
      found = representatives.length;
      representatives.push(node);
      candidates.push(found);
    }
    of[node] = found;
  }
  return { of, representatives: Uint32Array.from(representatives) };
}

function areTwins({ offsets, neighbours, weights }: TieNetwork, a: number, b: number, equalWeights: boolean): boolean {
  let p = offsets[a];
  let q = offsets[b];
  const pEnd = offsets[a + 1];
  const qEnd = offsets[b + 1];
  let tied = false;
  for (; ; p++, q++) {
    if (p < pEnd && neighbours[p] === b) {
      tied = true;
      p++;
    }
    if (q < qEnd && neighbours[q] === a) q++;
    if (p === pEnd || q === qEnd) return tied && p === pEnd && q === qEnd;
    if (neighbours[p] !== neighbours[q] || (equalWeights && weights[p] !== weights[q])) return false;
  }
}

function neighbourhoodHash({ offsets, neighbours, weights }: TieNetwork, equalWeights: boolean) {
  const bits = new Uint32Array(2);
  const value = new Float64Array(bits.buffer);
  return (node: number): number => {
    let low = mix(node);
    let high = mix(low);
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const mixed = mix(neighbours[tie]);
      low = (low + mixed) | 0;
      high = (high + mix(mixed)) | 0;
      if (equalWeights) {
        // Summed apart from whom the tie leads to, because two twins have each other, not themselves, in their lists.
        value[0] = weights[tie];
        low = (low + mix(bits[0] ^ mix(bits[1]))) | 0;
      }
    }
    return (low >>> 0) * 2 ** 21 + (high >>> 11);
  };
}

/** A bijection of 32-bit integers that spreads neighbouring ones (the finaliser of MurmurHash3). */
function mix(integer: number): number {
  let mixed = (integer + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

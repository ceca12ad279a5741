import { unwatched } from "../../model/progress.ts";
import { sharedFloat64, sharedUint8, sharedUint32 } from "../facts/shared-arrays.ts";
import type { TieNetwork, WeightedGraph } from "../ties/tie-network.ts";
import type { Neighbourhoods } from "../ties/ties-onwards.ts";
import { trianglesAtNodes } from "../ties/triangles-at-nodes.ts";
import { openTwinClasses } from "./open-twin-classes.ts";
import { type TwinClasses, twinClasses } from "./twin-classes.ts";

/**
 * A network with every class of twins drawn together into one node of that multiplicity, as CSR arrays in shared memory.
 * Classes stand by component; in each component first the *middles*, by falling number of neighbours (which keeps what is
 * read most in the cache), then the *ends*: classes whose neighbourhood is a clique (one activity contains it), so that no
 * shortest path in hops leads through them. Two ends are never neighbours.
 */
export interface TwinQuotient {
  readonly classes: number;
  /** How many steps two members of a class are apart: 1 if twins are tied to each other, 2 if they are not. */
  readonly twinsApart: 1 | 2;
  /** Class of each node of the network. */
  readonly classOf: Uint32Array;
  /** Number of nodes in each class. */
  readonly multiplicity: Float64Array;
  /** Classes that class c is tied to, in rising order: `neighbours` from `offsets[c]` to `offsets[c + 1]`. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Where, in the neighbours of c, the middles stop and the ends begin. */
  readonly endsFrom: Uint32Array;
  readonly isMiddle: Uint8Array;
  /** Weight of the tie between a member of c and one of its neighbour, parallel to `neighbours`; used only with equal weights. */
  readonly weights: Float64Array;
  /** Weight of the tie between two members of c; 0 where there is one member only. */
  readonly weightWithin: Float64Array;
  /** The component of class c are the classes from `componentStart[c]` to `componentEnd[c]`. */
  readonly componentStart: Uint32Array;
  readonly componentEnd: Uint32Array;
}

export function twinQuotient(network: TieNetwork, equalWeights: boolean): TwinQuotient {
  return quotientBy(network, twinClasses(network, equalWeights), 1);
}

/** The same by open twins, who are tied to the same others and not to each other; an end may then be between two of one class. */
export function openTwinQuotient(graph: WeightedGraph): TwinQuotient {
  return quotientBy(graph, openTwinClasses(graph), 2);
}

function quotientBy(network: WeightedGraph, twins: TwinClasses, twinsApart: 1 | 2): TwinQuotient {
  const count = twins.representatives.length;
  const draft = draftQuotient(network, twins.of, twins.representatives);
  const triangles = trianglesAtNodes(draft, unwatched);
  const component = components(draft, count);
  const degree = (c: number) => draft.offsets[c + 1] - draft.offsets[c];
  const middle = Uint8Array.from(triangles, (closed, c) => (2 * closed < degree(c) * (degree(c) - 1) ? 1 : 0));
  const ordered = Uint32Array.from({ length: count }, (_, c) => c).sort(
    (a, b) => component[a] - component[b] || middle[b] - middle[a] || degree(b) - degree(a) || a - b,
  );
  const rank = new Uint32Array(count);
  for (let c = 0; c < count; c++) rank[ordered[c]] = c;

  const quotient = {
    classes: count,
    twinsApart,
    classOf: sharedUint32(network.order),
    multiplicity: sharedFloat64(count),
    offsets: sharedUint32(count + 1),
    neighbours: sharedUint32(draft.neighbours.length),
    endsFrom: sharedUint32(count),
    isMiddle: sharedUint8(count),
    weights: sharedFloat64(draft.neighbours.length),
    weightWithin: sharedFloat64(count),
    componentStart: sharedUint32(count),
    componentEnd: sharedUint32(count),
  };
  for (let node = 0; node < network.order; node++) {
    quotient.classOf[node] = rank[twins.of[node]];
    quotient.multiplicity[quotient.classOf[node]]++;
  }
  for (let c = 0; c < count; c++) {
    const old = ordered[c];
    quotient.isMiddle[c] = middle[old];
    quotient.weightWithin[c] = draft.weightWithin[old];
    quotient.offsets[c + 1] = quotient.offsets[c] + degree(old);
    const begins = c === 0 || component[ordered[c - 1]] !== component[old];
    quotient.componentStart[c] = begins ? c : quotient.componentStart[c - 1];
  }
  // Classes in rising order write themselves into the lists of those that they are tied to: no list is to be sorted.
  const next = quotient.offsets.slice(0, count);
  quotient.endsFrom.set(next);
  for (let c = 0; c < count; c++) {
    const old = ordered[c];
    for (let tie = draft.offsets[old]; tie < draft.offsets[old + 1]; tie++) {
      const other = rank[draft.neighbours[tie]];
      const place = next[other]++;
      quotient.neighbours[place] = c;
      quotient.weights[place] = draft.weights[tie];
      if (middle[old]) quotient.endsFrom[other] = place + 1;
    }
  }
  for (let c = count - 1; c >= 0; c--) {
    const closes = c === count - 1 || quotient.componentStart[c + 1] !== quotient.componentStart[c];
    quotient.componentEnd[c] = closes ? c + 1 : quotient.componentEnd[c + 1];
  }
  return quotient;
}

interface Draft extends Neighbourhoods {
  readonly weights: Float64Array;
  readonly weightWithin: Float64Array;
}

/** The ties of each class's representative, one per class tied to, in rising order of class. */
function draftQuotient(network: WeightedGraph, classOf: Uint32Array, representatives: Uint32Array): Draft {
  const count = representatives.length;
  const offsets = new Uint32Array(count + 1);
  const neighbours = new Uint32Array(network.neighbours.length);
  const weights = new Float64Array(network.neighbours.length);
  const weightWithin = new Float64Array(count);
  const weightTo = new Float64Array(count);
  const seen = new Int32Array(count).fill(-1);
  for (let c = 0; c < count; c++) {
    const node = representatives[c];
    const begin = offsets[c];
    let end = begin;
    for (let tie = network.offsets[node]; tie < network.offsets[node + 1]; tie++) {
      const d = classOf[network.neighbours[tie]];
      if (d === c) weightWithin[c] = network.weights[tie];
      else if (seen[d] !== c) {
        seen[d] = c;
        weightTo[d] = network.weights[tie];
        neighbours[end++] = d;
      }
    }
    neighbours.subarray(begin, end).sort();
    for (let tie = begin; tie < end; tie++) weights[tie] = weightTo[neighbours[tie]];
    offsets[c + 1] = end;
  }
  const ends = offsets[count];
  return {
    order: count,
    size: ends / 2,
    offsets,
    neighbours: neighbours.slice(0, ends),
    weights: weights.slice(0, ends),
    weightWithin,
  };
}

/** The smallest class of the component that each class is in. */
function components({ offsets, neighbours }: Draft, count: number): Int32Array {
  const component = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  for (let first = 0; first < count; first++) {
    if (component[first] >= 0) continue;
    component[first] = first;
    queue[0] = first;
    for (let head = 0, tail = 1; head < tail; head++)
      for (let tie = offsets[queue[head]]; tie < offsets[queue[head] + 1]; tie++) {
        const d = neighbours[tie];
        if (component[d] >= 0) continue;
        component[d] = first;
        queue[tail++] = d;
      }
  }
  return component;
}

import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "./tie-network.ts";

/**
 * For every tie between i and j: Σ_q x_iq · x_qj · y_q over the partners q of both, from a number x of each tie, the same in both
 * directions, and y of each node. Parallel to `neighbours`, the same in both directions.
 *
 * What is asked of triangles is such a sum, and each triangle is met once: a before b before c by rising degree, from b, whose
 * ties onwards are marked. What is looked at are then pairs of ties onwards from one node, of which there are few where degrees
 * rise (Chiba & Nishizeki 1985): O(m^1.5) at worst, O(m) in memory. Of H2020's 20 million such pairs three in four are triangles.
 */
export function sumsOverCommonPartners(
  network: WeightedGraph,
  x: Float64Array,
  y: Float64Array,
  progress: Progress,
): Float64Array {
  const { order, size } = network;
  const { rank, nodeAt, from, to, tieOf } = tiesOnwards(network);
  const { into, entering, enteringFrom } = tiesInto(order, from, to);
  const value = Float64Array.from(tieOf, (tie) => x[tie]);
  const factor = Float64Array.from(nodeAt, (node) => y[node]);
  const sums = new Float64Array(size);
  /** One more than the place of the tie that leads on from `b` to here; 0 where there is none. */
  const placeOf = new Uint32Array(order);
  for (let b = 0; b < order; b++) {
    if (b % 256 === 0) {
      progress.checkCancelled();
      progress.report(b / order);
    }
    if (from[b] === from[b + 1] || into[b] === into[b + 1]) continue;
    for (let bc = from[b]; bc < from[b + 1]; bc++) placeOf[to[bc]] = bc + 1;
    for (let entry = into[b]; entry < into[b + 1]; entry++) {
      const a = enteringFrom[entry];
      const ab = entering[entry];
      const throughA = value[ab] * factor[a];
      const throughB = value[ab] * factor[b];
      let sum = 0;
      const last = from[a + 1];
      for (let ac = ab + 1; ac < last; ac++) {
        const c = to[ac];
        const bc = placeOf[c] - 1;
        if (bc < 0) continue;
        sum += value[ac] * value[bc] * factor[c];
        sums[ac] += throughB * value[bc];
        sums[bc] += throughA * value[ac];
      }
      sums[ab] += sum;
    }
    for (let bc = from[b]; bc < from[b + 1]; bc++) placeOf[to[bc]] = 0;
  }
  return inBothDirections(network, rank, tieOf, sums);
}

/**
 * Nodes by rising degree, and each node's ties to those after it in rising order: from the k-th node `to[from[k]]` to
 * `to[from[k + 1] - 1]`, with the half-tie (a place in `neighbours`) that leads back.
 */
function tiesOnwards({ order, size, offsets, neighbours }: WeightedGraph) {
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const nodeAt = Uint32Array.from({ length: order }, (_, node) => node).sort((a, b) => degree(a) - degree(b) || a - b);
  const rank = new Uint32Array(order);
  nodeAt.forEach((node, k) => {
    rank[node] = k;
  });
  const from = new Uint32Array(order + 1);
  for (let k = 0; k < order; k++) {
    const node = nodeAt[k];
    let onwards = 0;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) if (rank[neighbours[tie]] > k) onwards++;
    from[k + 1] = from[k] + onwards;
  }
  const to = new Uint32Array(size);
  const tieOf = new Uint32Array(size);
  const next = from.slice(0, order);
  // Nodes in rising order write themselves into the lists of those before them: no list is to be sorted.
  for (let k = 0; k < order; k++) {
    const node = nodeAt[k];
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const before = rank[neighbours[tie]];
      if (before > k) continue;
      const place = next[before]++;
      to[place] = k;
      tieOf[place] = tie;
    }
  }
  return { rank, nodeAt, from, to, tieOf };
}

/** The same ties by where they lead: into node k those at the places `entering[into[k]]` … of `to`, and from whom. */
function tiesInto(order: number, from: Uint32Array, to: Uint32Array) {
  const into = new Uint32Array(order + 1);
  for (const node of to) into[node + 1]++;
  for (let k = 0; k < order; k++) into[k + 1] += into[k];
  const entering = new Uint32Array(to.length);
  const enteringFrom = new Uint32Array(to.length);
  const next = into.slice(0, order);
  for (let k = 0; k < order; k++)
    for (let place = from[k]; place < from[k + 1]; place++) {
      const entry = next[to[place]]++;
      entering[entry] = place;
      enteringFrom[entry] = k;
    }
  return { into, entering, enteringFrom };
}

function inBothDirections(
  { order, offsets, neighbours }: WeightedGraph,
  rank: Uint32Array,
  tieOf: Uint32Array,
  sums: Float64Array,
): Float64Array {
  const result = new Float64Array(neighbours.length);
  for (let place = 0; place < sums.length; place++) result[tieOf[place]] = sums[place];
  // Neighbours ascend: in this order each node meets the ties that lead to it as they stand in its list.
  const next = offsets.slice(0, order);
  for (let node = 0; node < order; node++)
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const back = next[neighbours[tie]]++;
      if (rank[node] < rank[neighbours[tie]]) result[tie] = result[back];
    }
  return result;
}

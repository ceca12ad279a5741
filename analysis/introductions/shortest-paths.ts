import type { Progress } from "../../model/progress.ts";
import { type DistanceQueue, distanceQueue } from "../centrality/distance-queue.ts";
import { lengthTolerance, tieLength } from "../ties/tie-length.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";

/** A way along ties that meets nobody twice. */
export interface Path {
  readonly nodes: readonly number[];
  /** Sum of the lengths of its ties. */
  readonly length: number;
}

export interface AskedPaths {
  readonly source: number;
  /** A path ends with the first of them that it meets. */
  readonly targets: readonly number[];
  /** How many, at most. */
  readonly k: number;
  /** Nodes that no path leads through; it may begin and end with one. */
  readonly closed?: ReadonlySet<number>;
}

/** A path with the part of all paths that it is the shortest of: those that begin as it does up to `turn`, and do not go on there as in `barred`. */
interface Candidate {
  readonly nodes: readonly number[];
  /** Cost from the source to each of its nodes. */
  readonly costs: readonly number[];
  readonly turn: number;
  readonly barred: ReadonlySet<number>;
}

/**
 * The k shortest paths without a loop from a source to the nearest of some targets, a tie of weight w being 1/w long: the
 * shortest first; of equally long ones those with fewer ties first; of those with as many, in the order of the nodes along them, which is that of the ids: the first node in which two
 * differ decides. So the same network gives the same paths in the same order, also where more are as long as the last one than are asked for. Fewer where there are no more; none from a source that is a target.
 *
 * Yen's method (1971, doi:10.1287/mnsc.17.11.712) with Lawler's improvement (1972, doi:10.1287/mnsc.18.7.401): the paths are parted so that none is found
 * twice. One search backwards from the targets (Dijkstra) tells how far they are at least, and leads every later search (A*), which goes
 * nowhere from where it cannot beat the candidates that there are. O(k s (m + n log n)) in time at worst, for paths of s ties; in practice little more than the first search. O(n + k s) in memory.
 *
 * Checked in closed form, against every path of small networks, and against networkx.
 */
export function shortestPaths(network: WeightedGraph, asked: AskedPaths, progress: Progress): Path[] {
  const { source, k } = asked;
  const targets = new Set(asked.targets);
  if (targets.has(source) || targets.size === 0 || k < 1) return [];
  const closed = new Set([...(asked.closed ?? [])].filter((node) => node !== source && !targets.has(node)));
  const grain = grainOf(network);
  const bounds = costsToTargets(network, grain, source, targets, closed);
  if (bounds[source] === Number.POSITIVE_INFINITY) return [];

  const search = spurSearch(network, grain, bounds, targets);
  const found: Path[] = [];
  const candidates: Candidate[] = [];
  const isBefore = (a: Candidate, b: Candidate) => {
    const difference = a.costs.at(-1)! - b.costs.at(-1)!;
    return Math.abs(difference) > grain / 2 ? difference < 0 : isFirst(a.nodes, b.nodes);
  };
  const add = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    let place = candidates.length;
    while (place > 0 && isBefore(candidate, candidates[place - 1])) place--;
    candidates.splice(place, 0, candidate);
    // No more than these can still be wanted.
    candidates.length = Math.min(candidates.length, k - found.length);
  };
  add(search({ nodes: [source], costs: [0], barred: new Set(), most: Number.POSITIVE_INFINITY }));
  for (let next = candidates.shift(); next; next = candidates.shift()) {
    progress.checkCancelled();
    progress.report(found.length / k);
    const { nodes, turn, barred } = next;
    found.push({ nodes, length: lengthOf(network, nodes) });
    if (found.length === k) break;
    for (let at = turn; at < nodes.length - 1; at++) {
      const wanted = k - found.length;
      add(
        search({
          nodes: nodes.slice(0, at + 1),
          costs: next.costs.slice(0, at + 1),
          barred: at === turn ? new Set([...barred, nodes[at + 1]]) : new Set([nodes[at + 1]]),
          most: candidates[wanted - 1]?.costs.at(-1) ?? Number.POSITIVE_INFINITY,
        }),
      );
    }
  }
  return found;
}

/** Of two different paths, neither of which is the beginning of the other. */
function isFirst(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((node, place) => node !== b[place]);
  return a[at] < b[at];
}

/** What each tie costs beside its length, too little to be one: of equally long paths that with fewer ties then costs least. Costs that differ by less than half of it are equal. */
function grainOf({ weights }: WeightedGraph): number {
  let strongest = 0;
  for (let tie = 0; tie < weights.length; tie++) if (weights[tie] > strongest) strongest = weights[tie];
  return tieLength(strongest) * lengthTolerance;
}

/** What it costs to get from each node to the nearest target, not over the source, where no path leads again; infinite where there is no way. */
function costsToTargets(
  { order, offsets, neighbours, weights }: WeightedGraph,
  grain: number,
  source: number,
  targets: ReadonlySet<number>,
  closed: ReadonlySet<number>,
): Float64Array {
  const queue = distanceQueue(order);
  const { distance } = queue;
  distance.fill(Number.POSITIVE_INFINITY);
  for (const target of targets) {
    distance[target] = 0;
    queue.raise(target);
  }
  for (let node = queue.next(); node >= 0; node = queue.next()) {
    if (node === source || (closed.size > 0 && closed.has(node))) continue;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const other = neighbours[tie];
      const through = distance[node] + tieLength(weights[tie]) + grain;
      if (through >= distance[other]) continue;
      distance[other] = through;
      queue.raise(other);
    }
  }
  for (const node of closed) distance[node] = Number.POSITIVE_INFINITY;
  return distance;
}

interface Spur {
  /** The beginning that is kept, with what it costs to each of its nodes. */
  readonly nodes: readonly number[];
  readonly costs: readonly number[];
  /** Where it may not go on to. */
  readonly barred: ReadonlySet<number>;
  /** What it may cost in all. */
  readonly most: number;
}

/** The cheapest way from the end of a beginning to a target, past what it has met, of equally cheap ones the first in the order of the nodes; undefined where none costs little enough. */
function spurSearch(
  { order, offsets, neighbours, weights }: WeightedGraph,
  grain: number,
  bounds: Float64Array,
  targets: ReadonlySet<number>,
): (spur: Spur) => Candidate | undefined {
  const cost = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const equal = grain / 2;

  return ({ nodes, costs, barred, most }) => {
    const turn = nodes.length - 1;
    const from = nodes[turn];
    const met = new Set(nodes);
    const queue: DistanceQueue = distanceQueue(order);
    const touched = [from];
    const ends: number[] = [];
    let limit = most + equal;
    cost[from] = costs[turn];
    queue.distance[from] = cost[from] + bounds[from];
    queue.raise(from);
    // On to whoever is on a way that is as cheap as the first one found.
    for (let node = queue.next(); node >= 0 && queue.distance[node] <= limit; node = queue.next()) {
      if (targets.has(node)) {
        ends.push(node);
        limit = Math.min(limit, cost[node] + equal);
        continue;
      }
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const other = neighbours[tie];
        const through = cost[node] + tieLength(weights[tie]) + grain;
        // Infinite where there is no way to a target, as from those closed.
        const bound = bounds[other];
        if (bound === Number.POSITIVE_INFINITY || through + bound > limit || through >= cost[other]) continue;
        if (met.has(other) || (node === from && barred.has(other))) continue;
        if (cost[other] === Number.POSITIVE_INFINITY) touched.push(other);
        cost[other] = through;
        queue.distance[other] = through + bounds[other];
        queue.raise(other);
      }
    }
    const next = firstOnwards(ends, from, barred);
    const whole = [...nodes];
    for (let node = next.get(from); node !== undefined; node = next.get(node)) whole.push(node);
    const wholeCosts = [...costs, ...whole.slice(turn + 1).map((node) => cost[node])];
    for (const node of touched) cost[node] = Number.POSITIVE_INFINITY;
    return ends.length === 0 ? undefined : { nodes: whole, costs: wholeCosts, turn, barred };
  };

  /** Of everybody on a cheapest way to one of the ends, who comes next: of several the first in the order of the nodes. */
  function firstOnwards(ends: readonly number[], from: number, barred: ReadonlySet<number>): Map<number, number> {
    const next = new Map<number, number>();
    const reached = [...ends];
    for (const node of reached)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const other = neighbours[tie];
        if (targets.has(other) || (other === from && barred.has(node))) continue;
        if (!(Math.abs(cost[other] + tieLength(weights[tie]) + grain - cost[node]) <= equal)) continue;
        const known = next.get(other);
        if (known === undefined && other !== from) reached.push(other);
        if (known === undefined || node < known) next.set(other, node);
      }
    return next;
  }
}

function lengthOf({ offsets, neighbours, weights }: WeightedGraph, nodes: readonly number[]): number {
  let length = 0;
  for (let at = 1; at < nodes.length; at++) {
    const begin = offsets[nodes[at - 1]];
    const place = neighbours.subarray(begin, offsets[nodes[at - 1] + 1]).indexOf(nodes[at]);
    length += tieLength(weights[begin + place]);
  }
  return length;
}

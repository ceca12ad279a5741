import type { Progress } from "../../model/progress.ts";
import type { AmountChange, GrowingFigure } from "../growing-figure.ts";
import { tieLength } from "../ties/tie-length.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { shortestWays } from "./shortest-ways.ts";

/** A tie that has become stronger; `u` < `v`. */
interface Shortened {
  readonly u: number;
  readonly v: number;
  readonly weight: number;
}

/**
 * Weighted global efficiency (see `complexEfficiency`) as ties are added or become stronger. All distances are kept: through a tie between u and v of length l, which only ever becomes shorter,
 * d(x, y) becomes min(d(x, y), d(x, u) + l + d(v, y), d(x, v) + l + d(u, y)), and a node for which neither end is nearer through the other gains nothing (Ausiello et al. 1991). So what is added costs O(n²) at
 * most for each pair of nodes instead of a search from every node; O(n²) in memory. Source: doi:10.1016/0196-6774(91)90036-X.
 *
 * Checked against the efficiency of the graph with all that was added, found anew.
 */
export class GrowingEfficiency implements GrowingFigure {
  readonly #order: number;
  /** Of a group; -1 where it is none. */
  readonly #nodeOf: Int32Array;
  readonly #weights: Float64Array;
  readonly #distance: Float64Array;
  readonly #tried: Float64Array;
  /** Σ 1/d over pairs, each once. */
  #nearness = 0;
  #strongest = 0;

  constructor(graph: WeightedGraph, nodeOf: Int32Array, progress: Progress) {
    const { order, offsets, neighbours, weights } = graph;
    this.#order = order;
    this.#nodeOf = nodeOf;
    this.#weights = new Float64Array(order * order);
    this.#distance = new Float64Array(order * order).fill(Number.POSITIVE_INFINITY);
    this.#tried = new Float64Array(order * order);
    for (let node = 0; node < order; node++) {
      this.#distance[node * order + node] = 0;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        this.#weights[node * order + neighbours[tie]] = weights[tie];
        this.#strongest = Math.max(this.#strongest, weights[tie]);
      }
    }
    shortestWays(graph, progress, (source, node, distance) => {
      if (source >= node) return;
      this.#distance[source * order + node] = distance;
      this.#distance[node * order + source] = distance;
      this.#nearness += 1 / distance;
    });
  }

  valueWith(changes: readonly AmountChange[]): number {
    const ties = this.#shortened(changes);
    let distance = this.#distance;
    if (ties.length > 1) {
      distance = this.#tried;
      distance.set(this.#distance);
    }
    let nearness = this.#nearness;
    let strongest = this.#strongest;
    ties.forEach((tie, k) => {
      // After the last one nobody reads the distances any more.
      nearness += shorten(distance, this.#order, tie, k < ties.length - 1);
      strongest = Math.max(strongest, tie.weight);
    });
    if (strongest === 0) return 0;
    return (2 * nearness) / (this.#order * (this.#order - 1) * strongest);
  }

  add(changes: readonly AmountChange[]): void {
    for (const tie of this.#shortened(changes)) {
      const { u, v, weight } = tie;
      this.#nearness += shorten(this.#distance, this.#order, tie, true);
      this.#weights[u * this.#order + v] = weight;
      this.#weights[v * this.#order + u] = weight;
      this.#strongest = Math.max(this.#strongest, weight);
    }
  }

  #shortened(changes: readonly AmountChange[]): Shortened[] {
    const order = this.#order;
    const added = new Map<number, number>();
    for (const { c, d, amount } of changes) {
      const [one, other] = [this.#nodeOf[c], this.#nodeOf[d]];
      if (one < 0 || other < 0 || one === other) continue;
      const pair = Math.min(one, other) * order + Math.max(one, other);
      added.set(pair, (added.get(pair) ?? this.#weights[pair]) + amount);
    }
    return Array.from(added, ([pair, weight]) => ({ u: Math.floor(pair / order), v: pair % order, weight }));
  }
}

/** What Σ 1/d over pairs gains by a tie of such a weight; the distances are made those with it where they are to be kept. */
function shorten(distance: Float64Array, n: number, { u, v, weight }: Shortened, isKept: boolean): number {
  const length = tieLength(weight);
  if (length >= distance[u * n + v]) return 0;
  const fromU = distance.slice(u * n, (u + 1) * n);
  const fromV = distance.slice(v * n, (v + 1) * n);
  let gained = 0;
  for (let x = 0; x < n; x++) {
    const [throughU, throughV] = [fromU[x] + length, fromV[x] + length];
    const [way, onwards] =
      throughU < fromV[x] ? [throughU, fromV] : throughV < fromU[x] ? [throughV, fromU] : [undefined, fromU];
    if (way === undefined) continue;
    for (let y = x + 1; y < n; y++) {
      const now = way + onwards[y];
      const before = distance[x * n + y];
      if (now >= before) continue;
      gained += 1 / now - 1 / before;
      if (!isKept) continue;
      distance[x * n + y] = now;
      distance[y * n + x] = now;
    }
  }
  return gained;
}

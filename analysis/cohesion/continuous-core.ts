import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { PairSums } from "./pair-sums.ts";

export interface ContinuousCore {
  /** Of length 1, nowhere negative. */
  readonly values: Float64Array;
  /** The correlation that they reach. */
  readonly fit: number;
}

/** The largest change of a value within a round at which a search ends, as a share of the largest value. */
const tolerance = 1e-12;
const mostRounds = 20_000;
/** Values run away where one has this share of the sum of squares, and where the smallest is this share of the largest. */
const outgrown = 0.9;
const alike = 0.95;
/** Correlations nearer than that are taken for the same where values run away: there digits are lost. */
const near = 1e-9;

/** Searches from neighbourhoods, and the ties up to which a network is searched from them. */
const neighbourhoods = 16;
const fewTies = 100_000;

/**
 * Values c ≥ 0 whose products c_i c_j correlate most, by Pearson over all pairs i < j, with the ties a_ij (Borgatti & Everett 2000). Undefined where ties
 * do not vary over pairs. The correlation is the same for any multiple of c, and of the weights.
 *
 * One value after the other is put where the correlation is highest as the others stand: over one value it is (A + Bx)/√(C + Dx + Ex²), which has one
 * turning point, and what all pairs add to it follows from sums. So it never falls. A search ends when a round over all moves no value by more than 1e-12 of
 * the largest, or after 20,000 rounds with what it has reached. O(n + m) a round; H2020 takes twenty.
 *
 * There may be several places that no single value improves on. The best of these searches is taken: from strengths; from the
 * organisation that alone explains most; and, up to 100,000 ties, from the neighbourhoods of the sixteen with most partners. That none is
 * better is not proved. Of equals the first found stands, which may hang on ids: of two equal cliques apart one is the core.
 *
 * The highest correlation may be one that no values reach, only near, in two ways; the limit is given then. One organisation outgrows
 * all others, as in a star: 1 for it and 0 for all others. Or all become alike, in small dense networks: 1/√n for all.
 */
export function continuousCore(
  network: WeightedGraph,
  weighted: boolean,
  progress: Progress,
): ContinuousCore | undefined {
  const search = new CoreSearch(network, weighted, progress);
  if (!search.varies) return undefined;
  const starts = [
    () => search.from(search.strengths()),
    () => search.fromOne(search.strongestAlone()),
    () => search.allAlike(),
    ...search.largestNeighbourhoods().map((start) => () => search.from(start)),
  ];
  let best: ContinuousCore | undefined;
  starts.forEach((start, k) => {
    progress.report(k / starts.length);
    const found = start();
    if (!best || found.fit > best.fit + 1e-12) best = found;
  });
  return best;
}

class CoreSearch {
  readonly #network: WeightedGraph;
  readonly #ties: Float64Array;
  readonly #pairs: number;
  /** Sum of ties over pairs, and the square root of the sum of their squared deviations. */
  readonly #sum: number;
  readonly #deviation: number;
  readonly #progress: Progress;
  readonly varies: boolean;

  constructor(network: WeightedGraph, weighted: boolean, progress: Progress) {
    this.#network = network;
    this.#ties = weighted ? network.weights : new Float64Array(network.neighbours.length).fill(1);
    this.#pairs = (network.order * (network.order - 1)) / 2;
    this.#progress = progress;
    const squares = this.#ties.reduce((sum, tie) => sum + tie ** 2, 0) / 2;
    this.#sum = this.#ties.reduce((sum, tie) => sum + tie, 0) / 2;
    const deviations = squares - this.#sum ** 2 / this.#pairs;
    this.#deviation = Math.sqrt(deviations);
    this.varies = deviations > 1e-12 * squares;
  }

  strengths(): Float64Array {
    const ones = new Float64Array(this.#network.order).fill(1);
    return ones.map((_, node) => this.#around(node, ones));
  }

  strongestAlone(): number {
    let [best, strongest] = [0, 0];
    for (let node = 0; node < this.#network.order; node++) {
      const { fit } = this.#alone(node);
      if (fit > best) [best, strongest] = [fit, node];
    }
    return strongest;
  }

  largestNeighbourhoods(): Float64Array[] {
    const { order, size, offsets, neighbours } = this.#network;
    if (size > fewTies) return [];
    const degree = (node: number) => offsets[node + 1] - offsets[node];
    const nodes = Array.from({ length: order }, (_, node) => node).sort((a, b) => degree(b) - degree(a));
    return nodes.slice(0, neighbourhoods).map((node) => {
      // Not 0: a value of 0 among such would be left for good only if that is best.
      const start = new Float64Array(order).fill(1e-3);
      start[node] = 1;
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) start[neighbours[tie]] = 1;
      return start;
    });
  }

  /** From values until none moves. */
  from(start: Float64Array): ContinuousCore {
    const values = start.slice();
    let fit = 0;
    for (let round = 0; round < mostRounds; round++) {
      this.#progress.checkCancelled();
      scaleToOne(values);
      const sums = this.#sumsOf(values);
      let moved = 0;
      for (let node = 0; node < values.length; node++) {
        const around = this.#around(node, values);
        const next = this.#best(values[node], around, sums);
        if (next === Number.POSITIVE_INFINITY) return this.fromOne(node);
        moved = Math.max(moved, Math.abs(next - values[node]));
        sums.move(values[node], next, around);
        values[node] = next;
      }
      fit = this.#fitOf(sums);
      const largest = values.reduce((so, value) => Math.max(so, value), 0);
      if (moved <= tolerance * largest) break;
      // Where values run away, the limit is reached by no number of rounds.
      const first = values.indexOf(largest);
      if (largest ** 2 > outgrown && this.#alone(first).fit >= fit - near) return this.fromOne(first);
      const isAlike = values.every((value) => value > alike * largest);
      if (isAlike && this.allAlike().fit >= fit - near) return this.allAlike();
    }
    // Of one pair alone only the product counts.
    const single = values.filter((value) => value > 0).length === 2;
    const found = single ? values.map((value) => Number(value > 0)) : values;
    scaleToOne(found);
    return { values: found, fit };
  }

  /** From the limit at which one outgrows all others; from there on, where that is better. */
  fromOne(node: number): ContinuousCore {
    const { order, offsets, neighbours } = this.#network;
    const { fit, level } = this.#alone(node);
    const values = new Float64Array(order);
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++)
      values[neighbours[tie]] = Math.max(0, this.#ties[tie] - level);
    values[node] = this.#best(0, this.#around(node, values), this.#sumsOf(values));
    if (Number.isFinite(values[node]) && this.#fitOf(this.#sumsOf(values)) > fit) return this.from(values);
    return { values: new Float64Array(order).fill(1, node, node + 1), fit };
  }

  /**
   * The limit at which values hardly differ: (1 + u_i)(1 + u_j) is 1 + u_i + u_j then, and by least squares u goes with
   * strength. O(n + m).
   */
  allAlike(): ContinuousCore {
    const { order } = this.#network;
    const mean = (2 * this.#sum) / order;
    const explained = this.strengths().reduce((sum, strength) => sum + (strength - mean) ** 2, 0) / (order - 2);
    const fit = Math.min(1, Math.sqrt(explained) / this.#deviation);
    return { values: new Float64Array(order).fill(1 / Math.sqrt(order)), fit };
  }

  /**
   * The most that pairs with one organisation alone can correlate: those above the mean of all other pairs, the `level`, by what they are above it. O(k log k) for
   * k partners.
   */
  #alone(node: number): { readonly fit: number; readonly level: number } {
    const own = this.#ties
      .slice(this.#network.offsets[node], this.#network.offsets[node + 1])
      .sort()
      .reverse();
    let taken = 0;
    let rest = this.#sum;
    while (taken < own.length && own[taken] > rest / (this.#pairs - taken)) rest -= own[taken++];
    const level = rest / (this.#pairs - taken);
    let [sum, squares, product] = [0, 0, 0];
    for (const tie of own.subarray(0, taken)) {
      sum += tie - level;
      squares += (tie - level) ** 2;
      product += tie * (tie - level);
    }
    return { fit: this.#correlation(product, sum, squares), level };
  }

  /** Where the value of one is best, given the others; infinite where more is always better. */
  #best(own: number, around: number, sums: PairSums): number {
    const sum = sums.sum - own;
    const squares = sums.squares - own ** 2;
    const pairs = sums.products - own * sum;
    const mean = this.#sum / this.#pairs;
    const a = sums.ties - own * around - mean * pairs;
    const b = around - mean * sum;
    const c = sums.squaredProducts - own ** 2 * squares - pairs ** 2 / this.#pairs;
    const d = (-2 * pairs * sum) / this.#pairs;
    const e = squares - sum ** 2 / this.#pairs;
    // Only one other is above 0: then all values above 0 do as well.
    if (!(c > 1e-14 * squares ** 2)) return own;
    const bend = 2 * a * e - b * d;
    if (bend > 1e-10 * (Math.abs(2 * a * e) + Math.abs(b * d))) return Math.max(0, (2 * b * c - a * d) / bend);
    return b / Math.sqrt(e) > a / Math.sqrt(c) ? Number.POSITIVE_INFINITY : 0;
  }

  /** Σ_j a_ij c_j. */
  #around(node: number, values: Float64Array): number {
    const { offsets, neighbours } = this.#network;
    let sum = 0;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) sum += this.#ties[tie] * values[neighbours[tie]];
    return sum;
  }

  #sumsOf(values: Float64Array): PairSums {
    const twice = values.reduce((sum, value, node) => (value > 0 ? sum + value * this.#around(node, values) : sum), 0);
    return new PairSums(values, twice / 2);
  }

  #fitOf({ ties, products, squaredProducts }: PairSums): number {
    return this.#correlation(ties, products, squaredProducts);
  }

  #correlation(product: number, sum: number, squares: number): number {
    const spread = Math.sqrt(squares - sum ** 2 / this.#pairs);
    return Math.min(1, (product - (this.#sum / this.#pairs) * sum) / spread / this.#deviation);
  }
}

function scaleToOne(values: Float64Array): void {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
  values.forEach((value, node) => {
    values[node] = value / length;
  });
}

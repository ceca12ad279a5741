import type { Facts } from "../facts/facts.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { GroupGains } from "./group-gains.ts";

/** What a pair of members has of each criterion that is about pairs, from 0 to 1. */
export interface PairParts {
  /** Activities that both took part in. */
  readonly activities: number;
  /** a / (a + 1) of a activities: 0 for none, ½ for one, towards 1. */
  readonly trust: number;
  /** 1 where there is no tie yet. */
  readonly novelty: number;
  /** 1 where both zones are known and are not the same. */
  readonly zones: number;
  /** Gain of integration of their groups, between the least and the largest (`groupGains`). */
  readonly integration: number;
}

type PairWeights = Readonly<Record<"trust" | "novelty" | "zones" | "integration", number>>;

interface PairInput {
  readonly facts: Facts;
  readonly ties: TieNetwork;
  /** Of the pool, ascending, in the facts. */
  readonly pool: Uint32Array;
  readonly gains: GroupGains | undefined;
  readonly weights: PairWeights;
  /** For each position, which of the pool may fill it. */
  readonly isEligible: readonly Uint8Array[];
}

/**
 * What each pair out of a pool is worth. Untied pairs are worth what their classes (zone and group) say, so that a whole row, and the most that anybody can have with
 * those who may fill a position, cost no more than its ties: O(pool) and O(ties + positions).
 */
export class PairValues {
  readonly #input: PairInput;
  readonly #zones: Int32Array;
  /** Class of each of the pool. */
  readonly #classes: Uint32Array;
  readonly #count: number;
  /** classes × classes: worth of an untied pair. */
  readonly #untied: Float64Array;
  /** positions × classes: most that an untied pair with somebody who may fill the position is worth. */
  readonly #mostUntied: readonly Float64Array[];
  readonly #nodeOf: ReadonlyMap<number, number>;
  /** Place in the pool of each organisation of the facts, or -1. */
  readonly #placeOf: Int32Array;
  #most: Float64Array | undefined;

  constructor(input: PairInput) {
    const { facts, ties, pool, gains, weights, isEligible } = input;
    this.#input = input;
    const { codes } = facts.organisations.groupings.zone;
    this.#zones = Int32Array.from(pool, (organisation) => codes[organisation]);
    const numbers = new Map<string, number>();
    const first: number[] = [];
    this.#classes = Uint32Array.from(pool, (organisation, place) => {
      const key = `${this.#zones[place]} ${gains ? gains.groupOf[organisation] : 0}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, first.length);
      return first.push(place) - 1;
    });
    this.#count = first.length;
    this.#untied = new Float64Array(this.#count ** 2);
    first.forEach((a, c) => {
      first.forEach((b, d) => {
        const zones = this.#zonesDiffer(a, b) * weights.zones;
        this.#untied[c * this.#count + d] = weights.novelty + zones + this.#gain(a, b) * weights.integration;
      });
    });
    this.#mostUntied = isEligible.map((eligible) => {
      const present = new Set<number>();
      for (let place = 0; place < pool.length; place++) if (eligible[place]) present.add(this.#classes[place]);
      return Float64Array.from({ length: this.#count }, (_, c) =>
        Math.max(0, ...Array.from(present, (d) => this.#untied[c * this.#count + d])),
      );
    });
    this.#nodeOf = new Map(Array.from(ties.organisations, (organisation, node) => [organisation, node]));
    this.#placeOf = new Int32Array(facts.organisations.count).fill(-1);
    pool.forEach((organisation, place) => {
      this.#placeOf[organisation] = place;
    });
  }

  /** Zone and group of somebody as one number: who has the same one, and no tie in the pool, is worth the same to everybody. */
  classOf(place: number): number {
    return this.#classes[place];
  }

  /** Calls `visit` for everybody in the pool who is tied to `place`, with the number of activities. */
  eachTied(place: number, visit: (other: number, activities: number) => void): void {
    const { ties, pool } = this.#input;
    const node = this.#nodeOf.get(pool[place]);
    if (node === undefined) return;
    for (let at = ties.offsets[node]; at < ties.offsets[node + 1]; at++) {
      const other = this.#placeOf[ties.organisations[ties.neighbours[at]]];
      if (other >= 0) visit(other, ties.activities[at]);
    }
  }

  parts(a: number, b: number): PairParts {
    const activities = this.#activities(a, b);
    return {
      activities,
      trust: activities / (activities + 1),
      novelty: activities === 0 ? 1 : 0,
      zones: this.#zonesDiffer(a, b),
      integration: this.#gain(a, b),
    };
  }

  value(a: number, b: number): number {
    return this.#tiedValue(a, b, this.#activities(a, b));
  }

  /** The worth of the pair of `place` and each of the pool; nothing with itself. */
  row(place: number): Float64Array {
    const from = this.#classes[place] * this.#count;
    const row = new Float64Array(this.#classes.length);
    for (let other = 0; other < row.length; other++) row[other] = this.#untied[from + this.#classes[other]];
    this.eachTied(place, (other, activities) => {
      row[other] = this.#tiedValue(place, other, activities);
    });
    row[place] = 0;
    return row;
  }

  /** Of each of the pool and each position, in a row each: no pair with somebody who may fill the position is worth more. Made once. */
  most(): Float64Array {
    if (this.#most) return this.#most;
    const { isEligible, pool } = this.#input;
    const positions = isEligible.length;
    const most = new Float64Array(pool.length * positions);
    for (let place = 0; place < pool.length; place++) {
      const at = place * positions;
      for (let p = 0; p < positions; p++) most[at + p] = this.#mostUntied[p][this.#classes[place]];
      this.eachTied(place, (other, activities) => {
        const value = this.#tiedValue(place, other, activities);
        for (let p = 0; p < positions; p++) if (isEligible[p][other] && value > most[at + p]) most[at + p] = value;
      });
    }
    this.#most = most;
    return most;
  }

  #tiedValue(a: number, b: number, activities: number): number {
    const { trust, novelty } = this.#input.weights;
    const untied = this.#untied[this.#classes[a] * this.#count + this.#classes[b]];
    return activities === 0 ? untied : untied - novelty + (trust * activities) / (activities + 1);
  }

  #activities(a: number, b: number): number {
    const { ties, pool } = this.#input;
    const [node, other] = [this.#nodeOf.get(pool[a]), this.#nodeOf.get(pool[b])];
    if (node === undefined || other === undefined) return 0;
    for (let low = ties.offsets[node], high = ties.offsets[node + 1] - 1; low <= high; ) {
      const middle = (low + high) >> 1;
      if (ties.neighbours[middle] === other) return ties.activities[middle];
      if (ties.neighbours[middle] < other) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  #zonesDiffer(a: number, b: number): number {
    const [one, other] = [this.#zones[a], this.#zones[b]];
    return one >= 0 && other >= 0 && one !== other ? 1 : 0;
  }

  #gain(a: number, b: number): number {
    const { gains, pool } = this.#input;
    return gains ? gains.shares[gains.groupOf[pool[a]] * gains.groups + gains.groupOf[pool[b]]] : 0;
  }
}

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
}

/** What each pair out of a pool is worth. Untied pairs are worth what their classes (zone and group) say, so that a whole row costs O(pool + ties). */
export class PairValues {
  readonly #input: PairInput;
  readonly #zones: Int32Array;
  /** Class of each of the pool. */
  readonly #classes: Uint32Array;
  readonly #count: number;
  /** classes × classes: worth of an untied pair. */
  readonly #untied: Float64Array;
  readonly #nodeOf: ReadonlyMap<number, number>;
  /** Place in the pool of each organisation of the facts, or -1. */
  readonly #placeOf: Int32Array;

  constructor(input: PairInput) {
    const { facts, ties, pool, gains, weights } = input;
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

  /** How many classes there are. */
  get classes(): number {
    return this.#count;
  }

  /** What an untied pair of two classes is worth. */
  untied(one: number, other: number): number {
    return this.#untied[one * this.#count + other];
  }

  /** Calls `visit` for everybody in the pool who is tied to `place`, with what the pair is worth. */
  eachTied(place: number, visit: (other: number, value: number) => void): void {
    const { ties, pool } = this.#input;
    const node = this.#nodeOf.get(pool[place]);
    if (node === undefined) return;
    for (let at = ties.offsets[node]; at < ties.offsets[node + 1]; at++) {
      const other = this.#placeOf[ties.organisations[ties.neighbours[at]]];
      if (other >= 0) visit(other, this.#tiedValue(place, other, ties.activities[at]));
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
    this.eachTied(place, (other, value) => {
      row[other] = value;
    });
    row[place] = 0;
    return row;
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

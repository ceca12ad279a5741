import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan, isoDay } from "../../model/partial-date.ts";
import type { Facts } from "../facts/facts.ts";
import { selectActivities } from "../ties/select-activities.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import type { Known } from "./known.ts";
import { tiesOfAll } from "./ties-of-all.ts";

/** Whom each organisation came to be tied to for the first time. */
export interface NewTies {
  /** From which day on, and up to which, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** New partners of organisation i: `partners` from `offsets[i]` to `offsets[i + 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly partners: Uint32Array;
  /** Ties of that time between two that had been tied before. */
  readonly repeated: number;
}

/**
 * The ties that came of what began after the day of `known`, up to `until`, where the two were not tied before. Either may be a newcomer.
 */
export function newTies(facts: Facts, network: NetworkParameters, known: Known, until: number): NewTies {
  const from = known.day + 1;
  const to = network.to === undefined ? until : Math.min(until, daySpan(network.to).last);
  const offsets = new Uint32Array(facts.organisations.count + 1);
  const partners: number[] = [];
  let repeated = 0;
  if (to >= from) {
    const window = {
      ...network,
      from: isoDay(from),
      to: isoDay(to),
      timing: "start",
      halfLifeYears: undefined,
    } as const;
    const later = tiesOfAll(facts, selectActivities(facts, window));
    const { ties } = known;
    for (let i = 0; i < later.order; i++) {
      let before = ties.offsets[i];
      for (let e = later.offsets[i]; e < later.offsets[i + 1]; e++) {
        const other = later.neighbours[e];
        while (before < ties.offsets[i + 1] && ties.neighbours[before] < other) before++;
        const isTied = before < ties.offsets[i + 1] && ties.neighbours[before] === other;
        if (isTied) repeated += 1 / 2;
        else partners.push(other);
      }
      offsets[i + 1] = partners.length;
    }
  }
  return { from, to, offsets, partners: Uint32Array.from(partners), repeated };
}

export function degreeOf({ offsets }: WeightedGraph, node: number): number {
  return offsets[node + 1] - offsets[node];
}

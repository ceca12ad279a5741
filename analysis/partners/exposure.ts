import type { Facts } from "../facts/facts.ts";
import { capped } from "./capped.ts";
import { type ListedCandidate, type Ranker, readPlaces, type TestedPairs } from "./tested-pairs.ts";

/** How a grouping's groups are recommended, beside how many there are to recommend. */
export interface Exposure {
  readonly by: string;
  readonly groups: readonly ExposedGroup[];
  /** Half the sum of the differences of the two shares: 0 where groups are listed as they are, towards 1 where few have all places. */
  readonly distance: number;
  /** The same with at most three of ten places for one group. */
  readonly distanceCapped: number;
  /** What the cap costs: of the first ten, those that came true on average, without and with it. */
  readonly hits: number;
  readonly hitsCapped: number;
}

export interface ExposedGroup {
  readonly group: string;
  /** Of the candidates that have a group. */
  readonly candidates: number;
  /** Of the first ten places of all lists. */
  readonly places: number;
  readonly placesCapped: number;
}

export const usualCap = 3;
const groupings = ["kind", "size", "complex", "zone", "country"];

/**
 * How the first ten places of the lists are spread over kinds, sizes, complexes, zones and countries, beside the organisations that could have had them, each list's candidates being about the same; and how they would be if no group had more
 * than three of the ten. Groupings with fewer than two groups are left out, and organisations without a group.
 */
export function exposures(facts: Facts, tested: TestedPairs, used: Ranker): Exposure[] {
  const lists = tested.lists[used];
  const hasTo = tested.newTies.map((count) => count > 0);
  return groupings.flatMap((by) => {
    const grouping = facts.organisations.groupings[by];
    if (!grouping || grouping.values.length < 2) return [];
    const { codes, values } = grouping;
    const count = (wanted: Iterable<number>) => {
      const counts = new Float64Array(values.length);
      for (const one of wanted) if (codes[one] >= 0) counts[codes[one]]++;
      const total = counts.reduce((sum, value) => sum + value, 0);
      return counts.map((value) => (total === 0 ? 0 : value / total));
    };
    const plain = lists.map((list) => list.slice(0, readPlaces));
    const fair = lists.map((list) => capped(list, ({ candidate }) => codes[candidate], usualCap, readPlaces));
    const shares = [
      count(tested.pool),
      count(plain.flatMap((list) => list.map(({ candidate }) => candidate))),
      count(fair.flatMap((list) => list.map(({ candidate }) => candidate))),
    ];
    const groups = values
      .map((group, code) => ({
        group,
        candidates: shares[0][code],
        places: shares[1][code],
        placesCapped: shares[2][code],
      }))
      .filter(({ candidates, places, placesCapped }) => candidates + places + placesCapped > 0)
      .sort((a, b) => b.places - a.places);
    if (groups.length < 2) return [];
    const distance = (share: "places" | "placesCapped") =>
      groups.reduce((sum, group) => sum + Math.abs(group[share] - group.candidates) / 2, 0);
    return [
      {
        by,
        groups,
        distance: distance("places"),
        distanceCapped: distance("placesCapped"),
        hits: meanHits(plain, hasTo),
        hitsCapped: meanHits(fair, hasTo),
      },
    ];
  });
}

/** Over the lists with somebody to find. */
function meanHits(lists: readonly (readonly ListedCandidate[])[], hasTo: readonly boolean[]): number {
  const counted = lists.filter((_, list) => hasTo[list]);
  const right = counted.reduce((sum, list) => sum + list.filter(({ cameTrue }) => cameTrue).length, 0);
  return right / counted.length;
}

import type { Facts } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";

/** An activity that makes a tie. */
export interface MediatingActivity {
  /** Index in the facts. */
  readonly activity: number;
  /** What it gives to the tie. */
  readonly weight: number;
}

/**
 * The activities that make the tie between two nodes of a selection: what gives most to it first, of equal ones what began last. Their weights sum to
 * that of the tie. What is read of a node is kept: a path asks for each of its nodes twice. O(activities of both and who is in them).
 */
export function mediatingActivities(facts: Facts, selection: Selection): (a: number, b: number) => MediatingActivity[] {
  const { activities, offsets, members, centres, pairWeights } = selection;
  const { participations, activities: table } = facts;
  const known = new Map<number, ReadonlyMap<number, number>>();

  /** Place in the selection of each activity that a node is in → its place among the members. */
  const partsOf = (node: number) => {
    const organisation = selection.organisations[node];
    const parts = new Map<number, number>();
    for (
      let at = participations.ofOrganisation[organisation];
      at < participations.ofOrganisation[organisation + 1];
      at++
    ) {
      const k = placeIn(activities, participations.activity[participations.byOrganisation[at]]);
      if (k < 0 || pairWeights[k] === 0 || parts.has(k)) continue;
      const place = members.subarray(offsets[k], offsets[k + 1]).indexOf(node);
      if (place >= 0) parts.set(k, place);
    }
    return parts;
  };

  return (a, b) => {
    for (const node of [a, b]) if (!known.has(node)) known.set(node, partsOf(node));
    const ofB = known.get(b)!;
    return [...known.get(a)!]
      .flatMap(([k, place]) => {
        const other = ofB.get(k);
        // Centres come first: who is none is tied to them only.
        if (other === undefined || Math.min(place, other) >= centres[k]) return [];
        return [{ activity: activities[k], weight: pairWeights[k] }];
      })
      .sort(
        (one, two) =>
          two.weight - one.weight ||
          table.firstDay[two.activity] - table.firstDay[one.activity] ||
          one.activity - two.activity,
      );
  };
}

/** Where a number stands in ascending ones, or -1. */
function placeIn(ascending: Uint32Array, sought: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] === sought) return middle;
    if (ascending[middle] < sought) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

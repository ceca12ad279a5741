import type { Selection } from "./selection.ts";

/** For each node tied to `node`, the activities (index in the facts) that make the tie. */
export function sharedActivities(selection: Selection, node: number): Map<number, number[]> {
  const shared = new Map<number, number[]>();
  const { activities, offsets, members, centres, pairWeights } = selection;
  for (let k = 0; k < activities.length; k++) {
    if (pairWeights[k] === 0) continue;
    const own = members.subarray(offsets[k], offsets[k + 1]);
    const place = own.indexOf(node);
    if (place < 0) continue;
    // Centres come first: who is none is tied to them only.
    const others = place < centres[k] ? own : own.subarray(0, centres[k]);
    for (const other of others) if (other !== node) shared.set(other, [...(shared.get(other) ?? []), activities[k]]);
  }
  return shared;
}

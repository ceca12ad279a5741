import { isTooLarge } from "../ties/is-too-large.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { sphereIds } from "./spheres.ts";

/** Sets of spheres as bits. */
export const present = { university: 1, industry: 2, government: 4 } as const;

/**
 * Activities by which of the three spheres take part: `[s]` activities have exactly the spheres of the set s (`present`), `[0]`
 * those in which organisations take part but none of a sphere. An activity counts once, whatever its weight; one in which
 * nobody of the network takes part, or which is larger than `maxActivitySize`, does not count. O(participations).
 */
export function presence(selection: Selection, { groups, of }: NodeGroups): Float64Array {
  const bits = groups.map(({ id }) => present[sphereIds.find((sphere) => sphere === id)!] ?? 0);
  const table = new Float64Array(8);
  const { offsets, members } = selection;
  for (let k = 0; k < selection.activities.length; k++) {
    if (offsets[k] === offsets[k + 1] || isTooLarge(selection, k)) continue;
    let set = 0;
    for (let place = offsets[k]; place < offsets[k + 1]; place++) set |= bits[of[members[place]]];
    table[set]++;
  }
  return table;
}

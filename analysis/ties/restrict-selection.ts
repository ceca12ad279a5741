import { sharedUint32 } from "../facts/shared-arrays.ts";
import type { Selection } from "./selection.ts";

/**
 * The same selection with only some of its organisations: what a filter on them would select. Activities keep their size, n_a and weight, as
 * under every filter; nodes are numbered anew, those with a selected participation in the order of their ids. O(participations).
 *
 * Checked against the filter by country.
 */
export function restrictSelection(selection: Selection, isKept: (node: number) => boolean): Selection {
  const { organisations, activities, offsets, members, leads, centres } = selection;
  const nodeOf = new Int32Array(organisations.length).fill(-1);
  let order = 0;
  for (let node = 0; node < organisations.length; node++) if (isKept(node)) nodeOf[node] = order++;
  const kept = sharedUint32(order);
  organisations.forEach((organisation, node) => {
    if (nodeOf[node] >= 0) kept[nodeOf[node]] = organisation;
  });
  const size = members.reduce((sum, node) => sum + Number(nodeOf[node] >= 0), 0);
  const rest = {
    offsets: sharedUint32(offsets.length),
    members: sharedUint32(size),
    leads: sharedUint32(activities.length),
    centres: sharedUint32(activities.length),
  };
  let next = 0;
  for (let a = 0; a < activities.length; a++) {
    for (let place = offsets[a]; place < offsets[a + 1]; place++) {
      const node = nodeOf[members[place]];
      if (node < 0) continue;
      // Leads come first, and centres before the others.
      if (place < offsets[a] + leads[a]) rest.leads[a]++;
      if (place < offsets[a] + centres[a]) rest.centres[a]++;
      rest.members[next++] = node;
    }
    rest.offsets[a + 1] = next;
  }
  return { ...selection, ...rest, organisations: kept };
}

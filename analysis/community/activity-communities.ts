import type { Selection } from "../ties/selection.ts";

/**
 * The community of each selected activity: the one that more than half of its members in a community are in; -1 where there is
 * none such. `communityOf` is that of each node, -1 for none. O(participations).
 */
export function activityCommunities({ offsets, members }: Selection, communityOf: Int32Array): Int32Array {
  return Int32Array.from({ length: offsets.length - 1 }, (_, activity) => {
    const times = new Map<number, number>();
    let all = 0;
    for (let member = offsets[activity]; member < offsets[activity + 1]; member++) {
      const community = communityOf[members[member]];
      if (community < 0) continue;
      all++;
      times.set(community, (times.get(community) ?? 0) + 1);
    }
    for (const [community, here] of times) if (2 * here > all) return community;
    return -1;
  });
}

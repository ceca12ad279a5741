import type { GroupMatch } from "../../model/group-following.ts";

/** Members of each group, as ascending numbers; no one is in two groups. */
export type Groups = readonly Uint32Array[];

/** Two groups of two periods that share members. */
export interface GroupOverlap {
  readonly before: number;
  readonly after: number;
  readonly shared: number;
  readonly likeness: number;
}

/**
 * How alike groups A of one period and B of the next are, for all that share a member: |A ∩ B| / |A ∪ B| (`jaccard`), or
 * |A ∩ B| / min(|A|, |B|) (`overlap`). 0 to 1, no unit. The most alike first; equal ones by members shared, then in the order of
 * the groups. O(members + pairs that share one).
 */
export function matchGroups(before: Groups, after: Groups, match: GroupMatch): GroupOverlap[] {
  const groupBefore = new Map<number, number>();
  before.forEach((members, group) => {
    for (const member of members) groupBefore.set(member, group);
  });
  const overlaps: GroupOverlap[] = [];
  after.forEach((members, group) => {
    const shared = new Map<number, number>();
    for (const member of members) {
      const from = groupBefore.get(member);
      if (from !== undefined) shared.set(from, (shared.get(from) ?? 0) + 1);
    }
    for (const [from, count] of shared) {
      const [a, b] = [before[from].length, members.length];
      const likeness = count / (match === "jaccard" ? a + b - count : Math.min(a, b));
      overlaps.push({ before: from, after: group, shared: count, likeness });
    }
  });
  return overlaps.sort(
    (p, q) => q.likeness - p.likeness || q.shared - p.shared || p.before - q.before || p.after - q.after,
  );
}

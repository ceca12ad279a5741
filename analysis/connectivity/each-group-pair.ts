import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";

/**
 * What each activity gives to its pairs between groups, one activity after the other: `visit(c, d, weight, place)` once for each two groups
 * with such a pair, c < d, or c = d inside one; c and d rise; `place` is the activity's in the selection. What an activity gives to all its pairs between c and d follows from how
 * many members it has of each. Where some are centres only (star weighting), pairs of two others do not count: with n
 * members and o others, n_c n_d − o_c o_d pairs, inside a group the pairs of n_c less the pairs of o_c.
 * O(participations + Σ over activities of the square of the number of groups in it and a 32nd of the number of all).
 */
export function eachGroupPair(
  { offsets, members, centres, pairWeights }: Selection,
  { groups, of }: NodeGroups,
  visit: (c: number, d: number, weight: number, place: number) => void,
): void {
  const all = new Float64Array(groups.length);
  const others = new Float64Array(groups.length);
  /** A bit for each group that is met: they are read off in rising order, which is faster than to sort them, or two of them. */
  const met = new Int32Array(Math.ceil(groups.length / 32));
  const present = new Uint32Array(groups.length);
  for (let a = 0; a < pairWeights.length; a++) {
    const given = pairWeights[a];
    if (given === 0) continue;
    const end = offsets[a + 1];
    for (let place = offsets[a]; place < end; place++) {
      const group = of[members[place]];
      all[group]++;
      met[group >>> 5] |= 1 << group;
    }
    let count = 0;
    for (let word = 0; word < met.length; word++) {
      for (let bits = met[word]; bits !== 0; bits &= bits - 1)
        present[count++] = 32 * word + 31 - Math.clz32(bits & -bits);
      met[word] = 0;
    }
    for (let place = offsets[a] + centres[a]; place < end; place++) others[of[members[place]]]++;
    for (let p = 0; p < count; p++) {
      const c = present[p];
      const ofC = all[c];
      const othersOfC = others[c];
      const inside = pairsOf(ofC) - pairsOf(othersOfC);
      if (inside > 0) visit(c, c, inside * given, a);
      for (let q = p + 1; q < count; q++) {
        const d = present[q];
        const pairs = ofC * all[d] - othersOfC * others[d];
        if (pairs > 0) visit(c, d, pairs * given, a);
      }
    }
    for (let p = 0; p < count; p++) {
      all[present[p]] = 0;
      others[present[p]] = 0;
    }
  }
}

export function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}

import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** Which pairs of organisations a sum over shortest paths is over, told class by class. */
export interface CountedPairs {
  /** With how many members of each class a member of the source makes a pair, on average over its members. Good until asked again. */
  targets(source: number): Float64Array;
  /** Ordered pairs of two members of class c. */
  within(c: number): number;
}

export function allPairs({ multiplicity }: TwinQuotient): CountedPairs {
  return { targets: () => multiplicity, within: (c) => multiplicity[c] * (multiplicity[c] - 1) };
}

/** How the members of each class are spread over groups: twins need not be of one group. In shared memory. */
export interface ClassGroups {
  readonly groups: number;
  /** Groups of class c, and how many of its members are in each: from `offsets[c]` to `offsets[c + 1]`. */
  readonly offsets: Uint32Array;
  readonly group: Uint32Array;
  readonly members: Float64Array;
}

export function classGroups({ classes, classOf }: TwinQuotient, { groups, of }: NodeGroups): ClassGroups {
  const counts = Array.from({ length: classes }, () => new Map<number, number>());
  classOf.forEach((c, node) => {
    counts[c].set(of[node], (counts[c].get(of[node]) ?? 0) + 1);
  });
  const offsets = sharedUint32(classes + 1);
  counts.forEach((inGroups, c) => {
    offsets[c + 1] = offsets[c] + inGroups.size;
  });
  const group = sharedUint32(offsets[classes]);
  const members = sharedFloat64(offsets[classes]);
  let at = 0;
  for (const inGroups of counts)
    for (const [g, count] of inGroups) {
      group[at] = g;
      members[at++] = count;
    }
  return { groups: groups.length, offsets, group, members };
}

/** Only pairs of which the two are in different groups: m(c) m(d) less those in the same, divided by m(c). */
export function pairsAcross(quotient: TwinQuotient, { groups, offsets, group, members }: ClassGroups): CountedPairs {
  const { classes, multiplicity, componentStart, componentEnd } = quotient;
  const own = new Float64Array(groups);
  const targets = new Float64Array(classes);
  return {
    targets(source) {
      for (let k = offsets[source]; k < offsets[source + 1]; k++) own[group[k]] = members[k];
      for (let c = componentStart[source]; c < componentEnd[source]; c++) {
        let together = 0;
        for (let k = offsets[c]; k < offsets[c + 1]; k++) together += own[group[k]] * members[k];
        targets[c] = multiplicity[c] - together / multiplicity[source];
      }
      for (let k = offsets[source]; k < offsets[source + 1]; k++) own[group[k]] = 0;
      return targets;
    },
    within(c) {
      let together = 0;
      for (let k = offsets[c]; k < offsets[c + 1]; k++) together += members[k] ** 2;
      return multiplicity[c] ** 2 - together;
    },
  };
}

import type { Group } from "../ties/node-groups.ts";
import { pairsOf } from "./each-group-pair.ts";
import { eiIndexOf } from "./ei-index.ts";
import type { GroupEnds } from "./group-ends.ts";
import { groupTotals } from "./group-totals.ts";

/** An E–I index and what labels dealt anew let expect. */
export interface ExpectedEi {
  /** NaN without a tie. */
  readonly value: number;
  /** NaN where nobody else is there. */
  readonly expected: number;
}

export interface EiOfGroup extends Group, ExpectedEi {
  /** M_cc: of ties inside, each once. */
  readonly internal: number;
  /** Of ties that leave. */
  readonly external: number;
}

/**
 * E–I index of the whole and of each group (Krackhardt & Stern 1988): of the ends of its ties the share that lead out less the
 * share that stay, so that a tie inside counts at both ends, and the whole is the mean of the groups weighted by their ends. −1 to 1; by weight
 * or by number of ties, as `ends` are.
 *
 * Expected when labels are dealt anew over all n organisations, isolated ones too, with n_c in group c. Of the whole, exactly:
 * 1 − 2 Σ_c n_c (n_c − 1) / (n (n − 1)), since every pair is inside with the same chance and the weight of all ties stays. Of a group
 * 1 − 2 (n_c − 1) / (n − 1): exact for every member with a tie that keeps its group while the others are dealt. O(groups).
 * Source: doi:10.2307/2786835.
 *
 * Checked against all dealings of small cases, enumerated.
 */
export function eiOfGroups(
  ends: GroupEnds,
  groups: readonly Group[],
): { readonly overall: ExpectedEi; readonly groups: readonly EiOfGroup[] } {
  const n = groups.reduce((sum, { organisations }) => sum + organisations, 0);
  const pairsInside = groups.reduce((sum, { organisations }) => sum + pairsOf(organisations), 0);
  return {
    overall: { value: eiIndexOf(groupTotals(ends)), expected: 1 - (2 * pairsInside) / pairsOf(n) },
    groups: groups.map((group, c) => {
      const [internal, all] = [ends.inside[c], ends.ends[c]];
      return {
        ...group,
        internal,
        external: all - 2 * internal,
        value: (all - 4 * internal) / all,
        expected: 1 - (2 * (group.organisations - 1)) / (n - 1),
      };
    }),
  };
}

import type { Random } from "../../model/seeded-random.ts";
import type { NodeGroups } from "../ties/node-groups.ts";

/**
 * Label permutation: the groups dealt anew over all nodes, isolated ones and those without a value among them, every group as large as
 * before; each dealing as likely as any other. The network stays. O(n). Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
 *
 * Checked against all dealings of a small case, enumerated.
 */
export function dealLabels({ groups, of }: NodeGroups, random: Random): NodeGroups {
  const dealt = of.slice();
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const group = dealt[last];
    dealt[last] = dealt[other];
    dealt[other] = group;
  }
  return { groups, of: dealt };
}

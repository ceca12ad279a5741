export const brokerageRoles = ["coordinator", "itinerant", "gatekeeper", "liaison"] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** How the other organisations are spread over groups: what is known when their labels are dealt out anew. */
export interface RoleChances {
  /** That an open pair of partners makes the role. */
  readonly one: Readonly<Record<BrokerageRole, number>>;
  /** That two open pairs that share a partner both do. */
  readonly sharing: Readonly<Record<BrokerageRole, number>>;
  /** That two open pairs without a common partner both do. */
  readonly apart: Readonly<Record<BrokerageRole, number>>;
}

/**
 * Chances under random labels with group sizes fixed: the middle one keeps its group, of which `own` others are left, and
 * the labels of the others (`sizes` of the other groups) are dealt out among them, every way equally likely. Counts of
 * ordered choices of two, three and four distinct organisations, divided by all such choices.
 */
export function roleChances(own: number, sizes: readonly number[]): RoleChances {
  const foreign = total(sizes);
  const others = own + foreign;
  const same = (k: number) => total(sizes.map((size) => falling(size, k)));
  const pairs = sizes.map((size) => falling(size, 2));
  /** Two pairs, each within one group: all four in the same, or two here and two there. */
  const twoPairs = same(4) + total(pairs) ** 2 - total(pairs.map((count) => count * count));
  const chances = (k: number, counts: Record<BrokerageRole, number>) => {
    const all = falling(others, k);
    return mapped(counts, (count) => (all === 0 ? 0 : count / all));
  };
  return {
    one: chances(2, {
      coordinator: falling(own, 2),
      itinerant: same(2),
      gatekeeper: 2 * own * foreign,
      liaison: falling(foreign, 2) - same(2),
    }),
    sharing: chances(3, {
      coordinator: falling(own, 3),
      itinerant: same(3),
      gatekeeper: own * falling(foreign, 2) + foreign * falling(own, 2),
      liaison: total(sizes.map((size) => size * falling(foreign - size, 2))),
    }),
    apart: chances(4, {
      coordinator: falling(own, 4),
      itinerant: twoPairs,
      gatekeeper: 4 * falling(own, 2) * falling(foreign, 2),
      liaison: falling(foreign, 4) - 2 * same(2) * falling(foreign - 2, 2) + twoPairs,
    }),
  };
}

/** n (n − 1) … of k factors: ordered choices of k out of n. */
function falling(n: number, k: number): number {
  let product = 1;
  for (let i = 0; i < k; i++) product *= Math.max(0, n - i);
  return product;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mapped(
  counts: Readonly<Record<BrokerageRole, number>>,
  change: (count: number) => number,
): Record<BrokerageRole, number> {
  const { coordinator, itinerant, gatekeeper, liaison } = counts;
  return {
    coordinator: change(coordinator),
    itinerant: change(itinerant),
    gatekeeper: change(gatekeeper),
    liaison: change(liaison),
  };
}

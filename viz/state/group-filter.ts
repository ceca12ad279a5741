/** Which filter of the network names the groups of a grouping, where there is one. */
const filters = { kind: "kinds", zone: "zones", complex: "complexes", country: "countries" } as const;

export function groupFilter(grouping: string): (typeof filters)[keyof typeof filters] | undefined {
  return Object.entries(filters).find(([name]) => name === grouping)?.[1];
}

/** Where a resource under a dataset is to be had; what is not given is left out. */
export function apiAddress(dataset: string, path: string, query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const written = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return `/api/v1/datasets/${encodeURIComponent(dataset)}/${path}?${written}`;
}

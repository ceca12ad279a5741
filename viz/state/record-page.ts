/** Records that have a page of their own, at `/complexes/gwangju`. */
const recordPages = ["complexes", "activities"] as const;
export type RecordPage = `${(typeof recordPages)[number]}/${string}`;

export function recordPage(kind: (typeof recordPages)[number], id: string): RecordPage {
  return `${kind}/${encodeURIComponent(id)}`;
}

/** Whose page a path is. Read from the path as it is written: an id may hold a slash or a percent sign. */
export function recordOf(path: string): { readonly kind: string; readonly id: string } | undefined {
  const [, kind, id] = path.split("/");
  if (!id || !(recordPages as readonly string[]).includes(kind)) return undefined;
  try {
    return { kind, id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
}

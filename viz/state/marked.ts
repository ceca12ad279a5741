/** As many organisations as an address may name. */
export const mostMarked = 100;

/** Ids as an address holds them: one may have a comma in it. */
export function writeMarked(ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join(",");
}

export function readMarked(marked: string): string[] {
  try {
    return marked.split(",").map(decodeURIComponent);
  } catch {
    return [];
  }
}

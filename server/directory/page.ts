/** One page of a list, and where the next begins. The cursor is the place in the list, which is the same for one version. */
export function page<T>(all: readonly T[], { limit, cursor }: { limit: number; cursor?: string }) {
  const from = Number(cursor ?? 0);
  const to = from + limit;
  return { items: all.slice(from, to), ...(to < all.length && { next: String(to) }) };
}

/**
 * Where organisations stand in columns of ranks, the highest on top: those that share a rank stand beneath each other, over the
 * places that they share, in the order of the column before. Equal values have the best of their ranks, so that nobody else's
 * place is taken. NaN where there is no rank.
 */
export function rankStands(columns: readonly (readonly number[])[]): number[][] {
  let before: readonly number[] = columns[0]?.map((_, organisation) => organisation) ?? [];
  return columns.map((ranks) => {
    const inOrder = ranks
      .map((_, organisation) => organisation)
      .filter((organisation) => !Number.isNaN(ranks[organisation]))
      .sort((a, b) => ranks[a] - ranks[b] || placeOf(before, a) - placeOf(before, b) || a - b);
    const stands = new Array<number>(ranks.length).fill(Number.NaN);
    const standing = new Map<number, number>();
    for (const organisation of inOrder) {
      const rank = ranks[organisation];
      const others = standing.get(rank) ?? 0;
      stands[organisation] = rank + others;
      standing.set(rank, others + 1);
    }
    before = stands;
    return stands;
  });
}

/** Who had no rank comes after all that had. */
function placeOf(stands: readonly number[], organisation: number): number {
  return Number.isNaN(stands[organisation]) ? Number.MAX_VALUE : stands[organisation];
}

const lineHeight = 15;

/** Places from top to bottom with room for a line of text each, as near to those wanted as that allows. */
export function spreadLines(wanted: readonly number[]): number[] {
  const result: number[] = [];
  for (const place of wanted) result.push(Math.max(place, (result.at(-1) ?? Number.NEGATIVE_INFINITY) + lineHeight));
  return result;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which points lie inside a closed line, by index: those from which a ray crosses it an odd number of times. */
export function withinLasso(
  lasso: readonly Point[],
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
): number[] {
  return x.map((_, i) => i).filter((i) => crossings(lasso, x[i], y[i]) % 2 === 1);
}

/** As many of a line's points as an address may hold, evenly. */
export function thinned(line: readonly Point[], most: number): Point[] {
  const every = Math.ceil(line.length / most);
  return line.filter((_, i) => i % every === 0);
}

function crossings(lasso: readonly Point[], x: number, y: number): number {
  return lasso.filter((a, i) => {
    const b = lasso[(i + 1) % lasso.length];
    return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
  }).length;
}

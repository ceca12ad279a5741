import type { Points } from "./points.ts";

/**
 * Moves points that are closer than `distance` away from each other, in place: in each round every such pair by half of
 * what is missing. A grid of cells that wide finds the pairs. A few rounds thin out the densest spots without changing the
 * picture; they do not promise that nothing overlaps. O(points) a round where they are not all in one spot.
 */
export function pushApart({ x, y }: Points, distance: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<number, number[]>();
    const cellOf = (column: number, row: number) => column * 2 ** 24 + row;
    for (let i = 0; i < x.length; i++) {
      const cell = cellOf(Math.floor(x[i] / distance), Math.floor(y[i] / distance));
      const members = cells.get(cell);
      if (members) members.push(i);
      else cells.set(cell, [i]);
    }
    let moved = false;
    for (let i = 0; i < x.length; i++) {
      const [column, row] = [Math.floor(x[i] / distance), Math.floor(y[i] / distance)];
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const j of cells.get(cellOf(c, r)) ?? []) {
            if (j <= i) continue;
            const [dx, dy] = [x[j] - x[i], y[j] - y[i]];
            const apart = Math.hypot(dx, dy);
            if (apart >= distance) continue;
            // Points in the same place leave it in a direction that follows from their numbers.
            const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [Math.cos(i + j), Math.sin(i + j)];
            const step = (distance - apart) / 2;
            x[i] -= step * ux;
            y[i] -= step * uy;
            x[j] += step * ux;
            y[j] += step * uy;
            moved = true;
          }
    }
    if (!moved) return;
  }
}

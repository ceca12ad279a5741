import { expect, test } from "vitest";
import { thinned, withinLasso } from "../../viz/network/within-lasso.ts";

const horseshoe = [
  [0, 0],
  [9, 0],
  [9, 9],
  [6, 9],
  [6, 3],
  [3, 3],
  [3, 9],
  [0, 9],
].map(([x, y]) => ({ x, y }));

test("holds what is inside the line, not what it bends around", () => {
  expect(withinLasso(horseshoe, { x: [1, 4.5, 8, 4.5, 20, -1], y: [5, 1, 5, 6, 1, 5] })).toEqual([0, 1, 2]);
});

test("a line is thinned to what an address holds, from its first point on", () => {
  const line = Array.from({ length: 200 }, (_, i) => ({ x: i, y: -i }));
  expect(thinned(line, 60).length).toBeLessThanOrEqual(60);
  expect(thinned(line, 60)[0]).toEqual({ x: 0, y: -0 });
  expect(thinned(line.slice(0, 5), 60)).toHaveLength(5);
});

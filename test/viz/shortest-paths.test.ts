import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestPaths } from "../../viz/network/shortest-paths.ts";

test("a square has two paths between opposite corners, over all of its ties", () => {
  const square = { source: [0, 1, 2, 3], target: [1, 2, 3, 0] };
  const found = shortestPaths(square, 0, 2, 10)!;
  expect(found).toMatchObject({ length: 2, count: 2 });
  expect([...found.some].sort()).toEqual([
    [0, 1, 2],
    [0, 3, 2],
  ]);
  expect([...found.ties].sort()).toEqual([0, 1, 2, 3]);
  expect(shortestPaths(square, 0, 2, 1)!.some).toHaveLength(1);
});

test("nothing connects two components; an organisation without ties reaches nobody", () => {
  const apart = { source: [0, 2], target: [1, 3] };
  expect(shortestPaths(apart, 0, 3, 10)).toBeUndefined();
  expect(shortestPaths(apart, 4, 0, 10)).toBeUndefined();
});

test("lists what trying every path finds", () => {
  const networks = fc
    .uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      selector: ([a, b]) => [Math.min(a, b), Math.max(a, b)].join(),
      maxLength: 14,
    })
    .map((pairs) => pairs.filter(([a, b]) => a !== b))
    .map((pairs) => ({ source: pairs.map(([a]) => a), target: pairs.map(([, b]) => b) }));
  fc.assert(
    fc.property(networks, (ties) => {
      const tied = (a: number, b: number) =>
        ties.source.some((s, i) => (s === a && ties.target[i] === b) || (s === b && ties.target[i] === a));
      const all: number[][] = [];
      const walk = (path: number[]) => {
        if (path[path.length - 1] === 6) all.push(path);
        else
          for (let next = 0; next <= 6; next++)
            if (!path.includes(next) && tied(path[path.length - 1], next)) walk([...path, next]);
      };
      walk([0]);
      const shortest = Math.min(...all.map(({ length }) => length));
      const expected = all.filter(({ length }) => length === shortest);
      const found = shortestPaths(ties, 0, 6, 1000);
      expect([...(found?.some ?? [])].map((path) => path.join()).sort()).toEqual(
        expected.map((path) => path.join()).sort(),
      );
      expect(found?.count ?? 0).toBe(expected.length);
      expect([...(found?.nodes ?? [])].sort()).toEqual([...new Set(expected.flat())].sort());
    }),
    { seed: 7 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOfTies } from "../../analysis/ties/change-of-ties.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";

const names = ["a", "b", "c", "d", "e", "f"];
type Edge = readonly [number, number, number];
/** A network of these six, alone or not, whose nodes are the six in their order. */
const networkOf = (edges: readonly Edge[]) =>
  tiesFromEdgeList(
    edges.map(([i, j, weight]) => ({ source: names[i], target: names[j], weight })),
    names,
  ).network;

test("kept, added and lost, the strongest first", () => {
  const earlier = networkOf([
    [0, 1, 2],
    [1, 2, 1],
    [2, 3, 5],
  ]);
  const later = networkOf([
    [0, 1, 1],
    [2, 3, 1],
    [4, 5, 3],
    [3, 4, 7],
  ]);
  const found = changeOfTies(earlier, later, 1);
  expect(found).toMatchObject({ kept: 2, added: 2, lost: 1 });
  expect(found.strongest).toEqual({
    kept: [{ source: 2, target: 3, earlier: 5, later: 1 }],
    added: [{ source: 3, target: 4, earlier: 0, later: 7 }],
    lost: [{ source: 1, target: 2, earlier: 1, later: 0 }],
  });
});

test("nothing before, nothing after, nothing at all", () => {
  const some = networkOf([[0, 1, 2]]);
  const none = networkOf([]);
  expect(changeOfTies(none, some, 5)).toMatchObject({ kept: 0, added: 1, lost: 0 });
  expect(changeOfTies(some, none, 5)).toMatchObject({ kept: 0, added: 0, lost: 1 });
  expect(changeOfTies(none, none, 5)).toMatchObject({ kept: 0, added: 0, lost: 0 });
});

test("as all pairs looked at one by one say", () => {
  const edges = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 })),
    { selector: ([i, j]) => `${Math.min(i, j)} ${Math.max(i, j)}`, maxLength: 12 },
  );
  const plain = edges.map((all) => all.filter(([i, j]) => i !== j));
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      const found = changeOfTies(networkOf(one), networkOf(other), 100);
      const weight = (all: readonly Edge[], i: number, j: number) =>
        all.find(([a, b]) => (a === i && b === j) || (a === j && b === i))?.[2] ?? 0;
      const seen = { kept: 0, added: 0, lost: 0 };
      for (let i = 0; i < 6; i++)
        for (let j = i + 1; j < 6; j++) {
          const [was, is] = [weight(one, i, j), weight(other, i, j)];
          if (was === 0 && is === 0) continue;
          const what = was > 0 && is > 0 ? "kept" : is > 0 ? "added" : "lost";
          seen[what]++;
          expect(found.strongest[what]).toContainEqual({ source: i, target: j, earlier: was, later: is });
        }
      expect(found).toMatchObject(seen);
    }),
  );
});

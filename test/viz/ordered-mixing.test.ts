import { expect, test } from "vitest";
import type { MixingResult } from "../../viz/api/client.ts";
import { noneId, orderedMixing, signOf } from "../../viz/integration/ordered-mixing.ts";

const matrix = (drawn?: object) =>
  ({
    by: "complex",
    groups: [
      { id: "a", title: "A", organisations: 2, place: { complex: "a", zone: "z" } },
      { id: '{"zone":"z"}', title: "Elsewhere", organisations: 1, place: { zone: "z" } },
      { id: "…", title: "Other (3)", organisations: 9, isRest: true, place: {} },
      { id: null, title: "none", organisations: 4, place: {} },
    ],
    order: [1, 0, 2, 3],
    ...Object.fromEntries(
      ["weight", "ties", "organisations", "activities", "density", "lift"].map((name) => [
        name,
        Array.from({ length: 16 }, (_, k) => (k === 15 ? null : k)),
      ]),
    ),
    null: drawn,
  }) as unknown as MixingResult;

test("cells follow the order of the groups; only what has an id of its own can narrow the network", () => {
  const { groups, cell } = orderedMixing(matrix());
  expect(groups.map(({ id }) => id)).toEqual(['{"zone":"z"}', "a", "…", noneId]);
  expect(groups.map(({ isNamed }) => isNamed)).toEqual([false, true, false, false]);
  expect(cell(0, 1)).toMatchObject({ weight: 4, density: 4 });
  expect(cell(3, 3)).toMatchObject({ weight: 0, lift: undefined });
  expect(cell(0, 1)).not.toHaveProperty("expected");
});

test("a sign stands for what is significant", () => {
  const drawn = Object.fromEntries(
    ["mean", "ratio", "z", "p", "significance"].map((name) => [
      name,
      Array.from({ length: 16 }, (_, k) => (k % 3) - 1),
    ]),
  );
  const { cell } = orderedMixing(matrix(drawn));
  expect([cell(1, 1), cell(1, 0), cell(1, 2)].map(signOf)).toEqual(["▼", "", "▲"]);
  expect(cell(1, 2)).toMatchObject({ expected: 1, significance: 1 });
});

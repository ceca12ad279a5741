import { expect, test } from "vitest";
import { colourGroups } from "../../viz/network/colour-groups.ts";
import { palettes } from "../../viz/theme/palette.ts";

test("up to eight groups have a colour each, largest first", () => {
  const { colours, entries } = colourGroups({ codes: [1, 1, 0, -1], titles: ["a", "b"] }, palettes.light);
  expect(entries.map(({ title, organisations }) => [title, organisations])).toEqual([
    ["b", 2],
    ["a", 1],
    ["", 1],
  ]);
  expect(colours).toEqual([
    palettes.light.groups[0],
    palettes.light.groups[0],
    palettes.light.groups[1],
    palettes.light.none,
  ]);
});

test("beyond eight the smaller ones share one colour, and the legend says how many", () => {
  const codes = Array.from({ length: 12 }, (_, code) => new Array<number>(12 - code).fill(code)).flat();
  const { entries } = colourGroups({ codes, titles: codes.map(String) }, palettes.dark);
  expect(entries).toHaveLength(8);
  expect(new Set(entries.map(({ colour }) => colour)).size).toBe(8);
  expect(entries[7]).toMatchObject({ kind: "rest", groups: 5, organisations: 5 + 4 + 3 + 2 + 1 });
});

import { expect, it } from "vitest";
import { lineageBands } from "../../viz/communities/lineage-bands.ts";
import { lineageColours } from "../../viz/communities/lineage-colours.ts";
import { palettes } from "../../viz/theme/palette.ts";

const period = (
  groups: readonly (readonly [lineage: number, organisations: number])[],
  flows: readonly (readonly [from: number, to: number, organisations: number])[] = [],
  small = 0,
) => ({
  ...{ first: 2015, last: 2015, from: "2015", to: "2015", organisations: 0, ties: 1 },
  groups: groups.map(([lineage, organisations]) => ({ lineage, organisations })),
  small: { groups: Number(small > 0), organisations: small },
  flows: flows.map(([from, to, organisations]) => ({ from, to, organisations })),
});

it("stacks lineages in one order, those that are not followed on top", () => {
  const { blocks } = lineageBands([
    period([
      [0, 5],
      [1, 3],
    ]),
    period(
      [
        [1, 4],
        [0, 2],
      ],
      [],
      6,
    ),
  ]);
  expect(blocks.map(({ period: at, lineage, bottom, top }) => [at, lineage, bottom, top])).toEqual([
    [0, 0, 0, 5],
    [0, 1, 5, 8],
    [1, 0, 0, 2],
    [1, 1, 2, 6],
    [1, -1, 6, 12],
  ]);
  const turned = lineageBands(
    [
      period([
        [0, 5],
        [1, 3],
      ]),
    ],
    (lineage) => -lineage,
  ).blocks;
  expect(turned.map(({ lineage }) => lineage)).toEqual([1, 0]);
});

it("leads flows out of a block and into one without overlap, within both", () => {
  const { flows } = lineageBands([
    period([
      [0, 10],
      [1, 4],
    ]),
    period(
      [
        [0, 6],
        [1, 4],
        [2, 5],
      ],
      [
        [0, 2, 4],
        [1, 2, 1],
        [0, 0, 5],
        [1, 1, 3],
      ],
    ),
  ]);
  expect(
    flows.map(({ from, to, leaves, comes, organisations }) => [from.lineage, to.lineage, leaves, comes, organisations]),
  ).toEqual([
    [0, 0, 0, 0, 5],
    [0, 2, 5, 10, 4],
    [1, 1, 10, 6, 3],
    [1, 2, 13, 14, 1],
  ]);
  for (const { from, to, leaves, comes, organisations } of flows) {
    expect(leaves >= from.bottom && leaves + organisations <= from.top).toBe(true);
    expect(comes >= to.bottom && comes + organisations <= to.top).toBe(true);
  }
});

it("gives the largest lineages a colour each, in the order in which they came up, and the others grey", () => {
  const palette = palettes.light;
  const lineages = (sizes: readonly number[]) =>
    sizes.map((largest, id) => ({ id, first: 0, last: 0, largestIn: 0, largest, traits: [] }));
  expect(lineageColours(lineages([1, 9]), palette)).toEqual(palette.groups.slice(0, 2));
  const colours = lineageColours(lineages([1, 9, 2, 8, 3, 7, 4, 6, 5, 10]), palette);
  expect(colours[0]).toBe(palette.rest);
  expect(colours[2]).toBe(palette.rest);
  expect(colours.filter((colour) => colour !== palette.rest)).toEqual(palette.groups.slice(0, 7));
});

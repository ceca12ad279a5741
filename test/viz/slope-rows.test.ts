import { expect, test } from "vitest";
import { slopeRows } from "../../viz/measures/slope-rows.ts";

const at = (rank: number | undefined) => (rank === undefined ? undefined : { value: 0, rank });
const leader = (organisation: number, earlier?: number, later?: number) => ({
  organisation,
  earlier: at(earlier),
  later: at(later),
});
const lines = (leaders: readonly ReturnType<typeof leader>[]) =>
  slopeRows(leaders).map(({ organisation, earlierLine, laterLine }) => [organisation, earlierLine, laterLine]);

test("a line for each, by rank, however far ranks are apart; none where there is no value", () => {
  expect(lines([leader(0, 1, 40), leader(1, 2), leader(2, undefined, 1), leader(3, 90, 2)])).toEqual([
    [0, 0, 2],
    [1, 1, undefined],
    [2, undefined, 0],
    [3, 2, 1],
  ]);
});

test("who shares a rank stands as on the other side", () => {
  expect(lines([leader(0, 1, 3), leader(1, 1, 2), leader(2, 1, 1)])).toEqual([
    [0, 2, 2],
    [1, 1, 1],
    [2, 0, 0],
  ]);
});

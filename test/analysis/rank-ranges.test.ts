import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRanges } from "../../analysis/statistics/rank-ranges.ts";

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .map(([low, width, members]) => ({ low, high: low + width, members })),
  { maxLength: 9 },
);

function ranked(given: readonly { low: number; high: number; members: number }[]) {
  const column = (name: "low" | "high" | "members") => Float64Array.from(given, (one) => one[name]);
  const { best, worst } = rankRanges(column("low"), column("high"), column("members"));
  return { best: [...best], worst: [...worst] };
}

test("behind whoever is certainly higher, at worst behind whoever may be", () => {
  fc.assert(
    fc.property(intervals, (given) => {
      const counted = (test: (other: number) => boolean) =>
        1 + given.reduce((sum, { members }, other) => sum + (test(other) ? members : 0), 0);
      expect(ranked(given)).toEqual({
        best: given.map(({ high }) => counted((other) => given[other].low > high)),
        worst: given.map(({ low }, i) => counted((other) => other !== i && given[other].high > low)),
      });
    }),
  );
});

test("known values have one rank, equal ones the best of theirs; nobody has none", () => {
  const exact = [5, 3, 3, 1].map((value) => ({ low: value, high: value, members: 1 }));
  expect(ranked(exact)).toEqual({ best: [1, 2, 2, 4], worst: [1, 2, 2, 4] });
  expect(ranked([])).toEqual({ best: [], worst: [] });
  expect(ranked([{ low: 0, high: 9, members: 4 }])).toEqual({ best: [1], worst: [1] });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumOfTrials, type Trials } from "../../analysis/statistics/sum-of-trials.ts";
import { expectClose } from "./expect-close.ts";

const of = (groups: readonly Trials[], most: number) => [...sumOfTrials(groups, most)];

describe("in closed form", () => {
  test("no trials: nothing but 0", () => {
    expect(of([], 2)).toEqual([1, 0, 0]);
    expect(of([{ count: 0, probability: 0.5 }], 1)).toEqual([1, 0]);
  });

  test("one coin, three coins", () => {
    expectClose(of([{ count: 1, probability: 0.5 }], 2), [1, 0.5, 0]);
    expectClose(of([{ count: 3, probability: 0.5 }], 3), [1, 7 / 8, 4 / 8, 1 / 8]);
  });

  test("what is certain or impossible", () => {
    const groups = [
      { count: 2, probability: 1 },
      { count: 5, probability: 0 },
      { count: 1, probability: 0.25 },
    ];
    expectClose(of(groups, 4), [1, 1, 1, 0.25, 0]);
  });

  test("the far end of many unlikely ones, to nine places of itself", () => {
    // All of 6 succeed: 1e-18. One of 1,000 at least, each with 1e-12.
    expect(of([{ count: 6, probability: 1e-3 }], 6)[6] / 1e-18).toBeCloseTo(1, 9);
    expect(of([{ count: 1000, probability: 1e-12 }], 1)[1] / -Math.expm1(1000 * Math.log1p(-1e-12))).toBeCloseTo(1, 9);
  });

  test("many: a half is beyond the middle of a symmetrical one", () => {
    const found = of([{ count: 4001, probability: 0.5 }], 4001);
    expect(found[2001]).toBeCloseTo(0.5, 12);
    expect(found[0]).toBe(1);
  });
});

test("as all outcomes enumerated; grouped or one by one, in any order", () => {
  const group = fc.record({
    count: fc.integer({ min: 0, max: 3 }),
    probability: fc.oneof(fc.constantFrom(0, 1, 1e-3), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
      const single = groups.flatMap(({ count, probability }) => Array<number>(count).fill(probability));
      const expected = Array.from({ length: single.length + 2 }, (_, v) => {
        let sum = 0;
        for (let outcome = 0; outcome < 2 ** single.length; outcome++) {
          const successes = single.filter((_p, t) => (outcome >> t) & 1).length;
          if (successes >= v) sum += single.reduce((all, p, t) => all * ((outcome >> t) & 1 ? p : 1 - p), 1);
        }
        return sum;
      });
      const most = single.length + 1;
      expectClose(of(groups, most), expected);
      expectClose(of([...groups].reverse(), most), expected);
      expectClose(
        of(
          single.map((probability) => ({ count: 1, probability })),
          most,
        ),
        expected,
      );
    }),
  );
});

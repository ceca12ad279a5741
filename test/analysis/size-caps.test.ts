import fc from "fast-check";
import { expect, test } from "vitest";
import { sizeCaps } from "../../analysis/sensitivity/size-caps.ts";

test("of 1 to 100 members: a half, three quarters, 90 and 99 in 100 do not exceed", () => {
  // 99 of them could tie somebody. The last cap is 100, which leaves nothing out.
  expect(sizeCaps(Uint32Array.from({ length: 100 }, (_, k) => k + 1))).toEqual([51, 76, 91]);
});

test("nothing is worth a cap where all are of one size, too small to tie, or not there", () => {
  expect(sizeCaps(Uint32Array.of(4, 4, 4))).toEqual([]);
  expect(sizeCaps(Uint32Array.of(1, 0, 1))).toEqual([]);
  expect(sizeCaps(new Uint32Array())).toEqual([]);
});

test("a few large ones are what the caps leave out", () => {
  expect(sizeCaps(Uint32Array.of(2, 2, 2, 2, 3, 3, 3, 5, 5, 5000))).toEqual([3, 5]);
});

test("each is the smallest size that so many do not exceed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (sizes) => {
      const able = sizes.filter((size) => size >= 2);
      const enough = (cap: number, percent: number) =>
        100 * able.filter((size) => size <= cap).length >= percent * able.length;
      const expected = [50, 75, 90, 99].map(
        (percent) => Array.from({ length: 31 }, (_, cap) => cap).find((cap) => enough(cap, percent))!,
      );
      const largest = Math.max(0, ...able);
      const found = sizeCaps(Uint32Array.from(sizes));
      expect(found).toEqual([...new Set(expected)].filter((cap) => cap < largest));
    }),
  );
});

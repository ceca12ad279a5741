import fc from "fast-check";
import { expect, test } from "vitest";
import { correctedThreshold } from "../../analysis/statistics/corrected-threshold.ts";
import type { Correction } from "../../model/backbone.ts";

const found = (p: readonly number[], correction: Correction, tested = p.length, alpha = 0.05) => {
  const logP = Float64Array.from(p, Math.log);
  const threshold = correctedThreshold(logP, { alpha, correction, tested });
  return p.filter((_, k) => logP[k] <= threshold);
};

// Benjamini & Hochberg 1995, section 4.1: fifteen p-values, of which Bonferroni finds three and the false discovery rate four.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test("the example of the paper", () => {
  expect(found(published, "none")).toHaveLength(9);
  expect(found(published, "bonferroni")).toHaveLength(3);
  expect(found(published, "fdr")).toHaveLength(4);
  expect(found([...published].reverse(), "fdr")).toHaveLength(4);
});

test("what was tested and found nothing counts, though it has no p here", () => {
  expect(found(published, "fdr", 150)).toHaveLength(2);
  expect(found(published, "bonferroni", 150)).toHaveLength(1);
  expect(found(published, "none", 150)).toHaveLength(9);
});

test("nothing is found among nothing, or where nothing is small enough; one that is too small to be told is", () => {
  expect(found([], "fdr", 0)).toEqual([]);
  expect(found([0.9, 0.06], "fdr")).toEqual([]);
  expect(found([0, 0.9], "fdr", 1e9)).toEqual([0]);
});

test("as the definitions have it; fdr finds at least what Bonferroni does, and no correction at least that", () => {
  const p = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(p, fc.integer({ min: 0, max: 60 }), (values, others) => {
      const tested = values.length + others;
      const sorted = [...values].sort((a, b) => a - b);
      let last = 0;
      sorted.forEach((one, k) => {
        if (Math.log(one) <= Math.log((0.05 / tested) * (k + 1)) + 1e-12) last = k + 1;
      });
      const byRate = found(values, "fdr", tested);
      expect(byRate.sort((a, b) => a - b)).toEqual(sorted.slice(0, last));
      const strict = found(values, "bonferroni", tested);
      expect(strict.every((one) => byRate.includes(one))).toBe(true);
      expect(byRate.every((one) => one <= 0.05)).toBe(true);
    }),
  );
});

import { expect, test } from "vitest";
import { logNormalTail } from "../../analysis/statistics/normal-tail.ts";
import { expectClose } from "./expect-close.ts";

// scipy 1.17.1: scipy.stats.norm.logsf(z)
const scipy: readonly (readonly [number, number])[] = [
  [-40, -0.0],
  [-9, -1.1285884059538324e-19],
  [-5.5, -1.8989562646189424e-8],
  [-2, -0.023012909328963476],
  [-1, -0.1727537790234499],
  [-0.3, -0.4814101615884813],
  [0, -Math.LN2],
  [1e-9, -0.6931471813578299],
  [0.3, -0.9621028181688505],
  [1, -1.8410216450092634],
  [1.6448536269514722, -2.9957322735539904],
  [1.999999, -3.7831819604669423],
  [2, -3.7831843336820317],
  [2.000001, -3.7831867068980083],
  [3.5, -8.366065308344094],
  [6, -20.73676894997471],
  [9.25, -45.93617616197737],
  [20, -203.9171553710973],
  [38, -726.5572160188201],
  [45, -1017.2260942419525],
  [300, -45006.62273211866],
  [100000.0, -5000000012.431865],
];

test("as scipy has it, far out too", () => {
  expectClose(
    scipy.map(([z]) => logNormalTail(z)),
    scipy.map(([, logP]) => logP),
  );
});

test("a half at 0; the two sides make a whole; nothing at infinity", () => {
  expect(logNormalTail(0)).toBeCloseTo(Math.log(0.5), 15);
  for (const z of [0.1, 1, 1.99, 2.01, 5]) {
    expect(Math.exp(logNormalTail(z)) + Math.exp(logNormalTail(-z))).toBeCloseTo(1, 14);
  }
  expect(logNormalTail(Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  expect(Math.exp(logNormalTail(Number.NEGATIVE_INFINITY))).toBe(1);
});

import { expect } from "vitest";

/** Equal to within 1e-9 of themselves, or absent in both. */
export function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    if (Number.isNaN(expected[i])) expect(value, `node ${i}`).toBeNaN();
    else
      expect(Math.abs(value - expected[i]), `node ${i}: ${value}, not ${expected[i]}`).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected[i])),
      );
  });
}

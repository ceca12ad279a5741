import { describe, expect, it } from "vitest";
import { coarseRandom, seededRandom } from "../../model/seeded-random.ts";

describe.each([
  ["seeded random numbers", seededRandom],
  ["coarse random numbers", coarseRandom],
])("%s", (_, randomOf) => {
  const first = (count: number, seed: number, stream?: number) => {
    const random = randomOf(seed, stream);
    return Array.from({ length: count }, random);
  };
  it("repeat with their seed and stream, and differ from those of any other", () => {
    expect(first(5, 1)).toEqual(first(5, 1, 0));
    const begins = new Set<number>();
    for (let seed = 0; seed < 40; seed++)
      for (let stream = 0; stream < 40; stream++) begins.add(first(1, seed, stream)[0]);
    expect(begins.size).toBe(1600);
    expect(first(1, 1)).not.toEqual(first(1, 1 + 2 ** 32));
  });
  it("fill [0, 1) evenly, one after the other and side by side", () => {
    const cells = new Float64Array(100);
    const numbers = first(100_000, 7);
    for (let i = 0; i + 1 < numbers.length; i += 2)
      cells[Math.floor(numbers[i] * 10) * 10 + Math.floor(numbers[i + 1] * 10)]++;
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - 500) ** 2 / 500, 0);
    // 99 degrees of freedom: beyond these once in ten thousand on either side.
    expect(chiSquare).toBeGreaterThan(54);
    expect(chiSquare).toBeLessThan(162);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });
});

it("coarse numbers are whole multiples of 2^-32, one for each output of the generator", () => {
  const random = coarseRandom(3, 4);
  const fine = seededRandom(3, 4);
  for (let i = 0; i < 1000; i++) {
    const pair = [random() * 2 ** 32, random() * 2 ** 32];
    expect(pair.every(Number.isInteger)).toBe(true);
    expect(fine()).toBe(((pair[0] >>> 5) * 2 ** 26 + (pair[1] >>> 6)) / 2 ** 53);
  }
});

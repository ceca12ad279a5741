import { describe, expect, it } from "vitest";
import { drawBelow, type Random, randomState, seededRandom } from "../../model/seeded-random.ts";

const wholeNumbers = (seed: number, stream?: number): Random => {
  const state = randomState(seed, stream);
  return () => drawBelow(state, 2 ** 32) / 2 ** 32;
};

describe.each([
  ["seeded random numbers", seededRandom],
  ["whole random numbers below 2^32", wholeNumbers],
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

it("a whole number below n is ⌊n · output / 2^32⌋, of one output of the generator", () => {
  const state = randomState(3, 4);
  const other = randomState(3, 4);
  const fine = seededRandom(3, 4);
  for (let i = 1; i < 1000; i++) {
    const pair = [drawBelow(state, 2 ** 32), drawBelow(state, 2 ** 32)];
    expect(fine()).toBe(((pair[0] >>> 5) * 2 ** 26 + (pair[1] >>> 6)) / 2 ** 53);
    expect([drawBelow(other, i), drawBelow(other, i)]).toEqual(
      pair.map((output) => Math.floor((i * output) / 2 ** 32)),
    );
  }
});

/** The reference implementation of its authors, on 32-bit words as whole numbers. */
it("outputs are those of xoshiro128**", () => {
  const state = randomState(11, 2);
  let words = Array.from(state, (word) => BigInt.asUintN(32, BigInt(word)));
  const turned = (word: bigint, by: bigint) => BigInt.asUintN(32, (word << by) | (word >> (32n - by)));
  for (let i = 0; i < 1000; i++) {
    const [a, b, c, d] = words;
    expect(drawBelow(state, 2 ** 32)).toBe(Number(BigInt.asUintN(32, turned(BigInt.asUintN(32, b * 5n), 7n) * 9n)));
    words = [a ^ d ^ b, b ^ c ^ a, c ^ a ^ BigInt.asUintN(32, b << 9n), turned(d ^ b, 11n)];
  }
});

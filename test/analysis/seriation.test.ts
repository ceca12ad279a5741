import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { fiedlerVector } from "../../analysis/integration/fiedler-vector.ts";
import { seriation, withoutStrength } from "../../analysis/integration/seriation.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";

const matrix = (n: number, entry: (i: number, j: number) => number) =>
  Float64Array.from({ length: n * n }, (_, cell) => {
    const [i, j] = [Math.floor(cell / n), cell % n];
    return entry(Math.max(i, j), Math.min(i, j));
  });
const order = (n: number, entry: (i: number, j: number) => number) => [...seriation(matrix(n, entry), n)];

/** Σ w_ij x_i x_j of the Laplacian, and its eigenvalues. */
function spectrum(weights: Float64Array, n: number) {
  const laplacian = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) {
        laplacian.set(i, j, -weights[i * n + j]);
        laplacian.set(i, i, laplacian.get(i, i) + weights[i * n + j]);
      }
  const { realEigenvalues } = new EigenvalueDecomposition(laplacian, { assumeSymmetric: true });
  return { laplacian, second: [...realEigenvalues].sort((a, b) => a - b)[1] };
}

describe("the Fiedler vector in closed form", () => {
  test("path: cosines, falling from one end to the other", () => {
    const n = 9;
    const vector = fiedlerVector(
      matrix(n, (i, j) => Number(i - j === 1)),
      n,
    );
    const sign = Math.sign(vector[0]);
    expectClose(
      [...vector].map((value) => sign * value),
      Array.from({ length: n }, (_, k) => Math.sqrt(2 / n) * Math.cos((Math.PI * (k + 0.5)) / n)),
    );
  });
  test("two pairs joined by a weak tie: apart from each other", () => {
    // a–b and c–d by 1, b–c by ε: symmetrical about the middle.
    const vector = fiedlerVector(
      matrix(4, (i, j) => (i - j !== 1 ? 0 : i === 2 ? 1e-3 : 1)),
      4,
    );
    const sign = Math.sign(vector[0]);
    expectClose([vector[0] + vector[3], vector[1] + vector[2]], [0, 0]);
    expect(sign * vector[1]).toBeGreaterThan(0.49);
  });
});

test("the Fiedler vector meets the second eigenvalue of all, also a multiple one", () => {
  const problem = fc.integer({ min: 2, max: 12 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      entries: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 0.5), { minLength: n * n, maxLength: n * n }),
    }),
  );
  fc.assert(
    fc.property(problem, ({ n, entries }) => {
      const weights = matrix(n, (i, j) => entries[i * n + j] + Number(i - j === 1));
      const vector = fiedlerVector(weights, n);
      const { laplacian, second } = spectrum(weights, n);
      const image = laplacian.mmul(Matrix.columnVector([...vector])).to1DArray();
      expectClose(
        image,
        [...vector].map((value) => second * value),
      );
      expectClose([vector.reduce((sum, value) => sum + value ** 2, 0)], [1]);
    }),
    { numRuns: 200, seed: 1 },
  );
});

describe("orders in closed form", () => {
  test("a path given in another order: from end to end, the first group in the first half", () => {
    const places = [3, 0, 4, 1, 2];
    expect(order(5, (i, j) => Number(Math.abs(places[i] - places[j]) === 1))).toEqual([2, 0, 4, 3, 1]);
  });
  test("two cliques with a tie between them: one after the other, the tied ones in the middle", () => {
    const even = (i: number) => i % 2 === 0;
    const found = order(8, (i, j) => (even(i) === even(j) ? 1 : i === 7 && j === 6 ? 0.1 : 0));
    expect(found).toEqual([0, 2, 4, 6, 7, 1, 3, 5]);
  });
  test("parts by their size, then those without a tie", () => {
    expect(order(7, (i, j) => Number((i === 5 && j === 1) || (i === 6 && j === 3) || (i === 6 && j === 4)))).toEqual([
      3, 6, 4, 1, 5, 0, 2,
    ]);
    expect(order(3, () => 0)).toEqual([0, 1, 2]);
    expect(order(0, () => 0)).toEqual([]);
    expect(order(1, () => 5)).toEqual([0]);
  });
  test("all alike: as they were given", () => {
    expect(order(9, () => 2)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(order(9, () => 6)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

test("an order in which entries fall away from the diagonal comes back, or its reverse; the unit and the diagonal do not matter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 0, max: 1e6 }), (n, seed) => {
      const random = seededRandom(seed);
      const at = Array.from({ length: n }, () => random() * n).sort((a, b) => a - b);
      const hidden = Array.from({ length: n }, (_, k) => k)
        .map((k) => [random(), k])
        .sort(([a], [b]) => a - b)
        .map(([, k]) => k);
      const entry = (i: number, j: number) => Math.exp(-Math.abs(at[hidden[i]] - at[hidden[j]]) / 4);
      const found = order(n, entry);
      const places = found.map((group) => hidden[group]);
      const ascending = places.toSorted((a, b) => a - b);
      expect(places[0] < places[n - 1] ? places : places.toReversed()).toEqual(ascending);
      expect(found.indexOf(0)).toBeLessThan(n / 2);
      expect(order(n, (i, j) => (i === j ? 3 * i : 7 * entry(i, j)))).toEqual(found);
    }),
    { numRuns: 60, seed: 2 },
  );
});

describe("without strength", () => {
  test("in closed form: of a star every tie is 1/√leaves, whatever their weights sum to; the diagonal is not read", () => {
    const found = withoutStrength(
      matrix(4, (i, j) => (i === j ? 9 : j === 0 ? 5 : 0)),
      4,
    );
    expectClose([...found], [...matrix(4, (i, j) => (j === 0 && i > 0 ? 1 / Math.sqrt(3) : 0))]);
  });
  test("two blocks come apart, though two that hang on by next to nothing are further from each other", () => {
    // Blocks of four, taken by turns, with a weak tie between them; 8 and 9 hang on 0 and 2 of the first.
    const n = 10;
    const weights = matrix(n, (i, j) => {
      if (i === j) return 0;
      if (i >= 8) return j === 2 * (i - 8) ? 0.01 : 0;
      return i % 2 === j % 2 ? 1 : i === 7 && j === 6 ? 0.05 : 0;
    });
    const changes = (order: Uint32Array) => {
      const block = [...order].filter((i) => i < 8).map((i) => i % 2);
      return block.filter((one, k) => k > 0 && one !== block[k - 1]).length;
    };
    expect(changes(seriation(weights, n))).toBeGreaterThan(1);
    expect(changes(seriation(withoutStrength(weights, n), n))).toBe(1);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { pagerank } from "../../analysis/centrality/pagerank.ts";
import type { MeasureInput } from "../../analysis/measure.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";

const rank = (network: NetworkWithIds, alpha = 0.85, weighted = true) =>
  valuesOn(pagerank, network, { alpha }, weighted);

function expectClose(actual: readonly number[], expected: readonly number[], relative = 1e-9) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value / expected[i] - 1), `node ${i}: ${value}, not ${expected[i]}`).toBeLessThan(relative);
  });
}

test("everybody is equal where everybody has the same ties", () => {
  expectClose(rank(named.complete(7)), Array(7).fill(1 / 7), 1e-13);
});

test.each([0, 0.5, 0.85, 0.99])("a star: leaves share what the centre gives, at α = %s", (alpha) => {
  const leaves = 9;
  const n = leaves + 1;
  // centre c = (1 − α)/n + α · 9 leaf, leaf = (1 − α)/n + α c/9
  const centre = ((1 - alpha) * (1 + alpha * leaves)) / n / (1 - alpha ** 2);
  expectClose(rank(named.star(leaves), alpha), [centre, ...Array(leaves).fill((1 - centre) / leaves)]);
});

test("a path of three with unequal ties", () => {
  const path = tiesFromEdgeList([
    { source: "a", target: "b", weight: 3 },
    { source: "b", target: "c", weight: 1 },
  ]);
  const b = (0.05 + 0.85 * 0.1) / (1 - 0.85 ** 2);
  expectClose(rank(path), [0.05 + (0.85 * 3 * b) / 4, b, 0.05 + (0.85 * b) / 4]);
});

test("the definition, as a dense linear system", () => {
  fc.assert(
    fc.property(collaborations, fc.constantFrom(0.3, 0.85, 0.95), fc.boolean(), (network, alpha, weighted) => {
      expectClose(rank(network, alpha, weighted), byElimination(network, alpha, weighted));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("other names, doubled weights and unit weights change what they should and nothing else", () => {
  fc.assert(
    fc.property(collaborations, (network) => {
      const values = rank(network);
      expectClose(rank(changed(network, (weight) => 2 * weight)), values, 1e-12);
      const backwards = changed(
        network,
        (weight) => weight,
        (id) => String(99 - Number(id)),
      );
      expectClose(rank(backwards).reverse(), values, 1e-11);
      expect(rank(changed(network, () => 1))).toEqual(rank(network, 0.85, false));
    }),
    { numRuns: 100, seed: 2 },
  );
});

test("an organisation without a tie takes its share and leaves the order of the others", () => {
  const network = named.barbell(4);
  const n = network.ids.length;
  const values = rank(
    changed(
      network,
      (weight) => weight,
      (id) => id,
      ["x"],
    ),
  );
  const alone = values.pop()!;
  // It starts anew each time: x = ((1 − α) + α x) / (n + 1).
  expect(alone).toBeCloseTo(0.15 / (n + 1 - 0.85), 14);
  expectClose(
    values,
    rank(network).map((value) => value * (1 - alone)),
    1e-12,
  );
});

test("nobody tied: all equal; nobody at all: nothing", () => {
  expectClose(rank(tiesFromEdgeList([], ["a", "b", "c", "d"])), Array(4).fill(1 / 4), 1e-15);
  expect(rank(tiesFromEdgeList([]))).toEqual([]);
});

test("the same bytes again", () => {
  const values = () => rank(named.barbell(20));
  expect(values()).toEqual(values());
});

test("stops when it is cancelled", () => {
  const checkCancelled = () => {
    throw new TielineError("job_cancelled");
  };
  const { network } = named.barbell(5);
  const input = { network, weighted: true, parameters: { alpha: 0.85 }, progress: { ...unwatched, checkCancelled } };
  expect(() => pagerank.compute(input as unknown as MeasureInput<typeof pagerank.parameters>)).toThrow(TielineError);
});

/** Solves x = (1 − α)/n + α (Σ_j x_j w_ij/s_j + Σ_(j without a tie) x_j/n) by Gaussian elimination. */
function byElimination({ network, ids }: NetworkWithIds, alpha: number, weighted: boolean): number[] {
  const n = ids.length;
  const rows = ids.map((_, i) => ids.map((_, j) => Number(i === j)).concat((1 - alpha) / n));
  for (let j = 0; j < n; j++) {
    const ends = Array.from({ length: network.offsets[j + 1] - network.offsets[j] }, (_, k) => network.offsets[j] + k);
    const weight = (e: number) => (weighted ? network.weights[e] : 1);
    const strength = ends.reduce((sum, e) => sum + weight(e), 0);
    for (const e of ends) rows[network.neighbours[e]][j] -= (alpha * weight(e)) / strength;
    if (ends.length === 0) for (const row of rows) row[j] -= alpha / n;
  }
  for (let c = 0; c < n; c++) {
    const pivot = rows.slice(c).reduce((best, row) => (Math.abs(row[c]) > Math.abs(best[c]) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(c, 0, pivot);
    for (const row of rows)
      if (row !== pivot) {
        const factor = row[c] / pivot[c];
        for (let k = c; k <= n; k++) row[k] -= factor * pivot[k];
      }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

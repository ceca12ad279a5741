import fc from "fast-check";
import { expect, test } from "vitest";
import { eigenvector } from "../../analysis/centrality/eigenvector.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { dense, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const nan = Number.NaN;

test("closed forms: path, star, complete", () => {
  // sin(kπ/(n + 1)), of length √((n + 1)/2).
  const n = 9;
  expectClose(
    valuesOn(eigenvector, named.path(n)),
    Array.from({ length: n }, (_, k) => Math.sin(((k + 1) * Math.PI) / (n + 1)) / Math.sqrt((n + 1) / 2)),
  );
  expectClose(valuesOn(eigenvector, named.star(4)), [1 / Math.SQRT2, ...Array(4).fill(1 / Math.sqrt(8))]);
  expectClose(valuesOn(eigenvector, named.complete(5)), Array(5).fill(1 / Math.sqrt(5)));
});

test("only in the largest component, of equals the one with the first id", () => {
  const pair = (source: string, target: string) => ({ source, target });
  expectClose(valuesOn(eigenvector, tiesFromEdgeList([pair("b", "c"), pair("a", "d")], ["e"])), [
    1 / Math.SQRT2,
    nan,
    nan,
    1 / Math.SQRT2,
    nan,
  ]);
  expectClose(valuesOn(eigenvector, tiesFromEdgeList([pair("a", "b"), ...cliqueEdges(["x", "y", "z"])])), [
    nan,
    nan,
    ...Array(3).fill(1 / Math.sqrt(3)),
  ]);
  expectClose(valuesOn(eigenvector, tiesFromEdgeList([], ["a"])), [nan]);
  expect(valuesOn(eigenvector, tiesFromEdgeList([]))).toEqual([]);
});

test.each([false, true])("λ x = A x on every component taken, positive and of length 1, weighted=%s", (weighted) => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const w = dense(given.network, weighted);
      const x = valuesOn(eigenvector, given, {}, weighted);
      const inside = x.map((value) => (Number.isNaN(value) ? 0 : value));
      expect(sum(inside.map((value) => value * value))).toBeCloseTo(1, 12);
      const image = w.map((row) => sum(row.map((tie, j) => tie * inside[j])));
      const lambda = sum(image.map((value, i) => value * inside[i]));
      expectClose(
        image,
        inside.map((value) => lambda * value),
      );
      // A positive eigenvector of a joined network belongs to the largest eigenvalue (Perron and Frobenius).
      for (const value of x) if (!Number.isNaN(value)) expect(value).toBeGreaterThan(0);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("names and the unit of weights do not matter", () => {
  const barbell = named.barbell(5);
  const other = changed(
    barbell,
    () => 0.01,
    (id) => String(50 + Number(id)),
    ["00"],
  );
  expectClose(valuesOn(eigenvector, other).slice(1), valuesOn(eigenvector, barbell));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constraint } from "../../analysis/brokerage/constraint.ts";
import { effectiveSize } from "../../analysis/brokerage/effective-size.ts";
import type { Measure } from "../../analysis/measure.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { dense, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";

const nan = Number.NaN;

describe("constraint", () => {
  test("closed forms: star, path, complete", () => {
    expectClose(valuesOn(constraint, named.star(4)), [1 / 4, 1, 1, 1, 1]);
    expectClose(valuesOn(constraint, named.path(3)), [1, 1 / 2, 1]);
    // Each of n − 1 partners: 1/(n−1) directly, (n−2)/(n−1)² over the others.
    expectClose(valuesOn(constraint, named.complete(5)), Array(5).fill(4 * (1 / 4 + 3 / 16) ** 2));
  });
  test("two partners that are tied hold more than one: 1.125", () => {
    expectClose(valuesOn(constraint, named.complete(3)), Array(3).fill(1.125));
  });
  test.each([false, true])("the definition, weighted=%s", (weighted) => {
    fc.assert(
      fc.property(collaborations, (given) => {
        const w = dense(given.network, weighted);
        const p = w.map((row) => row.map((one) => one / sum(row)));
        const expected = w.map((row, i) =>
          sum(row) === 0
            ? nan
            : sum(
                row.map((tie, j) =>
                  tie === 0 ? 0 : (p[i][j] + sum(p[i].map((iq, q) => (iq > 0 ? iq * p[q][j] : 0)))) ** 2,
                ),
              ),
        );
        expectClose(valuesOn(constraint, given, {}, weighted), expected);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe("effective size", () => {
  test("closed forms: a star's centre has all, whoever is in a clique has one", () => {
    expectClose(valuesOn(effectiveSize, named.star(6)), [6, 1, 1, 1, 1, 1, 1]);
    expectClose(valuesOn(effectiveSize, named.complete(6)), Array(6).fill(1));
    expectClose(valuesOn(effectiveSize, named.complete(6), { efficiency: true }), Array(6).fill(1 / 5));
    expectClose(valuesOn(effectiveSize, named.complete(6), {}, true), Array(6).fill(1));
  });
  test.each([false, true])("the definition, weighted=%s", (weighted) => {
    fc.assert(
      fc.property(collaborations, (given) => {
        const w = dense(given.network, weighted);
        const expected = w.map((row) =>
          sum(row) === 0
            ? nan
            : sum(
                row.map((tie, j) =>
                  tie === 0 ? 0 : 1 - sum(row.map((iq, q) => ((iq / sum(row)) * w[j][q]) / Math.max(...w[j]))),
                ),
              ),
        );
        expectClose(valuesOn(effectiveSize, given, {}, weighted), expected);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
  test("without weights, partners less twice the ties among them for each partner", () => {
    fc.assert(
      fc.property(collaborations, (given) => {
        const w = dense(given.network, false);
        const expected = w.map((row) => {
          const partners = [...row.keys()].filter((j) => row[j] > 0);
          const among = sum(partners.flatMap((j) => partners.map((q) => w[j][q]))) / 2;
          return partners.length === 0 ? nan : partners.length - (2 * among) / partners.length;
        });
        expectClose(valuesOn(effectiveSize, given), expected);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

test.each<[string, Measure]>([
  ["constraint", constraint],
  ["effective size", effectiveSize as unknown as Measure],
])("%s does not change with names, the unit of weights, or an organisation without a tie", (_, measure) => {
  fc.assert(
    fc.property(collaborations, fc.boolean(), (given, weighted) => {
      const before = valuesOn(measure, given, {}, weighted);
      const other = changed(
        given,
        (weight) => weight * 7,
        (id) => String(99 - Number(id)),
        ["00"],
      );
      const [alone, ...after] = valuesOn(measure, other, {}, weighted);
      expect(alone).toBeNaN();
      expectClose(after.reverse(), before);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("nobody at all: nothing", () => {
  expect(valuesOn(constraint, tiesFromEdgeList([]))).toEqual([]);
  expect(valuesOn(effectiveSize, tiesFromEdgeList([]))).toEqual([]);
});

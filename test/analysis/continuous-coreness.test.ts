import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { continuousCoreness } from "../../analysis/cohesion/continuous-coreness.ts";
import type { FigureInput } from "../../analysis/figure.ts";
import { continuousCoreFit } from "../../analysis/structure/continuous-core-fit.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { dense, sum } from "./dense.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import reference from "./oracles/centralisation.json" with { type: "json" };
import oracle from "./oracles/continuous-core.json" with { type: "json" };

const core = (given: NetworkWithIds, weighted = false) => valuesOn(continuousCoreness, given, {}, weighted);
const fitOf = ({ network }: NetworkWithIds, weighted = false) =>
  continuousCoreFit.compute({ network, weighted, progress: unwatched } as unknown as FigureInput);

/** The definition: Pearson's correlation over all pairs. */
function correlation(tied: readonly (readonly number[])[], values: readonly number[]): number {
  const pairs = tied.flatMap((row, i) => row.slice(0, i).map((tie, j) => [tie, values[i] * values[j]]));
  const [a, b] = [0, 1].map((k) => sum(pairs.map((pair) => pair[k])) / pairs.length);
  const over = (f: (x: number, y: number) => number) => sum(pairs.map(([x, y]) => f(x - a, y - b)));
  return over((x, y) => x * y) / Math.sqrt(over((x) => x * x) * over((_, y) => y * y));
}

function expectNear(values: readonly number[], expected: readonly number[], digits = 10): void {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k], digits);
  });
}

describe("closed forms", () => {
  test("a clique and three without a tie: the clique alike, and the values say all ties", () => {
    const given = tiesFromEdgeList(cliqueEdges(["a", "b", "c", "d"]), ["x", "y", "z"]);
    expectNear(core(given), [0.5, 0.5, 0.5, 0.5, 0, 0, 0]);
    expect(fitOf(given)).toBeCloseTo(1, 12);
  });
  test("ties that are products: the values that they are products of", () => {
    const values = [1, 2, 3, 4, 5];
    const edges = values.flatMap((a, i) =>
      values.slice(0, i).map((b, j) => ({ source: `${j}`, target: `${i}`, weight: a * b })),
    );
    expectNear(
      core(tiesFromEdgeList(edges), true),
      values.map((value) => value / Math.sqrt(55)),
    );
    expect(fitOf(tiesFromEdgeList(edges), true)).toBeCloseTo(1, 12);
    expect(fitOf(tiesFromEdgeList(edges))).toBeNaN();
  });
  test("one pair among five: both alike", () => {
    const given = tiesFromEdgeList([{ source: "a", target: "b" }], ["c", "d", "e"]);
    expectNear(core(given), [Math.SQRT1_2, Math.SQRT1_2, 0, 0, 0]);
    expect(fitOf(given)).toBeCloseTo(1, 12);
  });
  test("a star, also beside two without a tie: the limit at which its centre outgrows all others", () => {
    for (const given of [named.star(5), changed(named.star(5), () => 1, undefined, ["98", "99"])]) {
      expect(core(given)).toEqual(given.ids.map((id) => Number(id === "00")));
      expect(fitOf(given)).toBeCloseTo(1, 12);
    }
  });
  test("two equal cliques apart: one of them, with the correlation of a clique of four among eight", () => {
    const given = tiesFromEdgeList([...cliqueEdges(["a", "b", "c", "d"]), ...cliqueEdges(["e", "f", "g", "h"])]);
    expectNear(core(given).sort(), [0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5]);
    // Of N = 28 pairs m = 12 are tied, and the pattern has 6 of them.
    expect(fitOf(given)).toBeCloseTo((6 * 28 - 12 * 6) / Math.sqrt(12 * 16 * 6 * 22), 12);
  });
  test("all but one pair tied: the limit at which all are alike, where the correlation is the one with sums of partners", () => {
    const given = tiesFromEdgeList(cliqueEdges(["a", "b", "c", "d", "e"]).slice(1));
    expectNear(core(given), new Array(5).fill(1 / Math.sqrt(5)));
    const degrees = dense(given.network, false).map(sum);
    const sums = (values: readonly number[]) => values.map((value) => 1 + 1e-6 * (value - 4));
    expect(fitOf(given)).toBeCloseTo(correlation(dense(given.network, false), sums(degrees)), 5);
  });
  test.each([
    ["nobody", [], []],
    ["one", [], ["a"]],
    ["two with a tie", [{ source: "a", target: "b" }], []],
    ["three without a tie", [], ["a", "b", "c"]],
    ["all tied to all", cliqueEdges(["a", "b", "c", "d"]), []],
    ["all tied to all as strongly", cliqueEdges(["a", "b", "c", "d"], 1 / 3), []],
  ])("%s: undefined", (_, edges, ids) => {
    const given = tiesFromEdgeList(edges, ids);
    for (const weighted of [false, true]) {
      expect(core(given, weighted)).toEqual(given.ids.map(() => Number.NaN));
      expect(fitOf(given, weighted)).toBeNaN();
    }
  });
});

describe("on random networks", () => {
  const given = fc.tuple(collaborations, fc.boolean()).filter(([one, weighted]) => !Number.isNaN(fitOf(one, weighted)));

  test("the fit is what the values reach, or what values near the limit come near", () => {
    fc.assert(
      fc.property(given, ([one, weighted]) => {
        const values = core(one, weighted);
        const fit = fitOf(one, weighted);
        expect(sum(values.map((value) => value ** 2))).toBeCloseTo(1, 12);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        const tied = dense(one.network, weighted);
        const isLimit = values.filter((value) => value > 0).length === 1 || new Set(values).size === 1;
        if (!isLimit) {
          expect(correlation(tied, values)).toBeCloseTo(fit, 10);
          return;
        }
        const strengths = tied.map(sum);
        const centre = values.indexOf(1);
        // Beside a centre others go with their tie to it, as far as it is above the rest; else with strength.
        const near = values.map((value, i) =>
          centre < 0 ? value + 1e-5 * strengths[i] : i === centre ? 1 : 1e-7 * tied[i][centre],
        );
        expect(fit).toBeGreaterThanOrEqual(correlation(tied, near) - 1e-6);
        if (centre < 0 || !weighted) expect(correlation(tied, near)).toBeCloseTo(fit, 3);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("no other value of a single organisation, and no values drawn by chance and improved one by one, do better", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 1e6 }), ([one, weighted], seed) => {
        const tied = dense(one.network, weighted);
        const values = core(one, weighted);
        const fit = fitOf(one, weighted);
        const random = seededRandom(seed);
        const tried = (from: readonly number[], i: number, value: number) => {
          const reached = correlation(tied, from.with(i, value));
          if (!Number.isNaN(reached)) expect(reached).toBeLessThanOrEqual(fit + 1e-9);
          return reached;
        };
        values.forEach((value, i) => {
          for (const other of [0, value * 0.9, value * 1.1, value + 0.01, random()]) tried(values, i, other);
        });
        let drawn = values.map(() => random() ** 3);
        for (let step = 0; step < 300; step++) {
          const i = Math.floor(random() * drawn.length);
          const other = random() < 0.2 ? 0 : drawn[i] * 2 ** (4 * random() - 2) + 0.01 * random();
          if (tried(drawn, i, other) > correlation(tied, drawn)) drawn = drawn.with(i, other);
        }
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test("names, order and a scale of weights do not change the fit; equal weights are no weights", () => {
    fc.assert(
      fc.property(given, ([one, weighted]) => {
        const other = changed(
          one,
          (weight) => 3 * weight,
          (id) => String(99 - Number(id)),
        );
        expect(fitOf(other, weighted)).toBeCloseTo(fitOf(one, weighted), 8);
        const alike = changed(one, () => 1 / 3);
        const [before, after] = [fitOf(one), fitOf(alike, true)];
        if (Number.isNaN(before)) expect(after).toBeNaN();
        else expect(after).toBeCloseTo(before, 8);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

// scipy stops where the correlation hardly rises any more: its digits end before ours.
describe.each(Object.entries(oracle.networks))("%s: against scipy", (name, expected) => {
  test.each(["unweighted", "weighted"] as const)("%s", (form) => {
    const { ids, edges } = reference.networks[name as keyof typeof reference.networks];
    const given = tiesFromEdgeList(
      edges.map(([source, target, weight]) => ({
        source: String(source),
        target: String(target),
        weight: Number(weight),
      })),
      ids,
    );
    expect(fitOf(given, form === "weighted")).toBeCloseTo(expected[form].fit, 8);
    expectNear(core(given, form === "weighted"), expected[form].values, 6);
  });
});

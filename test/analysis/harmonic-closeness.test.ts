import fc from "fast-check";
import { expect, test } from "vitest";
import { harmonicCloseness } from "../../analysis/centrality/harmonic-closeness.ts";
import type { MeasureInput } from "../../analysis/measure.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, distances, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const harmonic = (n: number) => sum(Array.from({ length: n }, (_, i) => 1 / (i + 1)));

test("closed forms: path, star, complete, nobody", () => {
  expectClose(
    valuesOn(harmonicCloseness, named.path(70)),
    Array.from({ length: 70 }, (_, i) => harmonic(i) + harmonic(69 - i)),
  );
  expectClose(valuesOn(harmonicCloseness, named.star(5)), [5, ...Array(5).fill(1 + 4 / 2)]);
  expectClose(valuesOn(harmonicCloseness, named.complete(6), { normalised: true }), Array(6).fill(1));
  expectClose(valuesOn(harmonicCloseness, tiesFromEdgeList([], ["a", "b"])), [0, 0]);
  expectClose(valuesOn(harmonicCloseness, tiesFromEdgeList([], ["a"]), { normalised: true }), [Number.NaN]);
});

test("weighted: twins are nearest over a stronger neighbour, where that is shorter", () => {
  const twins = cliqueEdges(["a", "b", "c"], 1);
  const strong = ["a", "b", "c"].map((source) => ({ source, target: "z", weight: 4 }));
  const network = tiesFromEdgeList([...twins, ...strong]);
  expectClose(valuesOn(harmonicCloseness, network, {}, true), [4 + 2 * 2, 8, 8, 12]);
});

test.each([false, true])("the definition, weighted=%s", (weighted) => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const length = distances(dense(given.network, weighted));
      const expected = length.map((row, i) => sum(row.map((d, j) => (i === j ? 0 : 1 / d))));
      expectClose(valuesOn(harmonicCloseness, given, {}, weighted), expected);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("names and organisations without a tie do not matter; the unit of weights is that of the values", () => {
  fc.assert(
    fc.property(collaborations, fc.boolean(), (given, weighted) => {
      const other = changed(
        given,
        (weight) => weight * 4,
        (id) => String(99 - Number(id)),
        ["00"],
      );
      const [alone, ...after] = valuesOn(harmonicCloseness, other, {}, weighted);
      expect(alone).toBe(0);
      expectClose(
        after.reverse(),
        valuesOn(harmonicCloseness, given, {}, weighted).map((value) => value * (weighted ? 4 : 1)),
      );
    }),
    { numRuns: 60, seed: 2 },
  );
});

test("parts computed apart and in another order give the same bytes", () => {
  const cliques = Array.from({ length: 300 }, (_, c) =>
    cliqueEdges([...new Set(Array.from({ length: 7 }, (_, k) => `o${(c * 11 + k * k * 5) % 1400}`))]),
  );
  const { network } = tiesFromEdgeList(
    cliques.flat(),
    Array.from({ length: 1400 }, (_, i) => `o${i}`),
  );
  const { count, prepare, compute, combine } = harmonicCloseness.parts!;
  for (const weighted of [false, true]) {
    const given = { network, weighted, parameters: { normalised: false }, progress: unwatched } as MeasureInput<
      typeof harmonicCloseness.parameters
    >;
    expect(count(given)).toBeGreaterThan(1);
    const shared = prepare(given);
    const parts: Float64Array[] = [];
    for (let part = count(given) - 1; part >= 0; part--) parts[part] = compute(shared, part, unwatched);
    expect(Buffer.from(combine(shared, parts).buffer)).toEqual(Buffer.from(harmonicCloseness.compute(given).buffer));
  }
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corePeriphery } from "../../analysis/cohesion/core-periphery.ts";
import type { FigureInput } from "../../analysis/figure.ts";
import { corePeripheryFit } from "../../analysis/structure/core-periphery-fit.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, sum } from "./dense.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import reference from "./oracles/centralisation.json" with { type: "json" };
import oracle from "./oracles/core-periphery.json" with { type: "json" };

const core = (given: NetworkWithIds) => valuesOn(corePeriphery, given);
const fitOf = ({ network }: NetworkWithIds) =>
  corePeripheryFit.compute({ counts: new StructureCounts(network, unwatched) } as unknown as FigureInput);

describe("closed forms", () => {
  test("star: the centre, and the pattern is met", () => {
    expect(core(named.star(5))).toEqual([1, 0, 0, 0, 0, 0]);
    expect(fitOf(named.star(5))).toBeCloseTo(1, 12);
  });
  test("a clique of four with three who are tied to all of it: the clique, and the pattern is met", () => {
    const clique = ["a", "b", "c", "d"];
    const edges = ["x", "y", "z"].flatMap((target) => clique.map((source) => ({ source, target })));
    const given = tiesFromEdgeList([...cliqueEdges(clique), ...edges]);
    expect(core(given)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(fitOf(given)).toBeCloseTo(1, 12);
  });
  test("complete: all, so that nothing varies", () => {
    expect(core(named.complete(6))).toEqual(new Array(6).fill(1));
    expect(fitOf(named.complete(6))).toBeNaN();
  });
  test("a clique and two without a tie: the clique", () => {
    const given = tiesFromEdgeList(cliqueEdges(["a", "b", "c"]), ["d", "e"]);
    expect(core(given)).toEqual([1, 1, 1, 0, 0]);
    // N = 10, m = 3, B = 9, b = 3.
    expect(fitOf(given)).toBeCloseTo((3 * 10 - 3 * 9) / Math.sqrt(3 * 7 * 9 * 1), 12);
  });
  test("two equal cliques apart, and a ring of six: nobody more than others", () => {
    const cliques = tiesFromEdgeList([...cliqueEdges(["a", "b", "c"]), ...cliqueEdges(["d", "e", "f"])]);
    expect(core(cliques)).toEqual(new Array(6).fill(0));
    expect(fitOf(cliques)).toBeNaN();
    const ring = Array.from({ length: 6 }, (_, i) => ({ source: String(i), target: String((i + 1) % 6) }));
    expect(core(tiesFromEdgeList(ring))).toEqual(new Array(6).fill(0));
  });
  test.each([
    ["nobody", [], [], []],
    ["one", [], ["a"], [0]],
    ["two without a tie", [], ["a", "b"], [0, 0]],
    ["two with one", [{ source: "a", target: "b" }], [], [1, 1]],
  ])("%s: no fit", (_, edges, ids, expected) => {
    const given = tiesFromEdgeList(edges, ids);
    expect(core(given)).toEqual(expected);
    expect(fitOf(given)).toBeNaN();
  });
});

function exceptions(tied: number[][], inside: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < tied.length; i++)
    for (let j = 0; j < i; j++) if (inside[i] === inside[j] && tied[i][j] !== inside[i]) count++;
  return count;
}

test("no number of partners leaves fewer exceptions, as few only with a larger core; a set does only if it cuts those with equally many", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const tied = dense(given.network, false);
      const degrees = tied.map(sum);
      const found = core(given);
      const reached = exceptions(tied, found);
      for (let least = 0; least <= tied.length; least++) {
        const other = degrees.map((degree) => Number(degree >= least));
        const left = exceptions(tied, other);
        expect(left).toBeGreaterThanOrEqual(reached);
        if (left === reached) expect(sum(other)).toBeGreaterThanOrEqual(sum(found));
      }
      let fewest = Number.POSITIVE_INFINITY;
      let cuts = true;
      for (let set = 0; set < 2 ** tied.length; set++) {
        const inside = degrees.map((_, i) => (set >> i) & 1);
        const left = exceptions(tied, inside);
        if (left > fewest) continue;
        const lowest = Math.min(...degrees.filter((_, i) => inside[i]));
        const isWhole = degrees.every((degree, i) => inside[i] === Number(degree >= lowest));
        cuts = left < fewest ? !isWhole : cuts && !isWhole;
        fewest = left;
      }
      expect(reached).toBeGreaterThanOrEqual(fewest);
      expect(reached === fewest).toBe(!cuts);
    }),
    { numRuns: 25, seed: 1 },
  );
});

test("the fit is the correlation over all pairs", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const tied = dense(given.network, false);
      const inside = core(given);
      const pairs = tied.flatMap((row, i) => row.slice(0, i).map((tie, j) => [tie, Math.max(inside[i], inside[j])]));
      const [a, b] = [0, 1].map((k) => sum(pairs.map((pair) => pair[k])) / pairs.length);
      const over = (f: (x: number, y: number) => number) => sum(pairs.map(([x, y]) => f(x - a, y - b)));
      const expected = over((x, y) => x * y) / Math.sqrt(over((x) => x * x) * over((_, y) => y * y));
      if (Number.isNaN(expected)) expect(fitOf(given)).toBeNaN();
      else expect(fitOf(given)).toBeCloseTo(expected, 10);
    }),
    { numRuns: 200, seed: 2 },
  );
});

test.each(Object.entries(oracle.networks))("%s: against cpnet", (name, expected) => {
  const { ids, edges } = reference.networks[name as keyof typeof reference.networks];
  const given = tiesFromEdgeList(
    edges.map(([source, target]) => ({ source: String(source), target: String(target) })),
    ids,
  );
  const found = core(given);
  expect(given.ids.filter((_, node) => found[node])).toEqual(expected.core);
  expect(exceptions(dense(given.network, false), found)).toBe(expected.exceptions);
  expect(expected.exceptions).toBeGreaterThanOrEqual(expected.exceptionsByLip);
  expect(fitOf(given)).toBeCloseTo(expected.fit, 10);
});

test("names, order and weights do not matter; who has no tie stays outside, and leaves the core as it is", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const rename = (id: string) => String(99 - Number(id));
      const other = changed(given, (weight) => 3 * weight, rename);
      expect(core(other).reverse()).toEqual(core(given));
      const before = fitOf(given);
      if (Number.isNaN(before)) expect(fitOf(other)).toBeNaN();
      else expect(fitOf(other)).toBe(before);
      const more = changed(given, (weight) => weight, undefined, ["zz"]);
      expect(core(more)).toEqual([...core(given), 0]);
    }),
    { numRuns: 100, seed: 3 },
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure, FigureInput } from "../../analysis/figure.ts";
import { betweennessCentralisation } from "../../analysis/structure/betweenness-centralisation.ts";
import { closenessCentralisation } from "../../analysis/structure/closeness-centralisation.ts";
import { coreShare } from "../../analysis/structure/core-share.ts";
import { eigenvectorCentralisation } from "../../analysis/structure/eigenvector-centralisation.ts";
import { freemanClosenessCentralisation } from "../../analysis/structure/freeman-closeness-centralisation.ts";
import { highestCore } from "../../analysis/structure/highest-core.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, distances, sum } from "./dense.ts";
import { changed } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/centralisation.json" with { type: "json" };
import byIgraph from "./oracles/igraph-centralisation.json" with { type: "json" };

const figures = { betweennessCentralisation, closenessCentralisation, highestCore, coreShare };
const all = Object.entries(figures) as [keyof typeof figures, Figure][];

function valueOn(figure: Figure, { network }: NetworkWithIds, weighted = false): number {
  const counts = new StructureCounts(network, unwatched);
  return figure.compute({ network, counts, weighted, parameters: {}, progress: unwatched } as unknown as FigureInput);
}
const on = (given: NetworkWithIds) => all.map(([, figure]) => valueOn(figure, given));

describe("in closed form", () => {
  test("a star is wholly centralised, a complete network not at all", () => {
    expect(on(named.star(5))).toEqual([1, 1, 1, 1]);
    expect(on(named.complete(6))).toEqual([0, 0, 5, 1]);
  });

  test("a path of three is a star; of five by hand", () => {
    expect(on(named.path(3))).toEqual([1, 1, 1, 1]);
    // Betweenness 0, 3, 4, 3, 0 of 6 pairs each; harmonic 25/12, 17/6, 3, 17/6, 25/12 of 4.
    expect(valueOn(betweennessCentralisation, named.path(5))).toBeCloseTo((4 + 1 + 0 + 1 + 4) / 6 / 4, 12);
    const gaps = 2 * (3 - 25 / 12) + 2 * (3 - 17 / 6);
    expect(valueOn(closenessCentralisation, named.path(5))).toBeCloseTo((gaps / 4) * (2 / 3), 12);
  });

  test("two cliques of four joined by a tie: all but nobody are in the core of three", () => {
    expect([valueOn(highestCore, named.barbell(4)), valueOn(coreShare, named.barbell(4))]).toEqual([3, 1]);
  });
});

describe("where there is little", () => {
  const { NaN: none } = Number;
  test.each([
    ["nobody", [], [], [none, none, none, none]],
    ["one organisation", [], ["a"], [none, none, 0, 1]],
    ["two, tied", [["a", "b"]], [], [none, none, 1, 1]],
    ["three without a tie", [], ["a", "b", "c"], [0, 0, 0, 1]],
    ["a tie and one alone", [["a", "b"]], ["c"], [0, 1, 1, 2 / 3]],
  ] as const)("%s", (_, edges, ids, expected) => {
    expect(
      on(
        tiesFromEdgeList(
          edges.map(([source, target]) => ({ source, target })),
          ids,
        ),
      ),
    ).toEqual(expected);
  });
});

test("are what the definitions say on random networks, and between 0 and 1", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const tied = dense(given.network, false);
      const n = tied.length;
      const length = distances(tied);
      const nearness = length.map((row, i) => sum(row.map((d, j) => (i === j ? 0 : 1 / d))) / (n - 1));
      const closeness = sum(nearness.map((h) => Math.max(...nearness) - h)) / ((n - 2) / 2);
      expect(valueOn(closenessCentralisation, given)).toBeCloseTo(closeness, 10);
      const between = naiveBetweenness(tied, length);
      const betweenness = sum(between.map((b) => Math.max(...between) - b)) / (((n - 1) * (n - 2)) / 2) / (n - 1);
      expect(valueOn(betweennessCentralisation, given)).toBeCloseTo(betweenness, 10);
      const cores = naiveCores(tied);
      expect(valueOn(highestCore, given)).toBe(Math.max(...cores));
      expect(valueOn(coreShare, given)).toBe(cores.filter((k) => k === Math.max(...cores)).length / n);
      for (const value of [closeness, betweenness]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

/** From the number of shortest paths: σ(s, v) σ(v, t) / σ(s, t) where v lies on one. */
function naiveBetweenness(tied: number[][], length: number[][]): number[] {
  const paths = (s: number, t: number): number =>
    s === t ? 1 : sum(tied[t].map((tie, u) => (tie && length[s][u] === length[s][t] - 1 && u !== t ? paths(s, u) : 0)));
  return tied.map((_, v) => {
    let value = 0;
    for (let s = 0; s < tied.length; s++)
      for (let t = 0; t < s; t++) {
        if (s === v || t === v || !Number.isFinite(length[s][t])) continue;
        if (length[s][v] + length[v][t] === length[s][t]) value += (paths(s, v) * paths(v, t)) / paths(s, t);
      }
    return value;
  });
}

/** For each k, who is left when everybody with fewer than k partners among those left has gone. */
function naiveCores(tied: number[][]): number[] {
  const cores = tied.map(() => 0);
  for (let k = 1; k < tied.length; k++) {
    let left = tied.map((_, i) => i);
    for (;;) {
      const staying = left.filter((i) => left.filter((j) => tied[i][j]).length >= k);
      if (staying.length === left.length) break;
      left = staying;
    }
    for (const i of left) cores[i] = k;
  }
  return cores;
}

describe("closeness after Freeman and eigenvector", () => {
  const both = (given: NetworkWithIds) => [
    valueOn(freemanClosenessCentralisation, given),
    valueOn(eigenvectorCentralisation, given),
  ];
  test("star: 1, and (n − 1 − √(n − 1))/(n − 2); complete: nothing is concentrated", () => {
    const [closeness, eigenvector] = both(named.star(4));
    expect([closeness, eigenvector]).toEqual([expect.closeTo(1, 12), expect.closeTo(2 / 3, 12)]);
    expect(both(named.complete(6))).toEqual([0, expect.closeTo(0, 12)]);
  });
  test("one tie between two, all others alone: the most of eigenvector, and distances that are none", () => {
    expect(both(tiesFromEdgeList([{ source: "a", target: "b" }], ["c", "d", "e"]))).toEqual([Number.NaN, 1]);
  });
  test("a path of four by hand", () => {
    // Distances 6, 4, 4, 6, of 3 others each; eigenvector 1, φ, φ, 1.
    const golden = (1 + Math.sqrt(5)) / 2;
    expect(both(named.path(4))).toEqual([
      expect.closeTo((2 * (3 / 4 - 3 / 6)) / (6 / 5), 12),
      expect.closeTo((2 * (1 - 1 / golden)) / 2, 12),
    ]);
  });
  test.each([
    ["nobody", [], []],
    ["one organisation", [], ["a"]],
    ["two, tied", [{ source: "a", target: "b" }], []],
    ["three without a tie", [], ["a", "b", "c"]],
  ])("%s: undefined", (_, edges, ids) => {
    expect(both(tiesFromEdgeList(edges, ids))).toEqual([Number.NaN, Number.NaN]);
  });
  test("are what the definitions say on random networks", () => {
    fc.assert(
      fc.property(collaborations, fc.boolean(), (given, isJoined) => {
        const alone = given.ids.filter((_, i) => given.network.offsets[i + 1] === given.network.offsets[i]);
        const joined = [...new Set([given.ids[0], ...alone, given.ids.at(-1)!])];
        const one = isJoined ? mergedWith(given, joined) : given;
        const tied = dense(one.network, false);
        const sums = distances(tied).map((row, i) => sum(row.filter((_, j) => j !== i)));
        const n = tied.length;
        const value = valueOn(freemanClosenessCentralisation, one);
        if (sums.some((length) => !Number.isFinite(length))) expect(value).toBeNaN();
        else {
          const gaps = sums.map((length) => (n - 1) / Math.min(...sums) - (n - 1) / length);
          expect(value).toBeCloseTo((sum(gaps) * (2 * n - 3)) / ((n - 1) * (n - 2)), 10);
          const leading = powers(dense(one.network));
          const short = leading.map((x) => 1 - x / Math.max(...leading));
          expect(valueOn(eigenvectorCentralisation, one, true)).toBeCloseTo(sum(short) / (n - 2), 6);
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
  test.each(Object.entries(oracle.networks))("%s, against igraph", (name, { ids, edges }) => {
    const given = tiesFromEdgeList(
      edges.map(([source, target, weight]) => ({
        source: String(source),
        target: String(target),
        weight: Number(weight),
      })),
      ids,
    );
    const expected: { readonly [figure: string]: number } = byIgraph.networks[name as keyof typeof byIgraph.networks];
    expect(valueOn(freemanClosenessCentralisation, given)).toEqual(
      expected.freemanClosenessCentralisation === undefined
        ? Number.NaN
        : expect.closeTo(expected.freemanClosenessCentralisation, 12),
    );
    expect(valueOn(eigenvectorCentralisation, given)).toBeCloseTo(expected.eigenvectorCentralisation, 10);
    expect(valueOn(eigenvectorCentralisation, given, true)).toBeCloseTo(expected.weightedEigenvector, 10);
  });
});

/** The network with these tied one to the next. */
function mergedWith({ network, ids }: NetworkWithIds, chain: readonly string[]): NetworkWithIds {
  const edges = [...eachTie(network)].map(({ source, target, weight }) => ({
    source: ids[source],
    target: ids[target],
    weight,
  }));
  const added = chain.slice(1).map((target, k) => ({ source: chain[k], target, weight: 1 }));
  return tiesFromEdgeList([...edges, ...added], ids);
}

/** Leading vector of a joined matrix; what it adds of itself keeps it from swinging. */
function powers(matrix: readonly (readonly number[])[]): number[] {
  let values = matrix.map(() => 1);
  for (let step = 0; step < 5000; step++) {
    const next = matrix.map((row, i) => values[i] + sum(row.map((weight, j) => weight * values[j])));
    const length = Math.hypot(...next);
    values = next.map((value) => value / length);
  }
  return values;
}

describe("against networkx", () => {
  test.each(Object.entries(oracle.networks))(
    "%s",
    (__, { ids, edges, weightedBetweenness, byCoreness: _, ...expected }) => {
      const given = tiesFromEdgeList(
        edges.map(([source, target, weight]) => ({
          source: String(source),
          target: String(target),
          weight: Number(weight),
        })),
        ids,
      );
      for (const [id, figure] of all) expect(valueOn(figure, given), id).toBeCloseTo(expected[id], 10);
      expect(valueOn(betweennessCentralisation, given, true)).toBeCloseTo(weightedBetweenness, 10);
    },
  );
});

test("names, order and weights do not matter; equal weights are no weights", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const values = on(given);
      on(
        changed(
          given,
          (weight) => 7 * weight,
          (id) => `x${99 - Number(id)}`,
        ),
      ).forEach((value, k) => {
        expect(value).toBeCloseTo(values[k], 12);
      });
      const unit = changed(given, () => 1);
      expect(valueOn(betweennessCentralisation, unit, true)).toBeCloseTo(values[0], 12);
    }),
  );
});

test("an isolated organisation leaves the highest core, and makes its share smaller", () => {
  const given = named.barbell(3);
  const more = changed(given, (weight) => weight, undefined, ["alone"]);
  expect([valueOn(highestCore, more), valueOn(coreShare, more)]).toEqual([2, 6 / 7]);
});

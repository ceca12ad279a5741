import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Blocks, concor } from "../../analysis/blocks/concor.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, sum } from "./dense.ts";
import { changed } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/concor.json" with { type: "json" };

const blocks = ({ network }: NetworkWithIds, splits = 1, weighted = false) =>
  concor(network, { splits, weighted }, unwatched);

/** Names of the organisations of each block, in an order that does not depend on their numbers. */
function membersOf({ of }: Pick<Blocks, "of">, ids: readonly string[]): string[][] {
  const members = new Map<number, string[]>();
  of.forEach((block, node) => {
    if (block >= 0) members.set(block, [...(members.get(block) ?? []), ids[node]]);
  });
  return [...members.values()].map((names) => names.sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
const found = (given: NetworkWithIds, splits = 1, weighted = false) =>
  membersOf(blocks(given, splits, weighted), given.ids);

describe("closed forms", () => {
  test("two cliques of four apart: one block each, full inside and empty between, whatever is split further", () => {
    const given = tiesFromEdgeList([...cliqueEdges(["a", "b", "c", "d"]), ...cliqueEdges(["w", "x", "y", "z"])]);
    for (const splits of [1, 2, 4]) {
      const { of, sizes, density, image, meanDensity, undecided } = blocks(given, splits);
      expect([...of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
      expect([...sizes]).toEqual([4, 4]);
      expect([...density]).toEqual([1, 0, 0, 1]);
      expect([...image]).toEqual([1, 0, 0, 1]);
      expect(meanDensity).toBeCloseTo(12 / 28, 12);
      expect(undecided).toBe(0);
    }
  });
  test("a star: those around its centre, and its centre, of which there is no pair", () => {
    const { of, sizes, density, image, meanDensity } = blocks(named.star(4), 3);
    expect([...of]).toEqual([1, 0, 0, 0, 0]);
    expect([...sizes]).toEqual([4, 1]);
    expect([...density]).toEqual([0, 1, 1, Number.NaN]);
    expect([...image]).toEqual([0, 1, 1, Number.NaN]);
    expect(meanDensity).toBeCloseTo(0.4, 12);
  });
  test("complete: one block, however often it might be split", () => {
    expect(blocks(named.complete(6), 4)).toMatchObject({ sizes: [6], undecided: 0, meanDensity: 1 });
  });
  test("weights: what a pair is tied by on average", () => {
    const given = tiesFromEdgeList([...cliqueEdges(["a", "b", "c"], 2), ...cliqueEdges(["x", "y", "z"], 0.5)]);
    const { density, meanDensity, image } = blocks(given, 1, true);
    expect([...density]).toEqual([2, 0, 0, 0.5]);
    expect(meanDensity).toBeCloseTo(7.5 / 15, 12);
    expect([...image]).toEqual([1, 0, 0, 0]);
  });
  test("three equal cliques are equally unlike each other: not split, and counted", () => {
    const given = tiesFromEdgeList(
      [
        ["a", "b", "c"],
        ["k", "l", "m"],
        ["x", "y", "z"],
      ].flatMap((members) => cliqueEdges(members)),
    );
    expect(blocks(given, 2)).toMatchObject({ sizes: [9], undecided: 1 });
  });
  test.each([
    ["nobody", [], []],
    ["nobody tied", [], ["a", "b"]],
  ])("%s: no block", (_, edges, ids) => {
    const { of, sizes, density, meanDensity } = blocks(tiesFromEdgeList(edges, ids), 2);
    expect([...of]).toEqual(ids.map(() => -1));
    expect([sizes, density.length]).toEqual([[], 0]);
    expect(meanDensity).toBeNaN();
  });
  test("a pair: one block", () => {
    expect(found(named.path(2), 2)).toEqual([["00", "01"]]);
  });
  test("above 1,500 with a tie it is refused", () => {
    expect(() => blocks(named.star(1500))).toThrow("network_too_large");
    expect(blocks(named.star(1499))).toMatchObject({ sizes: [1499, 1] });
  });
});

/** The definition read literally, over all organisations with a tie: no classes, every sum written out. */
function literally(tied: number[][], splits: number): number[][] {
  const first = tied.map((row, i) =>
    tied.map((other, j) => {
      if (i === j) return 1;
      const pairs = [...tied.keys()].filter((k) => k !== i && k !== j).map((k) => [row[k], other[k]]);
      pairs.push([row[j], other[i]]);
      return pairs.every(([a, b]) => a === b) ? 1 : Math.round(correlated(pairs) * 2 ** 30) / 2 ** 30;
    }),
  );
  let parts = [[...tied.keys()]];
  for (let level = 0; level < splits; level++)
    parts = parts.flatMap((part) => {
      let now = part.map((i) => part.map((j) => first[i][j]));
      for (let turn = 0; turn < 200; turn++) {
        if (now.flat().every((r) => Math.abs(r) >= 1 - 1e-9)) {
          const side = now[0];
          return [part.filter((_, k) => side[k] > 0), part.filter((_, k) => side[k] < 0)].filter((h) => h.length > 0);
        }
        const next = now.map((a) => now.map((b) => correlated(a.map((r, k) => [r, b[k]]))));
        const change = Math.max(...next.flatMap((row, i) => row.map((r, j) => Math.abs(r - now[i][j]))));
        now = next;
        if (change <= 1e-8 && now.flat().some((r) => Math.abs(r) < 1 - 1e-9)) break;
      }
      return [part];
    });
  return parts;
}

/** In the order of size, so that symmetric sums are the same to the bit. */
const total = (values: readonly number[]) => sum(values.toSorted((a, b) => a - b));

function correlated(pairs: readonly number[][]): number {
  const [x, y] = [0, 1].map((k) => pairs.map((pair) => pair[k]));
  const [a, b] = [x, y].map((values) => total(values) / values.length);
  const squares = [total(x.map((v) => (v - a) ** 2)), total(y.map((v) => (v - b) ** 2))].map((s) =>
    s < 1e-24 ? 0 : s,
  );
  if (x.every((v, k) => Math.abs(v - y[k]) < 1e-14)) return 1;
  if (squares.includes(0)) return 0;
  return total(pairs.map(([v, w]) => (v - a) * (w - b))) / Math.sqrt(squares[0] * squares[1]);
}

test("is what the definition says on random networks", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 1, max: 3 }), fc.boolean(), ({ network, ids }, splits, weighted) => {
      const matrix = dense(network, weighted);
      const nodes = [...matrix.keys()].filter((i) => sum(matrix[i]) > 0);
      const tied = nodes.map((i) => nodes.map((j) => matrix[i][j]));
      const expected = new Int32Array(network.order).fill(-1);
      literally(tied, splits).forEach((part, block) => {
        for (const place of part) expected[nodes[place]] = block;
      });
      expect(found({ network, ids }, splits, weighted)).toEqual(membersOf({ of: expected }, ids));
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("the structurally equivalent are together, halves lie within what was split, densities are those of the matrix", () => {
  fc.assert(
    fc.property(collaborations, fc.boolean(), (given, weighted) => {
      const matrix = dense(given.network, weighted);
      const byDepth = [1, 2, 3, 4].map((splits) => blocks(given, splits, weighted));
      const isTied = (i: number) => sum(matrix[i]) > 0;
      const isAlike = (i: number, j: number) =>
        matrix.every((_, k) => k === i || k === j || matrix[i][k] === matrix[j][k]);
      for (const [depth, { of, sizes, density, meanDensity }] of byDepth.entries()) {
        expect(sizes.length).toBeLessThanOrEqual(2 ** (depth + 1));
        expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
        for (const i of matrix.keys()) {
          expect(of[i] >= 0).toBe(isTied(i));
          for (let j = 0; j < i; j++) {
            if (isTied(i) && isTied(j) && isAlike(i, j)) expect(of[i]).toBe(of[j]);
            if (depth > 0 && of[i] === of[j]) expect(byDepth[depth - 1].of[i]).toBe(byDepth[depth - 1].of[j]);
          }
        }
        const mean = (pairs: readonly number[]) => sum(pairs) / pairs.length;
        const pairs = [...matrix.keys()].flatMap((i) =>
          [...matrix.keys()].filter((j) => j < i && of[i] >= 0 && of[j] >= 0).map((j) => [i, j]),
        );
        expect(meanDensity).toBeCloseTo(mean(pairs.map(([i, j]) => matrix[i][j])), 10);
        for (const a of sizes.keys())
          for (const b of sizes.keys()) {
            const between = pairs.filter(([i, j]) => (of[i] === a && of[j] === b) || (of[i] === b && of[j] === a));
            const expected = mean(between.map(([i, j]) => matrix[i][j]));
            if (between.length === 0) expect(density[a * sizes.length + b]).toBeNaN();
            else expect(density[a * sizes.length + b]).toBeCloseTo(expected, 10);
          }
      }
    }),
    { numRuns: 60, seed: 2 },
  );
});

describe.each(Object.entries(oracle.networks))(
  "%s: against Python's exact sums",
  (_, { ties, unweighted, weighted }) => {
    const given = tiesFromEdgeList(
      ties.map(([source, target, weight]) => ({
        source: String(source),
        target: String(target),
        weight: Number(weight),
      })),
    );
    test.each(["1", "2", "3"] as const)("%s splits", (splits) => {
      const inOrder = (parts: readonly string[][]) => [...parts].sort((a, b) => (a.join() < b.join() ? -1 : 1));
      expect(found(given, Number(splits), false)).toEqual(inOrder(unweighted[splits]));
      expect(found(given, Number(splits), true)).toEqual(inOrder(weighted[splits]));
    });
  },
);

test("names, order, who has no tie and the unit of weights do not matter; equal weights are no weights", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 1, max: 3 }), (given, splits) => {
      const rename = (id: string) => String(50 - Number(id));
      const renamed = (parts: string[][]) =>
        parts.map((names) => names.map(rename).sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
      for (const weighted of [false, true]) {
        const other = changed(given, (weight) => 4 * weight, rename, ["99"]);
        expect(found(other, splits, weighted)).toEqual(renamed(found(given, splits, weighted)));
      }
      const equal = changed(given, () => 1);
      expect(found(equal, splits, true)).toEqual(found(given, splits, false));
    }),
    { numRuns: 100, seed: 3 },
  );
});

test("stops where nobody waits for it any more", () => {
  const cancelled = {
    report() {},
    checkCancelled() {
      throw new Error("cancelled");
    },
  };
  expect(() => concor(named.path(5).network, { splits: 1, weighted: false }, cancelled)).toThrow("cancelled");
});

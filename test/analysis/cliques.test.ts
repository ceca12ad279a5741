import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cliques } from "../../analysis/cohesion/cliques.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { dense } from "./dense.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/cliques.json" with { type: "json" };
import karate from "./oracles/karate.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };

const counts = (given: NetworkWithIds, min = 2) => valuesOn(cliques, given, { min });

describe("closed forms", () => {
  test("complete: one; star and path: one a tie; two cliques joined by a tie", () => {
    expect(counts(named.complete(6))).toEqual(new Array(6).fill(1));
    expect(counts(named.complete(6), 7)).toEqual(new Array(6).fill(0));
    expect(counts(named.star(4))).toEqual([4, 1, 1, 1, 1]);
    expect(counts(named.path(4))).toEqual([1, 2, 2, 1]);
    expect(counts(named.barbell(4), 3)).toEqual(new Array(8).fill(1));
    expect(counts(named.barbell(4), 2)).toEqual([1, 1, 1, 2, 2, 1, 1, 1]);
  });
  test("without a tie none, of nobody none", () => {
    expect(counts(tiesFromEdgeList([], ["a", "b"]))).toEqual([0, 0]);
    expect(counts(tiesFromEdgeList([]))).toEqual([]);
  });
  test("all pairs but those of k couples: 2^(k-1) each", () => {
    const members = Array.from({ length: 12 }, (_, i) => String(i + 10));
    const edges = cliqueEdges(members).filter(
      ({ source, target }) => Math.floor(Number(source) / 2) !== Math.floor(Number(target) / 2),
    );
    expect(counts(tiesFromEdgeList(edges))).toEqual(new Array(12).fill(2 ** 5));
  });
  test("more than two million are refused, not counted in part", () => {
    const members = Array.from({ length: 44 }, (_, i) => String(i + 10));
    const edges = cliqueEdges(members).filter(
      ({ source, target }) => Math.floor(Number(source) / 2) !== Math.floor(Number(target) / 2),
    );
    expect(() => counts(tiesFromEdgeList(edges))).toThrow("network_too_large");
  });
});

test("every subset tried: all tied to each other, and nobody can be added", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 2, max: 5 }), ({ network, ids }, min) => {
      const tied = dense(network, false).map((row) => row.reduce((bits, tie, j) => bits | (tie << j), 0));
      const expected = new Array<number>(network.order).fill(0);
      const all = 2 ** network.order;
      for (let set = 1; set < all; set++) {
        const members = tied
          .keys()
          .filter((i) => (set >> i) & 1)
          .toArray();
        if (members.length < min) continue;
        if (!members.every((i) => (tied[i] | (1 << i) | ~set) === -1)) continue;
        if (tied.some((row, i) => !((set >> i) & 1) && (row & set) === set)) continue;
        for (const i of members) expected[i]++;
      }
      expect(counts({ network, ids }, min)).toEqual(expected);
    }),
    { numRuns: 40, seed: 1 },
  );
});

describe("against networkx", () => {
  test.each([
    ["karate", karate.ties],
    ["southernWomen", southernWomen.count.ties],
  ] as const)("%s", (name, ties) => {
    const given = tiesFromEdgeList(
      ties.map(([source, target]) => ({ source: String(source), target: String(target) })),
    );
    for (const [min, expected] of Object.entries(oracle[name]))
      expect(Object.fromEntries(counts(given, Number(min)).map((value, node) => [given.ids[node], value]))).toEqual(
        expected,
      );
  });
});

test("names, weights and organisations without a tie do not matter", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const other = changed(
        given,
        (weight) => 3 * weight,
        (id) => String(50 - Number(id)),
        ["99"],
      );
      const after = new Map(counts(other).map((value, node) => [other.ids[node], value]));
      expect(given.ids.map((id) => after.get(String(50 - Number(id))))).toEqual(counts(given));
      expect(after.get("99")).toBe(0);
    }),
    { numRuns: 60, seed: 2 },
  );
});

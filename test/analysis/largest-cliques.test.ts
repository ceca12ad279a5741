import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestCliques } from "../../analysis/cohesion/largest-cliques.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense } from "./dense.ts";
import { changed } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/cliques.json" with { type: "json" };
import karate from "./oracles/karate.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };

const found = ({ network }: NetworkWithIds, min = 2, limit = 1000, start = 0) =>
  largestCliques(network, { min, start, limit }, unwatched);

/** The members of each clique listed, by their ids. */
const listed = (given: NetworkWithIds, min = 2, limit = 1000) =>
  found(given, min, limit).listed.map(({ members }) => members.map((node) => given.ids[node]));

/** All pairs of 2k organisations but k that have none in common (Moon & Moser 1965): one of each couple, in 2^k ways. */
function withoutCouples(k: number): NetworkWithIds {
  const members = Array.from({ length: 2 * k }, (_, i) => String(i + 10));
  return tiesFromEdgeList(
    cliqueEdges(members).filter(
      ({ source, target }) => Math.floor(Number(source) / 2) !== Math.floor(Number(target) / 2),
    ),
  );
}

/** Three of each of k parties, tied to all but those of their own: 3^k cliques, the most that 3k organisations can have. */
function ofParties(k: number): NetworkWithIds {
  const members = Array.from({ length: 3 * k }, (_, i) => String(i + 10));
  const party = (id: string) => Math.floor((Number(id) - 10) / 3);
  return tiesFromEdgeList(cliqueEdges(members).filter(({ source, target }) => party(source) !== party(target)));
}

describe("closed forms", () => {
  test("complete: one of all, with all the weight", () => {
    const { listed: cliques, sizes, covered } = found(tiesFromEdgeList(cliqueEdges(["a", "b", "c", "d"], 0.5)), 3);
    expect(cliques).toEqual([{ members: [0, 1, 2, 3], weight: 3 }]);
    expect(sizes).toEqual([{ size: 4, cliques: 1 }]);
    expect(covered).toBe(4);
    expect(found(named.complete(6), 7)).toEqual({ listed: [], sizes: [], covered: 0 });
  });
  test("star: one a tie, none of three", () => {
    expect(listed(named.star(3))).toEqual([
      ["00", "01"],
      ["00", "02"],
      ["00", "03"],
    ]);
    expect(found(named.star(3), 3)).toEqual({ listed: [], sizes: [], covered: 0 });
  });
  test("two cliques joined by a tie: the larger first, and the tie", () => {
    expect(listed(named.barbell(3))).toEqual([
      ["00", "01", "02"],
      ["03", "04", "05"],
      ["02", "03"],
    ]);
    expect(found(named.barbell(3), 2, 1).sizes).toEqual([
      { size: 3, cliques: 2 },
      { size: 2, cliques: 1 },
    ]);
  });
  test("Moon–Moser: 3^k; listed as far as asked, in the order of ids, and counted in full", () => {
    const given = ofParties(4);
    const { sizes, covered } = found(given, 3, 5);
    expect(sizes).toEqual([{ size: 4, cliques: 81 }]);
    expect(covered).toBe(12);
    expect(listed(given, 3, 5)).toEqual([
      ["10", "13", "16", "19"],
      ["10", "13", "16", "20"],
      ["10", "13", "16", "21"],
      ["10", "13", "17", "19"],
      ["10", "13", "17", "20"],
    ]);
    expect(found(withoutCouples(6)).sizes).toEqual([{ size: 6, cliques: 64 }]);
  });
  test("without a tie none, of nobody none", () => {
    expect(found(tiesFromEdgeList([], ["a", "b"]))).toEqual({ listed: [], sizes: [], covered: 0 });
    expect(found(tiesFromEdgeList([]))).toEqual({ listed: [], sizes: [], covered: 0 });
  });
  test("more than two million are refused, not listed in part", () => {
    expect(() => found(withoutCouples(21))).toThrow("network_too_large");
  });
});

test("every subset tried: all tied to each other, and nobody can be added", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 2, max: 4 }), (given, min) => {
      const weights = dense(given.network, true);
      const tied = weights.map((row) => row.reduce((bits, tie, j) => bits | (Number(tie > 0) << j), 0));
      const expected = new Map<string, number>();
      for (let set = 1; set < 2 ** given.network.order; set++) {
        const members = tied
          .keys()
          .filter((i) => (set >> i) & 1)
          .toArray();
        if (members.length < min) continue;
        if (!members.every((i) => (tied[i] | (1 << i) | ~set) === -1)) continue;
        if (tied.some((row, i) => !((set >> i) & 1) && (row & set) === set)) continue;
        const weight = members.reduce((sum, i) => sum + members.reduce((own, j) => own + weights[i][j], 0), 0) / 2;
        expected.set(members.join(), weight);
      }
      const { listed: cliques, sizes, covered } = found(given, min);
      expect(new Set(cliques.map(({ members }) => members.join()))).toEqual(new Set(expected.keys()));
      expect(cliques).toHaveLength(expected.size);
      for (const { members, weight } of cliques) expect(weight).toBeCloseTo(expected.get(members.join())!, 9);
      expect(sizes.reduce((sum, { cliques: many }) => sum + many, 0)).toBe(expected.size);
      expect(covered).toBe(new Set(cliques.flatMap(({ members }) => members)).size);
    }),
    { numRuns: 30, seed: 1 },
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
    const expected: readonly (readonly string[])[] = oracle.lists[name];
    expect(listed(given)).toEqual(expected);
    expect(listed(given, 3)).toEqual(expected.filter(({ length }) => length >= 3));
  });
});

test("a shorter list is the beginning of a longer one; weights change none but the weight inside", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 1, max: 6 }), (given, limit) => {
      const all = found(given);
      const some = found(given, 2, limit);
      expect(some).toEqual({ ...all, listed: all.listed.slice(0, limit) });
      const after = found(given, 2, limit, limit);
      expect(after).toEqual({ ...all, listed: all.listed.slice(limit, 2 * limit) });
      const other = changed(
        given,
        (weight) => 4 * weight,
        (id) => id,
        ["99"],
      );
      const lettered = listed(other);
      expect(lettered).toEqual(listed(given));
      expect(found(other).listed.map(({ weight }) => weight)).toEqual(all.listed.map(({ weight }) => 4 * weight));
    }),
    { numRuns: 60, seed: 2 },
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossBoundaryBetweenness } from "../../analysis/brokerage/cross-boundary-betweenness.ts";
import { betweenness } from "../../analysis/centrality/betweenness.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { betweennessByEnumeration } from "./betweenness-by-enumeration.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/cross-boundary.json" with { type: "json" };
import karate from "./oracles/karate.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };
import { type Label, valuesIn } from "./values-in-groups.ts";

const labelled = fc.tuple(
  collaborations,
  fc
    .array(fc.constantFrom<Label>("a", "b", "c", undefined), { minLength: 14, maxLength: 14 })
    .filter((labels) => labels.some((label) => label !== undefined)),
);
const values = (
  ...[given, labels, own, weighted]: Parameters<typeof valuesIn> extends [unknown, ...infer R] ? R : never
) => valuesIn(crossBoundaryBetweenness, given, labels, own, weighted);

describe("closed forms", () => {
  test("a star's centre of leaves a, a, b, b, c: pairs of leaves that differ", () => {
    const star = named.star(5);
    expect(values(star, ["a", "a", "a", "b", "b", "c"])).toEqual([4 + 2 + 2, 0, 0, 0, 0, 0]);
    // The centre's own pairs are no pairs of others; a leaf of c leaves pairs of a and b, the centre's among them.
    const normalised = values(star, ["a", "a", "a", "b", "b", "c"], { normalised: true });
    expectClose(normalised, [1, 0, 0, 0, 0, 0]);
  });
  test("two cliques of two groups: every pair over the bar, none within", () => {
    const labels = [...Array(4).fill("left"), ...Array(4).fill("right")];
    expect(values(named.barbell(4), labels)).toEqual([0, 0, 0, 12, 12, 0, 0, 0]);
  });
  test("complete, without a tie, of two nodes, of nobody", () => {
    expect(values(named.complete(4), ["a", "b", "c", undefined])).toEqual([0, 0, 0, 0]);
    expect(values(tiesFromEdgeList([], ["x", "y"]), ["a", "b"])).toEqual([0, 0]);
    expect(values(named.path(2), ["a", "b"], { normalised: true })).toEqual([Number.NaN, Number.NaN]);
    expect(values(tiesFromEdgeList([], ["x"]), ["a"])).toEqual([0]);
    expect(values(tiesFromEdgeList([]), ["a"])).toEqual([]);
  });
  test("twins of different groups, nearest over a stronger neighbour", () => {
    const twins = cliqueEdges(["a", "b", "c"], 1);
    const strong = ["a", "b", "c"].map((source) => ({ source, target: "z", weight: 4 }));
    expect(values(tiesFromEdgeList([...twins, ...strong]), ["p", "p", "q", "q"], {}, true)).toEqual([0, 0, 0, 2]);
  });
});

test.each([false, true])("every path enumerated, weighted=%s", (weighted) => {
  fc.assert(
    fc.property(labelled, ([given, labels]) => {
      const across = (s: number, t: number) => labels[s] !== labels[t];
      const expected = betweennessByEnumeration(given.network, weighted, across);
      expectClose(values(given, labels, {}, weighted), expected);
      const pairs = labels.map((_, v) => {
        let count = 0;
        for (const [s, one] of labels.entries())
          for (const [t, other] of labels.entries()) if (s < t && s !== v && t !== v && one !== other) count++;
        return count;
      });
      expectClose(
        values(given, labels, { normalised: true }, weighted),
        expected.map((value, v) => value / pairs[v]),
      );
    }),
    { numRuns: 60, seed: 1 },
  );
});

describe("against networkx", () => {
  test.each([
    ["karateSides", karate.ties],
    ["karateByNumber", karate.ties],
    ["southernWomen", southernWomen.newman.ties],
  ] as const)("%s", (name, ties) => {
    const given = tiesFromEdgeList(
      ties.map(([source, target, weight]) => ({
        source: String(source),
        target: String(target),
        weight: Number(weight),
      })),
    );
    const expected = oracle[name] as Record<"unweighted" | "weighted", Record<string, number>> & {
      groups: Record<string, string>;
    };
    const labels = given.ids.map((id) => expected.groups[id]);
    const listed = (of: Record<string, number>) => given.ids.map((id) => of[id]);
    expectClose(values(given, labels), listed(expected.unweighted));
    expectClose(values(given, labels, {}, true), listed(expected.weighted));
  });
});

describe("does not change", () => {
  test("from nothing in one group, and from betweenness where each is its own", () => {
    fc.assert(
      fc.property(collaborations, fc.boolean(), (given, weighted) => {
        const one = values(
          given,
          given.ids.map(() => "same"),
          {},
          weighted,
        );
        expect(one.every((value) => value === 0)).toBe(true);
        for (const normalised of [false, true])
          expectClose(
            values(given, given.ids, { normalised }, weighted),
            valuesOn(betweenness, given, { normalised }, weighted),
          );
      }),
      { numRuns: 60, seed: 2 },
    );
  });
  test("with names of groups and organisations, somebody without a tie, or equal weights that are read", () => {
    fc.assert(
      fc.property(labelled, ([given, labels]) => {
        const renamed = labels.map((label) => `z${label}`);
        expectClose(values(given, renamed), values(given, labels));
        const more = changed(
          given,
          () => 0.5,
          (id) => String(40 - Number(id)),
          ["99"],
        );
        const expected = new Map(
          values(given, labels).map((value, node) => [String(40 - Number(given.ids[node])), value]),
        );
        const labelOf = new Map(labels.map((label, node) => [String(40 - Number(given.ids[node])), label]));
        expectClose(
          values(
            more,
            more.ids.map((id) => labelOf.get(id)),
            {},
            true,
          ),
          more.ids.map((id) => expected.get(id) ?? 0),
        );
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

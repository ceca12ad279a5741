import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortestPaths } from "../../analysis/introductions/shortest-paths.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { byCodeUnit } from "../../model/id.ts";
import { unwatched } from "../../model/progress.ts";
import { changed } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import karate from "./oracles/karate.json" with { type: "json" };
import oracle from "./oracles/shortest-paths.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };

interface Way {
  readonly ids: readonly string[];
  readonly length: number;
}

function found(
  { network, ids }: NetworkWithIds,
  from: string,
  to: readonly string[],
  k = 1000,
  closed: readonly string[] = [],
): Way[] {
  const node = (id: string) => ids.indexOf(id);
  const asked = { source: node(from), targets: to.map(node), k, closed: new Set(closed.map(node)) };
  return shortestPaths(network, asked, unwatched).map(({ nodes, length }) => ({
    ids: nodes.map((one) => ids[one]),
    length,
  }));
}

/** Every way without a loop that ends with the first target that it meets: the shortest first, then those with fewer ties, then by the ids along them. */
function everyWay(
  { network, ids }: NetworkWithIds,
  from: string,
  to: readonly string[],
  closed: readonly string[] = [],
): Way[] {
  const lengths = new Map<string, number>();
  for (const { source, target, weight } of eachTie(network)) {
    lengths.set(`${ids[source]} ${ids[target]}`, 1 / weight);
    lengths.set(`${ids[target]} ${ids[source]}`, 1 / weight);
  }
  const ways: Way[] = [];
  const goOn = (way: readonly string[], length: number) => {
    const last = way[way.length - 1];
    if (to.includes(last)) {
      ways.push({ ids: way, length });
      return;
    }
    if (way.length > 1 && closed.includes(last)) return;
    for (const next of ids) {
      const more = lengths.get(`${last} ${next}`);
      if (more !== undefined && !way.includes(next)) goOn([...way, next], length + more);
    }
  };
  if (!to.includes(from)) goOn([from], 0);
  return ways.sort((a, b) => {
    const longer = a.length - b.length;
    if (Math.abs(longer) > 1e-9) return longer;
    const at = a.ids.findIndex((id, place) => id !== b.ids[place]);
    return a.ids.length - b.ids.length || byCodeUnit(a.ids[at], b.ids[at]);
  });
}

describe("closed forms", () => {
  test("a path has one, a star the one over its middle, unless that is closed", () => {
    expect(found(named.path(5), "00", ["04"])).toEqual([{ ids: ["00", "01", "02", "03", "04"], length: 4 }]);
    expect(found(named.star(4), "01", ["03"])).toEqual([{ ids: ["01", "00", "03"], length: 2 }]);
    expect(found(named.star(4), "01", ["03"], 5, ["00"])).toEqual([]);
    expect(found(named.star(4), "00", ["03"], 5, ["00", "03"])).toHaveLength(1);
  });
  test("complete: Σ (n−2)!/(n−2−i)! of them, as many of each length as there are ways to be led through i others", () => {
    const ways = found(named.complete(6), "00", ["05"]);
    const ofLength = (length: number) => ways.filter((way) => way.length === length).length;
    expect([1, 2, 3, 4, 5].map(ofLength)).toEqual([1, 4, 12, 24, 24]);
    expect(new Set(ways.map(({ ids }) => ids.join())).size).toBe(65);
  });
  test("strong ties are short, and of equally long ways the one with fewer ties comes first", () => {
    const ways = found(
      tiesFromEdgeList([
        { source: "a", target: "b", weight: 0.25 },
        { source: "a", target: "c", weight: 1 },
        { source: "c", target: "d", weight: 1 },
        { source: "d", target: "b", weight: 0.5 },
        { source: "c", target: "b", weight: 0.2 },
        { source: "a", target: "d", weight: 2 },
      ]),
      "a",
      ["b"],
    );
    expect(ways).toEqual([
      { ids: ["a", "d", "b"], length: 2.5 },
      { ids: ["a", "b"], length: 4 },
      { ids: ["a", "c", "d", "b"], length: 4 },
      { ids: ["a", "c", "b"], length: 6 },
      { ids: ["a", "d", "c", "b"], length: 6.5 },
    ]);
  });
  test("none to oneself, to nobody, or where no tie leads", () => {
    const apart = tiesFromEdgeList([{ source: "a", target: "b" }], ["c"]);
    for (const [from, to] of [
      ["a", ["a"]],
      ["a", []],
      ["a", ["c"]],
      ["c", ["a", "b"]],
    ] as const)
      expect(found(apart, from, to)).toEqual([]);
    expect(found(apart, "a", ["b"], 0)).toEqual([]);
  });
});

const asked = fc.tuple(collaborations, fc.infiniteStream(fc.nat({ max: 1000 }))).map(([given, numbers]) => {
  const some = () => given.ids[numbers.next().value! % given.ids.length];
  const to = [...new Set(Array.from({ length: 1 + (numbers.next().value! % 2) }, some))];
  const closed = [...new Set(Array.from({ length: numbers.next().value! % 3 }, some))];
  return { given, from: some(), to, closed };
});

test("every way tried: the k first of them in their order", () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 30 }), ({ given, from, to, closed }, k) => {
      if (given.ids.length > 10) return;
      const ways = found(given, from, to, k, closed);
      const all = everyWay(given, from, to, closed);
      expect(ways).toEqual(all.slice(0, k).map(({ ids, length }) => ({ ids, length: expect.closeTo(length, 9) })));
    }),
    { numRuns: 150, seed: 1 },
  );
});

describe("against networkx, and the other way round", () => {
  test.each([
    ["karate", karate.ties],
    ["southernWomen", southernWomen.count.ties],
  ] as const)("%s", (name, ties) => {
    const given = tiesFromEdgeList(
      (ties as [string, string, number][]).map(([source, target, weight]) => ({ source, target, weight })),
    );
    for (const { from, to, lengths } of oracle[name]) {
      for (const ways of [found(given, from, [to], 20), found(given, to, [from], 20)]) {
        expect(ways).toHaveLength(lengths.length);
        for (const [place, { length }] of ways.entries()) expect(length).toBeCloseTo(lengths[place], 9);
      }
    }
  });
});

test("ten times the weight is a tenth of the length; other names and somebody alone change no length", () => {
  fc.assert(
    fc.property(asked, ({ given, from, to }) => {
      const lengths = found(given, from, to, 20).map(({ length }) => length);
      const stronger = found(
        changed(given, (weight) => 10 * weight),
        from,
        to,
        20,
      );
      for (const [place, { length }] of stronger.entries()) expect(10 * length).toBeCloseTo(lengths[place], 9);
      const nameOf = (id: string) => `${[...id].reverse().join("")}'`;
      const renamed = changed(given, (weight) => weight, nameOf, ["alone"]);
      const ways = found(renamed, nameOf(from), to.map(nameOf), 20);
      expect(ways).toHaveLength(lengths.length);
      for (const [place, { length }] of ways.entries()) expect(length).toBeCloseTo(lengths[place], 9);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test("the order does not depend on that of the ties", () => {
  fc.assert(
    fc.property(asked, fc.infiniteStream(fc.nat()), ({ given, from, to }, numbers) => {
      const ways = found(given, from, to, 12);
      const edges = [...eachTie(given.network)]
        .map(({ source, target, weight }) => ({
          order: numbers.next().value!,
          edge: { source: given.ids[target], target: given.ids[source], weight },
        }))
        .sort((a, b) => a.order - b.order)
        .map(({ edge }) => edge);
      expect(found(tiesFromEdgeList(edges, given.ids), from, to, 12)).toEqual(ways);
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("a tie more never makes the k-th longer", () => {
  fc.assert(
    fc.property(asked, ({ given, from, to }) => {
      const before = found(given, from, to, 10);
      const edges = [...eachTie(given.network)].map(({ source, target, weight }) => ({
        source: given.ids[source],
        target: given.ids[target],
        weight,
      }));
      const more = tiesFromEdgeList(
        [...edges, { source: given.ids[0], target: given.ids.at(-1)!, weight: 0.7 }].filter(
          ({ source, target }) => source !== target,
        ),
        given.ids,
      );
      // Where the two are tied already, the tie becomes stronger.
      const after = found(more, from, to, 10);
      expect(after.length).toBeGreaterThanOrEqual(before.length);
      for (const [place, { length }] of before.entries())
        expect(after[place].length).toBeLessThanOrEqual(length + 1e-9);
    }),
    { numRuns: 60, seed: 3 },
  );
});

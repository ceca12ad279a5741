import fc from "fast-check";
import { expect, it } from "vitest";
import { coreTies } from "../../analysis/ties/core-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import { tieList } from "../../analysis/ties/tie-list.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { collaborations, named } from "./named-graphs.ts";

it("leaves the clique of a lollipop, and says how dense it is", () => {
  const ends = ["ab", "ac", "ad", "bc", "bd", "cd", "de", "ef", "fg"];
  const { network } = tiesFromEdgeList(ends.map(([source, target]) => ({ source, target, weight: 1 })));
  const found = coreTies(network, 6);
  expect(Array.from(found.source, (source, k) => [source, found.target[k]])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(found.core).toBe(3);
});

it("keeps all ties where there are no more, and none where there is none", () => {
  const { network } = named.complete(5);
  expect(coreTies(network, 10).source.length).toBe(10);
  const none = coreTies(tiesFromEdgeList([], ["a"]).network, 10);
  expect([none.source.length, none.core]).toEqual([0, 0]);
});

it("never keeps more than asked, and nobody with fewer ties than it says", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 0, max: 40 }), ({ network }, maxTies) => {
      const found = coreTies(network, maxTies);
      expect(found.source.length).toBeLessThanOrEqual(maxTies);
      const ends = [...found.source, ...found.target];
      const degrees = [...new Set(ends)].map((node) => ends.filter((end) => end === node).length);
      expect(found.core).toBe(degrees.length === 0 ? 0 : Math.min(...degrees));
      // What is kept is induced: every tie between two that are kept is there.
      const kept = new Set(ends);
      const among = [...eachTie(network)].filter(({ source, target }) => kept.has(source) && kept.has(target));
      expect(found.source.length).toBe(among.length);
    }),
  );
});

it("a k-core of the size asked for is found whole", () => {
  fc.assert(
    fc.property(collaborations, fc.integer({ min: 1, max: 5 }), ({ network }, k) => {
      // Taking away whoever has fewer than k, again and again.
      let kept = new Set(Array.from({ length: network.order }, (_, node) => node));
      for (;;) {
        const ties = [...eachTie(network)].filter(({ source, target }) => kept.has(source) && kept.has(target));
        const degree = (node: number) => ties.filter(({ source, target }) => source === node || target === node).length;
        const next = new Set([...kept].filter((node) => degree(node) >= k));
        if (next.size === kept.size) break;
        kept = next;
      }
      const size = [...eachTie(network)].filter(({ source, target }) => kept.has(source) && kept.has(target)).length;
      fc.pre(size > 0);
      const found = coreTies(network, size);
      expect(new Set([...found.source, ...found.target])).toEqual(kept);
      expect(found.core).toBeGreaterThanOrEqual(k);
    }),
  );
});

it("a graph of all of a graph's ties is that graph", () => {
  fc.assert(
    fc.property(collaborations, ({ network }) => {
      const again = graphOfTies(
        network.order,
        tieList(network, () => true),
      );
      for (const name of ["offsets", "neighbours", "weights", "activities", "order", "size", "isolated"] as const)
        expect(again[name]).toEqual(network[name]);
    }),
  );
});

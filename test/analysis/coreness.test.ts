import fc from "fast-check";
import { expect, test } from "vitest";
import { coreness } from "../../analysis/centrality/coreness.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const core = (network: NetworkWithIds) => valuesOn(coreness, network);

test("closed forms: path, star, complete, two cliques joined", () => {
  expect(core(named.path(6))).toEqual(Array(6).fill(1));
  expect(core(named.star(5))).toEqual(Array(6).fill(1));
  expect(core(named.complete(6))).toEqual(Array(6).fill(5));
  expect(core(named.barbell(5))).toEqual(Array(10).fill(4));
});

test("a clique with a tail: the tail is outside, whoever holds it", () => {
  const edges = [...cliqueEdges(["b", "c", "d", "e"]), { source: "e", target: "a" }, { source: "a", target: "z" }];
  expect(core(tiesFromEdgeList(edges, ["y"]))).toEqual([1, 3, 3, 3, 3, 0, 1]);
});

test("the definition: peel until everybody left has k ties", () => {
  fc.assert(
    fc.property(collaborations, (network) => {
      expect(core(network)).toEqual(byPeeling(network));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("names and weights do not matter, an organisation without a tie has 0", () => {
  fc.assert(
    fc.property(collaborations, (network) => {
      const values = core(network);
      expect(
        core(
          changed(
            network,
            (weight) => weight / 3,
            (id) => String(99 - Number(id)),
          ),
        ).reverse(),
      ).toEqual(values);
      expect(
        core(
          changed(
            network,
            (weight) => weight,
            (id) => id,
            ["zz"],
          ),
        ),
      ).toEqual([...values, 0]);
    }),
    { numRuns: 100, seed: 2 },
  );
});

test("nobody at all: nothing", () => {
  expect(core(tiesFromEdgeList([]))).toEqual([]);
});

function byPeeling({ network, ids }: NetworkWithIds): number[] {
  const values = ids.map(() => 0);
  const left = new Set(ids.keys());
  for (let k = 1; left.size > 0; k++) {
    const ties = [...eachTie(network)];
    const degreeIn = (node: number) =>
      ties.filter(({ source, target }) => left.has(source) && left.has(target) && (source === node || target === node))
        .length;
    for (let peeled = true; peeled; ) {
      const weak = [...left].filter((node) => degreeIn(node) < k);
      for (const node of weak) left.delete(node);
      peeled = weak.length > 0;
    }
    for (const node of left) values[node] = k;
  }
  return values;
}

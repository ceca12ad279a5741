import { expect, test } from "vitest";
import { asGraph } from "../../analysis/ties/as-graph.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";

test("ties given twice are one with the sum of their weights, loops are none, and both are counted", () => {
  const { network, ids } = tiesFromEdgeList(
    [
      { source: "b", target: "a", weight: 2 },
      { source: "a", target: "b", weight: 0.5 },
      { source: "a", target: "b" },
      { source: "c", target: "c" },
      { source: "c", target: "b" },
    ],
    ["d"],
  );
  expect(ids).toEqual(["a", "b", "c", "d"]);
  expect([...eachTie(network)]).toEqual([
    { source: 0, target: 1, weight: 3.5, activities: 3 },
    { source: 1, target: 2, weight: 1, activities: 1 },
  ]);
  expect([network.order, network.size, network.isolated]).toEqual([4, 2, 1]);
  expect(network.leftOut).toMatchObject({ merged: 2, loops: 1 });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a weight of %s is refused", (weight) => {
  expect(() => tiesFromEdgeList([{ source: "a", target: "b", weight }])).toThrow(RangeError);
});

test("as a graph it has the same organisations and ties, and no parallel ones", () => {
  const { network, ids } = tiesFromEdgeList(
    [
      { source: "b", target: "a", weight: 2 },
      { source: "c", target: "b" },
    ],
    ["d"],
  );
  const graph = asGraph(network, (node) => ids[node]);
  expect(graph.nodes()).toEqual(["a", "b", "c", "d"]);
  expect(graph.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual([
    ["a", "b", 2],
    ["b", "c", 1],
  ]);
  expect([graph.multi, graph.allowSelfLoops, graph.type]).toEqual([false, false, "undirected"]);
});

import { describe, expect, test } from "vitest";
import { betweenness } from "../../analysis/centrality/betweenness.ts";
import type { MeasureInput } from "../../analysis/measure.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { expectRounded, hasSharedData, needsSharedData, sharedJson, sharedRows } from "./shared-oracle.ts";

interface Oracle {
  betweenness_raw: Record<string, number>;
  degree: Record<string, number>;
  edges_weighted?: [string, string, number][];
  edges_newman: [string, string, number][];
}

function valuesOf({ network, ids }: NetworkWithIds): Map<string, number> {
  const input = { network, weighted: false, parameters: { normalised: false }, progress: unwatched };
  const values = betweenness.compute(input as MeasureInput<typeof betweenness.parameters>);
  return new Map(ids.map((id, node) => [id, values[node]]));
}

describe.skipIf(!hasSharedData)(`raw betweenness, against networkx${needsSharedData}`, () => {
  test.each(["karate", "flo_marriage", "flo_business", "miserables", "netsci", "jazz"])("%s", (name) => {
    const edges = sharedRows(`classic/${name}.edges.csv`).map(({ source, target }) => ({ source, target }));
    const nodes = sharedRows(`classic/${name}.nodes.csv`).map(({ id }) => id);
    const { betweenness_raw: expected } = sharedJson<Oracle>(`oracles/${name}.json`);
    expect(Object.keys(expected).length).toBe(nodes.length);
    expectRounded(valuesOf(tiesFromEdgeList(edges, nodes)), Object.entries(expected), 10);
  });

  test.each([
    ["southern_women", "proj0"],
    ["southern_women", "proj1"],
    ["ceos_clubs", "proj0"],
    ["ceos_clubs", "proj1"],
  ])("%s, %s", (name, projection) => {
    const expected = sharedJson<Record<string, Oracle>>(`oracles/${name}.json`)[projection];
    const edges = (expected.edges_weighted ?? expected.edges_newman).map(([source, target]) => ({ source, target }));
    const found = valuesOf(tiesFromEdgeList(edges, Object.keys(expected.degree)));
    expectRounded(found, Object.entries(expected.betweenness_raw), 10);
  });
});

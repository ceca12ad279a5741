import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../analysis/centrality/betweenness.ts";
import type { MeasureInput } from "../../analysis/measure.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { betweennessByEnumeration as byEnumeration } from "./betweenness-by-enumeration.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

type Input = MeasureInput<typeof betweenness.parameters>;

function input(network: TieNetwork, weighted = false, normalised = false, progress = unwatched): Input {
  return { network, weighted, parameters: { normalised }, progress } as Input;
}

const values = ({ network }: NetworkWithIds, weighted = false, normalised = false) => [
  ...betweenness.compute(input(network, weighted, normalised)),
];

function expectClose(actual: readonly number[], expected: readonly number[]) {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]), `node ${i}: ${value}, not ${expected[i]}`).toBeLessThan(1e-9);
  });
}

describe("betweenness in closed form", () => {
  it("is i(n-1-i) along a path, however long", () => {
    const n = 600;
    const ids = Array.from({ length: n }, (_, i) => String(i).padStart(4, "0"));
    const path = tiesFromEdgeList(ids.slice(1).map((target, i) => ({ source: ids[i], target })));
    const expected = ids.map((_, i) => i * (n - 1 - i));
    expectClose(values(path), expected);
    expectClose(values(path, true), expected);
  });
  it("is every pair of leaves at the centre of a star", () => {
    expect(values(named.star(7))).toEqual([21, 0, 0, 0, 0, 0, 0, 0]);
    expect(values(named.star(7), false, true)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });
  it("is 0 in a complete network and where there is no tie", () => {
    expect(values(named.complete(6))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(values(tiesFromEdgeList([], ["a", "b"]))).toEqual([0, 0]);
    expect(values(tiesFromEdgeList([]))).toEqual([]);
  });
  it("is the pairs across at the two ends of a barbell's bar", () => {
    expect(values(named.barbell(5))).toEqual([0, 0, 0, 0, 20, 20, 0, 0, 0, 0]);
  });
  it("shares a pair among equally short paths", () => {
    const square = [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["d", "a"],
    ].map(([source, target]) => ({ source, target }));
    expect(values(tiesFromEdgeList(square))).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
  it("is undefined when normalised without a pair of others", () => {
    expect(values(named.path(2), false, true)).toEqual([Number.NaN, Number.NaN]);
  });
  it("takes the strong way round when weighted, and counts sums of equal lengths as equal", () => {
    const detour = [
      { source: "a", target: "c", weight: 1 / 3 },
      { source: "a", target: "b", weight: 2 },
      { source: "b", target: "c", weight: 2 },
    ];
    expect(values(tiesFromEdgeList(detour), true)).toEqual([0, 1, 0]);
    // 0.1 + 0.2 is not 0.3 in binary floating point.
    const tie = (source: string, target: string, length: number) => ({ source, target, weight: 1 / length });
    const equal = [tie("a", "b", 0.1), tie("b", "d", 0.2), tie("a", "c", 0.15), tie("c", "d", 0.15)];
    expectClose(values(tiesFromEdgeList(equal), true), [1, 0.5, 0.5, 0]);
  });
  it("leads pairs of twins over a stronger neighbour when weighted", () => {
    const twins = cliqueEdges(["a", "b", "c"], 1);
    const strong = ["a", "b", "c"].map((source) => ({ source, target: "z", weight: 4 }));
    expect(values(tiesFromEdgeList([...twins, ...strong]), true)).toEqual([0, 0, 0, 3]);
    const equal = ["a", "b", "c"].map((source) => ({ source, target: "z", weight: 2 }));
    expect(values(tiesFromEdgeList([...twins, ...equal]), true)).toEqual([0, 0, 0, 1.5]);
  });
});

describe("betweenness against every path enumerated", () => {
  it.each([false, true])("weighted=%s", (weighted) => {
    fc.assert(
      fc.property(collaborations, (given) => {
        expectClose(values(given, weighted), byEnumeration(given.network, weighted));
      }),
      { numRuns: 60 },
    );
  });
});

describe("betweenness does not change", () => {
  it("when organisations are renamed, and new ones without a tie come", () => {
    fc.assert(
      fc.property(collaborations, fc.boolean(), ({ network, ids }, weighted) => {
        const rename = (node: number) => `${(node * 5) % 14}`.padStart(3, "x");
        const edges = [];
        for (let node = 0; node < network.order; node++)
          for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++)
            if (network.neighbours[k] > node)
              edges.push({
                source: rename(node),
                target: rename(network.neighbours[k]),
                weight: network.weights[k],
              });
        const renamed = tiesFromEdgeList(edges, [...ids.map((_, node) => rename(node)), "alone"]);
        const after = values(renamed, weighted);
        const before = values({ network, ids }, weighted);
        expectClose(
          before,
          ids.map((_, node) => after[renamed.ids.indexOf(rename(node))]),
        );
        expect(after[renamed.ids.indexOf("alone")]).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
  it("when all ties are equally strong and weights are read", () => {
    fc.assert(
      fc.property(collaborations, ({ network, ids }) => {
        const edges = [];
        for (let node = 0; node < network.order; node++)
          for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++)
            if (network.neighbours[k] > node)
              edges.push({ source: ids[node], target: ids[network.neighbours[k]], weight: 3 });
        const unit = tiesFromEdgeList(edges, ids);
        expectClose(values(unit, true), values(unit, false));
      }),
      { numRuns: 60 },
    );
  });
  it("by a bit when parts are computed apart and in another order", () => {
    const cliques = Array.from({ length: 40 }, (_, c) =>
      cliqueEdges(Array.from({ length: 9 }, (_, k) => `o${(c * 7 + k * k * 3) % 200}`)),
    );
    const { network } = tiesFromEdgeList(
      cliques.flat().filter(({ source, target }) => source !== target),
      Array.from({ length: 200 }, (_, i) => `o${i}`),
    );
    const { count, prepare, compute, combine } = betweenness.parts!;
    const given = input(network);
    expect(count(given)).toBeGreaterThan(1);
    const shared = prepare(given);
    const parts: Float64Array[] = [];
    for (let part = count(given) - 1; part >= 0; part--) parts[part] = compute(shared, part, unwatched);
    expect(Buffer.from(combine(shared, parts).buffer)).toEqual(Buffer.from(betweenness.compute(given).buffer));
  });
});

it("stops when its job is cancelled", () => {
  const cancelled = {
    report() {},
    checkCancelled() {
      throw new TielineError("job_cancelled");
    },
  };
  for (const weighted of [false, true])
    expect(() => betweenness.compute(input(named.path(9).network, weighted, false, cancelled))).toThrow(
      "job_cancelled",
    );
});

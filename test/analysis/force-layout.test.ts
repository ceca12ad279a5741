import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forceLayout, layoutDefaults, layoutHalfWidth } from "../../analysis/layout/force-layout.ts";
import { packAround } from "../../analysis/layout/pack-around.ts";
import { pushApart } from "../../analysis/layout/push-apart.ts";
import { inducedGraph } from "../../analysis/ties/induced-graph.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const short = { ...layoutDefaults, iterations: 40 };

describe("the layout", () => {
  it("has a place in the square for whoever has a tie, and no two in one", () => {
    fc.assert(
      fc.property(collaborations, fc.constantFrom(3, 10, 1000), ({ network }, maxTies) => {
        const { x, y } = forceLayout(network, { ...short, maxTies }, unwatched);
        expect(x.buffer).toBeInstanceOf(SharedArrayBuffer);
        const places = new Set<string>();
        for (let node = 0; node < network.order; node++) {
          const isTied = network.offsets[node] < network.offsets[node + 1];
          expect([Number.isFinite(x[node]), Number.isFinite(y[node])]).toEqual([isTied, isTied]);
          if (!isTied) continue;
          expect(Math.hypot(x[node], y[node])).toBeLessThanOrEqual(layoutHalfWidth * 1.0001);
          places.add(`${x[node]} ${y[node]}`);
        }
        expect(places.size).toBe(network.order - network.isolated);
      }),
      { numRuns: 40 },
    );
  });

  it("draws members of a community nearer to each other than to others", () => {
    const cliques = Array.from({ length: 6 }, (_, c) => Array.from({ length: 12 }, (_, k) => `${c}${k}`));
    const ring = cliques.map((clique, c) => ({ source: clique[0], target: cliques[(c + 1) % 6][1] }));
    const { network, ids } = tiesFromEdgeList([...cliques.flatMap((clique) => cliqueEdges(clique)), ...ring]);
    const { x, y } = forceLayout(network, layoutDefaults, unwatched);
    const sums = { within: [0, 0], across: [0, 0] };
    for (let a = 0; a < network.order; a++)
      for (let b = 0; b < a; b++) {
        const sum = ids[a][0] === ids[b][0] ? sums.within : sums.across;
        sum[0] += Math.hypot(x[a] - x[b], y[a] - y[b]);
        sum[1]++;
      }
    expect(sums.within[0] / sums.within[1]).toBeLessThan((0.4 * sums.across[0]) / sums.across[1]);
  });

  it("keeps components apart, the largest in the middle", () => {
    const sizes = [20, 8, 8, 5, 3, 2, 2];
    const { network, ids } = tiesFromEdgeList(
      sizes.flatMap((size, c) => cliqueEdges(Array.from({ length: size }, (_, k) => `${c} ${k}`))),
    );
    const { x, y } = forceLayout(network, short, unwatched);
    const discs = sizes.map((_, c) => {
      const nodes = ids.flatMap((id, node) => (id.startsWith(`${c} `) ? [node] : []));
      const mean = (values: Float32Array) => nodes.reduce((sum, node) => sum + values[node], 0) / nodes.length;
      const [cx, cy] = [mean(x), mean(y)];
      return { cx, cy, radius: Math.max(...nodes.map((node) => Math.hypot(x[node] - cx, y[node] - cy))) };
    });
    expect(Math.hypot(discs[0].cx, discs[0].cy)).toBeLessThan(1);
    discs.forEach((a, i) => {
      for (const b of discs.slice(i + 1))
        expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(a.radius + b.radius);
    });
  });

  it("repeats to the bit with the same seed, and only then", () => {
    const { network } = named.barbell(9);
    const bytes = (seed: number) => Buffer.from(forceLayout(network, { ...short, seed }, unwatched).x);
    expect(bytes(1)).toEqual(bytes(1));
    expect(bytes(1)).not.toEqual(bytes(2));
  });

  it("has nothing to place without ties", () => {
    expect([...forceLayout(tiesFromEdgeList([]).network, short, unwatched).x]).toEqual([]);
    expect([...forceLayout(tiesFromEdgeList([], ["a"]).network, short, unwatched).x]).toEqual([Number.NaN]);
  });

  it("tells how far it is, without going back, and stops when its job is cancelled", () => {
    const shares: number[] = [];
    const watching = { report: (share: number) => shares.push(share), checkCancelled() {} };
    forceLayout(
      tiesFromEdgeList([...cliqueEdges(["a", "b", "c"]), ...cliqueEdges(["x", "y"])]).network,
      short,
      watching,
    );
    expect(shares.length).toBeGreaterThan(40);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const cancelled = {
      report() {},
      checkCancelled() {
        throw new TielineError("job_cancelled");
      },
    };
    expect(() => forceLayout(named.path(4).network, short, cancelled)).toThrow("job_cancelled");
  });
});

it("discs are packed without overlap", () => {
  const radius = fc.double({ min: 0.1, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(radius, { maxLength: 30 }), (radii) => {
      const discs = radii.toSorted((a, b) => b - a).map((r) => ({ radius: r }));
      const centres = packAround(discs, 0.5);
      expect(centres.length).toBe(discs.length);
      centres.forEach((a, i) => {
        centres.slice(i + 1).forEach((b, k) => {
          const needed = discs[i].radius + discs[i + 1 + k].radius;
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(needed - 1e-9);
        });
      });
    }),
  );
});

it("points too close are pushed apart, those far away stay", () => {
  const points = { x: Float32Array.from([0, 0.1, 0, 9]), y: Float32Array.from([0, 0, 0, 9]) };
  pushApart(points, 1, 200);
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < i; j++)
      expect(Math.hypot(points.x[i] - points.x[j], points.y[i] - points.y[j])).toBeGreaterThan(0.95);
  expect([points.x[3], points.y[3]]).toEqual([9, 9]);
});

it("an induced graph is the ties among its nodes, as they were", () => {
  fc.assert(
    fc.property(collaborations, fc.subarray(Array.from({ length: 14 }, (_, i) => i)), ({ network }, chosen) => {
      const induced = inducedGraph(network, Uint32Array.from(chosen));
      const found = [];
      for (let a = 0; a < induced.order; a++)
        for (let k = induced.offsets[a]; k < induced.offsets[a + 1]; k++)
          found.push([chosen[a], chosen[induced.neighbours[k]], induced.weights[k], induced.activities[k]]);
      const expected = [];
      for (const a of chosen)
        for (let k = network.offsets[a]; k < network.offsets[a + 1]; k++)
          if (chosen.includes(network.neighbours[k]))
            expected.push([a, network.neighbours[k], network.weights[k], network.activities[k]]);
      expect(found).toEqual(expected);
      expect(induced.size).toBe(expected.length / 2);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disparityBackbone } from "../../analysis/ties/disparity-backbone.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { collaborations, named } from "./named-graphs.ts";

/** Equal by the formula is equal here, whatever the last digits say. */
const comparable = (p: number) => Number(Math.log(p).toFixed(9));

/** Every tie with its significance by the formula, most significant first. */
function ranked({ order, offsets, neighbours, weights }: TieNetwork) {
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const strength = (node: number) => weights.subarray(offsets[node], offsets[node + 1]).reduce((sum, w) => sum + w, 0);
  const from = (node: number, w: number) => (degree(node) === 1 ? 1 : (1 - w / strength(node)) ** (degree(node) - 1));
  const ties = [];
  for (let source = 0; source < order; source++)
    for (let k = offsets[source]; k < offsets[source + 1]; k++) {
      const target = neighbours[k];
      if (target < source) continue;
      const p = Math.min(from(source, weights[k]), from(target, weights[k]));
      ties.push({ source, target, weight: weights[k], p });
    }
  return ties.sort(
    (a, b) => comparable(a.p) - comparable(b.p) || b.weight - a.weight || a.source - b.source || a.target - b.target,
  );
}

const pairs = ({ source, target }: { source: Uint32Array; target: Uint32Array }) =>
  Array.from(source, (node, k) => `${node}-${target[k]}`);

describe("the backbone", () => {
  it("keeps what stands out at either end", () => {
    // At the hub, the tie of weight 7 among four of 10 has (1 − 0.7)³; leaves have one tie and nothing to compare.
    const star = [7, 1, 1, 1].map((weight, k) => ({ source: "hub", target: `l${k}`, weight }));
    const { network } = tiesFromEdgeList(star);
    const found = disparityBackbone(network, { maxTies: 1 });
    expect(pairs(found)).toEqual(["0-1"]);
    expect(found.alpha).toBeCloseTo(0.027, 12);
    expect([...found.weight]).toEqual([7]);
    expect([...found.activities]).toEqual([1]);
  });
  it("takes the first of equal ties, and all where the limit allows", () => {
    const { network } = named.complete(4);
    expect(pairs(disparityBackbone(network, { maxTies: 3 }))).toEqual(["0-1", "0-2", "0-3"]);
    const all = disparityBackbone(network, { maxTies: 6 });
    expect(pairs(all).length).toBe(6);
    expect(all.alpha).toBeCloseTo((2 / 3) ** 2, 12);
  });
  it("has nothing where there is nothing", () => {
    const found = disparityBackbone(tiesFromEdgeList([], ["a"]).network, { maxTies: 5 });
    expect(found.source.length).toBe(0);
    expect(found.alpha).toBeNaN();
  });
  it("is the most significant ties by the formula", () => {
    fc.assert(
      fc.property(collaborations, fc.integer({ min: 1, max: 40 }), ({ network }, maxTies) => {
        const expected = ranked(network).slice(0, maxTies);
        const found = disparityBackbone(network, { maxTies });
        expect(new Set(pairs(found))).toEqual(new Set(expected.map(({ source, target }) => `${source}-${target}`)));
        expect(found.alpha).toBeCloseTo(expected[expected.length - 1].p, 10);
      }),
    );
  });
  it("among some organisations is ranked by the whole network", () => {
    fc.assert(
      fc.property(collaborations, fc.integer({ min: 1, max: 10 }), ({ network }, maxTies) => {
        const among = Uint8Array.from({ length: network.order }, (_, node) => Number(node % 3 !== 0));
        const expected = ranked(network)
          .filter(({ source, target }) => among[source] && among[target])
          .slice(0, maxTies);
        expect(new Set(pairs(disparityBackbone(network, { maxTies, among })))).toEqual(
          new Set(expected.map(({ source, target }) => `${source}-${target}`)),
        );
      }),
    );
  });
});

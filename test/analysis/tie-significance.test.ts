import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disparitySignificance } from "../../analysis/ties/disparity-significance.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { noiseCorrected } from "../../analysis/ties/noise-corrected.ts";
import { significantTies } from "../../analysis/ties/tie-significance.ts";
import { type Edge, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { expectClose } from "./expect-close.ts";
import { collaborations, named } from "./named-graphs.ts";
import backbones from "./oracles/backbones.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };

const p = ({ logP }: { readonly logP: Float64Array }) => Array.from(logP, Math.exp);
const of = (edges: readonly Edge[]) => tiesFromEdgeList(edges).network;
const methods = { disparity: disparitySignificance, noiseCorrected };

describe("the disparity filter", () => {
  test("a star: the centre decides", () => {
    const star = of([7, 1, 1, 1].map((weight, k) => ({ source: "hub", target: `l${k}`, weight })));
    expectClose(p(disparitySignificance(star)), [0.3 ** 3, 0.9 ** 3, 0.9 ** 3, 0.9 ** 3]);
  });

  test("two alone: nothing to compare with", () => {
    expect(p(disparitySignificance(of([{ source: "a", target: "b", weight: 5 }])))).toEqual([1]);
  });

  test("a complete network of equal ties: all alike, none below the other", () => {
    expectClose(p(disparitySignificance(named.complete(4).network)), Array(6).fill((2 / 3) ** 2));
  });

  test("only the ratios of weights matter", () => {
    fc.assert(
      fc.property(collaborations, ({ network, ids }) => {
        const edges = [...eachTie(network)].map(({ source, target, weight }) => ({
          source: ids[source],
          target: ids[target],
          weight: 7 * weight,
        }));
        expectClose(p(disparitySignificance(tiesFromEdgeList(edges, ids).network)), p(disparitySignificance(network)));
      }),
    );
  });
});

describe("the noise-corrected backbone", () => {
  test("as a program written from the paper has it, on the women who met at events", () => {
    const women = of(southernWomen.count.ties.map(([source, target, weight]) => ({ source, target, weight }) as Edge));
    expectClose(
      p(noiseCorrected(women)),
      backbones.noiseCorrected.southernWomen.map(([, , one]) => Number(one)),
    );
  });

  test("what is as strong as chance has it is in the middle: a tie among equals in a ring has more than a half above it nowhere", () => {
    // Four in a ring: s = 2, N = 8, expected 2·2/8 = 0.5 of the weight 1. All alike, all above.
    const ring = of([0, 1, 2, 3].map((k) => ({ source: `n${k}`, target: `n${(k + 1) % 4}` })));
    const found = p(noiseCorrected(ring));
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeLessThan(0.5);
    // Weight as expected: w = s t / N, with (w N)/(s t) = 1 the score is 0 and p a half.
    const square = of([
      { source: "a", target: "b", weight: 4 },
      { source: "a", target: "c", weight: 4 },
      { source: "b", target: "c", weight: 4 },
      { source: "a", target: "d", weight: 4 },
      { source: "b", target: "d", weight: 4 },
    ]);
    // a and b: s = 12 each, N = 40, expected 3.6 of 4; c and d: s = 8, expected with a 2.4 of 4.
    const [ab, ac] = p(noiseCorrected(square));
    expect(ab).toBeLessThan(0.5);
    expect(ac).toBeLessThan(ab);
  });

  test("with one interaction or less among all, nothing can be told", () => {
    expect(p(noiseCorrected(of([{ source: "a", target: "b", weight: 0.5 }])))).toEqual([1]);
    expect(p(noiseCorrected(of([{ source: "a", target: "b", weight: 0.1 }])))).toEqual([1]);
  });
});

describe.each(Object.entries(methods))("%s", (_name, significance) => {
  test("has nothing where there is nothing", () => {
    const { network } = tiesFromEdgeList([], ["a", "b"]);
    expect(significance(network)).toEqual({ logP: new Float64Array(), tested: 0 });
    const kept = significantTies(network, significance(network), { alpha: 0.05, correction: "fdr" });
    expect([...kept.source]).toEqual([]);
  });

  test("has a p for every tie; an organisation without a tie, and other names, change none", () => {
    fc.assert(
      fc.property(collaborations, ({ network, ids }) => {
        const { logP, tested } = significance(network);
        expect([logP.length, tested]).toEqual([network.size, network.size]);
        expect(logP.every((one) => one <= 0)).toBe(true);
        const edges = [...eachTie(network)].map(({ source, target, weight }) => ({
          source: `z${ids[source]}`,
          target: `z${ids[target]}`,
          weight,
        }));
        const renamed = tiesFromEdgeList([...edges].reverse(), [...ids.map((id) => `z${id}`), "alone"]).network;
        expectClose(p(significance(renamed)), p({ logP }));
      }),
    );
  });
});

test("kept are the ties no larger than the threshold, with their p", () => {
  fc.assert(
    fc.property(
      collaborations,
      fc.constantFrom(...(["none", "bonferroni", "fdr"] as const)),
      fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      ({ network }, correction, alpha) => {
        const found = disparitySignificance(network);
        const kept = significantTies(network, found, { alpha, correction });
        const all = [...eachTie(network)].map((tie, k) => ({ ...tie, p: Math.exp(found.logP[k]) }));
        const expected = all.filter((tie) => tie.p <= kept.threshold * (1 + 1e-12));
        expect([...kept.source]).toEqual(expected.map(({ source }) => source));
        expect([...kept.target]).toEqual(expected.map(({ target }) => target));
        expect([...kept.p]).toEqual(expected.map((tie) => tie.p));
        expect(kept.threshold).toBeLessThanOrEqual(alpha * (1 + 1e-12));
      },
    ),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betweenness } from "../../analysis/centrality/betweenness.ts";
import { estimation, exactLimit } from "../../analysis/centrality/sampled-betweenness.ts";
import { estimateOnOneThread, joinedRound, partsInARound } from "../../analysis/estimation.ts";
import type { Estimate, MeasureInput } from "../../analysis/measure.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import karate from "./oracles/karate.json" with { type: "json" };

type Input = MeasureInput<typeof betweenness.parameters>;

const usual = {
  normalised: false,
  sampled: "true",
  samples: 2000,
  precision: 0.05,
  confidence: 0.95,
  seed: 1,
} as const;
const inputOf = ({ network }: NetworkWithIds, own: object = {}, weighted = false, progress = unwatched) =>
  ({ network, weighted, parameters: { ...usual, ...own }, progress }) as Input;
const estimateOf = (given: NetworkWithIds, own: object = {}) => estimateOnOneThread(estimation, inputOf(given, own));
const exactOf = (given: NetworkWithIds, own: object = {}) => valuesOn(betweenness, given, { sampled: "false", ...own });

/** Rounding of sums over pairs. */
const holdsAll = ({ approximation: { low, high } }: Estimate, exact: readonly number[]) =>
  exact.every((value, i) => low[i] <= value * (1 + 1e-9) && high[i] >= value * (1 - 1e-9));

const club = tiesFromEdgeList(karate.ties.map(([a, b]) => ({ source: String(a), target: String(b) })));

describe("known values", () => {
  test("0 without doubt where nobody can be between: complete, two, no tie, nobody", () => {
    for (const given of [named.complete(5), named.path(2), tiesFromEdgeList([], ["a", "b"]), tiesFromEdgeList([])]) {
      const { values, approximation } = estimateOf(given);
      const none = given.ids.map(() => 0);
      expect([[...values], [...approximation.low], [...approximation.high]]).toEqual([none, none, none]);
      expect([...approximation.worstRank]).toEqual(given.ids.map(() => 1));
    }
  });
  test("leaves have 0 without doubt, and the centre of a star the first rank", () => {
    const { values, approximation } = estimateOf(named.star(20));
    const { low, high, bestRank, worstRank } = approximation;
    expect([...values.slice(1)]).toEqual(new Array(20).fill(0));
    expect([...high.slice(1)]).toEqual(new Array(20).fill(0));
    expect([low[0] <= 190, high[0] >= 190, low[0] > 150]).toEqual([true, true, true]);
    expect([bestRank[0], worstRank[0], bestRank[1], worstRank[1]]).toEqual([1, 1, 2, 2]);
    // All leaves share the second rank.
    expect(approximation.top).toEqual([{ k: 10, certain: 21 }]);
  });
  test("normalised: the share of pairs of others; undefined without any", () => {
    const whole = estimateOf(club);
    const share = estimateOf(club, { normalised: true });
    const pairs = (33 * 32) / 2;
    expect([...share.values]).toEqual([...whole.values].map((value) => value / pairs));
    expect([...share.approximation.high]).toEqual([...whole.approximation.high].map((value) => value / pairs));
    expect([...estimateOf(named.path(2), { normalised: true }).values]).toEqual([Number.NaN, Number.NaN]);
  });
  test("networkx's values of the karate club lie in narrow intervals", () => {
    const estimate = estimateOf(club, { samples: 200_000, precision: 0.001 });
    const expected = club.ids.map((id) => karate.values.betweenness[id as "01"]);
    expect(holdsAll(estimate, expected)).toBe(true);
    const { low, high, samples } = estimate.approximation;
    expect(samples).toBe(200_000);
    const largest = Math.max(...expected);
    expect(Math.max(...high.map((end, i) => end - low[i]))).toBeLessThan(0.04 * largest);
    expected.forEach((value, i) => {
      expect(Math.abs(estimate.values[i] - value)).toBeLessThan(0.01 * largest);
    });
  });
});

describe("what the intervals promise", () => {
  test.each([
    ["karate club", club],
    ["barbell", named.barbell(6)],
    ["path", named.path(12)],
  ])("%s: all of them hold for at least the share of seeds that was asked", (_, given) => {
    const exact = exactOf(given);
    for (const samples of [1000, 4000]) {
      const seeds = 200;
      let held = 0;
      for (let seed = 0; seed < seeds; seed++)
        if (holdsAll(estimateOf(given, { seed, samples, confidence: 0.6, precision: 0.2 }), exact)) held++;
      expect(held / seeds).toBeGreaterThanOrEqual(0.6);
    }
  });
  test("they hold on networks of collaboration, in several parts; ranks lie in what they allow", () => {
    fc.assert(
      fc.property(collaborations, fc.integer({ min: 0, max: 1e6 }), (given, seed) => {
        const exact = exactOf(given);
        const estimate = estimateOf(given, { seed, samples: 3000, confidence: 0.9999 });
        expect(holdsAll(estimate, exact)).toBe(true);
        const { bestRank, worstRank } = estimate.approximation;
        exact.forEach((value, i) => {
          const rank = 1 + exact.filter((other) => other > value + 1e-9).length;
          expect(bestRank[i]).toBeLessThanOrEqual(rank);
          expect(worstRank[i]).toBeGreaterThanOrEqual(rank);
        });
      }),
      { numRuns: 60, seed: 5 },
    );
  });
  test("drawing ends once they are as narrow as asked, or with all samples", () => {
    const rough = estimateOf(club, { samples: 64_000, precision: 1 }).approximation;
    const fine = estimateOf(club, { samples: 64_000, precision: 0.001 }).approximation;
    expect(rough.samples).toBeLessThan(64_000);
    expect(fine.samples).toBe(64_000);
    expect(fine.high[0] - fine.low[0]).toBeLessThan(rough.high[0] - rough.low[0]);
  });
  test("the means of samples come near the exact values, by chance alone", () => {
    const exact = exactOf(club);
    const seeds = Array.from({ length: 60 }, (_, seed) => estimateOf(club, { seed, samples: 1000, precision: 0.001 }));
    exact.forEach((value, i) => {
      const mean = seeds.reduce((sum, { values }) => sum + values[i], 0) / seeds.length;
      const deviation = Math.sqrt(seeds.reduce((sum, { values }) => sum + (values[i] - mean) ** 2, 0) / seeds.length);
      expect(Math.abs(mean - value)).toBeLessThanOrEqual(5 * (deviation / Math.sqrt(seeds.length)) + 1e-9);
    });
  });
});

describe("does not change", () => {
  test("with names, or with somebody without a tie", () => {
    const more = changed(
      club,
      (weight) => 2 * weight,
      (id) => `x${id}`,
      ["x99"],
    );
    const [before, after] = [estimateOf(club), estimateOf(more)];
    expect([...after.values]).toEqual([...before.values, 0]);
    expect([...after.approximation.low]).toEqual([...before.approximation.low, 0]);
  });
  test("by a bit when parts are drawn in another order; with another seed it does", () => {
    const shared = estimation.prepare(inputOf(club, { samples: 20_000 }));
    let sums: Float64Array | undefined;
    let found: Estimate | undefined;
    for (let round = 0; !found; round++) {
      const parts: Float64Array[] = [];
      for (let part = partsInARound - 1; part >= 0; part--)
        parts[part] = estimation.draw(shared, round, part, unwatched);
      sums = joinedRound(sums, parts);
      found = estimation.conclude(shared, round, sums);
    }
    expect(found).toEqual(estimateOf(club, { samples: 20_000 }));
    expect(estimateOf(club, { seed: 2 }).values).not.toEqual(estimateOf(club).values);
  });
});

describe("when it is asked for", () => {
  test("auto: above the limit, and by hops only", () => {
    const large = {
      network: { order: 300_000, isolated: 50_000, size: 2_000_000, ids: [] },
    } as unknown as NetworkWithIds;
    expect(250_000 * 2_000_000).toBeGreaterThan(exactLimit);
    expect(estimation.isAskedFor(inputOf(large, { sampled: "auto" }))).toBe(true);
    expect(estimation.isAskedFor(inputOf(large, { sampled: "auto" }, true))).toBe(false);
    expect(estimation.isAskedFor(inputOf(large, { sampled: "false" }))).toBe(false);
    expect(estimation.isAskedFor(inputOf(club, { sampled: "auto" }))).toBe(false);
  });
  test("lengths are refused", () => {
    expect(() => betweenness.compute(inputOf(club, {}, true))).toThrow("lengths_not_sampled");
  });
  test("the measure then gives the estimates", () => {
    expect(betweenness.compute(inputOf(club))).toEqual(estimateOf(club).values);
  });
  test("stops when its job is cancelled", () => {
    const cancelled = {
      report() {},
      checkCancelled() {
        throw new Error("cancelled");
      },
    };
    const input = inputOf(club, { samples: 1e6, precision: 0.001 }, false, cancelled);
    expect(() => estimateOnOneThread(estimation, input)).toThrow("cancelled");
  });
});

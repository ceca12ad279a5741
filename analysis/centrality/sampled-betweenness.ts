import { z } from "zod";
import { seededRandom } from "../../model/seeded-random.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { partsInARound } from "../estimation.ts";
import type { Estimate, Estimation, MeasureInput } from "../measure.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { rankRanges } from "../statistics/rank-ranges.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { type JoinedPairs, joinedPairs, samplePairs } from "./sample-pairs.ts";
import { type TwinQuotient, twinQuotient } from "./twin-quotient.ts";

/** Organisations with a tie times ties, above which betweenness is estimated unless asked otherwise: twice what all of Horizon 2020 has. */
export const exactLimit = 5e10;

export const samplingParameters = {
  sampled: z
    .enum(["auto", "true", "false"])
    .default("auto")
    .describe(
      "true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one.",
    ),
  samples: z.coerce.number().int().min(1000).max(100_000_000).default(1_000_000).describe("Pairs drawn at most."),
  precision: z.coerce
    .number()
    .min(0.001)
    .max(1)
    .default(0.05)
    .describe(
      "Drawing ends early once every interval reaches no further to either side than this share of the largest value.",
    ),
  confidence: z.coerce
    .number()
    .min(0.5)
    .max(0.9999)
    .default(0.95)
    .describe("Chance that all intervals together hold what they should."),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1).describe("Seed of what chance decides."),
};

export interface Drawn {
  readonly quotient: TwinQuotient;
  readonly joined: JoinedPairs;
  readonly samples: number;
  readonly precision: number;
  readonly confidence: number;
  readonly seed: number;
  /** What a number of pairs is divided by. */
  readonly divisor: number;
}

const looks = 7;
const ranksTold = [10, 50, 100];

type Input = MeasureInput<typeof samplingParameters & { normalised: z.ZodType<boolean> }>;

/**
 * Betweenness by hops estimated from pairs of organisations drawn by chance (`sample-pairs.ts`), after Riondato & Upfal 2018
 * (doi:10.1145/3208351) and Borassi & Natale 2019 (doi:10.1145/3284359): the mean share of a pair's shortest paths times the number of pairs
 * that are joined by a path. One error for all would say nothing where the largest share is 0.002; so each organisation has an interval of its own,
 * from its own sample (`mean-interval.ts`).
 *
 * Intervals hold all at once with the confidence asked for: what may fail, 1 − confidence, is divided by the number of classes of
 * twins that anybody can be between with (others have 0 for certain) and by the 7 looks, after samples/64, samples/32 … samples pairs. The first look at which every
 * interval is within `precision` of the largest value ends it. The same seed gives the same bytes on any number of workers.
 *
 * Ranks: what is possible within the intervals, for each organisation (`rank-ranges.ts`); and of the first 10, 50 and 100 ranks
 * how many are certain. O(samples · b) in time, b being the ties that two searches look at until they meet: about √m where degrees are even.
 *
 * Checked against exact values: that all intervals hold them in at least the share of seeds promised, and that estimates come near.
 */
export const estimation: Estimation<typeof samplingParameters & { normalised: z.ZodType<boolean> }, Drawn> = {
  isAskedFor,
  prepare,
  draw({ quotient, joined, samples, seed }, round, part, progress) {
    const ofRound = drawnAfter(samples, round) - drawnAfter(samples, round - 1);
    const upTo = (index: number) => Math.floor((ofRound * index) / partsInARound);
    const random = seededRandom(seed, round * partsInARound + part);
    return samplePairs(quotient, joined, upTo(part + 1) - upTo(part), random, progress);
  },
  conclude,
};

function isAskedFor({ network, weighted, parameters: { sampled } }: Input): boolean {
  if (sampled === "true" && weighted) throw new TielineError("lengths_not_sampled");
  return sampled === "true" || (sampled === "auto" && !weighted && isAboveLimit(network!));
}

function isAboveLimit({ order, isolated, size }: TieNetwork): boolean {
  return (order - isolated) * size > exactLimit;
}

function prepare({ network, parameters }: Input): Drawn {
  const { samples, precision, confidence, seed, normalised } = parameters;
  const quotient = twinQuotient(network!, false);
  const pairsOfOthers = ((network!.order - 1) * (network!.order - 2)) / 2;
  const divisor = normalised ? Math.max(0, pairsOfOthers) : 1;
  return { quotient, joined: joinedPairs(quotient), samples, precision, confidence, seed, divisor };
}

/** Each round draws as many as all before it, so that the last ends at what was asked for. */
function drawnAfter(samples: number, round: number): number {
  return round < 0 ? 0 : Math.ceil(samples / 2 ** (looks - 1 - round));
}

function conclude({ quotient, joined, ...asked }: Drawn, round: number, sums: Float64Array): Estimate | undefined {
  const { classes, classOf, isMiddle, multiplicity } = quotient;
  const n = drawnAfter(asked.samples, round);
  const between = isMiddle.reduce((count, is) => count + is, 0);
  const delta = (1 - asked.confidence) / looks / Math.max(1, between);
  const values = new Float64Array(classes);
  const low = new Float64Array(classes);
  const high = new Float64Array(classes);
  let widest = 0;
  let largest = 0;
  for (let c = 0; c < classes; c++) {
    if (!isMiddle[c]) continue;
    const interval = meanInterval(n, sums[2 * c], sums[2 * c + 1], delta);
    values[c] = joined.pairs * (sums[2 * c] / n);
    low[c] = joined.pairs * interval.low;
    high[c] = joined.pairs * interval.high;
    widest = Math.max(widest, high[c] - values[c], values[c] - low[c]);
    largest = Math.max(largest, values[c]);
  }
  if (round < looks - 1 && widest > asked.precision * largest) return undefined;
  const ranks = rankRanges(low, high, multiplicity);
  const ofNodes = (column: Float64Array) => Float64Array.from(classOf, (c) => column[c]);
  const divided = (column: Float64Array) => ofNodes(column).map((value) => value / asked.divisor);
  const worstRank = ofNodes(ranks.worst);
  return {
    values: divided(values),
    approximation: {
      samples: n,
      seed: asked.seed,
      confidence: asked.confidence,
      low: divided(low),
      high: divided(high),
      bestRank: ofNodes(ranks.best),
      worstRank,
      top: ranksTold
        .filter((k) => k < classOf.length)
        .map((k) => ({ k, certain: worstRank.reduce((count, rank) => count + Number(rank <= k), 0) })),
    },
  };
}

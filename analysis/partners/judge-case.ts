import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import type { Facts } from "../facts/facts.ts";
import { areaUnderCurve } from "../statistics/area-under-curve.ts";
import { averagePrecision, averagePrecisionParts } from "../statistics/average-precision.ts";
import type { Interval } from "../statistics/bootstrap-intervals.ts";
import { type RankedOutcomes, rankedOutcomes } from "../statistics/ranked-outcomes.ts";
import { quantile } from "../statistics/summary.ts";
import { type Exposure, exposures } from "./exposure.ts";
import type { PartnerCase } from "./partner-cases.ts";
import type { CaseModel } from "./partner-model.ts";
import { type Band, reliability } from "./reliability.ts";
import { type ListedQuality, type PairSample, type Ranker, readPlaces, type TestedPairs } from "./tested-pairs.ts";
import { wideningByEnds } from "./widening-by-ends.ts";

export interface Estimate extends Interval {
  readonly value: number;
}

/** What a ranker's lists are judged by; each is the better the larger. */
export const qualities = [
  "areaAny",
  "precisionAny",
  "areaMatched",
  "precisionMatched",
  "hits",
  "reciprocalRank",
  "hitsMatched",
] as const;
export type Quality = (typeof qualities)[number];

export interface RankerQuality extends Readonly<Record<Quality, Estimate>> {
  readonly ranker: Ranker;
}

/** `untested`: no new tie to judge by, or no model. */
export type Verdict = "better" | "undecided" | "worse" | "untested";

/** A model beside the one feature that it has to be better than. */
export interface Comparison {
  readonly ranker: "model" | "amongEquals";
  /** By which it is decided: the average precision against what it was fitted beside, or the right ones among the first ten, where these are fewer for certain. */
  readonly decidedBy: Quality;
  /** Whether the interval of the gain lies above 0, below, or holds it. */
  readonly verdict: Verdict;
  /** The better of the two. */
  readonly used: Ranker;
  /** The model's quality less that of the feature, the organisations being drawn anew for both together. Empty without a model. */
  readonly gain: Readonly<Partial<Record<Quality, Estimate>>>;
  /** Of the lists by what is used. */
  readonly bands: readonly Band[];
  readonly exposure: readonly Exposure[];
}

export interface NewcomerCount {
  readonly untied: number;
  readonly came: number;
}

export interface CaseQuality {
  readonly case: PartnerCase;
  readonly sources: number;
  /** With newcomers at either end: organisations without a tie on the day of the split, and those of them that came to have one, who alone are counted. */
  readonly newcomers?: NewcomerCount;
  /** Of these, those with a new tie. */
  readonly sourcesWithNewTies: number;
  readonly newTies: number;
  /** On average. */
  readonly candidates: number;
  readonly rankers: readonly RankerQuality[];
  readonly comparisons: readonly Comparison[];
}

export function judgeCase(
  facts: Facts,
  { plainFeature }: Pick<CaseModel, "plainFeature">,
  tested: TestedPairs,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
  progress: Progress,
): CaseQuality {
  const plain: Ranker = plainFeature === "popularity" ? "popularity" : "adamicAdar";
  const newTies = tested.newTies.reduce((sum, one) => sum + one, 0);
  const drawn = qualitiesOf(tested, seededRandom(seed, 100), newTies === 0 ? 0 : resamples, progress);
  // A tie that is met from both ends tells no more than from one, while its ends are drawn anew as if it did.
  const metTwice = tested.metTwice.reduce((sum, one) => sum + one, 0);
  const twofold = Math.sqrt(1 + (newTies === 0 ? 0 : metTwice / newTies));
  const partsOf = partsOfRankers(tested);
  const { any, matched, ties } = tested;
  const [byAny, byMatched, byTies] = [any, matched, ties].map((pairs) => wideningByEnds(pairs, tested.sources));
  // What lists share mostly cancels between two rankers, so that a gain is widened by its own parts.
  const widening = (ranker: Ranker, beside?: Ranker): Readonly<Record<Quality, number>> => {
    const widened = (byEnds: typeof byAny, quality: PartedQuality) => {
      const own = partsOf[ranker][quality];
      const parts = beside ? own.map((part, k) => part - partsOf[beside][quality][k]) : own;
      const byWhatIsShared = byEnds(parts);
      return byWhatIsShared > twofold ? byWhatIsShared : twofold;
    };
    const precisionAny = widened(byAny, "precisionAny");
    const precisionMatched = widened(byMatched, "precisionMatched");
    return {
      areaAny: precisionAny,
      precisionAny,
      areaMatched: precisionMatched,
      precisionMatched,
      hits: widened(byTies, "hits"),
      reciprocalRank: widened(byTies, "reciprocalRank"),
      hitsMatched: widened(byTies, "hitsMatched"),
    };
  };
  const compare = (ranker: Comparison["ranker"], precision: Quality, hits: Quality): Comparison => {
    const gainOf = (widened: Readonly<Record<Quality, number>>) =>
      ofEach((quality) =>
        estimate(
          drawn.map((draw) => draw[ranker][quality] - draw[plain][quality]),
          widened[quality],
          [-most(quality), most(quality)],
        ),
      );
    const gain: Comparison["gain"] = tested.rankers.includes(ranker) ? gainOf(widening(ranker, plain)) : {};
    // Whoever reads a list reads its beginning: what orders all pairs better does not make up for that.
    const decidedBy = verdictOf(gain[hits]) === "worse" ? hits : precision;
    const decided = gain[decidedBy];
    const used = decided !== undefined && !(decided.value < 0) ? ranker : plain;
    const lists = { bands: reliability(tested.lists[used]), exposure: exposures(facts, tested, used) };
    return { ranker, decidedBy, verdict: verdictOf(decided), used, gain, ...lists };
  };
  return {
    case: tested.case,
    sources: tested.sources.length,
    sourcesWithNewTies: tested.newTies.filter((one) => one > 0).length,
    newTies,
    candidates: tested.candidates.reduce((sum, one) => sum + one, 0) / tested.sources.length,
    rankers: tested.rankers.map((ranker) => {
      const widened = widening(ranker);
      const of = (quality: Quality) =>
        estimate(
          drawn.map((draw) => draw[ranker][quality]),
          widened[quality],
          [0, most(quality)],
        );
      return { ranker, ...ofEach(of) };
    }),
    comparisons: [compare("model", "precisionAny", "hits"), compare("amongEquals", "precisionMatched", "hitsMatched")],
  };
}

/** Of areas there are no parts: those of the average precision of the same pairs take their place. */
type PartedQuality = "precisionAny" | "precisionMatched" | ListedQuality;

/** What each pair adds to a ranker's qualities, to first order, less its share of what they are. */
function partsOfRankers(tested: TestedPairs): Readonly<Record<Ranker, Readonly<Record<PartedQuality, Float64Array>>>> {
  const { list, added } = tested.ties;
  const lists = tested.newTies.filter((one) => one > 0).length;
  const partsOf = (adds: readonly number[]) => {
    const mean = adds.reduce((sum, one) => sum + one, 0) / lists;
    return Float64Array.from(adds, (one, k) => (one - mean / tested.newTies[list[k]]) / lists);
  };
  return Object.fromEntries(
    tested.rankers.map((ranker) => [
      ranker,
      {
        precisionAny: averagePrecisionParts(rankedSample(tested.any, ranker)),
        precisionMatched: averagePrecisionParts(rankedSample(tested.matched, ranker)),
        hits: partsOf(added.hits[ranker]),
        reciprocalRank: partsOf(added.reciprocalRank[ranker]),
        hitsMatched: partsOf(added.hitsMatched[ranker]),
      },
    ]),
  ) as Record<Ranker, Record<PartedQuality, Float64Array>>;
}

function verdictOf(gain: Estimate | undefined): Verdict {
  if (gain === undefined || Number.isNaN(gain.lower)) return "untested";
  if (gain.lower > 0) return "better";
  return gain.upper < 0 ? "worse" : "undecided";
}

function ofEach<T>(make: (quality: Quality) => T): Record<Quality, T> {
  return Object.fromEntries(qualities.map((quality) => [quality, make(quality)])) as Record<Quality, T>;
}

type Qualities = Readonly<Record<Ranker, Readonly<Record<Quality, number>>>>;

/** First as the lists are, then with lists drawn anew, as often. */
function qualitiesOf(tested: TestedPairs, random: Random, resamples: number, progress: Progress): Qualities[] {
  const ranked = tested.rankers.map((ranker) => ({
    ranker,
    any: rankedSample(tested.any, ranker),
    matched: rankedSample(tested.matched, ranker),
  }));
  const lists = tested.sources.length;
  const times = new Uint32Array(lists);
  return Array.from({ length: resamples + 1 }, (_, draw) => {
    progress.checkCancelled();
    times.fill(draw === 0 ? 1 : 0);
    if (draw > 0) for (let k = 0; k < lists; k++) times[Math.floor(random() * lists)]++;
    progress.report(draw / (resamples + 1));
    const weightsAny = Uint32Array.from(tested.any.list, (list) => times[list]);
    const weightsMatched = Uint32Array.from(tested.matched.list, (list) => times[list]);
    const mean = (values: readonly number[]) => {
      let [sum, count] = [0, 0];
      for (let list = 0; list < lists; list++) {
        if (tested.newTies[list] === 0) continue;
        sum += times[list] * values[list];
        count += times[list];
      }
      return sum / count;
    };
    return Object.fromEntries(
      ranked.map(({ ranker, any, matched }) => [
        ranker,
        {
          areaAny: areaUnderCurve(any, weightsAny),
          precisionAny: averagePrecision(any, weightsAny),
          areaMatched: areaUnderCurve(matched, weightsMatched),
          precisionMatched: averagePrecision(matched, weightsMatched),
          hits: mean(tested.hits[ranker]),
          reciprocalRank: mean(tested.reciprocalRanks[ranker]),
          hitsMatched: mean(tested.matchedHits[ranker]),
        },
      ]),
    ) as Record<Ranker, Record<Quality, number>>;
  });
}

function rankedSample({ scores, cameTrue }: PairSample, ranker: Ranker): RankedOutcomes {
  return rankedOutcomes(Float64Array.from(scores[ranker]), Uint8Array.from(cameTrue));
}

/** The most that there can be of a quality. */
function most(quality: Quality): number {
  return quality === "hits" || quality === "hitsMatched" ? readPlaces : 1;
}

/** The first is the value, the others are what it is when drawn anew: 95 % of these and the value, so much further to either side, and no further than there is anything. */
function estimate(
  [value, ...anew]: readonly number[],
  widening: number,
  [least, greatest]: readonly [number, number],
): Estimate {
  const sorted = Float64Array.from(anew.filter((one) => !Number.isNaN(one))).sort();
  const ends = sorted.length === 0 ? [Number.NaN, Number.NaN] : [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  return {
    value,
    lower: Math.max(least, value - widening * (value - Math.min(ends[0], value))),
    upper: Math.min(greatest, value + widening * (Math.max(ends[1], value) - value)),
  };
}

import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import type { Facts } from "../facts/facts.ts";
import { type LogisticUnfitted, logisticFit } from "../statistics/logistic-fit.ts";
import { capabilityIndex } from "../text/capability-match.ts";
import type { Known } from "./known.ts";
import { type NewTies, newTies } from "./new-ties.ts";
import { type FeatureId, featurePlace, pairFeatures } from "./pair-features.ts";
import { drawSources, type PairSampler, pairSampler } from "./pair-sampler.ts";
import { fromNewcomer, hasNewcomer, type PartnerCase, partnerCases, streamOfCase } from "./partner-cases.ts";
import { type MatchOf, sourceMatch } from "./source-match.ts";
import { type FeatureColumns, featureSweep } from "./sweep-features.ts";

/** A score of pairs that is linear in their features: the log odds of a new tie. */
export interface LinearScore {
  readonly intercept: number;
  /** Parallel to `pairFeatures`; 0 for what is not read. */
  readonly slopes: readonly number[];
}

export interface CaseModel {
  readonly case: PartnerCase;
  /** All features, beside pairs drawn from all; absent where it could not be fitted. */
  readonly model?: LinearScore;
  /** The same beside pairs of the same degree: whether somebody has many partners tells nothing of whom. */
  readonly amongEquals?: LinearScore;
  /** One feature alone: what the model has to be better than. Absent as that one. */
  readonly plain?: LinearScore;
  readonly plainFeature: FeatureId;
  /** Why there is none: too few new ties, or what the fit said. */
  readonly unfitted?: "few" | LogisticUnfitted;
  /** New ties that it was fitted to, and pairs that came to no tie. */
  readonly ties: number;
  readonly others: number;
  /** Mean of each feature over the pairs without a tie: what a reason is more or less than. */
  readonly means: readonly number[];
  /** And their standard deviation over all pairs. */
  readonly spreads: readonly number[];
}
export type CaseModels = Readonly<Record<PartnerCase, CaseModel>>;

/** The features as they were known on a day, and whom organisations came to be tied to after it. */
export interface Lesson {
  readonly facts: Facts;
  readonly known: Known;
  readonly later: NewTies;
  readonly matchOf?: MatchOf;
}

/** What was known on the day of `known`, by words too, and who came to be tied from then on, up to a day. */
export function lessonOf(facts: Facts, network: NetworkParameters, known: Known, until: number): Lesson {
  const matchOf = sourceMatch(facts, capabilityIndex(facts, known.day));
  return { facts, known, later: newTies(facts, network, known, until), matchOf };
}

export interface FitRequest {
  readonly network: NetworkParameters;
  /** How many organisations of each case are learnt from at most. */
  readonly sources: number;
  readonly seed: number;
}

/** Pairs that came to no tie: drawn from all for each source, and for each new tie of the new partner's degree. */
const anyOfSource = 100;
const matchedOfTie = 5;
const fewestTies = 30;
/** So little that it only keeps apart what cannot be told apart. */
const ridge = 1;

/**
 * For each case two logistic regressions of whether two came to be tied on what was known of them, learnt from all new ties of organisations drawn at random. `model` sets them beside 100 pairs of each organisation that came to none, all as
 * likely: it tells who of all will be tied, which is much by who is tied much already. `amongEquals` sets each beside five that have as many partners as the new one: it tells what else counts. The latter's score is brought to the log odds
 * among all pairs by a regression on it (Platt 1999); both have the log of the share that was drawn taken off their intercept (King & Zeng 2001, doi:10.1093/oxfordjournals.pan.a004868).
 *
 * Newcomers have no partners to tell of them: where one is at either end activity, groups, kind, place and capability only are read. Beside these the same of one feature alone, Adamic–Adar, or popularity for newcomers. None where there are fewer
 * than 30 new ties.
 */
export function fitPartnerModels(lesson: Lesson, { sources, seed }: FitRequest, progress: Progress): CaseModels {
  const { facts, known, later, matchOf } = lesson;
  const sweep = featureSweep(facts, known, matchOf);
  const samples = partnerCases.map((one) => {
    const sampler = pairSampler(facts, known, later, one);
    const random = seededRandom(seed, streamOfCase[one]);
    return { case: one, sampler, random, drawn: new Set(drawSources(sampler.sources(), sources, random)), ...noRows() };
  });
  const all = [...new Set(samples.flatMap(({ drawn }) => [...drawn]))].sort((a, b) => a - b);
  all.forEach((source, k) => {
    progress.checkCancelled();
    const columns = sweep(source);
    for (const sample of samples) if (sample.drawn.has(source)) learn(sample, source, columns);
    progress.report((0.8 * (k + 1)) / all.length);
  });
  const models = samples.map((sample, k) => {
    progress.checkCancelled();
    const model = fitCase(sample);
    progress.report(0.8 + (0.2 * (k + 1)) / samples.length);
    return [sample.case, model] as const;
  });
  return Object.fromEntries(models) as Record<PartnerCase, CaseModel>;
}

/** η of some organisations with the source, by the columns of the features; the others' places in `into` stay as they are. */
export function scoresOfSome(
  { intercept, slopes }: LinearScore,
  columns: FeatureColumns,
  some: Uint32Array,
  into: Float64Array,
): void {
  for (const one of some) into[one] = intercept;
  slopes.forEach((slope, feature) => {
    if (slope === 0) return;
    const column = columns[feature];
    for (let k = 0; k < some.length; k++) into[some[k]] += slope * column[some[k]];
  });
}

/** η of every organisation with the source. */
export function linearScores({ intercept, slopes }: LinearScore, columns: FeatureColumns, into: Float64Array): void {
  into.fill(intercept);
  slopes.forEach((slope, feature) => {
    if (slope === 0) return;
    const column = columns[feature];
    for (let c = 0; c < into.length; c++) into[c] += slope * column[c];
  });
}

interface Sample {
  readonly case: PartnerCase;
  readonly sampler: PairSampler;
  readonly random: () => number;
  readonly outcome: number[];
  /** 1 for pairs drawn for their degree. */
  readonly isMatched: number[];
  readonly values: number[][];
  /** Pairs without a tie, drawn or not. */
  readonly wrong: { all: number };
}

function noRows(): Pick<Sample, "outcome" | "isMatched" | "values" | "wrong"> {
  return { outcome: [], isMatched: [], values: pairFeatures.map(() => []), wrong: { all: 0 } };
}

function learn(sample: Sample, source: number, columns: FeatureColumns): void {
  const { sampler, random, outcome, isMatched, values, wrong } = sample;
  const pairs = sampler.pairsOf(source);
  const take = (candidate: number | undefined, came: number, matched: number) => {
    if (candidate === undefined) return;
    outcome.push(came);
    isMatched.push(matched);
    for (let f = 0; f < columns.length; f++) values[f].push(columns[f][candidate]);
  };
  wrong.all += pairs.eligible.length - pairs.right.length;
  for (const one of pairs.right) {
    take(one, 1, 0);
    for (let k = 0; k < matchedOfTie; k++) take(pairs.drawMatched(one, random), 0, 1);
  }
  for (let k = 0; k < anyOfSource; k++) take(pairs.drawAny(random), 0, 0);
}

function fitCase({ case: own, outcome: listed, isMatched, values, wrong }: Sample): CaseModel {
  const outcome = Uint8Array.from(listed);
  const columns = values.map((column) => Float64Array.from(column));
  const ties = outcome.reduce((sum, one) => sum + one, 0);
  const others = outcome.length - ties;
  const plainFeature = hasNewcomer(own) ? "popularity" : "adamicAdar";
  const drawnFromAll = Uint32Array.from(outcome.keys().filter((row) => isMatched[row] === 0));
  const wrongRows = drawnFromAll.filter((row) => outcome[row] === 0);
  const means = columns.map((column) => meanOf(column, wrongRows));
  const spreads = columns.map((column) => {
    const mean = meanOf(column, drawnFromAll);
    return Math.sqrt(
      meanOf(
        column.map((value) => (value - mean) ** 2),
        drawnFromAll,
      ),
    );
  });
  const about = { case: own, plainFeature, ties, others, means, spreads } as const;
  if (ties < fewestTies) return { ...about, unfitted: "few" };

  const offset = Math.log(wrongRows.length / wrong.all);
  const matched = Uint32Array.from(outcome.keys().filter((row) => isMatched[row] === 1 || outcome[row] === 1));
  const fitOn = (features: readonly number[], rows: Uint32Array): LinearScore | LogisticUnfitted => {
    const fit = logisticFit(
      Uint8Array.from(rows, (row) => outcome[row]),
      features.map((f) => Float64Array.from(rows, (row) => columns[f][row])),
      { ridge },
    );
    if (typeof fit === "string") return fit;
    const slopes = pairFeatures.map(() => 0);
    features.forEach((f, k) => {
      slopes[f] = fit.slopes[k];
    });
    return { intercept: fit.intercept + offset, slopes };
  };
  const all = featuresOf(own);
  const model = fitOn(all, drawnFromAll);
  if (typeof model === "string") return { ...about, unfitted: model };
  const plain = fitOn([featurePlace[plainFeature]], drawnFromAll);
  const unscaled = fitOn(all, matched);
  if (typeof plain === "string" || typeof unscaled === "string") return { ...about, model };
  const score = Float64Array.from(drawnFromAll, (row) =>
    all.reduce((sum, f) => sum + unscaled.slopes[f] * columns[f][row], 0),
  );
  const cameTrue = Uint8Array.from(drawnFromAll, (row) => outcome[row]);
  const scaled = logisticFit(cameTrue, [score], { ridge });
  // A score that tells nothing of all pairs, or the contrary, has no log odds among them.
  if (typeof scaled === "string" || !(scaled.slopes[0] > 0)) return { ...about, model, plain };
  const amongEquals = {
    intercept: scaled.intercept + offset,
    slopes: unscaled.slopes.map((slope) => scaled.slopes[0] * slope),
  };
  return { ...about, model, plain, amongEquals };
}

function meanOf(column: Float64Array, rows: Uint32Array): number {
  return rows.reduce((sum, row) => sum + column[row], 0) / rows.length;
}

function featuresOf(own: PartnerCase): number[] {
  return pairFeatures.flatMap(({ id, group }, f) =>
    hasNewcomer(own) && (group === "circle" || (id === "ownTies" && fromNewcomer(own))) ? [] : [f],
  );
}

import type { NetworkParameters } from "../../model/network-parameters.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/seeded-random.ts";
import type { Facts } from "../facts/facts.ts";
import { listQuality } from "../statistics/list-quality.ts";
import { topPlaces } from "../statistics/top-places.ts";
import { type CaseQuality, judgeCase, type NewcomerCount } from "./judge-case.ts";
import { katz } from "./katz.ts";
import { type Known, knownOn } from "./known.ts";
import { degreeOf, type NewTies } from "./new-ties.ts";
import { type FeatureId, featurePlace } from "./pair-features.ts";
import { type CasePairs, drawSources, type PairSampler, pairSampler } from "./pair-sampler.ts";
import { cameToBeTied, hasNewcomer, type PartnerCase, partnerCases, streamOfCase, streams } from "./partner-cases.ts";
import {
  type CaseModel,
  type CaseModels,
  fitPartnerModels,
  type Lesson,
  lessonOf,
  scoresOfSome,
} from "./partner-model.ts";
import { preferentialAttachment } from "./preferential-attachment.ts";
import { featureSweep } from "./sweep-features.ts";
import { type Ranker, rankers, readPlaces, type TestedPairs } from "./tested-pairs.ts";

export interface BackTestRequest {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  /** Last day on which anything is known. */
  readonly split: number;
  /** What begins after the split is what is foretold, up to this day. */
  readonly until: number;
  /** The model is fitted to the new ties of so many days before the split, on what was known before them. */
  readonly days: number;
  /** Organisations of each case that a list is made for at most. */
  readonly sources: number;
  readonly seed: number;
  /** How often the organisations are drawn anew for an interval. */
  readonly resamples: number;
}

export interface BackTest {
  readonly split: number;
  readonly until: number;
  readonly fittedFrom: number;
  /** Over the whole network, each pair once. */
  readonly newTies: number;
  readonly repeatedTies: number;
  readonly cases: readonly CaseQuality[];
  /** What was fitted to the time before the split. */
  readonly models: CaseModels;
}

/** Places from which the confidence in a candidate is told. */
const listedPlaces = 50;
/** Pairs that came to no tie for each list, of any degree. */
const anyOfSource = 20;
/** And for each new tie, of the new partner's degree. */
const matchedOfTie = 5;

/**
 * How well partners would have been foretold: models fitted to the new ties of some years before a day, on what was known before those (`fitPartnerModels`), rank the candidates of organisations drawn at random by what was known on that
 * day; what began later tells who was right. Only ties between organisations that had ties on that day and none with each other count, but for newcomers, who had none; those of them that came to have none do not count.
 *
 * Pairs are judged by area under the curve and average precision over all lists together: against 20 candidates of each list that came to no tie, all as likely, and against 5 for each new tie that
 * have as many partners as the new one, so that being much tied does not help. Lists are judged by how many of their first ten were right and by the first that was, over all candidates and over the new partners with their matched
 * ones; only lists with somebody to find count. Intervals: organisations drawn anew, widened for ties that are met from both ends, and for what lists share (`wideningByEnds`), each ranker's and each gain by its own factor; those of areas by that of the average precision of the same pairs. Seeded. O(sources · (organisations + ties within three steps)).
 */
export function backTest(request: BackTestRequest, progress: Progress): BackTest {
  const { facts, network, split, until, days, seed, sources } = request;
  const before = knownOn(facts, network, split - days);
  const lesson = lessonOf(facts, network, before, split);
  const models = fitPartnerModels(lesson, { network, sources, seed }, stretch(progress, 0, 0.4));

  const known = knownOn(facts, network, split);
  const test = lessonOf(facts, network, known, until);
  const { later } = test;
  const tested = testLists(test, models, request, stretch(progress, 0.4, 0.9));
  const judging = stretch(progress, 0.9, 1);
  const newcomers = newcomersIn(known, later);
  const cases = tested.map((pairs, k) => ({
    ...judgeCase(
      ...([facts, models[pairs.case], pairs, request] as const),
      stretch(judging, k / tested.length, (k + 1) / tested.length),
    ),
    ...(hasNewcomer(pairs.case) && { newcomers }),
  }));
  return {
    split,
    until: later.to,
    fittedFrom: lesson.later.from,
    newTies: tiesOfKnown(known, later),
    repeatedTies: later.repeated,
    cases,
    models,
  };
}

function newcomersIn({ ties, isAsked }: Known, later: NewTies): NewcomerCount {
  const untied = Array.from(isAsked.keys()).filter((i) => isAsked[i] === 1 && degreeOf(ties, i) === 0);
  return { untied: untied.length, came: untied.filter((i) => cameToBeTied(later, i)).length };
}

/** Of two that had ties before; met from both ends. */
function tiesOfKnown({ ties }: Known, { offsets, partners }: NewTies): number {
  let met = 0;
  for (let i = 0; i < ties.order; i++)
    if (degreeOf(ties, i) > 0)
      for (let e = offsets[i]; e < offsets[i + 1]; e++) if (degreeOf(ties, partners[e]) > 0) met++;
  return met / 2;
}

interface Testing {
  readonly model: CaseModel;
  readonly sampler: PairSampler;
  readonly random: Random;
  readonly drawn: ReadonlySet<number>;
  readonly tested: TestedPairs;
}

const columnOf: Partial<Record<Ranker, FeatureId>> = {
  commonPartners: "commonPartners",
  adamicAdar: "adamicAdar",
  randomWalk: "randomWalk",
};

/** What a list that people read may be ranked by. */
const ranking: ReadonlySet<Ranker> = new Set(["model", "amongEquals", "adamicAdar", "popularity"]);

const forNewcomers: ReadonlySet<Ranker> = new Set(["model", "amongEquals", "random", "popularity"]);

/** What ranks in a case: what needs common partners tells nothing of newcomers. */
function rankersOf({ case: own, model, amongEquals }: CaseModel): Ranker[] {
  return rankers.filter(
    (one) =>
      (one !== "model" || model !== undefined) &&
      (one !== "amongEquals" || amongEquals !== undefined) &&
      (!hasNewcomer(own) || forNewcomers.has(one)),
  );
}

function testLists(
  { facts, known, later, matchOf }: Lesson,
  models: CaseModels,
  { sources, seed }: BackTestRequest,
  progress: Progress,
): TestedPairs[] {
  const count = facts.organisations.count;
  const testing = partnerCases.map((own): Testing => {
    const sampler = pairSampler(facts, known, later, own);
    // Streams of their own: those before these are the fit's.
    const random = seededRandom(seed, streams + streamOfCase[own]);
    const drawn = new Set(drawSources(sampler.sources(), sources, random));
    return {
      model: models[own],
      sampler,
      random,
      drawn,
      tested: noPairs(own, rankersOf(models[own]), sampler.ends.byDegree),
    };
  });
  const sweep = featureSweep(facts, known, matchOf);
  const katzOf = katz(known.ties);
  const nothing = new Float64Array(count);
  const modelScores = new Float64Array(count);
  const equalsScores = new Float64Array(count);
  const attachment = new Float64Array(count);
  const all = [...new Set(testing.flatMap(({ drawn }) => [...drawn]))].sort((a, b) => a - b);
  all.forEach((source, k) => {
    progress.checkCancelled();
    const columns = sweep(source);
    const ofKatz = katzOf(source);
    preferentialAttachment(known.ties, source, attachment);
    for (const { model, sampler, random, drawn, tested } of testing) {
      if (!drawn.has(source)) continue;
      const pairs = sampler.pairsOf(source);
      if (model.model) scoresOfSome(model.model, columns, pairs.eligible, modelScores);
      if (model.amongEquals) scoresOfSome(model.amongEquals, columns, pairs.eligible, equalsScores);
      const scoresOf = (ranker: Ranker): Float64Array => {
        if (ranker === "model") return modelScores;
        if (ranker === "amongEquals") return equalsScores;
        if (ranker === "random") return nothing;
        if (ranker === "katz") return ofKatz;
        if (ranker === "popularity") return attachment;
        return columns[featurePlace[columnOf[ranker]!]];
      };
      testList(tested, pairs, drawn, source, scoresOf, random);
    }
    progress.report((k + 1) / all.length);
  });
  return testing.map(({ tested }) => tested);
}

function noPairs(own: PartnerCase, ranking: readonly Ranker[], pool: Uint32Array): TestedPairs {
  const perRanker = <T>(make: () => T) => Object.fromEntries(ranking.map((one) => [one, make()])) as Record<Ranker, T>;
  const sample = () => ({ list: [], candidate: [], cameTrue: [], scores: perRanker((): number[] => []) });
  return {
    case: own,
    rankers: ranking,
    sources: [],
    pool,
    candidates: [],
    newTies: [],
    metTwice: [],
    any: sample(),
    matched: sample(),
    ties: {
      list: [],
      candidate: [],
      added: { hits: perRanker(() => []), reciprocalRank: perRanker(() => []), hitsMatched: perRanker(() => []) },
    },
    hits: perRanker(() => []),
    reciprocalRanks: perRanker(() => []),
    matchedHits: perRanker(() => []),
    lists: perRanker(() => []),
  };
}

/** Makes the list of one organisation by each ranker, and takes down how right it was. */
function testList(
  tested: TestedPairs,
  { eligible, right, drawAny, drawMatched }: CasePairs,
  drawn: ReadonlySet<number>,
  source: number,
  scoresOf: (ranker: Ranker) => Float64Array,
  random: Random,
): void {
  const list = tested.sources.push(source) - 1;
  tested.candidates.push(eligible.length);
  tested.newTies.push(right.length);
  tested.metTwice.push(right.reduce((count, one) => count + Number(drawn.has(one)), 0));
  const wrong = Array.from({ length: anyOfSource }, () => drawAny(random)).filter((one) => one !== undefined);
  const matched = Array.from(right).flatMap((one) =>
    Array.from({ length: matchedOfTie }, () => drawMatched(one, random)).filter((other) => other !== undefined),
  );
  const isRight = new Set(right);
  const places = placesIn(eligible, right);
  const besideMatched = Uint32Array.from(right.keys());
  for (const [sample, others] of [
    [tested.any, wrong],
    [tested.matched, matched],
  ] as const)
    for (const [candidates, came] of [
      [right, 1],
      [others, 0],
    ] as const)
      for (const one of candidates) {
        sample.list.push(list);
        sample.candidate.push(one);
        sample.cameTrue.push(came);
      }
  for (const one of right) {
    tested.ties.list.push(list);
    tested.ties.candidate.push(one);
  }
  const { added } = tested.ties;
  for (const ranker of tested.rankers) {
    const scores = scoresOf(ranker);
    for (const one of [...right, ...wrong]) tested.any.scores[ranker].push(scores[one]);
    for (const one of [...right, ...matched]) tested.matched.scores[ranker].push(scores[one]);
    const ofEligible = picked(scores, eligible);
    const inAll = listQuality(ofEligible, places, readPlaces);
    tested.hits[ranker].push(inAll.hits);
    tested.reciprocalRanks[ranker].push(inAll.reciprocalRank);
    added.hits[ranker].push(...inAll.added.hits);
    added.reciprocalRank[ranker].push(...inAll.added.reciprocalRank);
    const ofMatched = picked(scores, [...right, ...matched]);
    const inMatched = listQuality(ofMatched, besideMatched, readPlaces);
    tested.matchedHits[ranker].push(inMatched.hits);
    added.hitsMatched[ranker].push(...inMatched.added.hits);
    if (ranking.has(ranker))
      tested.lists[ranker].push(
        topPlaces(ofEligible, listedPlaces).map((place) => ({
          candidate: eligible[place],
          score: ofEligible[place],
          cameTrue: isRight.has(eligible[place]),
        })),
      );
  }
}

/** By a loop, as the lists are long: `from` with a function takes several times as long. */
function picked(values: Float64Array, places: ArrayLike<number>): Float64Array {
  const result = new Float64Array(places.length);
  for (let k = 0; k < result.length; k++) result[k] = values[places[k]];
  return result;
}

/** Where each of some stands among all, both ascending. */
function placesIn(all: Uint32Array, some: Uint32Array): Uint32Array {
  const result = new Uint32Array(some.length);
  for (let k = 0, place = 0; k < some.length; k++) {
    while (all[place] !== some[k]) place++;
    result[k] = place;
  }
  return result;
}

import type { Facts } from "../facts/facts.ts";
import { type CaseScores, caseScores } from "./case-scores.ts";
import type { PartnerFit } from "./fit-partners.ts";
import type { Known } from "./known.ts";
import { featurePlace } from "./pair-features.ts";
import { caseOfPair, hasNewcomer, type PartnerCase } from "./partner-cases.ts";
import type { FeatureColumns } from "./sweep-features.ts";

/** Log odds that the best match with a need counts for where nothing was there to fit it to: 150 to 1. */
export const assumedNeedWeight = 5;

/** Whether what a match with a need counts for was fitted in a case, or is the weight assumed. */
export type NeedWeights = Readonly<Partial<Record<PartnerCase, "fitted" | "assumed">>>;

export interface RankRequest {
  readonly facts: Facts;
  readonly known: Known;
  readonly source: number;
  readonly columns: FeatureColumns;
  readonly fit: Pick<PartnerFit, "models" | "backTest">;
  readonly left: readonly number[];
  readonly isNeedAsked: boolean;
  readonly explore: number;
  readonly amongEquals: boolean;
}

export interface CandidateRanking {
  /** What candidates are ordered by, by their indices in the facts; NaN for all others. */
  readonly order: Float64Array;
  readonly needWeights: NeedWeights;
  /** What a candidate is scored by. */
  scoresFor(candidate: number): CaseScores;
  /** What meeting the need adds by assumption. */
  assumedFor(candidate: number): number;
}

/** Those left by (1 − e) η + e η′ and what a need counts for, as `listCandidates` tells. */
export function rankCandidates(request: RankRequest): CandidateRanking {
  const { facts, known, source, columns, fit, left, isNeedAsked, explore } = request;
  const { models, backTest } = fit;
  const asked = request.amongEquals ? "amongEquals" : "model";
  const comparisons = new Map(
    backTest.cases.map((one) => [one.case, one.comparisons.find(({ ranker }) => ranker === asked)!]),
  );
  const met = columns[featurePlace.capability];
  const scores = new Map<PartnerCase, CaseScores>();
  /** A case that too little was there to fit is told by that of all who are known: a bare feature and log odds have no order. */
  const caseOf = (candidate: number): PartnerCase => {
    const own = caseOfPair(facts, known, source, candidate);
    return !hasNewcomer(own) && models[own].unfitted !== undefined ? "known" : own;
  };
  const scoresFor = (candidate: number): CaseScores => {
    const own = caseOf(candidate);
    const before = scores.get(own);
    if (before) return before;
    const made = caseScores({ known, source, columns, model: models[own], comparison: comparisons.get(own)! });
    scores.set(own, made);
    return made;
  };
  const assumedFor = (candidate: number) =>
    isNeedAsked && !countsNeed(scoresFor(candidate)) ? assumedNeedWeight * met[candidate] : 0;
  const order = new Float64Array(facts.organisations.count).fill(Number.NaN);
  for (const candidate of left) {
    const { plain, exploring } = scoresFor(candidate);
    order[candidate] = (1 - explore) * plain[candidate] + explore * exploring[candidate] + assumedFor(candidate);
  }
  const needWeights = Object.fromEntries(
    [...scores].map(([own, made]) => [own, countsNeed(made) ? "fitted" : "assumed"] as const),
  );
  return { order, needWeights, scoresFor, assumedFor };
}

/** Whether the fit found that meeting a need speaks for a candidate. */
function countsNeed({ slopes }: CaseScores): boolean {
  return slopes[featurePlace.capability] > 0;
}

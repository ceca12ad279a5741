import type { Facts, Grouping } from "../facts/facts.ts";
import { topPlaces } from "../statistics/top-places.ts";
import { capabilityTexts } from "../text/capability-match.ts";
import { matchWords, type WordMatch, type WordsRead, wordsOfNeed } from "../text/need-match.ts";
import { askedMatch } from "./asked-match.ts";
import { type CandidateFilters, type Passed, passFilters } from "./candidate-filters.ts";
import { capped } from "./capped.ts";
import type { PartnerFit } from "./fit-partners.ts";
import { featurePlace } from "./pair-features.ts";
import { type NeedWeights, rankCandidates } from "./rank-candidates.ts";
import { featureSweep } from "./sweep-features.ts";
import { type Candidate, tellCandidate } from "./tell-candidate.ts";
import { type NewcomerProfile, withNewcomer } from "./with-newcomer.ts";

export interface CandidateRequest extends CandidateFilters {
  readonly facts: Facts;
  readonly fit: PartnerFit;
  /** An organisation of the facts, or somebody who is not in them yet. */
  readonly source: number | NewcomerProfile;
  /** In free words, Korean or English, instead of what its own record says that it needs. */
  readonly need?: string;
  /** 0: as the score says; 1: what it owes to partners in common is left out of it. */
  readonly explore: number;
  /** Whether it is ranked by what tells candidates of the same degree apart, so that being well known does not help. */
  readonly amongEquals: boolean;
  /** At most so many of those listed from one group of a grouping. */
  readonly cap?: { readonly by: Grouping; readonly most: number };
  readonly top: number;
}

export interface Candidates extends Pick<Passed, "considered" | "leftOut"> {
  readonly candidates: readonly Candidate[];
  /** Those that the filters leave. */
  readonly eligible: number;
  readonly need?: NeedRead;
  /** How what a newcomer makes was read. */
  readonly makes?: WordsRead;
}

/** How a need was read, and what it does to the list. */
export interface NeedRead extends WordsRead {
  /** Of those eligible, who meets a word of it. */
  readonly met: number;
  readonly weights: NeedWeights;
}

/**
 * Who could become a partner: every organisation that the filters leave, by the log odds of a new tie that the model of its case gives (`caseOfPair`), or by the one feature that the back-test found better. The order is that of
 * (1 − e) η + e η′, η′ being the model's without what it owes to partners in common: e = 0 is safe, e = 1 explores. A need in free words counts by the slope that was fitted to what organisations said that they need; in a case where that is not above 0,
 * the best match counts `assumedNeedWeight` more. A need of which nobody meets a word is refused. O(organisations + ties within two steps).
 */
export function listCandidates(request: CandidateRequest): Candidates {
  const { fit, cap, top, explore, amongEquals } = request;
  const { facts, known, source } = placed(request);
  const match = askedMatch(facts, fit.capabilities, source, request.need);
  const columns = featureSweep(facts, known, () => match)(source);
  const { left, considered, leftOut } = passFilters({ ...request, facts, known, source }, columns);
  const isNeedAsked = request.need !== undefined;
  const of = { facts, known, source, columns };
  const ranking = rankCandidates({ ...of, fit, left, isNeedAsked, explore, amongEquals });
  const ranked = topPlaces(ranking.order, cap === undefined ? top : left.length);
  const listed = cap === undefined ? ranked : capped(ranked, (one) => cap.by.codes[one], cap.most, top);
  const [need, work] = [match.need?.words(), match.work?.words()];
  const why = { ...of, need, work, textsOf: capabilityTexts(facts, known.day) };
  return {
    considered,
    leftOut,
    eligible: left.length,
    ...(isNeedAsked &&
      need && {
        need: {
          ...wordsRead(need),
          met: left.filter((one) => columns[featurePlace.capability][one] > 0).length,
          weights: ranking.needWeights,
        },
      }),
    ...(typeof request.source !== "number" &&
      request.source.makes !== undefined && {
        makes: wordsRead(work ?? matchWords(fit.capabilities, wordsOfNeed(request.source.makes))),
      }),
    candidates: listed.map((candidate) =>
      tellCandidate({
        ...why,
        candidate,
        scores: ranking.scoresFor(candidate),
        assumed: ranking.assumedFor(candidate),
      }),
    ),
  };
}

/** Where the asker stands: a newcomer is put behind all others. */
function placed({ facts, fit: { known }, source }: CandidateRequest) {
  if (typeof source === "number") return { facts, known, source };
  return { ...withNewcomer(facts, known, source), source: facts.organisations.count };
}

function wordsRead({ unmatched, translated, described }: WordMatch): WordsRead {
  return { unmatched, translated, described };
}

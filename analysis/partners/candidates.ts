import type { Organisation, OrganisationKind } from "../../model/organisation.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts, Grouping } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { logistic } from "../statistics/logistic-fit.ts";
import { topPlaces } from "../statistics/top-places.ts";
import { capabilityTexts } from "../text/capability-match.ts";
import { matchWords, type WordMatch, type WordsRead, wordsOfNeed } from "../text/need-match.ts";
import { capped } from "./capped.ts";
import type { PartnerFit } from "./fit-partners.ts";
import type { Known } from "./known.ts";
import { degreeOf } from "./new-ties.ts";
import { type FeatureGroup, featureGroups, featurePlace, pairFeatures } from "./pair-features.ts";
import { caseOfPair, hasNewcomer, type PartnerCase } from "./partner-cases.ts";
import { type CaseModel, type LinearScore, linearScores } from "./partner-model.ts";
import { preferentialAttachment } from "./preferential-attachment.ts";
import { type Reason, reasonsOf } from "./reasons.ts";
import { type Band, bandOf } from "./reliability.ts";
import { type SourceMatch, sourceMatch } from "./source-match.ts";
import { featureSweep } from "./sweep-features.ts";
import type { Ranker } from "./tested-pairs.ts";
import { type NewcomerProfile, withNewcomer } from "./with-newcomer.ts";

export interface CandidateFilters {
  readonly kinds?: readonly OrganisationKind[];
  readonly sizes?: readonly string[];
  readonly zones?: readonly string[];
  readonly complexes?: readonly string[];
  readonly countries?: readonly string[];
  /** At most so far away; who has no known place is left out then. */
  readonly withinKm?: number;
  /** Whether those who are partners already are listed too. */
  readonly partners: boolean;
  /** Whether those of the same industry in the same complex are. */
  readonly competitors: boolean;
  /** Only those who share no partner with it: from outside the usual circle. */
  readonly outside: boolean;
  /** Only those who have no partner at all, instead of only those who have: their chances are not comparable. */
  readonly newcomers: boolean;
  /** Only those of whom something is said that holds a word of the need. */
  readonly meeting: boolean;
}

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

export interface Candidate {
  readonly organisation: number;
  readonly case: PartnerCase;
  readonly ranker: Ranker;
  /**
   * Chance of a new tie within the time that the model was fitted to, as the model has it; what is explored does not change it. With a newcomer at either end, given that the newcomer comes to have a tie at all. NaN where nothing could be fitted.
   */
  readonly chance: number;
  /** What it adds to the log odds, beside a pair at random, by what it tells of; shares of the sum of their sizes. Only what adds up to the score. */
  readonly shares: readonly Share[];
  readonly reasons: readonly Reason[];
  /** How often such candidates were right in the back-test. */
  readonly confidence?: Band;
  /** Why that is not told: such lists were not tried, or nobody with so low a score was on them. */
  readonly untold?: "untried" | "below";
}

export interface Share {
  readonly group: FeatureGroup;
  readonly amount: number;
  readonly share: number;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Organisations looked at, and those left out by each filter that was set, in this order. */
  readonly considered: number;
  readonly leftOut: Readonly<Partial<Record<LeavingOut, number>>>;
  /** Those that are left. */
  readonly eligible: number;
  readonly need?: NeedRead;
  /** How what a newcomer makes was read. */
  readonly makes?: WordsRead;
}

/** How a need was read, and what it does to the list. */
export interface NeedRead extends WordsRead {
  /** Of those eligible, who meets a word of it. */
  readonly met: number;
  /** Whether what a match counts for was fitted in a case, or is the weight assumed. */
  readonly weights: Readonly<Partial<Record<PartnerCase, "fitted" | "assumed">>>;
}

export const leavingOut = [
  "network",
  "tied",
  "untied",
  "kinds",
  "sizes",
  "zones",
  "complexes",
  "countries",
  "distance",
  "partners",
  "competitors",
  "outside",
  "meeting",
] as const;
export type LeavingOut = (typeof leavingOut)[number];

/** Log odds that the best match with a need counts for where nothing was there to fit it to: 150 to 1. */
export const assumedNeedWeight = 5;

/**
 * Who could become a partner: every organisation that the filters leave, by the log odds of a new tie that the model of its case gives (`caseOfPair`), or by the one feature that the back-test found better. The order is that of
 * (1 − e) η + e η′, η′ being the model's without what it owes to partners in common: e = 0 is safe, e = 1 explores. A need in free words counts by the slope that was fitted to what organisations said that they need; in a case where that is not above 0,
 * the best match counts `assumedNeedWeight` more. A need of which nobody meets a word is refused. O(organisations + ties within two steps).
 */
export function listCandidates(request: CandidateRequest): Candidates {
  const { fit, explore, cap, top } = request;
  const asked = request.amongEquals ? "amongEquals" : "model";
  const { models, backTest } = fit;
  const { facts, known, source } = placed(request);
  const match = matchFor(facts, request, source);
  const { need } = match;
  const columns = featureSweep(facts, known, () => match)(source);
  const met = columns[featurePlace.capability];
  const { left, considered, leftOut } = passing({ ...request, facts, known, source }, columns);
  const usedIn = new Map(
    backTest.cases.map((one) => [one.case, one.comparisons.find(({ ranker }) => ranker === asked)!]),
  );
  const count = facts.organisations.count;
  const scores = new Map<PartnerCase, CaseScores>();
  const scoresIn = (own: PartnerCase): CaseScores => {
    const before = scores.get(own);
    if (before) return before;
    const made = caseScores(models[own], usedIn.get(own)!.used, columns);
    if (made.ranker === "popularity") preferentialAttachment(known.ties, source, made.told);
    scores.set(own, made);
    return made;
  };

  const assumed = (candidate: number, own: CaseScores) =>
    request.need !== undefined && !countsNeed(own) ? assumedNeedWeight * met[candidate] : 0;
  /** A case that too little was there to fit is told by that of all who are known: a bare feature and log odds have no order. */
  const caseOf = (candidate: number): PartnerCase => {
    const own = caseOfPair(facts, known, source, candidate);
    return !hasNewcomer(own) && models[own].unfitted !== undefined ? "known" : own;
  };
  const order = new Float64Array(count).fill(Number.NaN);
  for (const candidate of left) {
    const own = scoresIn(caseOf(candidate));
    order[candidate] =
      (1 - explore) * own.plain[candidate] + explore * own.exploring[candidate] + assumed(candidate, own);
  }
  const wanted = cap === undefined ? top : left.length;
  const ranked = topPlaces(order, wanted);
  const listed = cap === undefined ? ranked : capped(ranked, (one) => cap.by.codes[one], cap.most, top);
  const why = { need: need?.words(), work: match.work?.words(), textsOf: capabilityTexts(facts, known.day) };
  return {
    considered,
    leftOut,
    eligible: left.length,
    ...(request.need !== undefined &&
      need && {
        need: {
          ...wordsRead(need.words()),
          met: left.filter((one) => met[one] > 0).length,
          weights: Object.fromEntries(
            [...scores].map(([own, made]) => [own, countsNeed(made) ? "fitted" : "assumed"] as const),
          ),
        },
      }),
    ...(typeof request.source !== "number" &&
      request.source.makes !== undefined && {
        makes: wordsRead(match.work?.words() ?? matchWords(fit.capabilities, wordsOfNeed(request.source.makes))),
      }),
    candidates: listed.map((candidate): Candidate => {
      const pairCase = caseOf(candidate);
      const own = scoresIn(pairCase);
      const amounts = new Map<FeatureGroup, number>();
      pairFeatures.forEach(({ group }, f) => {
        const amount = own.slopes[f] * (columns[f][candidate] - models[pairCase].means[f]);
        // What is undefined where no pair was there to learn from adds nothing.
        amounts.set(group, (amounts.get(group) ?? 0) + (Number.isNaN(amount) ? 0 : amount));
      });
      const added = assumed(candidate, own);
      if (added > 0) amounts.set("capability", (amounts.get("capability") ?? 0) + added);
      const whole = [...amounts.values()].reduce((sum, amount) => sum + Math.abs(amount), 0);
      const { bands, used } = usedIn.get(pairCase)!;
      // Bands of another ranker are of scores that do not compare.
      const isTried = own.ranker === used && bands.length > 0;
      const band = isTried ? bandOf(bands, own.told[candidate]) : undefined;
      return {
        organisation: candidate,
        case: pairCase,
        ranker: own.ranker,
        chance: own.isFitted ? logistic(own.plain[candidate]) : Number.NaN,
        shares: featureGroups.flatMap((group) => {
          const amount = amounts.get(group) ?? 0;
          return amount === 0 ? [] : [{ group, amount, share: Math.abs(amount) / whole }];
        }),
        reasons: reasonsOf({ facts, known, source, candidate, columns, amounts, ...why }),
        ...(band ? { confidence: band } : { untold: isTried ? "below" : "untried" }),
      };
    }),
  };
}

/** Where the asker stands: a newcomer is put behind all others. */
function placed({ facts, fit: { known }, source }: CandidateRequest) {
  if (typeof source === "number") return { facts, known, source };
  return { ...withNewcomer(facts, known, source), source: facts.organisations.count };
}

/** By the need that is asked for, else by its own. */
function matchFor(facts: Facts, { fit: { capabilities }, need }: CandidateRequest, source: number): SourceMatch {
  const own = sourceMatch(facts, capabilities)?.(source) ?? {};
  if (need === undefined) return own;
  const asked = matchWords(capabilities, wordsOfNeed(need));
  if (asked.scores.every((score) => score === 0))
    throw new TielineError("need_unmatched", { need, dataset: facts.dataset, described: capabilities.filled });
  return { ...own, need: { scores: asked.scores, words: () => asked } };
}

function wordsRead({ unmatched, translated, described }: WordMatch): WordsRead {
  return { unmatched, translated, described };
}

/** Whether the fit found that meeting a need speaks for a candidate. */
function countsNeed({ slopes }: CaseScores): boolean {
  return slopes[featurePlace.capability] > 0;
}

interface CaseScores {
  readonly ranker: Ranker;
  /** Whether scores are log odds, and not one feature as it is. */
  readonly isFitted: boolean;
  /** Log odds by what is used, and by the model without partners in common. */
  readonly plain: Float64Array;
  readonly exploring: Float64Array;
  /** What the back-test's bands are of. */
  readonly told: Float64Array;
  readonly slopes: readonly number[];
}

function caseScores(
  { model, amongEquals, plain, plainFeature, means }: CaseModel,
  used: Ranker,
  columns: readonly Float64Array[],
): CaseScores {
  const fitted = used === "model" ? model : used === "amongEquals" ? amongEquals : undefined;
  const exploring = fitted ?? model;
  const one = featurePlace[plainFeature];
  // Where nothing could be fitted the feature stands for itself.
  const unfitted: LinearScore = { intercept: 0, slopes: pairFeatures.map((_, f) => Number(f === one)) };
  const score = fitted ?? plain ?? unfitted;
  const scored = (linear: LinearScore) => {
    const into = new Float64Array(columns[one].length);
    linearScores(linear, columns, into);
    return into;
  };
  const result = scored(score);
  const ranker: Ranker = fitted ? used : plainFeature === "popularity" ? "popularity" : "adamicAdar";
  return {
    ranker,
    isFitted: score !== unfitted,
    plain: result,
    exploring: exploring === undefined ? result : scored(withoutCircle(exploring, means)),
    told: fitted ? result : columns[one].slice(),
    slopes: score.slopes,
  };
}

/** Every pair has the circle of an average one. */
function withoutCircle({ intercept, slopes }: LinearScore, means: readonly number[]): LinearScore {
  const isCircle = pairFeatures.map(({ group }) => group === "circle");
  return {
    intercept: slopes.reduce((sum, slope, f) => sum + (isCircle[f] ? slope * means[f] : 0), intercept),
    slopes: slopes.map((slope, f) => (isCircle[f] ? 0 : slope)),
  };
}

/** Whom the filters leave, and how many each leaves out. */
function passing(
  request: CandidateFilters & { readonly facts: Facts; readonly known: Known; readonly source: number },
  columns: readonly Float64Array[],
) {
  const { facts, known, source, kinds, sizes, zones, complexes, countries, withinKm } = request;
  const { organisations } = facts;
  const { ties } = known;
  const partners = new Set(ties.neighbours.subarray(ties.offsets[source], ties.offsets[source + 1]));
  const within = (grouping: Grouping | undefined, asked: readonly string[]) => {
    const codes = new Set(asked.map((value) => grouping?.values.indexOf(value) ?? -1).filter((code) => code >= 0));
    return (one: number) => grouping !== undefined && codes.has(grouping.codes[one]);
  };
  const { groupings } = organisations;
  const kindCodes = new Set(kinds?.map((kind) => organisationKinds.indexOf(kind)));
  const furthest = withinKm === undefined ? 0 : Math.log1p(withinKm);
  const competes = competitorsOf(facts, source);
  const filters: [LeavingOut, (one: number) => boolean][] = [
    ["network", (one: number) => known.isAsked[one] === 1],
    request.newcomers
      ? ["tied", (one: number) => degreeOf(ties, one) === 0]
      : ["untied", (one: number) => degreeOf(ties, one) > 0],
    ...(kinds ? [["kinds", (one: number) => kindCodes.has(organisations.kind[one])] as const] : []),
    ...(sizes ? [["sizes", within(groupings.size, sizes)] as const] : []),
    ...(zones ? [["zones", within(groupings.zone, zones)] as const] : []),
    ...(complexes ? [["complexes", within(groupings.complex, complexes)] as const] : []),
    ...(countries ? [["countries", within(groupings.country, countries)] as const] : []),
    ...(withinKm === undefined
      ? []
      : [
          [
            "distance",
            (one: number) =>
              columns[featurePlace.placeUnknown][one] === 0 && columns[featurePlace.distance][one] <= furthest,
          ] as const,
        ]),
    ...(request.partners ? [] : [["partners", (one: number) => !partners.has(one)] as const]),
    ...(request.competitors ? [] : [["competitors", (one: number) => !competes(one)] as const]),
    ...(request.outside
      ? [["outside", (one: number) => columns[featurePlace.commonPartners][one] === 0 && !partners.has(one)] as const]
      : []),
    ...(request.meeting ? [["meeting", (one: number) => columns[featurePlace.capability][one] > 0] as const] : []),
  ].map(([name, passes]) => [name, passes] as [LeavingOut, (one: number) => boolean]);
  const leftOut: Partial<Record<LeavingOut, number>> = {};
  const left: number[] = [];
  let considered = 0;
  for (let one = 0; one < organisations.count; one++) {
    if (one === source) continue;
    considered++;
    const failed = filters.find(([, passes]) => !passes(one));
    if (failed) leftOut[failed[0]] = (leftOut[failed[0]] ?? 0) + 1;
    else left.push(one);
  }
  return { left, considered, leftOut };
}

/** Whether one is of an industry of the source's, in the same complex. */
function competitorsOf({ organisations }: Facts, source: number): (one: number) => boolean {
  const industriesOf = (one: number) =>
    (JSON.parse(stringAt(organisations.records, one)) as Organisation).industries ?? [];
  const { codes } = organisations.groupings.complex;
  const own = codes[source] < 0 ? new Set<string>() : new Set(industriesOf(source));
  return (one) => own.size > 0 && codes[one] === codes[source] && industriesOf(one).some((name) => own.has(name));
}

import { organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import type { Known } from "./known.ts";
import { degreeOf } from "./new-ties.ts";

/**
 * For whom a partner is sought, and among whom; each has a model and a back-test of its own. `known`: both have ties; `companies`: both are companies too; `research`: a university or an institute for
 * a company; `newcomers`: for whoever has no tie yet, among those who have.
 */
export const partnerCases = ["known", "companies", "research", "newcomers"] as const;
export type PartnerCase = (typeof partnerCases)[number];

/** Cases of the same sources draw from the same stream, so that they draw the same ones, whose features are then computed once. */
export const streamOfCase: Readonly<Record<PartnerCase, number>> = {
  known: 0,
  companies: 1,
  research: 1,
  newcomers: 2,
};
export const streams = 3;

/** Who stands at either end of a case's pairs. */
export interface CaseEnds {
  readonly isSource: Uint8Array;
  readonly isCandidate: Uint8Array;
  /** Candidates by how many partners they have, few first: those beside each other are of nearly the same number. */
  readonly byDegree: Uint32Array;
}

export function caseEnds(facts: Facts, known: Known, asked: PartnerCase): CaseEnds {
  const { count, kind } = facts.organisations;
  const company = organisationKinds.indexOf("company");
  const research = new Set([organisationKinds.indexOf("university"), organisationKinds.indexOf("institute")]);
  const isSource = new Uint8Array(count);
  const isCandidate = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (known.isAsked[i] === 0) continue;
    const isTied = degreeOf(known.ties, i) > 0;
    const isCompany = kind[i] === company;
    isSource[i] = Number(asked === "newcomers" ? !isTied : isTied && (asked === "known" || isCompany));
    isCandidate[i] = Number(
      isTied && (asked === "companies" ? isCompany : asked === "research" ? research.has(kind[i]) : true),
    );
  }
  const candidates = Uint32Array.from(isCandidate.keys().filter((i) => isCandidate[i] === 1));
  const degrees = candidates.map((i) => degreeOf(known.ties, i));
  const order = Uint32Array.from(candidates.keys()).sort((a, b) => degrees[a] - degrees[b] || a - b);
  return { isSource, isCandidate, byDegree: order.map((place) => candidates[place]) };
}

/** The most particular case that a pair belongs to; whoever has no tie makes it one of newcomers, at either end. */
export function caseOfPair(facts: Facts, { ties }: Known, source: number, candidate: number): PartnerCase {
  const { kind } = facts.organisations;
  const kindOf = (i: number) => organisationKinds[kind[i]];
  if (degreeOf(ties, source) === 0 || degreeOf(ties, candidate) === 0) return "newcomers";
  if (kindOf(source) !== "company") return "known";
  if (kindOf(candidate) === "company") return "companies";
  return kindOf(candidate) === "university" || kindOf(candidate) === "institute" ? "research" : "known";
}

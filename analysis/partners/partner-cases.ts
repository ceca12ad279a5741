import { organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import type { Known } from "./known.ts";
import { degreeOf, type NewTies } from "./new-ties.ts";

/**
 * For whom a partner is sought, and among whom; each has a model and a back-test of its own. `known`: both have ties; `companies`: both are companies too; `research`: a university or an institute for
 * a company; `newcomers`: for whoever has no tie yet, among those who have; `toNewcomers`: for whoever has, among those who have not; `amongNewcomers`: neither has.
 */
export const partnerCases = ["known", "companies", "research", "newcomers", "toNewcomers", "amongNewcomers"] as const;
export type PartnerCase = (typeof partnerCases)[number];

const tiedEnds: Readonly<Record<PartnerCase, { readonly source: boolean; readonly candidate: boolean }>> = {
  known: { source: true, candidate: true },
  companies: { source: true, candidate: true },
  research: { source: true, candidate: true },
  newcomers: { source: false, candidate: true },
  toNewcomers: { source: true, candidate: false },
  amongNewcomers: { source: false, candidate: false },
};

export function fromNewcomer(own: PartnerCase): boolean {
  return !tiedEnds[own].source;
}

export function toNewcomer(own: PartnerCase): boolean {
  return !tiedEnds[own].candidate;
}

/** Two of whom one has no tie have no partner in common. */
export function hasNewcomer(own: PartnerCase): boolean {
  return fromNewcomer(own) || toNewcomer(own);
}

/** Cases of the same sources draw from the same stream, so that they draw the same ones, whose features are then computed once. */
export const streamOfCase: Readonly<Record<PartnerCase, number>> = {
  known: 0,
  companies: 1,
  research: 1,
  newcomers: 2,
  toNewcomers: 0,
  amongNewcomers: 3,
};
export const streams = 4;

/** Who stands at either end of a case's pairs. */
export interface CaseEnds {
  readonly isSource: Uint8Array;
  readonly isCandidate: Uint8Array;
  /** Candidates by how many partners they have, few first: those beside each other are of nearly the same number. */
  readonly byDegree: Uint32Array;
}

/**
 * Nothing tells when a newcomer comes to have a tie at all, so that where one is a candidate only those are who came to have one: with whom, given that, is what is foretold.
 */
export function caseEnds(facts: Facts, known: Known, later: NewTies, asked: PartnerCase): CaseEnds {
  const { count, kind } = facts.organisations;
  const company = organisationKinds.indexOf("company");
  const research = new Set([organisationKinds.indexOf("university"), organisationKinds.indexOf("institute")]);
  const isSource = new Uint8Array(count);
  const isCandidate = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (known.isAsked[i] === 0) continue;
    const isTied = degreeOf(known.ties, i) > 0;
    const isCompany = kind[i] === company;
    const ofCompanies = asked === "companies" || asked === "research";
    isSource[i] = Number(isTied !== fromNewcomer(asked) && (isCompany || !ofCompanies));
    isCandidate[i] = Number(
      toNewcomer(asked)
        ? !isTied && cameToBeTied(later, i)
        : isTied && (asked === "companies" ? isCompany : asked === "research" ? research.has(kind[i]) : true),
    );
  }
  const candidates = Uint32Array.from(isCandidate.keys().filter((i) => isCandidate[i] === 1));
  const degrees = candidates.map((i) => degreeOf(known.ties, i));
  const order = Uint32Array.from(candidates.keys()).sort((a, b) => degrees[a] - degrees[b] || a - b);
  return { isSource, isCandidate, byDegree: order.map((place) => candidates[place]) };
}

export function cameToBeTied({ offsets }: NewTies, organisation: number): boolean {
  return offsets[organisation + 1] > offsets[organisation];
}

/** The most particular case that a pair belongs to. */
export function caseOfPair(facts: Facts, { ties }: Known, source: number, candidate: number): PartnerCase {
  const { kind } = facts.organisations;
  const kindOf = (i: number) => organisationKinds[kind[i]];
  const [isNew, isOfNew] = [degreeOf(ties, source) === 0, degreeOf(ties, candidate) === 0];
  if (isNew || isOfNew) return !isNew ? "toNewcomers" : isOfNew ? "amongNewcomers" : "newcomers";
  if (kindOf(source) !== "company") return "known";
  if (kindOf(candidate) === "company") return "companies";
  return kindOf(candidate) === "university" || kindOf(candidate) === "institute" ? "research" : "known";
}

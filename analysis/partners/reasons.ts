import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { yearOf } from "../../model/partial-date.ts";
import { type Facts, openStart } from "../facts/facts.ts";
import { hasBegun } from "../facts/has-begun.ts";
import type { CapabilityKind } from "../text/capability-match.ts";
import type { WordMatch } from "../text/need-match.ts";
import type { OwnText } from "../text/own-texts.ts";
import { termsIn } from "../text/words.ts";
import { type Known, valueIn } from "./known.ts";
import { degreeOf } from "./new-ties.ts";
import { type FeatureGroup, featurePlace } from "./pair-features.ts";
import type { FeatureColumns } from "./sweep-features.ts";

/** Why somebody is listed, as a code with what it takes to say it. Numbers are indices in the facts. */
export type Reason =
  | {
      readonly code: "tied" | "sharedGroups";
      readonly activities: readonly number[];
      readonly count: number;
      readonly kinds: readonly ActivityKind[];
      /** Year of the first one. */
      readonly since: number;
    }
  | { readonly code: "commonPartners"; readonly partners: readonly number[]; readonly count: number }
  /** No partner in common, and yet near by way of theirs. */
  | { readonly code: "reachable" }
  /** What is said of it that meets the need, or is the like of what the source makes or does itself, and by which words of that. */
  | {
      readonly code: "capability" | "sameWork";
      readonly terms: readonly string[];
      readonly texts: readonly OwnText<CapabilityKind>[];
      readonly count: number;
    }
  | { readonly code: "distance"; readonly km: number }
  | { readonly code: "sameComplex" | "sameHub" | "sameZone" | "sameCountry" | "sameCity"; readonly value: string }
  | { readonly code: "kinds"; readonly own: OrganisationKind; readonly other: OrganisationKind; readonly times: number }
  | { readonly code: "active"; readonly count: number; readonly partners: number; readonly since?: number };
export type ReasonCode = Reason["code"];

export interface ReasonsOf {
  readonly facts: Facts;
  readonly known: Known;
  readonly source: number;
  readonly candidate: number;
  readonly columns: FeatureColumns;
  /** What each group of features adds to the score. */
  readonly amounts: ReadonlyMap<FeatureGroup, number>;
  /** How what the source needs, and what it does itself, is met. */
  readonly need?: WordMatch;
  readonly work?: WordMatch;
  readonly textsOf: (organisation: number) => readonly OwnText<CapabilityKind>[];
}

const named = 3;

/**
 * The facts behind a candidate's score, as what anyone can look up, what adds most to it first: which partners, which meetings, which terms; place, kinds and activity only where they add to it. What takes away
 * from the score is in its shares.
 */
export function reasonsOf(asked: ReasonsOf): Reason[] {
  const { amounts, columns, candidate } = asked;
  const value = (id: keyof typeof featurePlace) => columns[featurePlace[id]][candidate];
  const by: Readonly<Record<FeatureGroup, () => Reason[]>> = {
    circle: () => circleReasons(asked),
    groups: () => groupReasons(asked),
    capability: () => capabilityReasons(asked),
    place: () => placeReasons(asked, value),
    kind: () => kindReasons(asked, value("kindAffinity")),
    activity: () => activityReasons(asked),
  };
  const isTold = ([group, amount]: readonly [FeatureGroup, number]) => amount > 0 || facts.has(group);
  return [...amounts]
    .filter(isTold)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([group]) => by[group]());
}

/** What somebody would want to know whether or not it speaks for the candidate. */
const facts: ReadonlySet<FeatureGroup> = new Set(["circle", "groups", "capability"]);

function circleReasons({ facts, known, source, candidate, columns }: ReasonsOf): Reason[] {
  const { ties } = known;
  const of = (node: number) => ties.neighbours.subarray(ties.offsets[node], ties.offsets[node + 1]);
  const own = new Set(of(source));
  const together = own.has(candidate) ? sharedActivities(facts, known, source, candidate) : [];
  // Who has few partners says more of whom they meet.
  const common = Array.from(of(candidate))
    .filter((one) => own.has(one))
    .sort((a, b) => degreeOf(ties, a) - degreeOf(ties, b) || a - b);
  return [
    ...(together.length > 0 ? [activitiesReason("tied", facts, together)] : []),
    ...(common.length > 0
      ? [{ code: "commonPartners", partners: common.slice(0, named), count: common.length } as const]
      : together.length === 0 && columns[featurePlace.randomWalk][candidate] > 0
        ? [{ code: "reachable" } as const]
        : []),
  ];
}

function groupReasons({ facts, known: { groups }, source, candidate }: ReasonsOf): Reason[] {
  const own = new Set(of(source));
  function of(one: number) {
    return groups.byOrganisation.subarray(groups.ofOrganisation[one], groups.ofOrganisation[one + 1]);
  }
  const shared = Array.from(of(candidate))
    .filter((a) => own.has(a) && groups.sizes[a] >= 2)
    .sort((a, b) => groups.sizes[a] - groups.sizes[b] || a - b)
    .map((a) => groups.activities[a]);
  return shared.length === 0 ? [] : [activitiesReason("sharedGroups", facts, shared)];
}

function activitiesReason(code: "tied" | "sharedGroups", facts: Facts, shared: readonly number[]): Reason {
  const { kind, firstDay } = facts.activities;
  const first = shared.reduce((day, a) => Math.min(day, firstDay[a]), Number.POSITIVE_INFINITY);
  return {
    code,
    activities: shared.slice(0, named),
    count: shared.length,
    kinds: [...new Set(shared.map((a) => activityKinds[kind[a]]))].sort(),
    since: yearOf(first, facts.yearStart),
  };
}

/** Dated activities in which both had begun to take part, those that began last first. */
function sharedActivities(facts: Facts, { day }: Known, a: number, b: number): number[] {
  const { participations, activities } = facts;
  const { byOrganisation, ofOrganisation, activity } = participations;
  const of = (one: number) =>
    new Set(
      Array.from(byOrganisation.subarray(ofOrganisation[one], ofOrganisation[one + 1]))
        .filter((p) => hasBegun(facts, p, day))
        .map((p) => activity[p]),
    );
  return [...of(a).intersection(of(b))]
    .filter((one) => activities.firstDay[one] !== openStart)
    .sort((p, q) => activities.firstDay[q] - activities.firstDay[p] || p - q);
}

function capabilityReasons({ need, work, candidate, textsOf }: ReasonsOf): Reason[] {
  const by = [
    ["capability", need],
    ["sameWork", work],
  ] as const;
  return by.flatMap(([code, words]) => {
    const terms = words?.termsOf(candidate) ?? [];
    if (!words || terms.length === 0) return [];
    const texts = new Map(
      textsOf(candidate)
        .filter(({ text }) => words.heldBy(termsIn(text)) > 0)
        .map((one) => [one.text, one]),
    );
    if (texts.size === 0) return [];
    return [{ code, terms, texts: [...texts.values()].slice(0, named), count: texts.size }];
  });
}

function placeReasons(
  { facts, known, candidate }: ReasonsOf,
  value: (id: keyof typeof featurePlace) => number,
): Reason[] {
  const { groupings } = facts.organisations;
  // The closest that both are in tells the wider ones too.
  const closest = (
    [
      ["sameComplex", groupings.complex],
      ["sameCity", groupings.city],
      ["sameHub", known.hub],
      ["sameZone", known.zone],
      ["sameCountry", groupings.country],
    ] as const
  ).find(([id]) => value(id) === 1);
  return [
    ...(closest ? [{ code: closest[0], value: valueIn(closest[1], candidate)! } as const] : []),
    ...(value("placeUnknown") === 0 ? [{ code: "distance", km: Math.expm1(value("distance")) } as const] : []),
  ];
}

function kindReasons({ facts, source, candidate }: ReasonsOf, affinity: number): Reason[] {
  const { kind } = facts.organisations;
  const [own, other] = [organisationKinds[kind[source]], organisationKinds[kind[candidate]]];
  // Kinds that seldom go together are no reason, however little else there is.
  return affinity > 0 ? [{ code: "kinds", own, other, times: Math.exp(affinity) }] : [];
}

function activityReasons({ facts, known, candidate }: ReasonsOf): Reason[] {
  const begun = known.lastBegun[candidate];
  return [
    {
      code: "active",
      count: known.begunLately[candidate],
      partners: degreeOf(known.ties, candidate),
      ...(begun !== openStart && { since: yearOf(begun, facts.yearStart) }),
    },
  ];
}

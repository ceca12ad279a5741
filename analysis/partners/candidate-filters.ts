import type { Organisation, OrganisationKind } from "../../model/organisation.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { Facts, Grouping } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import type { Known } from "./known.ts";
import { degreeOf } from "./new-ties.ts";
import { featurePlace } from "./pair-features.ts";
import type { FeatureColumns } from "./sweep-features.ts";

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
  /** Only those who have no partner at all, instead of only those who have: their scores are not comparable. */
  readonly newcomers: boolean;
  /** Only those of whom something is said that holds a word of the need. */
  readonly meeting: boolean;
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

interface FilterRequest extends CandidateFilters {
  readonly facts: Facts;
  readonly known: Known;
  readonly source: number;
}

export interface Passed {
  /** Ascending. */
  readonly left: readonly number[];
  /** Organisations looked at, and those left out by each filter that was set, by the first that they do not pass. */
  readonly considered: number;
  readonly leftOut: Readonly<Partial<Record<LeavingOut, number>>>;
}

/** Whom the filters leave, and how many each leaves out. */
export function passFilters(request: FilterRequest, columns: FeatureColumns): Passed {
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

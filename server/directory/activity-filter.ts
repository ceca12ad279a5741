import type { Facts } from "../../analysis/facts/facts.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { type Complex, standingOn } from "../../model/complex.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { activitiesAt } from "./activities-at.ts";
import { activitiesOf } from "./activities-of.ts";
import { activityFields } from "./activity-fields.ts";
import { participantsOf } from "./activity-item.ts";
import { hasWord } from "./has-word.ts";
import { groupOf } from "./organisation-item.ts";
import { recordsOf } from "./records-of.ts";
import { withinWindow } from "./within-window.ts";

export interface ActivityFilters {
  readonly kind?: readonly ActivityKind[];
  readonly organisation?: string;
  readonly complex?: string;
  readonly zone?: string;
  readonly parent?: string;
  readonly programme?: string;
  readonly status?: string;
  readonly topic?: string;
  readonly year?: number;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

type Passes = (activity: number) => boolean;

/** Whether an activity passes all filters that are given. */
export function activityFilter(facts: Facts, asked: ActivityFilters): Passes {
  const { kind: kinds, firstDay, lastDay } = facts.activities;
  const { kind, organisation, complex, zone, parent, programme, status, topic } = asked;
  const meetsWindow = withinWindow(asked);
  const filters: Passes[] = [(a) => meetsWindow(firstDay[a], lastDay[a])];
  if (kind) {
    const wanted = new Set(kind.map((one) => activityKinds.indexOf(one)));
    filters.push((a) => wanted.has(kinds[a]));
  }
  if (organisation !== undefined) {
    filters.push(isAmong(activitiesOf(facts, organisationNamed(facts, organisation))));
  }
  if (complex !== undefined) filters.push(isAmong(activitiesAt(facts, complex)));
  if (zone !== undefined) filters.push(isInZone(facts, zone));
  if ([parent, programme, status, topic].some((text) => text !== undefined)) {
    const fields = activityFields(facts);
    if (parent !== undefined) filters.push((a) => fields[a].parent === parent);
    if (programme !== undefined) filters.push((a) => isSame(fields[a].programme, programme));
    if (status !== undefined) filters.push((a) => isSame(fields[a].status, status));
    if (topic !== undefined) filters.push((a) => hasWord(fields[a].topics ?? [], topic));
  }
  if (asked.year !== undefined) filters.push((a) => yearBegun(facts, a) === asked.year);
  return (a) => filters.every((passes) => passes(a));
}

function isAmong(activities: readonly number[]): Passes {
  const those = new Set(activities);
  return (a) => those.has(a);
}

/** Where its host is; where none is stated, where one of its participants is. */
function isInZone(facts: Facts, zone: string): Passes {
  const fields = activityFields(facts);
  const within = recordsOf<Complex>(facts.complexes).filter(
    (complex) => standingOn(complex, facts.referenceDay)?.zone === zone,
  );
  const hosts = new Set(within.map(({ id }) => id));
  const { groupings } = facts.organisations;
  return (a) => {
    const host = fields[a].complex;
    if (host !== undefined) return hosts.has(host);
    return participantsOf(facts, a).some((organisation) => groupOf(groupings.zone, organisation) === zone);
  };
}

function isSame(text: string | undefined, asked: string): boolean {
  return text !== undefined && foldedForSearch(text) === foldedForSearch(asked);
}

import { activityKinds } from "../../model/activity.ts";
import { usualConflictYears } from "../../model/expert-limits.ts";
import type { Organisation } from "../../model/organisation.ts";
import { yearsLater } from "../../model/partial-date.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { activityAt } from "./activity-at.ts";
import { type EvaluatingMeeting, evaluatingMeetings } from "./evaluating-meetings.ts";

/** Why somebody should not judge or advise a company without this being said. */
export type ConflictOfInterest =
  | { readonly kind: "same-organisation" }
  /** One is part of the other, or both are of one parent. */
  | { readonly kind: "same-parent" }
  /** The employer sits, or sat not long ago, on a committee that evaluates a mini cluster of the company. */
  | { readonly kind: "evaluates"; readonly committee: number; readonly miniCluster: number };

const miniClusterKind = activityKinds.indexOf("mini-cluster");

/**
 * What an employer has with a company: being the same organisation, being of the same parent, or having sat, in the `years` years that end with the reference
 * day, on a committee that evaluates a mini cluster which the company is in on that day. Committees are activities of kind `committee`, and events that are meetings of one
 * (`evaluatingMeetings`). A committee evaluates a mini cluster where it is part of it, or, being part of nothing, where it is hosted by the same complex, or, having
 * neither, where it is of the same programme. Committees in the order of their ids. Empty: nothing is known, which is no proof that there is nothing.
 * O(activities) once for the facts, then O(participations of the two).
 *
 * Checked by hand, and on the generated programme by counting its facts.
 */
export function conflictsOfInterest(
  facts: Facts,
  company: number,
  years = usualConflictYears,
): (employer: number) => ConflictOfInterest[] {
  const { referenceDay } = facts;
  const own = takesPartIn(facts, company, referenceDay)
    .filter((activity) => facts.activities.kind[activity] === miniClusterKind)
    .map((activity) => ({ activity, record: activityAt(facts, activity) }));
  const from = yearsLater(referenceDay, -years);
  const evaluations = Map.groupBy(
    evaluatingMeetings(facts)
      .filter(({ lastDay }) => lastDay >= from)
      .flatMap((meeting) =>
        own
          .filter(({ record }) => evaluates(meeting, record))
          .map(({ activity }) => ({
            ...{ kind: "evaluates" as const, committee: meeting.activity, miniCluster: activity },
          })),
      ),
    ({ committee }) => committee,
  );
  const { id, parent } = organisationAt(facts, company);
  return (employer) => {
    if (employer === company) return [{ kind: "same-organisation" }];
    const other = organisationAt(facts, employer);
    const isRelated = other.id === parent || other.parent === id || (parent !== undefined && other.parent === parent);
    return [
      ...(isRelated ? [{ kind: "same-parent" as const }] : []),
      ...takesPartIn(facts, employer, from).flatMap((activity) => evaluations.get(activity) ?? []),
    ];
  };
}

function evaluates(committee: EvaluatingMeeting, miniCluster: { id: string; complex?: string; programme?: string }) {
  if (committee.parent !== undefined) return committee.parent === miniCluster.id;
  if (committee.complex !== undefined) return committee.complex === miniCluster.complex;
  return committee.programme !== undefined && committee.programme === miniCluster.programme;
}

/** The activities that an organisation takes part in at some time from a day to the reference day, in the order of their ids. */
function takesPartIn({ activities, participations, referenceDay }: Facts, organisation: number, from: number) {
  const found = new Set<number>();
  const { ofOrganisation, byOrganisation, activity, firstDay, lastDay } = participations;
  for (let k = ofOrganisation[organisation]; k < ofOrganisation[organisation + 1]; k++) {
    const p = byOrganisation[k];
    const a = activity[p];
    const first = Math.max(firstDay[p], activities.firstDay[a]);
    const last = Math.min(lastDay[p], activities.lastDay[a]);
    if (first <= referenceDay && last >= from) found.add(a);
  }
  return [...found].sort((a, b) => a - b);
}

function organisationAt({ organisations }: Facts, index: number): Organisation {
  return JSON.parse(stringAt(organisations.records, index)) as Organisation;
}

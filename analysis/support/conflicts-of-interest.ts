import { type Activity, activityKinds } from "../../model/activity.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";

/** Why somebody should not judge or advise a company without this being said. */
export type ConflictOfInterest =
  | { readonly kind: "same-organisation" }
  /** One is part of the other, or both are of one parent. */
  | { readonly kind: "same-parent" }
  /** The employer sits on a committee that evaluates a mini cluster of the company. */
  | { readonly kind: "evaluates"; readonly committee: number; readonly miniCluster: number };

const committeeKind = activityKinds.indexOf("committee");
const miniClusterKind = activityKinds.indexOf("mini-cluster");

/**
 * What an employer has with a company on the reference day: being the same organisation, being of the same parent, or sitting on a committee that evaluates a
 * mini cluster of the company. A committee evaluates a mini cluster where it is part of it, or where it is hosted by the same complex, or, having
 * neither, where it is of the same programme. Committees in the order of their ids. Empty: nothing is known, which is no proof that there is nothing.
 *
 * Checked by hand.
 */
export function conflictsOfInterest(facts: Facts, company: number): (employer: number) => ConflictOfInterest[] {
  const own = standsIn(facts, company, miniClusterKind);
  const evaluations = committees(facts).flatMap((committee) =>
    own
      .filter((miniCluster) => evaluates(recordAt(facts, committee), recordAt(facts, miniCluster)))
      .map((miniCluster) => ({ kind: "evaluates" as const, committee, miniCluster })),
  );
  const { id, parent } = organisationAt(facts, company);
  return (employer) => {
    if (employer === company) return [{ kind: "same-organisation" }];
    const other = organisationAt(facts, employer);
    const isRelated = other.id === parent || other.parent === id || (parent !== undefined && other.parent === parent);
    const sitsIn = evaluations.length === 0 ? [] : standsIn(facts, employer, committeeKind);
    return [
      ...(isRelated ? [{ kind: "same-parent" as const }] : []),
      ...evaluations.filter(({ committee }) => sitsIn.includes(committee)),
    ];
  };
}

function evaluates(committee: Activity, miniCluster: Activity): boolean {
  if (committee.parent !== undefined) return committee.parent === miniCluster.id;
  if (committee.complex !== undefined) return committee.complex === miniCluster.complex;
  return committee.programme !== undefined && committee.programme === miniCluster.programme;
}

function committees({ activities }: Facts): number[] {
  return Array.from(activities.kind.keys()).filter((a) => activities.kind[a] === committeeKind);
}

/** The activities of a kind that an organisation takes part in on the reference day. */
function standsIn({ activities, participations, referenceDay }: Facts, organisation: number, kind: number): number[] {
  const found = new Set<number>();
  const { ofOrganisation, byOrganisation, activity, firstDay, lastDay } = participations;
  for (let k = ofOrganisation[organisation]; k < ofOrganisation[organisation + 1]; k++) {
    const p = byOrganisation[k];
    const a = activity[p];
    const holds =
      Math.max(firstDay[p], activities.firstDay[a]) <= referenceDay &&
      Math.min(lastDay[p], activities.lastDay[a]) >= referenceDay;
    if (activities.kind[a] === kind && holds) found.add(a);
  }
  return [...found];
}

function recordAt({ activities }: Facts, index: number): Activity {
  return JSON.parse(stringAt(activities.records, index)) as Activity;
}

function organisationAt({ organisations }: Facts, index: number): Organisation {
  return JSON.parse(stringAt(organisations.records, index)) as Organisation;
}

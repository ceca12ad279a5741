import { daySpan } from "../../model/partial-date.ts";
import { type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { organisationNamed } from "../facts/organisation-named.ts";
import type { AddedActivity, SelectionChanges } from "../ties/selection-changes.ts";

/**
 * Changes in terms of the facts. Refused, with the value: who or what is not there, a member that is named twice or takes part already, an organisation that is
 * removed and takes part in what is added.
 */
export function resolveChanges(facts: Facts, given: readonly ScenarioChange[]): SelectionChanges {
  const leaving = new Set<number>();
  const joining = new Map<number, number[]>();
  const added: AddedActivity[] = [];
  const taking = new Set<number>();
  const organisationAt = (id: string) => organisationNamed(facts, id);

  for (const change of given) {
    if (change.type === "remove") {
      const organisation = organisationAt(change.organisation);
      if (leaving.has(organisation)) refuse("scenario_member_twice", change, change.organisation);
      leaving.add(organisation);
    } else if (change.type === "join") {
      const organisation = organisationAt(change.organisation);
      const activity = activityNamed(facts, change.activity);
      const others = joining.get(activity) ?? [];
      if (others.includes(organisation) || takesPart(facts, organisation, activity))
        refuse("scenario_member_twice", change, change.organisation);
      joining.set(activity, [...others, organisation]);
      taking.add(organisation);
    } else {
      const members = change.members.map(organisationAt);
      members.forEach((member, place) => {
        if (members.indexOf(member) < place) refuse("scenario_member_twice", change, change.members[place]);
        taking.add(member);
      });
      const { kind, date, value = 1 } = change;
      added.push({ kind, members, ...(date !== undefined && { span: daySpan(date) }), value });
    }
  }
  for (const change of given)
    if (change.type === "remove" && taking.has(organisationAt(change.organisation)))
      refuse("scenario_removed_takes_part", change, change.organisation);

  return { leaving, joining, added };
}

function activityNamed({ activities, dataset }: Facts, id: string): number {
  const index = indexOfId(activities, id);
  if (index < 0) throw new TielineError("activity_unknown", { dataset, id });
  return index;
}

function takesPart({ participations }: Facts, organisation: number, activity: number): boolean {
  const { ofActivity, organisation: who } = participations;
  for (let p = ofActivity[activity]; p < ofActivity[activity + 1]; p++) if (who[p] === organisation) return true;
  return false;
}

function refuse(
  code: "scenario_member_twice" | "scenario_removed_takes_part",
  change: ScenarioChange,
  organisation: string,
): never {
  throw new TielineError(code, { organisation, change: writeChanges([change]) });
}

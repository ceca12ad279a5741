import type { Facts, OrganisationTable } from "../../analysis/facts/facts.ts";
import { activityFields } from "./activity-fields.ts";
import { participantsOf } from "./activity-item.ts";
import { groupOf } from "./organisation-item.ts";

const places = new WeakMap<OrganisationTable, ReadonlyMap<string, readonly number[]>>();

/** The activities of a complex, in the order of their ids. */
export function activitiesAt(facts: Facts, complex: string): readonly number[] {
  const known = places.get(facts.organisations) ?? byComplex(facts);
  places.set(facts.organisations, known);
  return known.get(complex) ?? [];
}

/** Where an activity is: at the complex that hosts it; where none is stated, wherever its participants are. */
export function complexesOf(facts: Facts, activity: number): readonly string[] {
  const host = activityFields(facts)[activity].complex;
  if (host !== undefined) return [host];
  const { complex } = facts.organisations.groupings;
  if (complex.values.length === 0) return [];
  const found = participantsOf(facts, activity).map((organisation) => groupOf(complex, organisation));
  return [...new Set(found)].filter((id) => id !== undefined);
}

function byComplex(facts: Facts): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let activity = 0; activity < facts.activities.count; activity++)
    for (const complex of complexesOf(facts, activity)) {
      const own = found.get(complex);
      if (own) own.push(activity);
      else found.set(complex, [activity]);
    }
  return found;
}

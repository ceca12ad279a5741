import type { Facts } from "../../analysis/facts/facts.ts";

/** The distinct activities that an organisation takes part in, whatever its role, in the order of their ids. */
export function activitiesOf({ participations }: Facts, organisation: number): number[] {
  const { ofOrganisation, byOrganisation, activity } = participations;
  const own = new Set<number>();
  for (let k = ofOrganisation[organisation]; k < ofOrganisation[organisation + 1]; k++)
    own.add(activity[byOrganisation[k]]);
  return [...own].sort((a, b) => a - b);
}

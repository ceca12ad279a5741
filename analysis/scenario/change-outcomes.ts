import { type NetworkParameters, tieMakingRoles } from "../../model/network-parameters.ts";
import { roles } from "../../model/participation.ts";
import type { ScenarioChange } from "../../model/scenario.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { organisationFilter } from "../ties/organisation-filter.ts";
import type { Selection } from "../ties/selection.ts";
import { type AddedActivity, rolesIn, type SelectionChanges, selectsAdded } from "../ties/selection-changes.ts";
import { timingOf } from "../ties/timing.ts";

/**
 * Whether a change is one of the network that is looked at, or why not: its layer or its time is not selected, it has more members than
 * `maxActivitySize` (one joined: as it is and with the changes), fewer than two of its members are left by filters and roles, the activity joined or the organisation
 * removed is not in the network: an organisation neither where it only convenes nor where it takes part outside the window.
 */
export const outcomes = ["counts", "layer", "window", "size", "filtered", "absent"] as const;
export type Outcome = (typeof outcomes)[number];

/** What becomes of each change given, under the parameters. `selection` is what these select as it is, `changes` what `resolveChanges` makes of those given. */
export function changeOutcomes(
  facts: Facts,
  parameters: NetworkParameters,
  selection: Selection,
  changes: SelectionChanges,
  given: readonly ScenarioChange[],
): Outcome[] {
  const outcomeOf = outcomesUnder(facts, parameters, selection, changes);
  let k = 0;
  return given.map((change) => {
    if (change.type === "add") return outcomeOf.added(changes.added[k++]);
    if (change.type === "join") return outcomeOf.joined(indexOfId(facts.activities, change.activity));
    return outcomeOf.removed(indexOfId(facts.organisations, change.organisation));
  });
}

function outcomesUnder(
  facts: Facts,
  parameters: NetworkParameters,
  { activities, sizes }: Selection,
  { leaving, joining }: SelectionChanges,
) {
  const timing = timingOf(facts, parameters);
  const passes = organisationFilter(facts, parameters);
  const makeTies = tieMakingRoles(parameters);
  const largest = parameters.maxActivitySize ?? Number.POSITIVE_INFINITY;
  const sizeOf = new Map(Array.from(activities, (activity, place) => [activity, sizes[place]]));
  const { ofOrganisation, byOrganisation, activity: activityOf, role } = facts.participations;
  /** Activities selected in which it has a part that is selected too, whether or not it passes the filters. */
  const partsIn = (organisation: number) =>
    new Set(
      Array.from(byOrganisation.subarray(ofOrganisation[organisation], ofOrganisation[organisation + 1]))
        .filter((p) => sizeOf.has(activityOf[p]) && makeTies.has(roles[role[p]]) && timing.selectsParticipation(p))
        .map((p) => activityOf[p]),
    );
  return {
    added(activity: AddedActivity): Outcome {
      const { kind, members } = activity;
      if ((parameters.layers[kind] ?? 0) === 0) return "layer";
      if (!selectsAdded(activity, parameters, timing)) return "window";
      if (members.length > largest) return "size";
      const left = rolesIn(activity).filter(({ organisation, role }) => makeTies.has(role) && passes(organisation));
      return left.length < 2 ? "filtered" : "counts";
    },
    joined(activity: number): Outcome {
      const size = sizeOf.get(activity);
      if (size === undefined) return "absent";
      if (!makeTies.has("participant")) return "filtered";
      const left = [...leaving].filter((organisation) => partsIn(organisation).has(activity)).length;
      const changed = size - left + joining.get(activity)!.length;
      return Math.min(size, changed) > largest ? "size" : "counts";
    },
    removed(organisation: number): Outcome {
      return partsIn(organisation).size > 0 ? "counts" : "absent";
    },
  };
}

import type { NetworkParameters } from "../../model/network-parameters.ts";
import { tieMakingRoles } from "../../model/network-parameters.ts";
import { daySpan } from "../../model/partial-date.ts";
import { roles } from "../../model/participation.ts";
import { type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { organisationNamed } from "../facts/organisation-named.ts";
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

export interface ResolvedChanges {
  readonly changes: SelectionChanges;
  /** Parallel to the changes given. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Changes in terms of the facts. Refused, with the value: who or what is not there, a member that is named twice or takes part already, an organisation that is
 * removed and takes part in what is added. `selection` is what the parameters select as it is.
 */
export function resolveChanges(
  facts: Facts,
  parameters: NetworkParameters,
  selection: Selection,
  given: readonly ScenarioChange[],
): ResolvedChanges {
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

  const changes: SelectionChanges = { leaving, joining, added };
  const outcomeOf = outcomesUnder(facts, parameters, selection, changes);
  let k = 0;
  return {
    changes,
    outcomes: given.map((change) => {
      if (change.type === "add") return outcomeOf.added(added[k++]);
      if (change.type === "join") return outcomeOf.joined(activityNamed(facts, change.activity));
      return outcomeOf.removed(organisationAt(change.organisation));
    }),
  };
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

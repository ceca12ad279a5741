import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { sharedActivities } from "../../analysis/ties/shared-activities.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { Language } from "../../model/name.ts";
import type { ActivityItem } from "../contract/activity.ts";
import type { ResultHead } from "../contract/result.ts";
import { activitiesOf } from "../directory/activities-of.ts";
import { activityItem } from "../directory/activity-item.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { groupOf, organisationItem, organisationRecord } from "../directory/organisation-item.ts";
import { participationDetail } from "../directory/participation-detail.ts";

export interface RenderProfileInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly head: ResultHead;
  /** Index of the organisation in the facts. */
  readonly organisation: number;
  readonly language: Language;
}

/** Everything about one organisation: its record, what it takes part in, whom it is tied to and through what. */
export function run({ facts, selection, network, head, organisation, language }: RenderProfileInput): Uint8Array {
  const items = new Map<number, ActivityItem>();
  const item = (activity: number) => {
    const made = items.get(activity) ?? activityItem(facts, activity);
    items.set(activity, made);
    return made;
  };
  const record = organisationRecord(facts, organisation);
  const parent = record.parent === undefined ? -1 : indexOfId(facts.organisations, record.parent);
  const zone = groupOf(facts.organisations.groupings.zone, organisation);
  const { dataset, parameters, network: counts } = head;
  return Buffer.from(
    JSON.stringify({
      dataset,
      organisation: record,
      synthetic: facts.organisations.synthetic[organisation] === 1,
      parent: parent < 0 ? undefined : organisationItem(facts, parent),
      complex: record.complex && { id: record.complex, title: recordTitle(facts.complexes, record.complex, language) },
      zone: zone && { id: zone, title: recordTitle(facts.zones, zone, language) },
      activities: latestFirst(facts, activitiesOf(facts, organisation)).map((activity) => ({
        activity: item(activity),
        participations: participationsOf(facts, organisation, activity).map((p) => participationDetail(facts, p)),
      })),
      parameters,
      network: counts,
      neighbours: neighboursOf(network, selection, organisation).map(({ other, weight, activities }) => ({
        organisation: organisationItem(facts, other),
        weight,
        activities: activities.map(item),
      })),
    }),
  );
}

/** Strongest first, then by id. */
function neighboursOf(network: TieNetwork, selection: Selection, organisation: number) {
  const node = network.organisations.indexOf(organisation);
  if (node < 0) return [];
  const shared = sharedActivities(selection, node);
  const { offsets, neighbours, weights, organisations } = network;
  return Array.from({ length: offsets[node + 1] - offsets[node] }, (_, k) => offsets[node] + k)
    .sort((a, b) => weights[b] - weights[a] || a - b)
    .map((tie) => ({
      other: organisations[neighbours[tie]],
      weight: weights[tie],
      activities: shared.get(neighbours[tie]) ?? [],
    }));
}

function participationsOf({ participations }: Facts, organisation: number, activity: number): number[] {
  const { ofOrganisation, byOrganisation } = participations;
  return Array.from(byOrganisation.subarray(ofOrganisation[organisation], ofOrganisation[organisation + 1])).filter(
    (p) => participations.activity[p] === activity,
  );
}

/** By start, latest first; then by id. One without a start comes last. */
function latestFirst({ activities }: Facts, indices: readonly number[]): number[] {
  const { firstDay } = activities;
  return [...indices].sort((a, b) => firstDay[b] - firstDay[a] || a - b);
}

import { activityKinds, type LayerSet, layerSets } from "../../model/activity.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Language } from "../../model/name.ts";
import type { Dataset } from "../contract/dataset.ts";
import { groupingTitle } from "../directory/group-titles.ts";
import type { DatasetProfile } from "../tasks/dataset-profile.ts";

const setOf = new Map(
  activityKinds.map((kind) => {
    const sets = Object.entries(layerSets) as [LayerSet, readonly string[]][];
    return [kind, sets.find(([, kinds]) => kinds.includes(kind))![0]];
  }),
);

export function describeDataset(
  { dataset, version, settings, loadedAt, counts, report }: DatasetVersion,
  kept: readonly DatasetVersion[],
  profile: DatasetProfile,
  language: Language,
): Dataset {
  return {
    id: dataset,
    ...settings,
    version,
    loadedAt,
    counts,
    ...(profile.years && { years: profile.years }),
    layers: profile.layers.map((layer) => ({ ...layer, set: setOf.get(layer.kind)! })),
    groupings: profile.groupings.map((grouping) => ({ ...grouping, title: groupingTitle(grouping.id, language) })),
    versions: kept.map((one) => ({ version: one.version, loadedAt: one.loadedAt })),
    report,
  };
}

import type { Facts, Grouping } from "../../analysis/facts/facts.ts";
import { activityKinds } from "../../model/activity.ts";
import { type Complex, standingOn } from "../../model/complex.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { ComplexItem } from "../contract/complex.ts";
import { activitiesAt } from "./activities-at.ts";
import { recordsOf } from "./records-of.ts";

const miniCluster = activityKinds.indexOf("mini-cluster");

/** A complex as it is named in a list, with what it was on a day. */
export function complexItem(facts: Facts, index: number, day: number): ComplexItem {
  const complex = recordsOf<Complex>(facts.complexes)[index];
  const { id, name, names, aliases, class: itsClass, classInferred, standings, specialities, place } = complex;
  const { role, hub, zone } = standingOn(complex, day) ?? {};
  const activities = activitiesAt(facts, id);
  return {
    id,
    name,
    names,
    aliases,
    class: itsClass,
    classInferred,
    role,
    hub,
    zone,
    standings,
    specialities,
    latitude: place?.latitude,
    longitude: place?.longitude,
    coordinatesSource: place?.coordinatesSource,
    organisations: organisationsIn(facts.organisations.groupings.complex, id),
    activities: activities.length,
    miniClusters: miniClustersAmong(facts, activities).length,
    synthetic: isSynthetic(complex),
  };
}

export function miniClustersAmong({ activities }: Facts, indices: readonly number[]): readonly number[] {
  return indices.filter((activity) => activities.kind[activity] === miniCluster);
}

const counts = new WeakMap<Grouping, Uint32Array>();

/** How many organisations have a value of a grouping. */
export function organisationsIn(grouping: Grouping, value: string): number {
  const known = counts.get(grouping) ?? new Uint32Array(grouping.values.length);
  if (!counts.has(grouping)) for (const code of grouping.codes) if (code >= 0) known[code]++;
  counts.set(grouping, known);
  return known[grouping.values.indexOf(value)] ?? 0;
}

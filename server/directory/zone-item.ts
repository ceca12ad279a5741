import type { Facts } from "../../analysis/facts/facts.ts";
import { type Complex, standingOn } from "../../model/complex.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Zone } from "../../model/zone.ts";
import type { ZoneItem } from "../contract/zone.ts";
import { activitiesAt } from "./activities-at.ts";
import { miniClustersAmong, organisationsIn } from "./complex-item.ts";
import { recordsOf } from "./records-of.ts";

/** A zone as it is named in a list, with what it holds on the dataset's reference date. */
export function zoneItem(facts: Facts, index: number): ZoneItem {
  const zone = recordsOf<Zone>(facts.zones)[index];
  const { id, name, names, aliases, specialities } = zone;
  const held = recordsOf<Complex>(facts.complexes).flatMap((complex) => {
    const standing = standingOn(complex, facts.referenceDay);
    return standing?.zone === id ? [{ id: complex.id, role: standing.role }] : [];
  });
  const miniClusters = new Set(held.flatMap((complex) => miniClustersAmong(facts, activitiesAt(facts, complex.id))));
  return {
    id,
    name,
    names,
    aliases,
    specialities,
    synthetic: isSynthetic(zone),
    complexes: held.length,
    hubs: held.filter(({ role }) => role === "hub").length,
    organisations: organisationsIn(facts.organisations.groupings.zone, id),
    miniClusters: miniClusters.size,
  };
}

import type { Complex } from "../../model/complex.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { Zone } from "../../model/zone.ts";
import type { GroupGraph } from "../connectivity/group-graph.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { groupingOf } from "../facts/grouping.ts";
import { knownStanding } from "../facts/known-standing.ts";
import { allStrings } from "../facts/string-column.ts";
import type { GroupTraits } from "./gravity-matrices.ts";

/** Groupings whose groups have records of their own; a hub area has that of its hub. */
const recorded = ["complex", "hub", "zone"] as const;
export type Recorded = (typeof recorded)[number];

export function isRecorded(by: string): by is Recorded {
  return (recorded as readonly string[]).includes(by);
}

export interface RecordTraits extends GroupTraits {
  /** Of every group that is described or has organisations, in their order. */
  readonly ids: readonly string[];
}

/**
 * What a gravity model needs to know of complexes, hub areas and zones from their own records: coordinates, specialities, and for complexes and hubs the zone that they are in on the reference day. A zone is in no other one
 * and has no coordinates of its own. The size of one is the number of its organisations in `graph`, the network's by the same grouping. O(records log records).
 */
export function recordTraits(
  { complexes, zones, organisations, referenceDay }: Facts,
  by: Recorded,
  graph: GroupGraph,
): RecordTraits {
  const sites = by === "zone" ? new Map<string, Complex>() : recordsOf<Complex>(complexes);
  const areas = by === "zone" ? recordsOf<Zone>(zones) : new Map<string, Zone>();
  const standingOf = (id: string) => {
    const site = sites.get(id);
    return site && knownStanding(site, referenceDay);
  };
  const described = [...sites.keys(), ...areas.keys()].filter((id) => by !== "hub" || standingOf(id)?.role === "hub");
  const { values } = organisations.groupings[by];
  const sizes = new Map(Array.from(graph.nodes, (code, node) => [values[code], graph.organisations[node]]));
  const ids = [...new Set([...described, ...values])].sort(byCodeUnit);
  return {
    ids,
    size: Float64Array.from(ids, (id) => sizes.get(id) ?? 0),
    latitude: Float64Array.from(ids, (id) => sites.get(id)?.place?.latitude ?? Number.NaN),
    longitude: Float64Array.from(ids, (id) => sites.get(id)?.place?.longitude ?? Number.NaN),
    zone: groupingOf(ids.map((id) => standingOf(id)?.zone)).codes,
    specialities: ids.map((id) => new Set((sites.get(id) ?? areas.get(id))?.specialities)),
  };
}

function recordsOf<T extends { readonly id: string }>({ records }: RecordTable): Map<string, T> {
  return new Map(
    allStrings(records).map((text) => {
      const record: T = JSON.parse(text);
      return [record.id, record];
    }),
  );
}

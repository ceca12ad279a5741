import type { Complex } from "../../model/complex.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { GroupGraph } from "../connectivity/group-graph.ts";
import type { Facts } from "../facts/facts.ts";
import { groupingOf } from "../facts/grouping.ts";
import { knownStanding } from "../facts/known-standing.ts";
import { allStrings } from "../facts/string-column.ts";
import type { GroupTraits } from "./gravity-matrices.ts";

export interface ComplexTraits extends GroupTraits {
  /** Of every complex that is described or has organisations, in their order. */
  readonly ids: readonly string[];
}

/**
 * What a gravity model needs to know of the complexes: from their own records, with the zone that they are in on the reference day; the size of one is the number of its organisations in `graph`, the network's by
 * complex. O(complexes log complexes).
 */
export function complexTraits({ complexes, organisations, referenceDay }: Facts, graph: GroupGraph): ComplexTraits {
  const records = new Map(
    allStrings(complexes.records).map((text) => {
      const complex: Complex = JSON.parse(text);
      return [complex.id, complex];
    }),
  );
  const { values } = organisations.groupings.complex;
  const sizes = new Map(Array.from(graph.nodes, (code, node) => [values[code], graph.organisations[node]]));
  const ids = [...new Set([...records.keys(), ...values])].sort(byCodeUnit);
  const known = ids.map((id) => records.get(id));
  const zones = known.map((complex) => complex && knownStanding(complex, referenceDay)?.zone);
  return {
    ids,
    size: Float64Array.from(ids, (id) => sizes.get(id) ?? 0),
    latitude: Float64Array.from(known, (complex) => complex?.place?.latitude ?? Number.NaN),
    longitude: Float64Array.from(known, (complex) => complex?.place?.longitude ?? Number.NaN),
    zone: groupingOf(zones).codes,
    specialities: known.map((complex) => new Set(complex?.specialities)),
  };
}

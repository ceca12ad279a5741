import { eachAmount } from "../connectivity/each-amount.ts";
import type { GroupTiesInput } from "../connectivity/group-ends.ts";
import { type Place, placeFrom } from "./place.ts";
import { complexesIn, type Topology } from "./topology.ts";

/** A complex of the topology, and what ties its organisations with others that have a place. */
export interface TiedComplex {
  readonly id: string;
  /** Amount of ties with each other place, by the number of its group; the one outside is not among them. */
  readonly to: ReadonlyMap<number, number>;
  /** Of all these together. */
  readonly external: number;
}

export interface ComplexTies {
  /** The complexes of the topology in the order of their ids, also those without an organisation in the network. */
  readonly complexes: readonly TiedComplex[];
  /** Where each group is: a complex, or what is outside every complex in a zone. */
  readonly places: readonly Place[];
}

/**
 * What ties each complex of the topology to others: to complexes, and under `placing=zones` to organisations placed by zone. Ties that end
 * outside do not count, since nobody knows where they lead. `groups` are of the level `complex`. By weight a sum over activities,
 * O(participations + Σ over activities of the square of the number of groups in it), by number O(m).
 */
export function complexTies(input: GroupTiesInput, topology: Topology): ComplexTies {
  const { groups } = input.groups!;
  const places = groups.map(({ id }) => placeFrom(id));
  const rows = groups.map((): Map<number, number> => new Map());
  eachAmount(input, (c, d, amount) => {
    if (c === d || groups[c].id === undefined || groups[d].id === undefined) return;
    rows[c].set(d, (rows[c].get(d) ?? 0) + amount);
    rows[d].set(c, (rows[d].get(c) ?? 0) + amount);
  });
  const groupOf = new Map(places.map(({ complex }, c) => [complex, c]));
  const counted = complexesIn(topology).filter((id) => input.complexes?.has(id) ?? true);
  const complexes = counted.map((id) => {
    const group = groupOf.get(id);
    const to = group === undefined ? new Map<number, number>() : rows[group];
    return { id, to, external: [...to.values()].reduce((sum, amount) => sum + amount, 0) };
  });
  return { complexes, places };
}

import { type Complex, type Standing, standingOn } from "../../model/complex.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { allStrings } from "../facts/string-column.ts";
import type { Place } from "./place.ts";

/** What a complex is in the programme on a day, and where. */
export interface Stand {
  /** Absent: the topology of that day does not have it. */
  readonly role?: Standing["role"];
  /** The hub in whose area it is: itself for a hub, absent where none is named. */
  readonly hub?: string;
  readonly zone?: string;
}

/** By complex, every complex of the dataset, in the order of their ids. */
export type Topology = ReadonlyMap<string, Stand>;

const known = new WeakMap<RecordTable, Map<number, Topology>>();

/**
 * The complexes as they stand on a day. Role and hub are of that day alone. A zone is an area, which does not move: where the standing
 * of the day names none (the zones are younger than the programme), another standing of the complex tells it. Read once for each day.
 */
export function topologyOn({ complexes }: Pick<Facts, "complexes">, day: number): Topology {
  const days = known.get(complexes) ?? new Map<number, Topology>();
  known.set(complexes, days);
  const topology = days.get(day) ?? topologyOf(complexes, day);
  days.set(day, topology);
  return topology;
}

function topologyOf({ records }: RecordTable, day: number): Topology {
  const complexes = allStrings(records).map((record) => JSON.parse(record) as Complex);
  return new Map(
    complexes.map((complex) => {
      const { role, hub, zone } = standingOn(complex, day) ?? {};
      return [
        complex.id,
        {
          role,
          hub: role === "hub" ? complex.id : hub,
          zone: zone ?? complex.standings?.findLast((standing) => standing.zone !== undefined)?.zone,
        },
      ];
    }),
  );
}

/** The zone of a complex as the topology has it; outside every complex that of the place. */
export function zoneOfPlace(topology: Topology, { complex, zone }: Place): string | undefined {
  return complex === undefined ? zone : topology.get(complex)?.zone;
}

/** The complexes that are in the topology, or those of one role. */
export function complexesIn(topology: Topology, role?: Standing["role"]): string[] {
  return [...topology].flatMap(([id, stand]) =>
    stand.role !== undefined && (role === undefined || stand.role === role) ? [id] : [],
  );
}

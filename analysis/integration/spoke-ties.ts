import type { GroupTiesInput } from "../connectivity/group-ends.ts";
import { complexTies } from "./complex-ties.ts";
import { type Topology, zoneOfPlace } from "./topology.ts";

/** A connected complex, and whom its organisations are tied to. */
export interface Spoke {
  readonly id: string;
  /** The hub that it is connected to; absent where none is named. */
  readonly hub?: string;
  readonly zone?: string;
  /** Whether it has a tie to the hub; undefined where none is named. */
  readonly ownHub: boolean | undefined;
  readonly anyHub: boolean;
  /** Whether it has a tie to another zone; undefined where its own is not known. */
  readonly anotherZone: boolean | undefined;
  /** Amount of its ties with organisations that have a place elsewhere. */
  readonly external: number;
  /** Share of these that leads to its own hub; NaN without one, and where no hub is named. */
  readonly dependence: number;
}

/** Every connected complex of the topology, by id, also those without an organisation in the network: they have no tie. `groups` are of the level `complex`. */
export function spokeTies(input: GroupTiesInput, topology: Topology): Spoke[] {
  const { complexes, places } = complexTies(input, topology);
  const zoneOf = (group: number) => zoneOfPlace(topology, places[group]);
  return complexes.flatMap(({ id, to, external }): Spoke[] => {
    const { role, hub, zone } = topology.get(id)!;
    if (role !== "connected") return [];
    const others = [...to.keys()];
    const toHub = hub === undefined ? undefined : others.find((group) => places[group].complex === hub);
    return [
      {
        id,
        ...(hub !== undefined && { hub }),
        ...(zone !== undefined && { zone }),
        ownHub: hub === undefined ? undefined : toHub !== undefined,
        anyHub: others.some((group) => topology.get(places[group].complex ?? "")?.role === "hub"),
        anotherZone:
          zone === undefined
            ? undefined
            : others.some((group) => zoneOf(group) !== undefined && zoneOf(group) !== zone),
        external,
        dependence:
          hub === undefined || external === 0 ? Number.NaN : (toHub === undefined ? 0 : to.get(toHub)!) / external,
      },
    ];
  });
}

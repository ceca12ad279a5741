import { byCodeUnit } from "../../model/id.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { eachAmount } from "../connectivity/each-amount.ts";
import type { GroupTiesInput } from "../connectivity/group-ends.ts";
import type { Facts } from "../facts/facts.ts";
import { pielouEvenness } from "../statistics/evenness.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import { groupsAcross, isLevel } from "./across-figure.ts";
import type { AskedIndexes } from "./indexes.ts";
import { participationRates } from "./participation-rate.ts";
import { placeFrom } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import { placedOn } from "./placing.ts";
import { spokeTies } from "./spoke-ties.ts";
import { complexesIn, type Topology, topologyOn, zoneOfPlace } from "./topology.ts";

/** What an index of a group's integration is made of, in the order in which it is shown; of each more means more integrated. */
export const componentIds = ["external", "otherZones", "hubTie", "diversity", "intensity", "participation"] as const;
export type ComponentId = (typeof componentIds)[number];

export interface ComponentsInput extends Omit<GroupTiesInput, "groups" | "weighted">, AskedIndexes {
  readonly facts: Facts;
  /** Of which tenant firms are read. */
  readonly year: number;
}

export interface ComponentGroup {
  readonly id: string;
  /** Organisations of the network in it. */
  readonly organisations: number;
}

export interface GroupComponents {
  /** By id. Complexes and zones of the topology, also those without an organisation in the network; of any other grouping those with one. */
  readonly groups: readonly ComponentGroup[];
  /** Parallel to the groups; NaN where it is undefined or not observed. */
  readonly values: Readonly<Record<ComponentId, Float64Array>>;
}

/** Everybody is compared with everybody else; and longer rankings nobody reads. */
const mostGroups = 1000;

/**
 * How far each group is integrated with the others, component by component. Ties that end outside, where nobody knows where they
 * lead, do not count.
 * - `external`: of the ends of its ties, those of ties to other groups (as E–I of a group, doi:10.2307/2786835, from 0 to 1).
 * - `otherZones`: of the ends of its ties, those of ties to another zone. Of complexes.
 * - `hubTie`: of the connected complexes in it that a hub is named for, those with a tie to it; of one complex 1 or 0.
 * - `diversity`: Pielou's evenness of its ties to others over all other groups (doi:10.1016/0022-5193(66)90013-0).
 * - `intensity`: its ties to others, by each of its organisations.
 * - `participation`: its companies in the network by its tenant firms, over those of its complexes for which these are observed.
 *
 * Weights are strengths (`weighted=false`: each tie 1; `hubTie` and `participation` do not read them). As long as `eachAmount`, and
 * O(groups²). Checked by hand.
 */
export function groupComponents({ facts, by, placing, at, year, ...input }: ComponentsInput): GroupComponents {
  const { organisations } = input.selection;
  const on = placedOn(facts, { placing, at });
  const topology = topologyOn(facts, on.day);
  const nodes = groupsAcross(facts, organisations, { across: by, placing, at });
  const nodeIds = nodes.groups.map(({ id }) => (isLevel(by) ? placeFrom(id)[by] : id));
  const groupOf = new Map(nodeIds.map((id, group) => [id, group]));
  const ids = [...new Set([...nodeIds.filter((id) => id !== undefined), ...idsOfTopology(topology, by)])];
  ids.sort(byCodeUnit);
  if (ids.length > mostGroups) throw new TielineError("grouping_too_fine", { groups: ids.length, limit: mostGroups });
  const groups = ids.map((id) => ({ id, organisations: nodes.groups[groupOf.get(id) ?? -1]?.organisations ?? 0 }));

  const rows = nodes.groups.map((): Map<number, number> => new Map());
  eachAmount({ ...input, groups: nodes }, (c, d, amount) => {
    if (nodes.groups[c].id === undefined || nodes.groups[d].id === undefined) return;
    rows[c].set(d, (rows[c].get(d) ?? 0) + amount);
    rows[d].set(c, (rows[d].get(c) ?? 0) + amount);
  });
  const zones = by === "complex" ? nodes.groups.map(({ id }) => zoneOfPlace(topology, placeFrom(id))) : [];
  const places = nodeGroups(organisations, placeGrouping(facts, "complex", on));
  const spokes = spokeTies({ ...input, groups: places, weighted: true }, topology);
  const rates = participationRates(facts, organisations, year);

  const each = (of: (id: string, row: ReadonlyMap<number, number>, group: number) => number) =>
    Float64Array.from(ids, (id) => {
      const group = groupOf.get(id) ?? -1;
      return of(id, rows[group] ?? new Map(), group);
    });
  /** Amount of its ties to those others that pass; without a test all others. */
  const toOthers = (row: ReadonlyMap<number, number>, group: number, passes = (_: number) => true) =>
    sum([...row].flatMap(([other, amount]) => (other !== group && passes(other) ? [amount] : [])));
  /** A tie inside stands twice in the row of its group already. */
  const ends = (row: ReadonlyMap<number, number>) => sum([...row.values()]);
  return {
    groups,
    values: {
      external: each((_, row, group) => toOthers(row, group) / ends(row)),
      otherZones: each((_, row, group) => {
        const own = zones[group];
        if (own === undefined) return Number.NaN;
        return toOthers(row, group, (other) => zones[other] !== undefined && zones[other] !== own) / ends(row);
      }),
      hubTie: each((id) => {
        const own = spokes.filter((spoke) => partOf(topology, by, spoke.id) === id && spoke.ownHub !== undefined);
        return own.filter(({ ownHub }) => ownHub).length / own.length;
      }),
      diversity: each((id, row) => {
        const others = ids.filter((other) => other !== id);
        return pielouEvenness(Float64Array.from(others, (other) => row.get(groupOf.get(other) ?? -1) ?? 0));
      }),
      intensity: each((_, row, group) => toOthers(row, group) / (nodes.groups[group]?.organisations ?? 0)),
      participation: each((id) => {
        const own = rates.filter(({ complex, firms }) => partOf(topology, by, complex) === id && firms > 0);
        return sum(own.map(({ members }) => members)) / sum(own.map(({ firms }) => firms));
      }),
    },
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

/** Groups that are there whether or not anybody in the network is in them. */
function idsOfTopology(topology: Topology, by: string): string[] {
  return complexesIn(topology).flatMap((complex) => partOf(topology, by, complex) ?? []);
}

/** The group that a complex is in, or is itself; no other grouping knows complexes. */
function partOf(topology: Topology, by: string, complex: string): string | undefined {
  if (by === "complex") return complex;
  return by === "hub" || by === "zone" ? topology.get(complex)?.[by] : undefined;
}

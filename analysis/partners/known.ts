import { tieKinds } from "../../model/activity.ts";
import type { Complex } from "../../model/complex.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan, isoDay } from "../../model/partial-date.ts";
import { type Facts, type Grouping, openStart } from "../facts/facts.ts";
import { groupingOf } from "../facts/grouping.ts";
import { sharedFloat64, sharedInt32, sharedUint8, sharedUint32 } from "../facts/shared-arrays.ts";
import { allStrings } from "../facts/string-column.ts";
import { organisationFilter } from "../ties/organisation-filter.ts";
import { selectActivities } from "../ties/select-activities.ts";
import type { Selection } from "../ties/selection.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import type { TyingActivities } from "./short-walk.ts";
import { tiesOfAll } from "./ties-of-all.ts";

/** Who takes part in what, both ways: organisations by their index in the facts, activities by their place in `activities`. */
export interface Memberships {
  readonly activities: Uint32Array;
  /** n_a of each. */
  readonly sizes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
  readonly ofOrganisation: Uint32Array;
  readonly byOrganisation: Uint32Array;
}

/**
 * All that was known on a day of who could become whose partner: from the activities that had begun by then, and the standings of complexes that had. Nothing that began later is in it, nor when anything
 * ended. Attributes that no source dates (kind, size, complex, place, capabilities) are as the dataset has them. Organisations are those of the facts, by their index there.
 */
export interface Known {
  readonly day: number;
  /** 1 for organisations that pass the network's filters. */
  readonly isAsked: Uint8Array;
  readonly ties: WeightedGraph;
  /** The activities that make them, organisations by their index in the facts. */
  readonly tying: TyingActivities;
  /** Sum of the weights of each one's ties. */
  readonly strengths: Float64Array;
  /** Activities of the other layers: what an organisation belongs to or meets at beside its ties. */
  readonly groups: Memberships;
  /** When the last activity of each began; `openStart` where none has. */
  readonly lastBegun: Int32Array;
  /** Activities that each has begun within the last `latelyDays`. */
  readonly begunLately: Uint32Array;
  /** Where each lay by the topology of that day. */
  readonly zone: Grouping;
  readonly hub: Grouping;
}

const latelyDays = 730;

/** `network` says which activities tie; its window is cut at the day, and activities are in by their start. */
export function knownOn(facts: Facts, network: NetworkParameters, day: number): Known {
  const until: NetworkParameters = {
    ...network,
    to: isoDay(network.to === undefined ? day : Math.min(day, daySpan(network.to).last)),
    timing: "start",
    halfLifeYears: undefined,
  };
  const selection = selectActivities(facts, until);
  const ties = tiesOfAll(facts, selection);
  const others = Object.fromEntries(tieKinds.filter((kind) => !network.layers[kind]).map((kind) => [kind, 1]));
  const groups = selectActivities(facts, { ...until, layers: others, maxActivitySize: undefined });
  const count = facts.organisations.count;
  const passes = organisationFilter(facts, network);
  const isAsked = sharedUint8(count);
  const strengths = sharedFloat64(count);
  for (let i = 0; i < count; i++) {
    isAsked[i] = Number(passes(i));
    for (let e = ties.offsets[i]; e < ties.offsets[i + 1]; e++) strengths[i] += ties.weights[e];
  }
  return {
    day,
    isAsked,
    ties,
    tying: { ...membershipsOf(count, selection), centres: selection.centres, pairWeights: selection.pairWeights },
    strengths,
    groups: membershipsOf(count, groups),
    ...beginnings(facts, selection, day),
    ...placesOn(facts, day),
  };
}

function membershipsOf(count: number, selection: Selection): Memberships {
  const { activities, sizes, offsets, organisations } = selection;
  const members = sharedUint32(selection.members.length);
  members.set(selection.members.map((node) => organisations[node]));
  const ofOrganisation = sharedUint32(count + 1);
  for (const one of members) ofOrganisation[one + 1]++;
  for (let i = 0; i < count; i++) ofOrganisation[i + 1] += ofOrganisation[i];
  const next = ofOrganisation.slice();
  const byOrganisation = sharedUint32(members.length);
  for (let a = 0; a < activities.length; a++)
    for (let k = offsets[a]; k < offsets[a + 1]; k++) byOrganisation[next[members[k]]++] = a;
  return { activities, sizes, offsets, members, ofOrganisation, byOrganisation };
}

function beginnings(facts: Facts, { activities, organisations, offsets, members }: Selection, day: number) {
  const lastBegun = sharedInt32(facts.organisations.count).fill(openStart);
  const begunLately = sharedUint32(facts.organisations.count);
  activities.forEach((activity, a) => {
    const first = facts.activities.firstDay[activity];
    for (let k = offsets[a]; k < offsets[a + 1]; k++) {
      const one = organisations[members[k]];
      lastBegun[one] = Math.max(lastBegun[one], first);
      if (first > day - latelyDays) begunLately[one]++;
    }
  });
  return { lastBegun, begunLately };
}

/** Zone and hub by the topology of that day; of what lies in no complex that has standings, as the dataset has them. */
export function placesOn({ organisations, complexes }: Facts, day: number): Pick<Known, "zone" | "hub"> {
  const { complex, zone, hub } = organisations.groupings;
  const standings = new Map(
    allStrings(complexes.records).flatMap((record) => {
      const { id, standings: all = [] } = JSON.parse(record) as Complex;
      const begun = all.filter(({ from }) => from === undefined || daySpan(from).first <= day);
      const current = begun.filter(({ to }) => to === undefined || daySpan(to).last >= day);
      return all.length === 0 ? [] : [[id, current.at(-1) ?? begun.at(-1)] as const];
    }),
  );
  const zones: (string | undefined)[] = [];
  const hubs: (string | undefined)[] = [];
  for (let i = 0; i < organisations.count; i++) {
    const own = valueIn(complex, i);
    if (own === undefined || !standings.has(own)) {
      zones.push(valueIn(zone, i));
      hubs.push(valueIn(hub, i));
      continue;
    }
    const standing = standings.get(own);
    zones.push(standing?.zone);
    hubs.push(standing?.role === "hub" ? own : standing?.hub);
  }
  return { zone: groupingOf(zones), hub: groupingOf(hubs) };
}

/** The value of organisation i in a grouping; undefined where it has none. */
export function valueIn({ codes, values }: Grouping, i: number): string | undefined {
  return codes[i] < 0 ? undefined : values[codes[i]];
}

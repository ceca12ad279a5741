import { type HubTieRules, type HubTieState, hubTieStates } from "../../model/hub-tie.ts";
import { byCodeUnit } from "../../model/id.ts";
import { eachGroupPair } from "../connectivity/each-group-pair.ts";
import { type Facts, openEnd, openStart } from "../facts/facts.ts";
import { eachTie } from "../ties/each-tie.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { type Days, type HubTieCounts, hubTieCounts, hubTieState } from "./hub-tie-state.ts";
import { isOutside, type Place, placeFrom } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import type { PlacedOn } from "./placing.ts";
import { type Topology, topologyOn } from "./topology.ts";

/** With whom a connected complex may be tied. `external`: all who have a place elsewhere; a hub of another zone is an other hub and in another zone. */
export const hubSpokeReaches = ["ownHub", "otherHubs", "otherZones", "external", "inside"] as const;
export type HubSpokeReach = (typeof hubSpokeReaches)[number];

export interface Bundle {
  readonly weight: number;
  readonly ties: number;
  /** Organisations of the complex that have such a tie. */
  readonly organisations: number;
  /** Indices in the facts of the activities that make such ties, ascending. */
  readonly activities: readonly number[];
}

export interface SpokeHealth {
  readonly id: string;
  readonly hub?: string;
  readonly zone?: string;
  /** In the network. */
  readonly organisations: number;
  readonly state: HubTieState;
  readonly withHub: HubTieCounts;
  /** The last day, at most the one asked about, of an activity that ties it with anybody, also inside; undefined where there is none. */
  readonly last: number | undefined;
  readonly reaches: Readonly<Record<HubSpokeReach, Bundle>>;
}

export interface HubSpokeInput {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the selection. */
  readonly network: TieNetwork;
  readonly on: PlacedOn;
  readonly rules: HubTieRules;
}

/**
 * The planned topology against the live one: every complex that is connected on a day, also without an organisation in the network, with what ties it to its hub, to other hubs,
 * to other zones and to all who have a place elsewhere; by stated rules (`hub-tie-state.ts`) what becomes of its ties to the hub. To a hub means to an organisation in the hub complex. A
 * tie counts on the days of its activity on which an organisation of either side takes part. Those without a live tie to their hub come
 * first: see `hubTieStates`; of equals the longest dormant, the most thinned, then by id.
 *
 * O(participations + m + Σ over activities of the square of the number of complexes in it). The figures are the programme's own (KICOX 2010).
 *
 * Checked by hand, by what was planted, and against `spokeInclusion` and `hubDependence`.
 */
export function hubSpoke({ facts, selection, network, on, rules }: HubSpokeInput): SpokeHealth[] {
  const topology = topologyOn(facts, on.day);
  const grouping = placeGrouping(facts, "complex", on);
  const { groups, of } = nodeGroups(selection.organisations, grouping);
  const places = groups.map(({ id }) => placeFrom(id));
  const spokes = new Map<string, Counting>();
  for (const [id, { role, hub, zone }] of topology)
    if (role === "connected") spokes.set(id, new Counting(id, hub, zone, topology));
  const spokeAt = places.map(({ complex }) => (complex === undefined ? undefined : spokes.get(complex)));
  groups.forEach(({ organisations }, group) => {
    if (spokeAt[group]) spokeAt[group].organisations = organisations;
  });

  const days = daysOfGroups(facts, selection, (node) => of[node]);
  eachGroupPair(selection, { groups, of }, (c, d, weight, place) => {
    for (const [own, other] of c === d
      ? [[c, d]]
      : [
          [c, d],
          [d, c],
        ]) {
      const spoke = spokeAt[own];
      if (!spoke) continue;
      const reaches: readonly HubSpokeReach[] = own === other ? ["inside"] : spoke.reachesOf(places[other]);
      const activity = selection.activities[place];
      const both = days(place, own, other);
      spoke.spans.push(both);
      if (reaches.includes("ownHub")) spoke.withHub.push(both);
      for (const reach of reaches) spoke.counts[reach].add(weight, activity);
    }
  });
  for (const { source, target } of eachTie(network))
    for (const [own, other] of [
      [source, target],
      [target, source],
    ]) {
      const spoke = spokeAt[of[own]];
      if (!spoke) continue;
      if (of[own] !== of[other])
        for (const reach of spoke.reachesOf(places[of[other]])) spoke.counts[reach].addTie(own);
      else {
        spoke.counts.inside.organisations.add(own);
        if (own < other) spoke.counts.inside.ties++;
      }
    }
  return [...spokes.values()].map((spoke) => spoke.told(on.day, rules)).sort(worstFirst);
}

class ReachCounting {
  weight = 0;
  ties = 0;
  readonly organisations = new Set<number>();
  readonly #activities: number[] = [];

  /** Activities come in rising order. */
  add(weight: number, activity: number): void {
    this.weight += weight;
    if (this.#activities.at(-1) !== activity) this.#activities.push(activity);
  }

  addTie(node: number): void {
    this.ties++;
    this.organisations.add(node);
  }

  told(): Bundle {
    const { weight, ties, organisations } = this;
    return { weight, ties, organisations: organisations.size, activities: this.#activities };
  }
}

class Counting {
  organisations = 0;
  readonly spans: (Days | undefined)[] = [];
  readonly withHub: (Days | undefined)[] = [];
  readonly counts = eachReach(() => new ReachCounting());
  readonly #id: string;
  readonly #hub: string | undefined;
  readonly #zone: string | undefined;
  readonly #topology: Topology;

  constructor(id: string, hub: string | undefined, zone: string | undefined, topology: Topology) {
    this.#id = id;
    this.#hub = hub;
    this.#zone = zone;
    this.#topology = topology;
  }

  /** What a place elsewhere is to this complex; nothing where nobody knows where it is. */
  reachesOf(place: Place): HubSpokeReach[] {
    if (isOutside(place)) return [];
    const { complex, zone } = place;
    const stand = complex === undefined ? undefined : this.#topology.get(complex);
    const itsZone = complex === undefined ? zone : stand?.zone;
    const isOwnHub = complex !== undefined && complex === this.#hub;
    return [
      ...(isOwnHub ? (["ownHub"] as const) : []),
      ...(stand?.role === "hub" && !isOwnHub ? (["otherHubs"] as const) : []),
      ...(itsZone !== undefined && this.#zone !== undefined && itsZone !== this.#zone ? (["otherZones"] as const) : []),
      "external",
    ];
  }

  told(day: number, rules: HubTieRules): SpokeHealth {
    const withHub = hubTieCounts(this.withHub, day, rules);
    return {
      id: this.#id,
      ...(this.#hub !== undefined && { hub: this.#hub }),
      ...(this.#zone !== undefined && { zone: this.#zone }),
      organisations: this.organisations,
      state: hubTieState(this.#hub, withHub, rules),
      withHub,
      last: hubTieCounts(this.spans, day, rules).last,
      reaches: eachReach((reach) => this.counts[reach].told()),
    };
  }
}

function eachReach<T>(of: (reach: HubSpokeReach) => T): Record<HubSpokeReach, T> {
  return Object.fromEntries(hubSpokeReaches.map((reach) => [reach, of(reach)])) as Record<HubSpokeReach, T>;
}

/** The days of a selected activity on which two groups take part in it; undefined where neither start nor end is known. */
function daysOfGroups({ activities, participations }: Facts, selection: Selection, groupOf: (node: number) => number) {
  const nodeOf = new Map(Array.from(selection.organisations, (organisation, node) => [organisation, node]));
  let known = -1;
  let spans = new Map<number, Days>();
  const read = (place: number) => {
    known = place;
    spans = new Map();
    const activity = selection.activities[place];
    for (let p = participations.ofActivity[activity]; p < participations.ofActivity[activity + 1]; p++) {
      const node = nodeOf.get(participations.organisation[p]);
      if (node === undefined) continue;
      const first = Math.max(participations.firstDay[p], activities.firstDay[activity]);
      const last = Math.min(participations.lastDay[p], activities.lastDay[activity]);
      const span = spans.get(groupOf(node));
      spans.set(
        groupOf(node),
        span ? { first: Math.min(span.first, first), last: Math.max(span.last, last) } : { first, last },
      );
    }
  };
  return (place: number, one: number, other: number): Days | undefined => {
    if (place !== known) read(place);
    const [a, b] = [spans.get(one)!, spans.get(other)!];
    const first = Math.max(a.first, b.first);
    const last = Math.min(a.last, b.last);
    return first === openStart && last === openEnd ? undefined : { first, last };
  };
}

function worstFirst(a: SpokeHealth, b: SpokeHealth): number {
  const rank = ({ state }: SpokeHealth) => hubTieStates.indexOf(state);
  const share = ({ withHub: { recent, earlier } }: SpokeHealth) => (earlier === 0 ? 1 : recent / earlier);
  return (
    rank(a) - rank(b) ||
    (a.state === "dormant" ? a.withHub.last! - b.withHub.last! : 0) ||
    (a.state === "thinning" || a.state === "active" ? share(a) - share(b) : 0) ||
    byCodeUnit(a.id, b.id)
  );
}

/** The shares of METRICS §5 over some of the connected complexes; NaN where none counts. */
export function hubSpokeSummary(spokes: readonly SpokeHealth[], weighted: boolean) {
  const shareOf = (counted: readonly SpokeHealth[], isTied: (spoke: SpokeHealth) => boolean) =>
    counted.filter(isTied).length / counted.length;
  const has = (spoke: SpokeHealth, reach: HubSpokeReach) => spoke.reaches[reach].ties > 0;
  const dependences = spokes.map((spoke) => spokeDependence(spoke, weighted)).filter((share) => !Number.isNaN(share));
  return {
    ownHub: shareOf(
      spokes.filter(({ hub }) => hub !== undefined),
      (spoke) => has(spoke, "ownHub"),
    ),
    anyHub: shareOf(spokes, (spoke) => has(spoke, "ownHub") || has(spoke, "otherHubs")),
    anotherZone: shareOf(
      spokes.filter(({ zone }) => zone !== undefined),
      (spoke) => has(spoke, "otherZones"),
    ),
    hubDependence: dependences.reduce((sum, share) => sum + share, 0) / dependences.length,
  };
}

/** Share of a complex's external tie weight, or of its external ties, that leads to its own hub; NaN without such ties, and where no hub is named. */
export function spokeDependence({ hub, reaches: { ownHub, external } }: SpokeHealth, weighted: boolean): number {
  const amount = weighted ? "weight" : "ties";
  return hub === undefined || external[amount] === 0 ? Number.NaN : ownHub[amount] / external[amount];
}

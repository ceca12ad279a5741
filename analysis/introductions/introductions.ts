import { organisationKinds } from "../../model/organisation.ts";
import { roles } from "../../model/participation.ts";
import type { Progress } from "../../model/progress.ts";
import type { Facts } from "../facts/facts.ts";
import type { Selection } from "../ties/selection.ts";
import { tieLength } from "../ties/tie-length.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { type CommonGround, commonGround, compareGround } from "./common-ground.ts";
import { type MediatingActivity, mediatingActivities } from "./mediating-activities.ts";
import { shortestPaths } from "./shortest-paths.ts";

/** What makes an introducer one whose work it is: a supporting body, a cluster agency, or who convenes something that is selected. */
export const introducerMarks = ["support", "agency", "convenor"] as const;
export type IntroducerMark = (typeof introducerMarks)[number];

/** Why there is no path: an end takes part in nothing that is selected; the ends are in parts that no tie joins; or every path leads through somebody with load enough. */
export const whyNoPath = ["sourceAbsent", "targetAbsent", "apart", "load"] as const;

/** So many introductions at a time are enough for one introducer, where nobody says otherwise. */
export const usualMaxIntroductions = 5;

export interface AskedIntroductions {
  /** Index in the facts of who is to be introduced. */
  readonly from: number;
  /** To whom: to the nearest of them. */
  readonly to: readonly number[];
  /** How many paths, at most. */
  readonly k: number;
  /** Introductions on which each organisation is already, by its index in the facts. */
  readonly loads: ReadonlyMap<number, number>;
  /** Who has so many is not led through; without it nobody is passed over. */
  readonly maxLoad?: number;
  /** How many activities are named for each step, at most. */
  readonly activities: number;
  /** How many are named on each side where there is no path, at most. */
  readonly nearest: number;
}

export interface Introducer {
  readonly organisation: number;
  readonly marks: readonly IntroducerMark[];
  readonly load: number;
}

export interface IntroductionStep {
  readonly weight: number;
  readonly length: number;
  /** What makes the tie, the strongest first; `shared` is how many there are. */
  readonly activities: readonly MediatingActivity[];
  readonly shared: number;
}

export interface IntroductionPath {
  /** Indices in the facts, from one end to the other. */
  readonly organisations: readonly number[];
  readonly length: number;
  /** One fewer than there are organisations. */
  readonly steps: readonly IntroductionStep[];
  /** One for each organisation between the ends. */
  readonly introducers: readonly Introducer[];
}

/** Somebody who has something in common with one end and can be reached from the other. */
export interface NearByOtherMeans {
  readonly organisation: number;
  /** The end that it is near to: `from`, or one of those asked for. */
  readonly near: number;
  readonly ground: CommonGround;
  /** Ties from it to the other end, at least; 0 where it is the other end. */
  readonly ties: number;
}

export interface Introductions {
  readonly paths: readonly IntroductionPath[];
  /** Organisations of the network that no path was led through, because of their load. */
  readonly passedOver: readonly { readonly organisation: number; readonly load: number }[];
  /** Present where there is no path. */
  readonly why?: (typeof whyNoPath)[number];
  /** Where there is no path: who is near to one end by other means, and can be reached from the other; those who have most in common first. */
  readonly nearest: readonly NearByOtherMeans[];
}

const noLoads: ReadonlySet<number> = new Set();

/**
 * Who can introduce one organisation to another, or to the nearest of several: the k shortest paths over ties of length 1/w (`shortest-paths.ts`), each step
 * with the activities that make its tie. Organisations between the ends introduce; those that have as many introductions as `maxLoad` are passed over. Where there is no path,
 * why, and who has something in common with one end (activities that make no tie here, place, capabilities; being of one kind decides between equals) and is tied to the other by some path.
 */
export function introductions(
  facts: Facts,
  selection: Selection,
  network: TieNetwork,
  asked: AskedIntroductions,
  progress: Progress,
): Introductions {
  const nodeOf = new Map(Array.from(network.organisations, (organisation, node) => [organisation, node]));
  const ends = [asked.from, ...asked.to];
  const passedOver = [...asked.loads]
    .filter(
      ([organisation, load]) => asked.maxLoad !== undefined && load >= asked.maxLoad && !ends.includes(organisation),
    )
    .filter(([organisation]) => nodeOf.has(organisation))
    .map(([organisation, load]) => ({ organisation, load }))
    .sort((a, b) => a.organisation - b.organisation);
  const closed = new Set(passedOver.map(({ organisation }) => nodeOf.get(organisation)!));
  const source = nodeOf.get(asked.from);
  const targets = asked.to.flatMap((organisation) => nodeOf.get(organisation) ?? []);
  const find = (k: number, without: ReadonlySet<number>) =>
    source === undefined ? [] : shortestPaths(network, { source, targets, k, closed: without }, progress);

  const found = find(asked.k, closed);
  if (found.length > 0) {
    const between = mediatingActivities(facts, selection);
    const marksOf = introducerMarksIn(facts, selection);
    const paths = found.map(({ nodes, length }) => {
      const organisations = nodes.map((node) => network.organisations[node]);
      return {
        organisations,
        length,
        steps: nodes.slice(1).map((node, at) => stepOf(between(nodes[at], node), asked.activities)),
        introducers: organisations.slice(1, -1).map((organisation) => ({
          organisation,
          marks: marksOf(organisation),
          load: asked.loads.get(organisation) ?? 0,
        })),
      };
    });
    return { paths, passedOver, nearest: [] };
  }
  const why =
    source === undefined
      ? "sourceAbsent"
      : targets.length === 0
        ? "targetAbsent"
        : closed.size > 0 && find(1, noLoads).length > 0
          ? "load"
          : "apart";
  const nearest = nearestByOtherMeans(facts, network, { ...asked, source, targets, closed });
  return { paths: [], passedOver, why, nearest };
}

function stepOf(activities: readonly MediatingActivity[], most: number): IntroductionStep {
  const weight = activities.reduce((sum, one) => sum + one.weight, 0);
  return { weight, length: tieLength(weight), activities: activities.slice(0, most), shared: activities.length };
}

function introducerMarksIn(
  { organisations, participations }: Facts,
  selection: Selection,
): (organisation: number) => IntroducerMark[] {
  const selected = new Set(selection.activities);
  const convenor = roles.indexOf("convenor");
  const { ofOrganisation, byOrganisation } = participations;
  return (organisation) => {
    const kind = organisationKinds[organisations.kind[organisation]];
    const own = byOrganisation.subarray(ofOrganisation[organisation], ofOrganisation[organisation + 1]);
    const convenes = own.some((p) => participations.role[p] === convenor && selected.has(participations.activity[p]));
    return introducerMarks.filter((mark) => mark === kind || (mark === "convenor" && convenes));
  };
}

interface Apart extends AskedIntroductions {
  readonly source: number | undefined;
  readonly targets: readonly number[];
  readonly closed: ReadonlySet<number>;
}

function nearestByOtherMeans(facts: Facts, network: TieNetwork, asked: Apart): NearByOtherMeans[] {
  const { from, to, source, targets, closed, nearest } = asked;
  const toTargets = tiesAway(network, targets, closed);
  const fromSource = source === undefined ? undefined : tiesAway(network, [source], closed);
  const nodes = new Map(Array.from(network.organisations, (organisation, node) => [organisation, node]));
  const beside = (end: number, tiesTo: (organisation: number) => number) =>
    [...commonGround(facts, end)].flatMap(([organisation, ground]) => {
      const ties = tiesTo(organisation);
      return ties < 0 ? [] : [{ organisation, near: end, ground, ties }];
    });
  const away = (distances: Int32Array | undefined, organisation: number) => {
    const node = nodes.get(organisation);
    return distances === undefined || node === undefined ? -1 : distances[node];
  };
  const best = (found: NearByOtherMeans[]) =>
    found
      .sort((a, b) => compareGround(a.ground, b.ground) || a.ties - b.ties || a.organisation - b.organisation)
      .slice(0, nearest);
  return [
    ...best(beside(from, (other) => (to.includes(other) ? 0 : away(toTargets, other)))),
    ...best(to.flatMap((end) => beside(end, (other) => (other === from ? -1 : away(fromSource, other))))),
  ];
}

/** How many ties each node is away from the nearest of some, not through those closed; -1 where there is no way. */
function tiesAway(
  { order, offsets, neighbours }: TieNetwork,
  from: readonly number[],
  closed: ReadonlySet<number>,
): Int32Array {
  const away = new Int32Array(order).fill(-1);
  let ring = [...from];
  for (const node of ring) away[node] = 0;
  for (let ties = 1; ring.length > 0; ties++) {
    const next: number[] = [];
    for (const node of ring)
      for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
        const other = neighbours[tie];
        if (away[other] >= 0 || closed.has(other)) continue;
        away[other] = ties;
        next.push(other);
      }
    ring = next;
  }
  return away;
}

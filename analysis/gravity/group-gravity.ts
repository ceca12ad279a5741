import { type GravityCovariate, gravityCovariates } from "../../model/gravity-covariate.ts";
import { dayNumber, isoDay } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { eachGroupPair } from "../connectivity/each-group-pair.ts";
import { type GroupGraph, groupGraph } from "../connectivity/group-graph.ts";
import type { Facts, Grouping } from "../facts/facts.ts";
import { type GroupPlaces, groupPlaces } from "../facts/group-places.ts";
import type { FullMatrix } from "../relations/pair-matrix.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { type Gravity, gravity } from "./gravity.ts";
import { type Forecasts, gravityForecast } from "./gravity-forecast.ts";
import { type GroupTraits, gravityMatrices, groupsHaving } from "./gravity-matrices.ts";
import { groupTiesMatrix } from "./group-ties-matrix.ts";
import type { Unfitted } from "./poisson-fit.ts";
import { isRecorded, recordTraits } from "./record-traits.ts";
import { type UnexpectedPair, unexpectedPairs } from "./unexpected-pairs.ts";

/** Whose organisations make the size of a group: those in the network, or all of the dataset. */
export const gravitySizes = ["network", "dataset"] as const;
export type GravitySizes = (typeof gravitySizes)[number];

export interface GroupGravityInput {
  readonly facts: Facts;
  readonly selection: Selection;
  /** Name of the grouping; of complexes, hub areas and zones more is known. */
  readonly by: string;
  readonly grouping: Grouping;
  /** Whether ties count by weight, else by the number of activities that make them. */
  readonly weighted: boolean;
  readonly sizes: GravitySizes;
  /** What ties are explained by; without it by size, and by distance and zone where at least half of the groups have them. */
  readonly asked: readonly GravityCovariate[] | undefined;
  /** How many unexpected pairs are listed, on either side. */
  readonly most: number;
  readonly forecast: ForecastPeriods | undefined;
}

/** What began before a day, and what from then on; the first day of the one and the last of the other where they are asked for. */
export interface ForecastPeriods {
  readonly earlier: Selection;
  readonly later: Selection;
  readonly from: number | undefined;
  readonly split: number;
  readonly to: number | undefined;
}

export interface ListedPair extends UnexpectedPair {
  /** Indices in the facts of the activities that tie the two, ascending. */
  readonly activities: readonly number[];
}

export interface GroupGravity {
  /** Those fitted, by id: the matrices and the fit are about them. */
  readonly ids: readonly string[];
  readonly ties: FullMatrix;
  /** What ties are explained by, with a matrix for each. */
  readonly explainedBy: readonly GravityCovariate[];
  readonly covariates: readonly FullMatrix[];
  /** What they are not explained by though it was asked for or usual, with how many groups have it; where size is wanted, of those with one. */
  readonly leftAside: readonly { readonly covariate: GravityCovariate; readonly having: number }[];
  /** Groups, and how many of them are left out because they are without one of those that ties are explained by. */
  readonly groups: number;
  readonly without: Readonly<Partial<Record<GravityCovariate, number>>>;
  readonly placed: GroupPlaces["placed"];
  readonly fit: Gravity;
  readonly less: readonly ListedPair[];
  readonly more: readonly ListedPair[];
  readonly forecast: (Forecasts & ForecastCounts) | undefined;
}

interface ForecastCounts {
  /** Of the earlier period's groups with all that is asked for. */
  readonly groups: number;
  /** Pairs of them that are tied in either period. */
  readonly earlierTies: number;
  readonly laterTies: number;
  /** How much longer the later period is. A period whose end is not asked for goes to the end of the calendar year in which the last activity begins, or from that of the first. */
  readonly exposure: number;
}

const usual: readonly GravityCovariate[] = ["size", "distance", "zone"];

/**
 * The gravity model of `gravity.ts` for the groups of a grouping. Complexes, hub areas and zones have the traits that `recordTraits` reads; other groups the number of their organisations and a place, see
 * `groupPlaces`. What none or too few have is left aside and named; groups without what the others have are left out and counted. Where pairs are fewer than coefficients, or nothing can be
 * fitted, it refuses. O(participations + groups² · coefficients² a step).
 */
export function groupGravity(input: GroupGravityInput): GroupGravity {
  const { selection, by, grouping, weighted, most, forecast } = input;
  const graph = groupGraph(selection, grouping);
  const { ids, traits, placed } = traitsOf(input, graph);
  const wanted = gravityCovariates.filter((covariate) => (input.asked ?? usual).includes(covariate));
  // A group without a size is not fitted where size is wanted, so that what else it has does not count.
  const size = wanted.filter((covariate) => covariate === "size");
  const having = (covariate: GravityCovariate) => groupsHaving(traits, [...size, covariate]).length;
  const fewest = input.asked ? 2 : Math.max(2, having("size") / 2);
  const enough = (covariate: GravityCovariate) => covariate === "size" || having(covariate) >= fewest;
  const explainedBy = wanted.filter(enough);
  const leftAside = wanted
    .filter((covariate) => !explainedBy.includes(covariate))
    .map((covariate) => ({ covariate, having: having(covariate) }));
  const { groups, covariates, without } = gravityMatrices(traits, explainedBy);
  const fitted = Array.from(groups, (group) => ids[group]);
  const pairs = (groups.length * (groups.length - 1)) / 2;
  if (pairs < explainedBy.length + 1)
    throw new TielineError("gravity_undetermined", {
      by,
      groups: groups.length,
      pairs,
      coefficients: explainedBy.length + 1,
    });
  const amount = weighted ? "weight" : "activities";
  const ties = groupTiesMatrix(graph, grouping, fitted, amount);
  const fit = gravity(ties, covariates);
  if (typeof fit === "string") throw unfitted(by, fitted.length, fit);
  const { less, more } = unexpectedPairs(ties, fit, most);
  const behind = activitiesBetween(selection, grouping, fitted, [...less, ...more]);
  const listed = (pair: UnexpectedPair): ListedPair => ({ ...pair, activities: behind(pair) });
  return {
    ids: fitted,
    ties,
    explainedBy,
    covariates,
    leftAside,
    groups: ids.length,
    without,
    placed,
    fit,
    less: less.map(listed),
    more: more.map(listed),
    forecast: forecast && forecastOf(input, explainedBy, amount, forecast),
  };
}

function unfitted(by: string, groups: number, why: Unfitted): TielineError {
  return why === "nothing"
    ? new TielineError("gravity_untied", { by, groups })
    : new TielineError("gravity_diverged", { by, groups });
}

function traitsOf({ facts, by, grouping, sizes }: GroupGravityInput, graph: GroupGraph) {
  const known = isRecorded(by) ? recordTraits(facts, by, graph) : undefined;
  const ids = known?.ids ?? grouping.values;
  const counts = new Map<string, number>();
  if (sizes === "dataset")
    for (const code of grouping.codes)
      if (code >= 0) counts.set(grouping.values[code], (counts.get(grouping.values[code]) ?? 0) + 1);
  if (sizes === "network")
    graph.nodes.forEach((code, node) => void counts.set(grouping.values[code], graph.organisations[node]));
  const nowhere = new Float64Array(ids.length).fill(Number.NaN);
  const own = known ?? { latitude: nowhere, longitude: nowhere };
  const { latitude, longitude, placed } = groupPlaces(facts, grouping, ids, own);
  const traits: GroupTraits = {
    size: Float64Array.from(ids, (id) => counts.get(id) ?? 0),
    latitude,
    longitude,
    zone: known?.zone ?? new Int32Array(ids.length).fill(-1),
    specialities: known?.specialities ?? ids.map(() => new Set<string>()),
  };
  return { ids, traits, placed };
}

/** The activities behind some pairs of groups, given by their places among the ids. */
function activitiesBetween(
  selection: Selection,
  grouping: Grouping,
  ids: readonly string[],
  pairs: readonly UnexpectedPair[],
): (pair: UnexpectedPair) => readonly number[] {
  const members = nodeGroups(selection.organisations, grouping);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const places = members.groups.map(({ id }) => (id === undefined ? undefined : placeOf.get(id)));
  const found = new Map(pairs.map(({ source, target }) => [`${source} ${target}`, [] as number[]]));
  eachGroupPair(selection, members, (c, d, _, place) => {
    const [a, b] = [places[c], places[d]];
    if (c === d || a === undefined || b === undefined) return;
    found.get(`${Math.min(a, b)} ${Math.max(a, b)}`)?.push(selection.activities[place]);
  });
  return ({ source, target }) => found.get(`${source} ${target}`)!;
}

function forecastOf(
  input: GroupGravityInput,
  explainedBy: readonly GravityCovariate[],
  amount: "weight" | "activities",
  periods: ForecastPeriods,
): Forecasts & ForecastCounts {
  const { facts, grouping } = input;
  const { earlier, later } = periods;
  const graph = groupGraph(earlier, grouping);
  const { ids, traits } = traitsOf(input, graph);
  const { groups, covariates } = gravityMatrices(traits, explainedBy);
  const fitted = Array.from(groups, (group) => ids[group]);
  const exposure = exposureOf(facts, periods);
  const matrices = {
    earlier: groupTiesMatrix(graph, grouping, fitted, amount),
    later: groupTiesMatrix(groupGraph(later, grouping), grouping, fitted, amount),
  };
  const tied = ({ values }: FullMatrix) => values.reduce((count, value) => count + Number(value > 0), 0);
  const sizes = [explainedBy.indexOf("size")].filter((place) => place >= 0);
  return {
    ...gravityForecast({ ...matrices, covariates, sizes, exposure }),
    groups: fitted.length,
    earlierTies: tied(matrices.earlier),
    laterTies: tied(matrices.later),
    exposure,
  };
}

/** 1 where nothing begins in one of the periods. */
function exposureOf({ activities }: Facts, { earlier, later, from, split, to }: ForecastPeriods): number {
  const yearOfStart = (activity: number) => Number(isoDay(activities.firstDay[activity]).slice(0, 4));
  if (earlier.activities.length === 0 || later.activities.length === 0) return 1;
  const firstYear = earlier.activities.reduce((least, a) => Math.min(least, yearOfStart(a)), Number.POSITIVE_INFINITY);
  const lastYear = later.activities.reduce((most, a) => Math.max(most, yearOfStart(a)), Number.NEGATIVE_INFINITY);
  const begin = from ?? dayNumber(firstYear, 1, 1);
  const end = to ?? dayNumber(lastYear, 12, 31);
  return (end - split + 1) / (split - begin);
}

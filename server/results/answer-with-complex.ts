import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { complexNamed } from "../../analysis/facts/complex-named.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import type { Complex } from "../../model/complex.ts";
import { isoDay } from "../../model/partial-date.ts";
import { activitiesAt } from "../directory/activities-at.ts";
import { activityItem } from "../directory/activity-item.ts";
import { complexItem, miniClustersAmong } from "../directory/complex-item.ts";
import { activitiesByKind, activitiesByYear, organisationsByKind } from "../directory/counts-by.ts";
import { contradictionsAbout, observationsAbout } from "../directory/facts-about.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import { standingDay } from "../directory/standing-day.ts";
import { zoneItem } from "../directory/zone-item.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import type { ComplexQuery } from "./answer-with-complex-network.ts";
import { askedVersion } from "./asked-version.ts";
import { bundleOf, complexTies, placeOf } from "./complex-ties.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const strongestShown = 20;

/** Everything about one complex: what it was that day, who is in it, what happened there, and with whom it is tied. */
export async function answerWithComplex(
  context: RouteContext<{ dataset: string; complex: string }, ComplexQuery>,
): Promise<Answer> {
  const { params, services } = context;
  const { at, ...query } = context.query;
  const version = await askedVersion(context);
  const facts = await services.facts.get(version);
  const index = complexNamed(facts, params.complex);
  const { network, used } = splitQuery(query);
  return derivedAnswer<MixingMatrix>(context, {
    version,
    analysis: "complex-network",
    parameters: used,
    mediaType: "application/json",
    form: { complex: params.complex, at },
    compute: (job) => complexTies(services, version, network, job),
    async render(mixing) {
      const derived = await services.networks.get(version, network);
      const day = standingDay(facts, at);
      const body = {
        ...resultHead(version, "complex", { ...used, at: at ?? isoDay(day) }, derived),
        at: at ?? isoDay(day),
        ...recordAndStanding(facts, index, day),
        ...whatIsThere(facts, params.complex),
        strongest: strongestOf(facts, derived.network, params.complex),
        ...tiesOf(facts, mixing, params.complex, day),
      };
      return Buffer.from(JSON.stringify(body));
    },
  });
}

function recordAndStanding(facts: Facts, index: number, day: number) {
  const complexes = recordsOf<Complex>(facts.complexes);
  const items = complexes.map((_, other) => complexItem(facts, other, day));
  const { id, hub, zone } = items[index];
  const zoneIndex = zone === undefined ? -1 : indexOfId(facts.zones, zone);
  return {
    complex: complexes[index],
    item: items[index],
    hub: items.find((other) => other.id === hub),
    zone: zoneIndex < 0 ? undefined : zoneItem(facts, zoneIndex),
    connected: items.filter((other) => other.hub === id),
  };
}

function whatIsThere(facts: Facts, id: string) {
  const organisations = [...membersOf(facts, id)];
  const activities = activitiesAt(facts, id);
  return {
    organisations: { total: organisations.length, byKind: organisationsByKind(facts, organisations) },
    miniClusters: miniClustersAmong(facts, activities).map((activity) => activityItem(facts, activity)),
    activities: {
      total: activities.length,
      byKind: activitiesByKind(facts, activities),
      ...activitiesByYear(facts, activities),
    },
    observations: observationsAbout(facts, { type: "complex", id }),
    contradictions: contradictionsAbout(facts, { type: "complex", id }),
  };
}

/** By strength, then by id. */
function strongestOf(facts: Facts, { organisations, offsets, weights }: TieNetwork, id: string) {
  const members = membersOf(facts, id);
  const tied: { readonly index: number; readonly strength: number; readonly degree: number }[] = [];
  organisations.forEach((index, node) => {
    const degree = offsets[node + 1] - offsets[node];
    if (degree === 0 || !members.has(index)) return;
    const strength = weights.subarray(offsets[node], offsets[node + 1]).reduce((sum, weight) => sum + weight, 0);
    tied.push({ index, strength, degree });
  });
  return tied
    .sort((a, b) => b.strength - a.strength || a.index - b.index)
    .slice(0, strongestShown)
    .map(({ index, strength, degree }) => ({ organisation: organisationItem(facts, index), strength, degree }));
}

function tiesOf(facts: Facts, mixing: MixingMatrix, id: string, day: number) {
  const own = placeOf(mixing, id);
  const partners = mixing.groups.flatMap((group, place) => {
    const bundle = bundleOf(mixing, own, place);
    const index = group.id === undefined || group.id === id ? -1 : indexOfId(facts.complexes, group.id);
    return index < 0 || bundle.ties === 0 ? [] : [{ complex: complexItem(facts, index, day), ...bundle }];
  });
  return {
    inside: bundleOf(mixing, own, own),
    // Sorting is stable: equals stay in the order of their ids.
    partners: partners.sort((a, b) => b.weight - a.weight),
    elsewhere: bundleOf(mixing, own, placeOf(mixing, undefined)),
  };
}

function membersOf({ organisations }: Facts, id: string): ReadonlySet<number> {
  const { codes, values } = organisations.groupings.complex;
  const code = values.indexOf(id);
  const members = new Set<number>();
  if (code >= 0) codes.forEach((own, index) => void (own === code && members.add(index)));
  return members;
}

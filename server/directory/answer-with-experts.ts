import { complexCoordinates } from "../../analysis/facts/complex-coordinates.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import type { ConflictOfInterest } from "../../analysis/support/conflicts-of-interest.ts";
import { type ExpertCandidate, type ExpertMatch, expertCandidates } from "../../analysis/support/expert-candidates.ts";
import { expertsOf } from "../../analysis/support/experts-of.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { PartnerExpertsQuery } from "../contract/partner-experts.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { activityItem } from "./activity-item.ts";
import { callsOf } from "./calls-of.ts";
import { hasWord } from "./has-word.ts";
import { knownCaseItem } from "./known-case-item.ts";
import { needReading } from "./need-reading.ts";
import { groupOf, organisationItem } from "./organisation-item.ts";
import { page } from "./page.ts";

/** Persons of the pools who meet a need. The journal is read anew each time: its calls are part of who has how much to do. */
export async function answerWithExperts({
  params,
  query,
  services,
}: RouteContext<{ dataset: string }, PartnerExpertsQuery>): Promise<Answer> {
  const version = services.catalogue.version(params.dataset, query.version);
  const journal = await services.connection.get().journal(params.dataset);
  const facts = await services.facts.get(version);
  const company = query.for === undefined ? undefined : organisationNamed(facts, query.for);
  const match = expertCandidates(facts, {
    need: query.need,
    company,
    place: query.newcomerComplex === undefined ? undefined : placeOfComplex(facts, query.newcomerComplex),
    calls: callsOf(facts, journal),
    maxLoad: query.maxLoad,
    conflictYears: query.conflictYears,
  });
  const leftOut = { available: 0, conflict: 0, load: 0, field: 0, place: 0, distance: 0 };
  const filter = leavingOut(facts, query);
  const found = match.found.filter((one) => {
    const by = filter(one);
    if (by !== undefined) leftOut[by]++;
    return by === undefined;
  });
  const { items, next } = page(found, query);
  return jsonAnswer({
    dataset: { id: version.dataset, version: version.version },
    journal: journal.length,
    ...(company !== undefined && { for: organisationItem(facts, company) }),
    need: needReading(match),
    total: found.length,
    leftOut,
    experts: items.map((one) => candidateItem(facts, match, one)),
    next,
  });
}

/** The first filter that leaves somebody out. */
function leavingOut(facts: Facts, query: PartnerExpertsQuery) {
  const { groupings } = facts.organisations;
  const experts = expertsOf(facts);
  return ({ expert, employer, kilometres, conflicts, isBusy }: ExpertCandidate) => {
    const { available, fields = [], capabilities = [] } = experts[expert];
    const groupIs = (grouping: "complex" | "hub" | "zone", asked: string) =>
      employer !== undefined && groupOf(groupings[grouping], employer) === asked;
    const isInComplex = (asked: string) =>
      groupIs("complex", asked) ||
      (employer !== undefined && groupOf(groupings.complex, employer) === undefined && groupIs("hub", asked));
    if (query.available && available !== true) return "available";
    if (query.withoutConflict && conflicts.length > 0) return "conflict";
    if (query.withinLoad && isBusy) return "load";
    if (query.field !== undefined && !hasWord([...fields, ...capabilities], query.field)) return "field";
    if (query.complex !== undefined && !isInComplex(query.complex)) return "place";
    if (query.zone !== undefined && !groupIs("zone", query.zone)) return "place";
    if (query.withinKm !== undefined && !(kilometres !== undefined && kilometres <= query.withinKm)) return "distance";
    return undefined;
  };
}

/** Without coordinates where the dataset has none of it: then there is no distance. */
function placeOfComplex(facts: Facts, complex: string) {
  if (indexOfId(facts.complexes, complex) < 0)
    throw new TielineError("complex_unknown", { id: complex, dataset: facts.dataset });
  return complexCoordinates(facts).get(complex);
}

function candidateItem(facts: Facts, match: ExpertMatch, one: ExpertCandidate) {
  const { expert, employer, before, conflicts, isBusy, ...numbers } = one;
  return {
    expert: expertsOf(facts)[expert],
    score: match.scores[expert],
    words: match.termsOf(expert),
    texts: match.textsOf(expert),
    ...(employer !== undefined && { employer: organisationItem(facts, employer) }),
    ...numbers,
    busy: isBusy,
    before: before.map((known) => knownCaseItem(facts, known)),
    conflicts: conflicts.map((conflict) => conflictItem(facts, conflict)),
  };
}

function conflictItem(facts: Facts, conflict: ConflictOfInterest) {
  if (conflict.kind !== "evaluates") return conflict;
  const { kind, committee, miniCluster } = conflict;
  return { kind, committee: activityItem(facts, committee), miniCluster: activityItem(facts, miniCluster) };
}

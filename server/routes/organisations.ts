import { z } from "zod";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { organisationProfile, organisationsSchema } from "../contract/organisation.ts";
import {
  datasetPath,
  datasetPathWith,
  derivedQuery,
  filterText,
  idInPath,
  languageShape,
  listShape,
  searchText,
  versionShape,
  wordsOf,
} from "../contract/parameters.ts";
import { answerWithList } from "../directory/answer-with-list.ts";
import { matchOf } from "../directory/match-of.ts";
import { organisationItem, organisationRecord } from "../directory/organisation-item.ts";
import { organisationMatches } from "../directory/organisation-matches.ts";
import { search } from "../directory/search.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithProfile } from "../results/answer-with-profile.ts";
import { derived, listed } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listOrganisations = defineRoute({
  id: "listOrganisations",
  method: "get",
  path: "/datasets/{dataset}/organisations",
  role: "viewer",
  summary: "The directory: search in names, aliases and ids, in Korean and English",
  params: datasetPath,
  query: z.strictObject({
    q: searchText
      .optional()
      .describe(
        "Any part of a name, an alias, an id, a capability, an industry or a need; initial consonants of a Korean name; a name with one letter wrong. Case does not matter.",
      ),
    kind: wordsOf(organisationKinds).optional().describe("Kinds of organisation, comma-separated."),
    size: z.enum(sizeClasses).optional(),
    zone: filterText.optional(),
    hub: filterText.optional().describe("Only organisations in this hub's area."),
    complex: filterText.optional(),
    country: filterText.optional(),
    speciality: searchText.optional().describe("Any part of an industry or a capability; case does not matter."),
    ...listShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: listed("A page of what matches.", organisationsSchema),
  errors: versionErrors,
  async handle(context) {
    const { params, query, services } = context;
    const facts = await services.facts.get(services.catalogue.version(params.dataset, query.version));
    const found = search(facts.organisations, query.q ?? "").filter(organisationMatches(facts, query));
    const item = (index: number) => ({
      ...organisationItem(facts, index),
      ...(query.q && { match: matchOf(organisationRecord(facts, index), query.q) }),
    });
    return answerWithList(context, { facts, name: "organisations", found, item });
  },
});

export const getOrganisation = defineRoute({
  id: "getOrganisation",
  method: "get",
  path: "/datasets/{dataset}/organisations/{organisation}",
  role: "viewer",
  summary: "One organisation: its record, activities, and neighbours under the network parameters",
  params: datasetPathWith({ organisation: idInPath }),
  query: derivedQuery({}),
  answers: derived("The profile.", { "application/json": organisationProfile }),
  errors: [...versionErrors, "organisation_unknown", "job_queue_full"],
  handle: answerWithProfile,
});

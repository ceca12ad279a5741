import { z } from "zod";
import { organisationKinds } from "../../model/organisation.ts";
import { organisationProfile, organisationsSchema } from "../contract/organisation.ts";
import {
  datasetPath,
  datasetPathWith,
  derivedQuery,
  idInPath,
  languageShape,
  pageShape,
  versionShape,
} from "../contract/parameters.ts";
import { groupOf, organisationItem } from "../directory/organisation-item.ts";
import { page } from "../directory/page.ts";
import { search } from "../directory/search.ts";
import { jsonAnswer } from "../http/answer.ts";
import { answerWithProfile } from "../results/answer-with-profile.ts";
import { derived, json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

const errors = ["dataset_unknown", "version_unknown", "version_gone", "store_unreachable"] as const;

export const listOrganisations = defineRoute({
  id: "listOrganisations",
  method: "get",
  path: "/datasets/{dataset}/organisations",
  role: "viewer",
  summary: "The directory: search in names, aliases and ids, in Korean and English",
  params: datasetPath,
  query: z.strictObject({
    q: z.string().max(200).optional().describe("Any part of a name, an alias or an id; case does not matter."),
    kind: z.enum(organisationKinds).optional(),
    zone: z.string().min(1).max(200).optional(),
    complex: z.string().min(1).max(200).optional(),
    country: z.string().min(1).max(200).optional(),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", organisationsSchema),
  errors,
  async handle({ params, query, services }) {
    const { q, kind, zone, complex, country } = query;
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const { groupings } = facts.organisations;
    const wanted = Object.entries({ kind, zone, complex, country }).filter(([, value]) => value !== undefined);
    const found = search(facts.organisations, q ?? "").filter((index) =>
      wanted.every(([name, value]) => groupOf(groupings[name], index) === value),
    );
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: found.length,
      organisations: items.map((index) => organisationItem(facts, index)),
      next,
    });
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
  errors: [...errors, "organisation_unknown", "job_queue_full"],
  handle: answerWithProfile,
});

import { z } from "zod";
import type { Scheme } from "../../model/scheme.ts";
import { datasetPath, languageShape, searchText, versionShape } from "../contract/parameters.ts";
import { searchSchema } from "../contract/search.ts";
import { activityItem } from "../directory/activity-item.ts";
import { complexItem } from "../directory/complex-item.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import { search } from "../directory/search.ts";
import { searchableRecords } from "../directory/searchable-records.ts";
import { zoneItem } from "../directory/zone-item.ts";
import { jsonAnswer } from "../http/answer.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";
import { versionErrors } from "./version-errors.ts";

export const searchAll = defineRoute({
  id: "searchAll",
  method: "get",
  path: "/datasets/{dataset}/search",
  role: "viewer",
  summary: "Organisations, activities, complexes, zones and schemes by any part of what they are called",
  params: datasetPath,
  query: z.strictObject({
    q: searchText
      .min(1)
      .describe("Any part of a name, an alias or an id, or the initial consonants of a Korean name (ㅅㅇㄷ)."),
    limit: z.coerce.number().int().min(1).max(50).default(6).describe("How many of each at most."),
    ...versionShape,
    ...languageShape,
  }),
  answers: json("What matches.", searchSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const { organisations, activities, complexes, zones, schemes, referenceDay } = facts;
    const found = <T>(table: Parameters<typeof search>[0], item: (index: number) => T) => {
      const all = search(table, query.q);
      return { total: all.length, items: all.slice(0, query.limit).map(item) };
    };
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      organisations: found(organisations, (index) => organisationItem(facts, index)),
      activities: found(activities, (index) => activityItem(facts, index)),
      complexes: found(searchableRecords(complexes), (index) => complexItem(facts, index, referenceDay)),
      zones: found(searchableRecords(zones), (index) => zoneItem(facts, index)),
      schemes: found(searchableRecords(schemes), (index) => recordsOf<Scheme>(schemes)[index]),
    });
  },
});

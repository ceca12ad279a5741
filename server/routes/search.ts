import { z } from "zod";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { reason } from "../../model/reason.ts";
import type { Scheme } from "../../model/scheme.ts";
import { datasetPath, languageShape, searchText, versionShape } from "../contract/parameters.ts";
import { searchSchema } from "../contract/search.ts";
import { activityItem } from "../directory/activity-item.ts";
import { complexItem } from "../directory/complex-item.ts";
import { matchOf } from "../directory/match-of.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import { type Searchable, search } from "../directory/search.ts";
import { searchableRecords } from "../directory/searchable-records.ts";
import { zoneItem } from "../directory/zone-item.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const searchAll = defineRoute({
  id: "searchAll",
  method: "get",
  path: "/datasets/{dataset}/search",
  role: "viewer",
  summary: "Organisations, activities, complexes, zones and schemes by what they are called or described with",
  params: datasetPath,
  query: z.strictObject({
    q: searchText
      .min(1)
      .refine((text) => foldedForSearch(text) !== "", reason("searchBlank"))
      .describe(
        "Any part of a name, an alias or an id, of a capability, an industry, a need, a topic or a speciality; the initial consonants of a Korean name (ㅅㅇㄷ); a name with one letter wrong, missing, too many or exchanged.",
      ),
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
    const found = <T>(table: Searchable, item: (index: number) => T) => {
      const all = search(table, query.q);
      const items = all.slice(0, query.limit).map((index) => ({
        ...item(index),
        match: matchOf(JSON.parse(stringAt(table.records, index)), query.q),
      }));
      return { total: all.length, items };
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

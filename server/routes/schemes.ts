import { z } from "zod";
import { type Scheme, schemeKinds } from "../../model/scheme.ts";
import { datasetPath, languageShape, pageShape, searchText, versionShape } from "../contract/parameters.ts";
import { schemesSchema } from "../contract/scheme.ts";
import { page } from "../directory/page.ts";
import { recordsOf } from "../directory/records-of.ts";
import { search } from "../directory/search.ts";
import { searchableRecords } from "../directory/searchable-records.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listSchemes = defineRoute({
  id: "listSchemes",
  method: "get",
  path: "/datasets/{dataset}/schemes",
  role: "viewer",
  summary: "Support schemes, routes of solving a difficulty, evaluation schemes, with their parts",
  params: datasetPath,
  query: z.strictObject({
    q: searchText.optional().describe("Any part of a name or an id; case does not matter."),
    kind: z.enum(schemeKinds).optional(),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", schemesSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const { schemes } = await services.facts.get(version);
    const records = recordsOf<Scheme>(schemes);
    const found = search(searchableRecords(schemes), query.q ?? "").filter(
      (index) => query.kind === undefined || records[index].kind === query.kind,
    );
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: found.length,
      schemes: items.map((index) => records[index]),
      next,
    });
  },
});

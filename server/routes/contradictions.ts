import { z } from "zod";
import type { Contradiction } from "../../model/contradiction.ts";
import { observationSubjects } from "../../model/observation.ts";
import { contradictionsSchema } from "../contract/contradiction.ts";
import { datasetPath, filterText, languageShape, pageShape, versionShape } from "../contract/parameters.ts";
import { page } from "../directory/page.ts";
import { recordsOf } from "../directory/records-of.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listContradictions = defineRoute({
  id: "listContradictions",
  method: "get",
  path: "/datasets/{dataset}/contradictions",
  role: "viewer",
  summary: "Where the source disagrees with itself: every reading, the one used, and why",
  params: datasetPath,
  query: z.strictObject({
    aboutType: z.enum(observationSubjects).optional(),
    about: filterText.optional().describe("Id of what they are about."),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", contradictionsSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const { contradictions } = await services.facts.get(version);
    const found = recordsOf<Contradiction>(contradictions).filter(
      ({ about }) =>
        (query.aboutType === undefined || about.type === query.aboutType) &&
        (query.about === undefined || about.id === query.about),
    );
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: found.length,
      contradictions: items,
      next,
    });
  },
});

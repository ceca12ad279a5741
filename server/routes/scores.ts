import { z } from "zod";
import { measureNamed } from "../../analysis/measure-named.ts";
import { onBackboneShape } from "../contract/backbone.ts";
import { datasetPath, datasetPathWith, derivedQuery, languageShape, versionShape } from "../contract/parameters.ts";
import { scoreRunsSchema, writtenScores } from "../contract/scores.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithScores } from "../results/answer-with-scores.ts";
import { parametersOfAllMeasures } from "../results/measure-parameters.ts";
import { queryOfMeasures } from "../results/query-of-measures.ts";
import { accepted, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { versionErrors } from "./version-errors.ts";

export const writeScores = defineRoute({
  id: "writeScores",
  method: "post",
  path: "/datasets/{dataset}/scores/{measure}",
  role: "headquarters",
  writes: true,
  summary: "Writes a measure's values into the store, where Cypher and Bloom find them as SCORED",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures() }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure)]], {}),
  answers: { ...json("Written.", writtenScores), ...accepted },
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled"],
  handle: answerWithScores,
});

export const listScores = defineRoute({
  id: "listScores",
  method: "get",
  path: "/datasets/{dataset}/scores",
  role: "viewer",
  summary: "The runs whose values were written into the store, kept as long as the version",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("By id.", scoreRunsSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const { dataset, version } = services.catalogue.version(params.dataset, query.version);
    const runs = await services.storing.run("list-scores", { dataset, version });
    return jsonAnswer({ dataset: { id: dataset, version }, runs });
  },
});

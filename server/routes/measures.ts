import { z } from "zod";
import { ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { summary } from "../../analysis/statistics/summary.ts";
import { measureResult, measuresSchema, tableFormats } from "../contract/measure.ts";
import { measureByGroupResult } from "../contract/measure-by-group.ts";
import { datasetPath, datasetPathWith, derivedQuery, formatShape, languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { answerWithMeasureByGroup } from "../results/answer-with-measure-by-group.ts";
import { computeMeasureValues } from "../results/compute-measure-values.ts";
import { definitionOf } from "../results/definition-of.ts";
import { derivedAnswer } from "../results/derived-answer.ts";
import { measureNamed } from "../results/measure-named.ts";
import { ownValues, parametersOfAllMeasures } from "../results/measure-parameters.ts";
import { mediaTypes, negotiateFormat } from "../results/negotiate-format.ts";
import { resultHead } from "../results/result-head.ts";
import { splitQuery } from "../results/split-query.ts";
import { csvText, derived, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const listMeasures = defineRoute({
  id: "listMeasures",
  method: "get",
  path: "/datasets/{dataset}/measures",
  role: "viewer",
  summary: "The catalogue of measures: definition, unit, range, source, parameters",
  params: datasetPath,
  query: z.strictObject(languageShape),
  answers: json("In the order of the catalogue.", measuresSchema),
  errors: ["dataset_unknown", "store_unreachable"],
  async handle({ params, services, language }) {
    services.catalogue.versionsOf(params.dataset);
    return jsonAnswer({
      measures: measures.map((measure) => ({
        id: measure.id,
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        reads: measure.reads,
        weightedDefault: measure.weightedDefault,
        computedBy: measure.computedBy,
        parameters: Object.entries(ownParameters(measure)).map(([name, schema]) => ({
          name,
          schema: z.toJSONSchema(schema as z.ZodType, { io: "input" }),
        })),
      })),
    });
  },
});

const shownShape = {
  top: z.coerce.number().int().min(1).max(1_000_000).optional().describe("Only the highest; equal values by id."),
  ...formatShape(tableFormats),
};

export const getMeasure = defineRoute({
  id: "getMeasure",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}",
  role: "viewer",
  summary: "One measure's values",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...parametersOfAllMeasures(), ...shownShape }),
  // What only other measures take is refused by name.
  queryFor: ({ measure }) => derivedQuery({ ...ownParameters(measureNamed(measure)), ...shownShape }),
  answers: derived("The values.", { "application/json": measureResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown"],
  async handle(context) {
    const { params, query, request, services, language } = context;
    const measure = measureNamed(params.measure);
    const version = services.catalogue.version(params.dataset, query.version);
    const { network, used } = splitQuery(query);
    const format = negotiateFormat(request, tableFormats, query.format);
    const definition = definitionOf(`measures.${measure.id}`, measure.source, language);
    return derivedAnswer(context, {
      version,
      analysis: measure.id,
      parameters: used,
      mediaType: mediaTypes[format],
      form: { top: query.top },
      compute: (job) => computeMeasureValues(services, version, measure.id, network, ownValues(measure, query), job),
      async render(values) {
        const derivedNetwork = await services.networks.get(version, network);
        return services.computing.run("render-values", {
          facts: derivedNetwork.facts,
          head: resultHead(version, measure.id, used, derivedNetwork),
          rest: { definition, summary: summary(values), approximation: null },
          organisations: derivedNetwork.network.organisations,
          values,
          top: query.top,
          format,
        });
      },
    });
  },
});

const byGroupShape = {
  by: z.string().min(1).max(200).describe("What groups the organisations: see the dataset's groupings."),
};

export const getMeasureByGroup = defineRoute({
  id: "getMeasureByGroup",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/groups",
  role: "viewer",
  summary: "One measure's values taken together by zone, complex, country or another grouping: sum, mean, median",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...parametersOfAllMeasures(), ...byGroupShape }),
  queryFor: ({ measure }) => derivedQuery({ ...ownParameters(measureNamed(measure)), ...byGroupShape }),
  answers: derived("What the values of each group are like.", { "application/json": measureByGroupResult }),
  errors: [...derivedErrors, "measure_unknown", "grouping_unknown"],
  handle: answerWithMeasureByGroup,
});

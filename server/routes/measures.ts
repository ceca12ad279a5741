import { z } from "zod";
import { knowsTies } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { measures } from "../../analysis/measures.ts";
import { onBackboneShape } from "../contract/backbone.ts";
import { describedShape } from "../contract/coded-groupings.ts";
import { correlationResult } from "../contract/correlation.ts";
import { comparisonShape, groupComparisonResult } from "../contract/group-comparison.ts";
import { measureResult, measuresSchema, tableFormats, valueFormats } from "../contract/measure.ts";
import { measureByGroupResult } from "../contract/measure-by-group.ts";
import { measureByYearResult, timingOfSeries } from "../contract/measure-by-year.ts";
import { checkPeriods, measureChangeResult, periodsShape } from "../contract/measure-change.ts";
import { datasetPath, datasetPathWith, derivedQuery, formatShape, languageShape } from "../contract/parameters.ts";
import { sensitivityResult, sensitivityShape } from "../contract/sensitivity.ts";
import { jsonAnswer } from "../http/answer.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithCorrelation, ofOther } from "../results/answer-with-correlation.ts";
import { answerWithGroupComparison } from "../results/answer-with-group-comparison.ts";
import { answerWithMeasure } from "../results/answer-with-measure.ts";
import { answerWithMeasureByGroup, besideBy } from "../results/answer-with-measure-by-group.ts";
import { answerWithMeasureByYear } from "../results/answer-with-measure-by-year.ts";
import { answerWithMeasureChange } from "../results/answer-with-measure-change.ts";
import { answerWithSensitivity } from "../results/answer-with-sensitivity.ts";
import { definitionOf } from "../results/definition-of.ts";
import { describedParameters, parametersOfAllMeasures } from "../results/measure-parameters.ts";
import { queryOfMeasures } from "../results/query-of-measures.ts";
import { binary, csvText, derived, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

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
        onBackbone: knowsTies(measure),
        computedBy: measure.computedBy,
        parameters: describedParameters(measure),
      })),
    });
  },
});

const tables = { "text/csv": csvText, [mediaTypes.parquet]: binary };

const shownShape = {
  ...describedShape,
  top: z.coerce.number().int().min(1).max(1_000_000).optional().describe("Only the highest; equal values by id."),
  ...formatShape(valueFormats),
};

export const getMeasure = defineRoute({
  id: "getMeasure",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}",
  role: "viewer",
  summary: "One measure's values",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(), ...shownShape }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure)]], shownShape),
  answers: derived("The values.", { "application/json": measureResult, ...tables }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown"],
  handle: answerWithMeasure,
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
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(besideBy), ...byGroupShape }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure), besideBy]], byGroupShape),
  answers: derived("What the values of each group are like.", { "application/json": measureByGroupResult }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown"],
  handle: answerWithMeasureByGroup,
});

const comparedShape = { ...byGroupShape, ...comparisonShape, ...formatShape(tableFormats) };

export const getGroupComparison = defineRoute({
  id: "getGroupComparison",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/groups/comparison",
  role: "viewer",
  summary: "One measure's groups compared: intervals of means and medians, and a permutation test of their difference",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(besideBy), ...comparedShape }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure), besideBy]], comparedShape),
  answers: derived("The groups.", { "application/json": groupComparisonResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown"],
  handle: answerWithGroupComparison,
});

const changeShape = { ...periodsShape, ...formatShape(tableFormats) };

export const getMeasureChange = defineRoute({
  id: "getMeasureChange",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/change",
  role: "viewer",
  summary: "Two periods compared: who rose, who came and went, which ties are new, lost or kept",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(), ...changeShape }).check(checkPeriods),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure)]], changeShape).check(checkPeriods),
  answers: derived("What changed.", { "application/json": measureChangeResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown", "grouping_unknown"],
  handle: answerWithMeasureChange,
});

const byYearShape = { timing: timingOfSeries, ...formatShape(tableFormats) };

export const getMeasureByYear = defineRoute({
  id: "getMeasureByYear",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/by-year",
  role: "viewer",
  summary: "One measure's values in the network of each year, with the counts behind each",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(), ...byYearShape }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure)]], byYearShape),
  answers: derived("The years in their order.", { "application/json": measureByYearResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown", "window_too_long"],
  handle: answerWithMeasureByYear,
});

const bothShape = { ...describedShape, ...formatShape(valueFormats) };

export const getCorrelation = defineRoute({
  id: "getCorrelation",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/against/{other}",
  role: "viewer",
  summary: "Two measures against each other: both values of each organisation, Pearson's and Spearman's correlation",
  params: datasetPathWith({ measure: z.string().min(1).max(100), other: z.string().min(1).max(100) }),
  query: derivedQuery({
    ...onBackboneShape,
    ...parametersOfAllMeasures(),
    ...parametersOfAllMeasures(ofOther),
    ...bothShape,
  }),
  queryFor: ({ measure, other }) =>
    queryOfMeasures([[measureNamed(measure)], [measureNamed(other), ofOther]], bothShape),
  answers: derived("Values where both are defined.", { "application/json": correlationResult, ...tables }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown"],
  handle: answerWithCorrelation,
});

const variedShape = { ...sensitivityShape, ...formatShape(tableFormats) };

export const getSensitivity = defineRoute({
  id: "getSensitivity",
  method: "get",
  path: "/datasets/{dataset}/measures/{measure}/sensitivity",
  role: "viewer",
  summary: "How a measure's ranking changes with the weighting, the layers, a size cap and a half-life",
  params: datasetPathWith({ measure: z.string().min(1).max(100) }),
  query: derivedQuery({ ...onBackboneShape, ...parametersOfAllMeasures(), ...variedShape }),
  queryFor: ({ measure }) => queryOfMeasures([[measureNamed(measure)]], variedShape),
  answers: derived("Each variant beside the base.", { "application/json": sensitivityResult, "text/csv": csvText }),
  errors: [...derivedErrors, "measure_unknown", "lengths_not_sampled", "grouping_unknown"],
  handle: answerWithSensitivity,
});

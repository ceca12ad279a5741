import { z } from "zod";
import { knowsTies } from "../../analysis/figure.ts";
import { figureNamed } from "../../analysis/figure-named.ts";
import { figures } from "../../analysis/figures.ts";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { figureQuery, figureResult, figuresResult, figuresSchema } from "../contract/figure.ts";
import { tableFormats } from "../contract/measure.ts";
import { datasetPath, datasetPathWith, formatShape, languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithFigure, answerWithFigures } from "../results/answer-with-figure.ts";
import { definitionOfIndex } from "../results/asked-indexes.ts";
import { definitionOf } from "../results/definition-of.ts";
import { describedParameters, parametersOf, parametersOfAll } from "../results/measure-parameters.ts";
import { csvText, derived, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const listFigures = defineRoute({
  id: "listFigures",
  method: "get",
  path: "/datasets/{dataset}/figures",
  role: "viewer",
  summary: "The catalogue of figures of the network as a whole: definition, unit, range, source, parameters",
  params: datasetPath,
  query: z.strictObject(languageShape),
  answers: json("In the order of the catalogue.", figuresSchema),
  errors: ["dataset_unknown", "store_unreachable"],
  async handle({ params, services, language }) {
    services.catalogue.versionsOf(params.dataset);
    return jsonAnswer({
      figures: figures.map((figure) => ({
        id: figure.id,
        definition: definitionOf(`structure.${figure.id}`, figure.source, language),
        reads: figure.reads,
        weightedDefault: figure.weightedDefault,
        hasGroups: figure.groups !== undefined,
        onBackbone: knowsTies(figure),
        computedBy: figure.computedBy,
        parameters: describedParameters(figure),
      })),
      indexes: integrationIndexes.map((index) => ({
        id: index.id,
        figure: index.of,
        definition: definitionOfIndex(index, language),
        parameters: describedParameters(index),
      })),
    });
  },
});

const refusals = [
  ...derivedErrors,
  "figure_unknown",
  "attribute_unknown",
  "grouping_unknown",
  "grouping_too_fine",
  "selection_empty",
  "null_star",
  "null_needs_groups",
] as const;

export const getFigure = defineRoute({
  id: "getFigure",
  method: "get",
  path: "/datasets/{dataset}/figures/{figure}",
  role: "viewer",
  summary: "One figure of the network as a whole, on request against random networks",
  params: datasetPathWith({ figure: z.string().min(1).max(100) }),
  query: figureQuery(parametersOfAll(figures), () => []),
  // What only other figures take is refused by name.
  queryFor: ({ figure }) => figureQuery(parametersOf(figureNamed(figure)), () => [figureNamed(figure)]),
  answers: derived("Its value.", { "application/json": figureResult }),
  errors: refusals,
  handle: answerWithFigure,
});

const several = z
  .string()
  .min(1)
  .max(1000)
  .transform((text) => [...new Set(text.split(",").map((id) => id.trim()))].filter((id) => id !== ""))
  .pipe(z.array(z.string()).min(1))
  .describe("The figures, comma-separated: meanClustering,meanDistance. A parameter holds for all that take it.");

export const getFigures = defineRoute({
  id: "getFigures",
  method: "get",
  path: "/datasets/{dataset}/figures-together",
  role: "viewer",
  summary:
    "Several figures of the network as a whole, on request against the same random networks; small-world coefficient",
  params: datasetPath,
  query: figureQuery(
    parametersOfAll(figures),
    // One that there is not is refused by name later.
    ({ figures: ids }) => figures.filter(({ id }) => (ids as readonly string[]).includes(id)),
    { ...formatShape(tableFormats), figures: several },
  ),
  answers: derived("Their values.", { "application/json": figuresResult, "text/csv": csvText }),
  errors: refusals,
  handle: answerWithFigures,
});

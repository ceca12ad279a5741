import { z } from "zod";
import { figures } from "../../analysis/figures.ts";
import { figureResult, figuresSchema } from "../contract/figure.ts";
import { datasetPath, datasetPathWith, derivedQuery, languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { answerWithFigure } from "../results/answer-with-figure.ts";
import { definitionOf } from "../results/definition-of.ts";
import { figureNamed } from "../results/figure-named.ts";
import { describedParameters, parametersOf, parametersOfAll } from "../results/measure-parameters.ts";
import { derived, json } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

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
        computedBy: figure.computedBy,
        parameters: describedParameters(figure),
      })),
    });
  },
});

export const getFigure = defineRoute({
  id: "getFigure",
  method: "get",
  path: "/datasets/{dataset}/figures/{figure}",
  role: "viewer",
  summary: "One figure of the network as a whole",
  params: datasetPathWith({ figure: z.string().min(1).max(100) }),
  query: derivedQuery(parametersOfAll(figures)),
  // What only other figures take is refused by name.
  queryFor: ({ figure }) => derivedQuery(parametersOf(figureNamed(figure))),
  answers: derived("Its value.", { "application/json": figureResult }),
  errors: [...derivedErrors, "figure_unknown", "grouping_unknown", "grouping_too_fine"],
  handle: answerWithFigure,
});

import { z } from "zod";
import { labellings } from "../../analysis/export/node-labels.ts";
import { reason } from "../../model/reason.ts";
import { backboneShape, checkBackboneLevel } from "../contract/backbone.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { tieFormats, tieNodes, tiesSchema } from "../contract/ties.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithTies } from "../results/answer-with-ties.ts";
import { binary, derived, graphFiles } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getTies = defineRoute({
  id: "getTies",
  method: "get",
  path: "/datasets/{dataset}/ties",
  role: "viewer",
  summary:
    "The derived network, all ties or those that are more than chance, for Gephi, Pajek, UCINET, Excel, R and Python",
  params: datasetPath,
  query: derivedQuery({
    nodes: z
      .enum(tieNodes)
      .default("organisations")
      .describe("organisations: tied by activities; two-mode: organisations and activities, tied by who takes part."),
    labels: z
      .enum(labellings)
      .default("name")
      .describe("What Pajek and UCINET files call a node: its name where that is its own, or its id."),
    ...backboneShape,
    ...formatShape(tieFormats),
  }).check((context) => {
    const { backbone, nodes } = context.value;
    checkBackboneLevel(["alpha", "correction"], context);
    if (backbone !== undefined && nodes === "two-mode")
      context.issues.push({ code: "custom", path: ["backbone"], ...reason("twoModeBackbone"), input: backbone });
  }),
  answers: derived("The network.", {
    "application/json": tiesSchema,
    ...graphFiles,
    [mediaTypes.xlsx]: binary,
    [mediaTypes.parquet]: binary,
  }),
  errors: [...derivedErrors, "selection_empty", "matrix_too_large"],
  handle: answerWithTies,
});

import { z } from "zod";
import { pictureModes } from "../../model/picture.ts";
import { reason } from "../../model/reason.ts";
import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { groupingNames } from "../contract/coded-groupings.ts";
import { datasetPath, derivedQuery, formatShape, idInPath } from "../contract/parameters.ts";
import { pictureFormats, pictureSchema } from "../contract/picture.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithPicture } from "../results/answer-with-picture.ts";
import { derived, graphFiles } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getPicture = defineRoute({
  id: "getPicture",
  method: "get",
  path: "/datasets/{dataset}/picture",
  role: "viewer",
  summary: "What to draw: nodes with positions, and ties; above `limit` ties the most readable ones",
  params: datasetPath,
  query: derivedQuery({
    nodes: z
      .enum(pictureModes)
      .default("organisations")
      .describe(
        "organisations: tied by activities; two-mode: organisations and activities, tied by who takes part; activities: tied by shared organisations; groups: of organisations, tied by all ties between them.",
      ),
    by: z.string().min(1).max(200).default("complex").describe("With nodes=groups: what groups the organisations."),
    focus: idInPath
      .optional()
      .describe("Only this organisation, activity or group, as `nodes` says, and those around it."),
    focusIs: z
      .enum(["organisation", "activity"])
      .default("organisation")
      .describe("With nodes=two-mode: which of the two `focus` names."),
    radius: z.coerce.number().int().min(1).max(3).default(1).describe("With focus: how many ties away."),
    limit: z.coerce
      .number()
      .int()
      .min(100)
      .max(100_000)
      .default(20_000)
      .describe(
        "Above so many ties those are drawn that the disparity filter keeps, or the core of the two-mode picture.",
      ),
    groupings: groupingNames.describe(
      "Groupings whose codes come with the nodes, comma-separated: country,zone; with nodes=activities year,programme.",
    ),
    ...onBackboneShape,
    ...formatShape(pictureFormats),
  }).check((context) => {
    const { backbone, nodes } = context.value;
    checkBackbone(context);
    if (backbone === undefined || nodes === "organisations") return;
    const why = nodes === "two-mode" ? reason("twoModeBackbone") : reason("pictureBackbone", { nodes });
    context.issues.push({ code: "custom", path: ["backbone"], ...why, input: backbone });
  }),
  answers: derived("The picture.", {
    "application/json": pictureSchema,
    ...graphFiles,
  }),
  errors: [
    ...derivedErrors,
    "organisation_unknown",
    "activity_unknown",
    "group_unknown",
    "selection_empty",
    "grouping_unknown",
    "grouping_too_fine",
  ],
  handle: answerWithPicture,
});

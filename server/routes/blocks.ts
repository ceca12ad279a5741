import { checkBackbone, onBackboneShape } from "../contract/backbone.ts";
import { blocksResult, blocksShape } from "../contract/blocks.ts";
import { describedShape } from "../contract/coded-groupings.ts";
import { valueFormats } from "../contract/measure.ts";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithBlocks } from "../results/answer-with-blocks.ts";
import { binary, csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

export const getBlocks = defineRoute({
  id: "getBlocks",
  method: "get",
  path: "/datasets/{dataset}/blocks",
  role: "viewer",
  summary: "Blocks of organisations in like positions, tied to the same others: by CONCOR, with densities and image",
  params: datasetPath,
  query: derivedQuery({ ...onBackboneShape, ...blocksShape, ...describedShape, ...formatShape(valueFormats) }).check(
    checkBackbone,
  ),
  answers: derived("The blocks.", {
    "application/json": blocksResult,
    "text/csv": csvText,
    [mediaTypes.parquet]: binary,
  }),
  errors: derivedErrors,
  handle: answerWithBlocks,
});

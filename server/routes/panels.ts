import { z } from "zod";
import { panelKinds } from "../../model/panel.ts";
import { valueFormats } from "../contract/measure.ts";
import { timingOfSeries } from "../contract/measure-by-year.ts";
import { panelResult, panelShape } from "../contract/panel.ts";
import { datasetPathWith, derivedQuery, formatShape } from "../contract/parameters.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithPanel } from "../results/answer-with-panel.ts";
import { binary, csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";

const everyPanel = { timing: timingOfSeries, ...formatShape(valueFormats) };

export const getPanel = defineRoute({
  id: "getPanel",
  method: "get",
  path: "/datasets/{dataset}/panels/{panel}",
  role: "viewer",
  summary: "Units by years for regressions: measures of each year's network with observations beside; or tied pairs",
  params: datasetPathWith({ panel: z.enum(panelKinds) }),
  query: derivedQuery({ ...panelShape, ...everyPanel }),
  // Pairs have neither measures nor observations.
  queryFor: ({ panel }) => derivedQuery(panel === "pair-year" ? everyPanel : { ...panelShape, ...everyPanel }),
  answers: derived("The panel.", {
    "application/json": panelResult,
    "text/csv": csvText,
    [mediaTypes.parquet]: binary,
  }),
  errors: [
    ...derivedErrors,
    "measure_unknown",
    "indicator_unknown",
    "grouping_unknown",
    "window_too_long",
    "panel_too_large",
  ],
  handle: answerWithPanel,
});

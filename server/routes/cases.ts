import { z } from "zod";
import { caseRoutes, caseStates, outcomeYears } from "../../model/case.ts";
import { flagSchema } from "../../model/flag.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { supportFields } from "../../model/programme.ts";
import { caseDetailSchema, caseSources, casesSchema, unmetBy, unmetNeedsSchema } from "../contract/case.ts";
import {
  datasetPath,
  datasetPathWith,
  filterText,
  idInPath,
  languageShape,
  listShape,
  searchText,
  versionShape,
  wordsOf,
} from "../contract/parameters.ts";
import { answerWithCase } from "../directory/answer-with-case.ts";
import { answerWithCases } from "../directory/answer-with-cases.ts";
import { answerWithUnmetNeeds } from "../directory/answer-with-unmet-needs.ts";
import { defineRoute } from "../http/route.ts";
import { json, listed } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

const unmetShape = {
  day: z.iso
    .date()
    .optional()
    .describe(
      "As of which day cases are told: which had been opened, the state of calls by what had been noted of it, whether a need was met, which outcomes are due. Of a loaded case the last state is known, and of an earlier day only if it had ended or is still open. Default: all as last written down, by today (in the zone of TIELINE_TIME_ZONE) for calls, the dataset's reference date for cases of the facts.",
    ),
  days: z.coerce.number().int().min(1).max(36_500).default(180).describe("So long open, a need counts as not met."),
};

const casesFilters = {
  q: searchText
    .optional()
    .describe(
      "Any part of the need, of what a newcomer makes, of a name of whose case it is, or of an id; case does not matter.",
    ),
  source: z.enum(caseSources).optional().describe("Only calls of the journal, or only cases of the facts."),
  state: wordsOf(caseStates).optional().describe("Comma-separated."),
  field: wordsOf(supportFields).optional().describe("Comma-separated."),
  route: wordsOf(caseRoutes).optional().describe("Comma-separated."),
  complex: filterText.optional(),
  zone: filterText.optional(),
  company: filterText.optional().describe("Id of an organisation: its own cases, and those in which it helps."),
  from: partialDateSchema.optional().describe("Only cases whose span meets the window that begins here."),
  to: partialDateSchema.optional().describe("Only cases whose span meets the window that ends here."),
};

export const listCases = defineRoute({
  id: "listCases",
  method: "get",
  path: "/datasets/{dataset}/cases",
  role: "broker",
  summary: "Difficulties of companies: calls of the journal, and cases of support among the facts",
  params: datasetPath,
  query: z.strictObject({
    ...casesFilters,
    unmet: flagSchema.optional().describe("Only needs that were not met, or only those that were."),
    due: flagSchema
      .optional()
      .describe(
        `true: only calls of which it is to be asked what came of them after ${outcomeYears.join(" or ")} years, the day since they were done or go on being as long ago; false: all others.`,
      ),
    ...unmetShape,
    ...listShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: listed("A page of what matches; as CSV all of it.", casesSchema),
  errors: [...versionErrors, "not_acceptable"],
  handle: answerWithCases,
});

export const getUnmetNeeds = defineRoute({
  id: "getUnmetNeeds",
  method: "get",
  path: "/datasets/{dataset}/cases/unmet",
  role: "broker",
  summary: "How many needs were not met, by complex, zone, field or route",
  params: datasetPath,
  query: z.strictObject({
    by: z.enum(unmetBy).default("complex"),
    ...casesFilters,
    ...unmetShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("The counts. …/cases?unmet=true lists what is behind them.", unmetNeedsSchema),
  errors: versionErrors,
  handle: answerWithUnmetNeeds,
});

export const getCase = defineRoute({
  id: "getCase",
  method: "get",
  path: "/datasets/{dataset}/cases/{case}",
  role: "broker",
  summary: "One case, with what was written down about it",
  params: datasetPathWith({
    case: idInPath.describe(
      "`id` of a case. Of a call also the entry of the journal that opened it, where no loaded case has that id.",
    ),
  }),
  query: z.strictObject({ ...unmetShape, ...versionShape, ...languageShape }),
  answers: json("The case.", caseDetailSchema),
  errors: [...versionErrors, "case_unknown"],
  handle: answerWithCase,
});

import { z } from "zod";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { activityKinds } from "../../model/activity.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { activitiesSchema, activityDetail as activityDetailSchema } from "../contract/activity.ts";
import {
  datasetPath,
  datasetPathWith,
  filterText,
  idInPath,
  journalShape,
  languageShape,
  listShape,
  searchText,
  versionShape,
  wordsOf,
} from "../contract/parameters.ts";
import { activityDetail } from "../directory/activity-detail.ts";
import { activityFilter } from "../directory/activity-filter.ts";
import { activityItem } from "../directory/activity-item.ts";
import { answerWithList } from "../directory/answer-with-list.ts";
import { search } from "../directory/search.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { askedVersion } from "../results/asked-version.ts";
import { json, listed } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listActivities = defineRoute({
  id: "listActivities",
  method: "get",
  path: "/datasets/{dataset}/activities",
  role: "viewer",
  summary: "Activities: by kind, words, organisation, place, programme, time",
  params: datasetPath,
  query: z.strictObject({
    q: searchText.optional().describe("Any part of a name or an id; case does not matter."),
    kind: wordsOf(activityKinds).optional().describe("Kinds of activity, comma-separated."),
    organisation: idInPath.optional().describe("Only activities in which it takes part."),
    complex: filterText
      .optional()
      .describe("Only activities that it hosts, or without a stated host those with an organisation in it."),
    zone: filterText.optional().describe("The same of a zone."),
    parent: filterText.optional().describe("Only activities that are part of this one."),
    programme: filterText.optional(),
    status: filterText.optional(),
    topic: searchText.optional().describe("Any part of a topic; case does not matter."),
    year: z.coerce
      .number()
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe("Only activities that begin in this year of the dataset, as `byYear` counts them."),
    from: partialDateSchema.optional().describe("Only activities whose span meets the window that begins here."),
    to: partialDateSchema.optional().describe("Only activities whose span meets the window that ends here."),
    sort: z.enum(["id", "start"]).optional().describe("start: newest first, those without a start last."),
    ...listShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: listed("A page of what matches.", activitiesSchema),
  errors: [...versionErrors, "organisation_unknown"],
  async handle(context) {
    const { params, query, services } = context;
    const facts = await services.facts.get(services.catalogue.version(params.dataset, query.version));
    const found = search(facts.activities, query.q ?? "").filter(activityFilter(facts, query));
    const { firstDay } = facts.activities;
    if (query.sort === "id") found.sort((a, b) => a - b);
    if (query.sort === "start") found.sort((a, b) => firstDay[b] - firstDay[a] || a - b);
    return answerWithList(context, { facts, name: "activities", found, item: (a) => activityItem(facts, a) });
  },
});

export const getActivity = defineRoute({
  id: "getActivity",
  method: "get",
  path: "/datasets/{dataset}/activities/{activity}",
  role: "viewer",
  summary: "One activity: its participants, its parts over time, whom it shares them with, plan and result",
  params: datasetPathWith({ activity: idInPath }),
  query: z.strictObject({ ...journalShape, ...versionShape, ...languageShape }),
  answers: json("The activity.", activityDetailSchema),
  errors: [...versionErrors, "activity_unknown"],
  async handle(context) {
    const { params, services, language } = context;
    const version = await askedVersion(context);
    const facts = await services.facts.get(version);
    const index = indexOfId(facts.activities, params.activity);
    if (index < 0) throw new TielineError("activity_unknown", { id: params.activity, dataset: version.dataset });
    return jsonAnswer(activityDetail(facts, index, language));
  },
});

import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { activitiesSchema, activityDetail } from "../contract/activity.ts";
import {
  datasetPath,
  datasetPathWith,
  idInPath,
  languageShape,
  pageShape,
  versionShape,
} from "../contract/parameters.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

const errors = ["dataset_unknown", "version_unknown", "version_gone", "store_unreachable"] as const;

export const listActivities = defineRoute({
  id: "listActivities",
  method: "get",
  path: "/datasets/{dataset}/activities",
  role: "viewer",
  summary: "Activities: by kind, by words, by organisation, by time",
  params: datasetPath,
  query: z.strictObject({
    q: z.string().max(200).optional().describe("Any part of a name or an id; case does not matter."),
    kind: z.enum(activityKinds).optional(),
    organisation: idInPath.optional().describe("Only activities in which it takes part."),
    from: partialDateSchema.optional().describe("Only activities whose span meets the window that begins here."),
    to: partialDateSchema.optional().describe("Only activities whose span meets the window that ends here."),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", activitiesSchema),
  errors: [...errors, "organisation_unknown"],
});

export const getActivity = defineRoute({
  id: "getActivity",
  method: "get",
  path: "/datasets/{dataset}/activities/{activity}",
  role: "viewer",
  summary: "One activity with its participants",
  params: datasetPathWith({ activity: idInPath }),
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("The activity.", activityDetail),
  errors: [...errors, "activity_unknown"],
});

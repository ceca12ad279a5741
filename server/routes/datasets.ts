import { z } from "zod";
import { datasetSchema, datasetsSchema, groupingSchema } from "../contract/dataset.ts";
import { datasetPath, datasetPathWith, languageShape, versionShape } from "../contract/parameters.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

export const listDatasets = defineRoute({
  id: "listDatasets",
  method: "get",
  path: "/datasets",
  role: "viewer",
  summary: "All datasets, each with its current version",
  query: z.strictObject(languageShape),
  answers: json("By id.", datasetsSchema),
  errors: ["store_unreachable"],
});

export const getDataset = defineRoute({
  id: "getDataset",
  method: "get",
  path: "/datasets/{dataset}",
  role: "viewer",
  summary: "One dataset: counts, years, layers, groupings, versions kept, the last load's report",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("The dataset.", datasetSchema),
  errors: ["dataset_unknown", "version_unknown", "version_gone", "store_unreachable"],
});

export const removeDataset = defineRoute({
  id: "removeDataset",
  method: "delete",
  path: "/datasets/{dataset}",
  role: "admin",
  summary: "Removes a dataset with all its versions",
  params: datasetPath,
  query: z.strictObject(languageShape),
  answers: { 204: { description: "Removed." } },
  errors: ["dataset_unknown", "load_in_progress", "store_unreachable"],
});

export const getGrouping = defineRoute({
  id: "getGrouping",
  method: "get",
  path: "/datasets/{dataset}/groupings/{grouping}",
  role: "viewer",
  summary: "The groups of one grouping, with how many organisations each has",
  params: datasetPathWith({ grouping: z.string().min(1).max(200) }),
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("By id.", groupingSchema),
  errors: ["dataset_unknown", "version_unknown", "version_gone", "grouping_unknown", "store_unreachable"],
});

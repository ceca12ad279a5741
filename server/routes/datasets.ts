import { z } from "zod";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { Language } from "../../model/name.ts";
import { datasetSchema, datasetsSchema, groupingSchema } from "../contract/dataset.ts";
import { datasetPath, datasetPathWith, languageShape, versionShape } from "../contract/parameters.ts";
import { describeDataset } from "../datasets/describe-dataset.ts";
import { groupTitles } from "../directory/group-titles.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import type { Services } from "../services.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listDatasets = defineRoute({
  id: "listDatasets",
  method: "get",
  path: "/datasets",
  role: "viewer",
  summary: "All datasets, each with its current version",
  query: z.strictObject(languageShape),
  answers: json("By id.", datasetsSchema),
  errors: ["store_unreachable"],
  async handle({ services, language }) {
    const datasets = services.catalogue.datasets().map(([current]) => describe(services, current, language));
    return jsonAnswer({ datasets: await Promise.all(datasets) });
  },
});

export const getDataset = defineRoute({
  id: "getDataset",
  method: "get",
  path: "/datasets/{dataset}",
  role: "viewer",
  summary: "One dataset: counts, years, layers, groupings, versions kept, how it was loaded",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("The dataset.", datasetSchema),
  errors: versionErrors,
  async handle({ params, query, services, language }) {
    const version = services.catalogue.version(params.dataset, query.version);
    return jsonAnswer(await describe(services, version, language));
  },
});

export const removeDataset = defineRoute({
  id: "removeDataset",
  method: "delete",
  path: "/datasets/{dataset}",
  role: "admin",
  writes: true,
  summary: "Removes a dataset with all its versions",
  params: datasetPath,
  query: z.strictObject(languageShape),
  answers: { 204: { description: "Removed." } },
  errors: ["dataset_unknown", "load_in_progress", "store_unreachable"],
  async handle({ params, services }) {
    services.catalogue.versionsOf(params.dataset);
    await services.storing.run("remove-dataset", { dataset: params.dataset });
    await services.catalogue.refresh();
    return { status: 204 };
  },
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
  errors: [...versionErrors, "grouping_unknown"],
  async handle({ params, query, services, language }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const grouping = groupingNamed(facts, params.grouping);
    const { codes, values } = grouping;
    const counts = new Array<number>(values.length).fill(0);
    let without = 0;
    for (const code of codes)
      if (code < 0) without++;
      else counts[code]++;
    const titles = groupTitles(facts, params.grouping, values, language);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      grouping: params.grouping,
      groups: values.map((id, code) => ({ id, title: titles[code], organisations: counts[code] })),
      without,
    });
  },
});

async function describe(services: Services, version: DatasetVersion, language: Language) {
  const profile = await services.facts.profile(version);
  return describeDataset(version, services.catalogue.versionsOf(version.dataset), profile, language);
}

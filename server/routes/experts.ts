import { z } from "zod";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Expert } from "../../model/expert.ts";
import { byCodeUnit } from "../../model/id.ts";
import { expertCounts, expertsSchema } from "../contract/expert.ts";
import { datasetPath, filterText, languageShape, pageShape, searchText, versionShape } from "../contract/parameters.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { hasWord } from "../directory/has-word.ts";
import { page } from "../directory/page.ts";
import { recordsOf } from "../directory/records-of.ts";
import { search } from "../directory/search.ts";
import { searchableRecords } from "../directory/searchable-records.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

const filters = {
  field: searchText.optional().describe("Any part of a field or a capability; case does not matter."),
  employer: filterText.optional().describe("Id of an organisation."),
  pool: filterText.optional().describe("Id of an activity of kind expert-pool."),
};
type Filters = { readonly [name in keyof typeof filters]?: string };

export const listExperts = defineRoute({
  id: "listExperts",
  method: "get",
  path: "/datasets/{dataset}/experts",
  role: "broker",
  summary: "The persons in the expert pools: field, employer, whether they can be asked",
  params: datasetPath,
  query: z.strictObject({
    q: searchText.optional().describe("Any part of a name or an id; case does not matter."),
    ...filters,
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", expertsSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const { experts } = await services.facts.get(version);
    const records = recordsOf<Expert>(experts);
    const found = search(searchableRecords(experts), query.q ?? "").filter((index) => passes(records[index], query));
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: found.length,
      experts: items.map((index) => records[index]),
      next,
    });
  },
});

export const countExperts = defineRoute({
  id: "countExperts",
  method: "get",
  path: "/datasets/{dataset}/experts/counts",
  role: "viewer",
  summary: "How many persons the expert pools have: by pool, employer and field, none of them named",
  params: datasetPath,
  query: z.strictObject({ ...filters, ...versionShape, ...languageShape }),
  answers: json("The counts.", expertCounts),
  errors: versionErrors,
  async handle({ params, query, services, language }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts: Facts = await services.facts.get(version);
    const experts = recordsOf<Expert>(facts.experts).filter((expert) => passes(expert, query));
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: experts.length,
      available: experts.filter(({ available }) => available === true).length,
      pools: counted(
        experts,
        ({ pool }) => pool,
        (id) => recordTitle(facts.activities, id, language),
      ),
      employers: counted(
        experts,
        ({ employer }) => employer,
        (id) => recordTitle(facts.organisations, id, language),
      ),
      fields: counted(
        experts,
        ({ fields }) => fields,
        (field) => field,
      ),
    });
  },
});

function passes({ fields = [], capabilities = [], employer, pool }: Expert, asked: Filters): boolean {
  return (
    (asked.field === undefined || hasWord([...fields, ...capabilities], asked.field)) &&
    (asked.employer === undefined || employer === asked.employer) &&
    (asked.pool === undefined || pool === asked.pool)
  );
}

function counted(
  experts: readonly Expert[],
  of: (expert: Expert) => string | readonly string[] | undefined,
  title: (id: string) => string,
) {
  const byValue = new Map<string, { experts: number; available: number }>();
  for (const expert of experts)
    for (const value of new Set([of(expert) ?? []].flat())) {
      const count = byValue.get(value) ?? { experts: 0, available: 0 };
      count.experts++;
      if (expert.available === true) count.available++;
      byValue.set(value, count);
    }
  return [...byValue]
    .sort(([a, one], [b, other]) => other.experts - one.experts || byCodeUnit(a, b))
    .map(([id, count]) => ({ id, title: title(id), ...count }));
}

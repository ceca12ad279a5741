import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { summaryByGroup } from "../../analysis/statistics/summary-by-group.ts";
import { message } from "../../model/message.ts";
import { groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { computeMeasureValues } from "./compute-measure-values.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { ownValues, queryOfMeasure, type Spelling } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface ByGroupQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly by: string;
}

/** `by` says what the values are taken together by: a measure that has a `by` of its own is told it as `measure.by`. */
export const besideBy: Spelling = (name) => (name === "by" ? "measure.by" : name);

/** A measure's values taken together by group. They are the same job as the values one by one. */
export async function answerWithMeasureByGroup(
  context: RouteContext<{ dataset: string; measure: string }, ByGroupQuery>,
): Promise<Answer> {
  const { params, services, language } = context;
  const { by } = context.query;
  const measure = measureNamed(params.measure);
  const query = queryOfMeasure(measure, context.query, besideBy);
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const grouping = groupingNamed(await services.facts.get(version), by);
  return derivedAnswer(context, {
    version,
    analysis: measure.id,
    parameters: used,
    mediaType: "application/json",
    sources: [measure.source, ...backboneSource(asked)],
    form: { by },
    compute: (job) => computeMeasureValues(services, version, measure.id, asked, ownValues(measure, query), job),
    async render({ values, approximation }) {
      const derived = await services.networks.asked(version, asked);
      const groups = summaryByGroup(values, derived.network.organisations, grouping);
      const known = groups.flatMap(({ id }) => (id === undefined ? [] : [id]));
      const titles = groupTitles(derived.facts, by, known, language);
      const body = {
        ...resultHead(version, measure.id, splitQuery(context.query).used, derived),
        ...backboneSaid(asked, derived, language),
        approximation: approximationNote([{ approximation }]),
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        by,
        groups: groups.map(({ id, ...group }, g) => ({
          id: id ?? null,
          title: titles[g] ?? message(language, "vocabulary", "withoutGroup"),
          ...group,
        })),
      };
      return Buffer.from(JSON.stringify(body));
    },
  });
}

import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { summaryByGroup } from "../../analysis/statistics/summary-by-group.ts";
import { message } from "../../model/message.ts";
import { tableFormats } from "../contract/measure.ts";
import { groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { ComparedGroups } from "../tasks/compare-groups.ts";
import { besideBy } from "./answer-with-measure-by-group.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { groupComparisonTable } from "./group-comparison-table.ts";
import { queryOfMeasure } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

interface ComparisonQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: string;
  readonly resamples: number;
  readonly permutations: number;
  readonly level: number;
  readonly seed: number;
}

interface Compared extends ComparedGroups, MeasuredValues {}

const sources = { interval: "doi:10.1214/aos/1176344552", test: "doi:10.1111/j.2044-8317.1976.tb00714.x" } as const;

/** Of the work, as much as the measure takes. */
const measuring = 0.7;

/** A measure's groups compared: how sure each mean and median is, and whether the means differ by more than chance. */
export async function answerWithGroupComparison(
  context: RouteContext<{ dataset: string; measure: string }, ComparisonQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const { by, resamples, permutations, level, seed } = query;
  const measure = measureNamed(params.measure);
  const version = await askedVersion(context);
  const { used, ...which } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  const grouping = groupingNamed(await services.facts.get(version), by);
  const parameters = { measure: measure.id, ...used };
  return derivedAnswer<Compared>(context, {
    version,
    analysis: "group-comparison",
    parameters,
    mediaType: mediaTypes[format],
    sources: [measure.source, ...backboneSource(which), ...Object.values(sources)],
    async compute(job) {
      job.report(0);
      const asked = queryOfMeasure(measure, query, besideBy);
      const report = (share: number) => job.report(share * measuring);
      const measured = await valuesOfMeasure(services, version, measure, asked, { ...job, report });
      const { organisations } = (await services.networks.get(version, which.network, job.cancelled)).network;
      const compared = await services.computing.run(
        "compare-groups",
        { values: measured.values, organisations, grouping, resamples, permutations, level, seed },
        { cancelled: job.cancelled, onProgress: (share) => job.report(measuring + share * (1 - measuring)) },
      );
      return { ...measured, ...compared };
    },
    async render({ values, approximation, test, intervals }) {
      const derived = await services.networks.asked(version, which);
      const groups = summaryByGroup(values, derived.network.organisations, grouping);
      const known = groups.flatMap(({ id }) => (id === undefined ? [] : [id]));
      const titles = groupTitles(derived.facts, by, known, language);
      const codeOf = new Map(grouping.values.map((id, code) => [id, code]));
      const body = {
        ...resultHead(version, "group-comparison", parameters, derived),
        ...backboneSaid(which, derived, language),
        approximation: approximationNote([{ approximation }]),
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        definitions: {
          interval: definitionOf("groups.interval", sources.interval, language),
          test: definitionOf("groups.test", sources.test, language),
        },
        by,
        n: test.n,
        between: test.between,
        p: test.p,
        groups: groups.map(({ id, ...group }, g) => {
          const code = id === undefined ? grouping.values.length : codeOf.get(id)!;
          return {
            id: id ?? null,
            title: titles[g] ?? message(language, "vocabulary", "withoutGroup"),
            ...group,
            ...intervals[code],
            ...test.groups[code],
          };
        }),
      };
      return format === "csv" ? groupComparisonTable(body) : Buffer.from(JSON.stringify(body));
    },
  });
}

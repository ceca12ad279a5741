import { stringAt } from "../../analysis/facts/string-column.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { summary } from "../../analysis/statistics/summary.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { ComparedPeriods, Standing } from "../tasks/compare-periods.ts";
import { describeOrganisations } from "../tasks/describe-organisations.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneCounted, backboneDefined, backboneSource } from "./backbone-said.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { measureChangeTable } from "./measure-change-table.ts";
import { queryOfMeasure } from "./measure-parameters.ts";
import { networkCounts, resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

interface ChangeQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly earlierFrom: string;
  readonly earlierTo: string;
  readonly top: number;
}

interface Changed extends ComparedPeriods {
  readonly values: Readonly<Record<"earlier" | "later", MeasuredValues>>;
}

const sources = { spearman: "doi:10.2307/1412159", kendall: "doi:10.1093/biomet/33.3.239" } as const;

/** What changed from one period to another: who rose, who came and went, which ties are new. */
export async function answerWithMeasureChange(
  context: RouteContext<{ dataset: string; measure: string }, ChangeQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const { earlierFrom, earlierTo, top } = query;
  const measure = measureNamed(params.measure);
  const version = await askedVersion(context);
  const { used, ...which } = splitQuery(query);
  const parameters = { measure: measure.id, ...used, top };
  const format = negotiateFormat(request, tableFormats, query.format);
  const asked = {
    earlier: { ...queryOfMeasure(measure, query), from: earlierFrom, to: earlierTo },
    later: queryOfMeasure(measure, query),
  };
  const networkOf = (period: "earlier" | "later") => services.networks.asked(version, splitQuery(asked[period]));
  return derivedAnswer<Changed>(context, {
    version,
    analysis: "measure-change",
    parameters,
    mediaType: mediaTypes[format],
    sources: [measure.source, ...backboneSource(which), ...Object.values(sources)],
    async compute(job) {
      job.report(0);
      const valuesOf = (period: "earlier" | "later", from: number) =>
        valuesOfMeasure(services, version, measure, asked[period], {
          ...job,
          report: (share) => job.report(from + 0.45 * share),
        });
      const values = { earlier: await valuesOf("earlier", 0), later: await valuesOf("later", 0.45) };
      const { ties: earlier } = await networkOf("earlier");
      const { ties: later } = await networkOf("later");
      const compared = await services.computing.run(
        "compare-periods",
        {
          earlier: { network: earlier, values: values.earlier.values },
          later: { network: later, values: values.later.values },
          top,
        },
        { cancelled: job.cancelled },
      );
      return { ...compared, values };
    },
    async render({ organisations, ranking, leaders, moved, entered, left, ties, values }) {
      const derived = { earlier: await networkOf("earlier"), later: await networkOf("later") };
      const { facts } = derived.later;
      const named = new Set([
        ...leaders.map(({ organisation }) => organisation),
        ...moved.map((one) => one.later.organisation),
        ...[...entered, ...left].map(({ organisation }) => organisation),
        ...Object.values(ties.strongest).flatMap((of) => of.flatMap(({ source, target }) => [source, target])),
      ]);
      // Facts hold organisations in the order of their ids.
      const inOrder = [...named].sort((a, b) => a - b);
      const places = new Map(inOrder.map((organisation, place) => [organisation, place]));
      const placed = ({ organisation, ...standing }: Standing) => ({
        organisation: places.get(organisation)!,
        ...standing,
      });
      const standing = ({ value, rank }: Standing) => ({ value, rank });
      const period = (of: "earlier" | "later", from: string, to: string) => ({
        from,
        to,
        activities: derived[of].selection.activities.length,
        network: networkCounts(derived[of]),
        ...backboneCounted(which, derived[of]),
        summary: summary(values[of].values),
      });
      const { strongest, ...counts } = ties;
      const of = (kind: keyof typeof strongest) =>
        strongest[kind].map(({ source, target, ...weights }) => ({
          source: places.get(source)!,
          target: places.get(target)!,
          ...weights,
        }));
      const { n, spearman, kendall } = ranking;
      const body = {
        ...resultHead(version, "measure-change", parameters, derived.later),
        approximation: approximationNote([values.earlier, values.later]),
        ...backboneDefined(which, language),
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        definitions: {
          change: definitionOf("periods.change", measure.source, language),
          spearman: definitionOf("correlation.spearman", sources.spearman, language),
          kendall: definitionOf("correlation.kendall", sources.kendall, language),
        },
        earlier: period("earlier", earlierFrom, earlierTo),
        later: period("later", String(query.from), String(query.to)),
        organisations,
        ties: counts,
        n,
        spearman,
        kendall,
        leaders: leaders.map(({ organisation, earlier, later }) => ({
          organisation: places.get(organisation)!,
          ...(earlier && { earlier: standing(earlier) }),
          ...(later && { later: standing(later) }),
        })),
        moved: moved.map(({ earlier, later, change }) => ({
          organisation: places.get(later.organisation)!,
          earlier: standing(earlier),
          later: standing(later),
          change,
        })),
        entered: entered.map(placed),
        left: left.map(placed),
        strongest: { kept: of("kept"), added: of("added"), lost: of("lost") },
        ids: inOrder.map((organisation) => stringAt(facts.organisations.ids, organisation)),
        described: describeOrganisations(facts, inOrder, [], language),
      };
      return format === "csv" ? measureChangeTable(body) : Buffer.from(JSON.stringify(body));
    },
  });
}

import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { BackTest } from "../../analysis/partners/back-test.ts";
import type { Exposure } from "../../analysis/partners/exposure.ts";
import { type CaseQuality, qualities } from "../../analysis/partners/judge-case.ts";
import { pairFeatures } from "../../analysis/partners/pair-features.ts";
import type { CaseModel } from "../../analysis/partners/partner-model.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import { checkFilters } from "../caches/check-filters.ts";
import { type FitOptions, fitRequest } from "../caches/partner-fits.ts";
import type { tableFormats } from "../contract/measure.ts";
import { groupingTitle, groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { partnerVerdict } from "./partner-verdict.ts";
import { refuseUndated } from "./refuse-undated.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface BackTestQuery extends Readonly<Record<string, unknown>>, FitOptions {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly split?: PartialDate;
}

const source = "doi:10.1002/asi.20591";

/** How well partners would have been foretold from what was known on a day. */
export async function answerWithBackTest(context: RouteContext<{ dataset: string }, BackTestQuery>): Promise<Answer> {
  const { query, services, language, request } = context;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const { years, lists, seed } = query;
  const options = { years, lists, seed };
  const facts = await services.facts.get(version);
  checkFilters(facts, network);
  refuseUndated(facts);
  const format = negotiateFormat(request, tableFormatsOf, query.format);
  return derivedAnswer<BackTest>(context, {
    version,
    analysis: "partners-backtest",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    isStored: true,
    async compute({ cancelled, report }) {
      report(0);
      const running = { cancelled, onProgress: report };
      if (query.split === undefined)
        return (await services.partnerFits.get(version, network, options, running)).backTest;
      const split = daySpan(query.split).last;
      const until = Math.max(split, facts.referenceDay);
      const input = { facts, network, split, until, ...fitRequest(options) };
      return services.computing.run("back-test-partners", input, running);
    },
    async render(tested) {
      const head = resultHead(version, "partners-backtest", used, await services.networks.get(version, network));
      const { newTies, repeatedTies } = tested;
      const days = {
        split: isoDay(tested.split),
        until: isoDay(tested.until),
        fittedFrom: isoDay(tested.fittedFrom),
      };
      const about = { ...days, newTies, repeatedTies };
      if (format === "csv") return Buffer.from(`${csvComments(head, about)}${table(tested)}\n`);
      return withoutNaN({
        ...head,
        definition: definitionOf("partnersBackTest", source, language),
        ...about,
        qualities: qualities.map((id) => ({
          id,
          title: message(language, "partners", `backtest.qualities.${id}.title`),
          text: message(language, "partners", `backtest.qualities.${id}.text`),
        })),
        cases: tested.cases.map((one) => caseItem(facts, one, tested.models[one.case], language)),
      });
    },
  });
}

const tableFormatsOf = ["json", "csv"] as const;

function caseItem(facts: Facts, quality: CaseQuality, model: CaseModel, language: Language) {
  const { case: own, rankers, comparisons, ...rest } = quality;
  const title = (path: string) => message(language, "partners", `backtest.${path}`);
  return {
    case: own,
    title: title(`cases.${own}`),
    model: modelItem(model, language),
    ...rest,
    rankers: rankers.map(({ ranker, ...estimates }) => ({ ranker, title: title(`rankers.${ranker}`), ...estimates })),
    comparisons: comparisons.map(({ exposure, ...comparison }) => ({
      ...comparison,
      said: partnerVerdict(quality, comparison, language),
      exposure: exposure.map((one) => exposureItem(facts, one, language)),
    })),
  };
}

function exposureItem(facts: Facts, { by, groups, ...told }: Exposure, language: Language) {
  const ids = groups.map(({ group }) => group);
  const titles = groupTitles(facts, by, ids, language);
  return {
    by,
    title: groupingTitle(by, language),
    ...told,
    groups: groups.map(({ group, ...shares }, k) => ({ id: group, title: titles[k], ...shares })),
  };
}

function modelItem({ model, ties, others, unfitted, spreads }: CaseModel, language: Language) {
  const slopes = model?.slopes ?? [];
  const coefficients = pairFeatures.flatMap(({ id, group }, f) =>
    slopes[f] === undefined || slopes[f] === 0
      ? []
      : [
          {
            feature: id,
            title: message(language, "partners", `candidates.features.${id}`),
            group,
            slope: slopes[f],
            effect: Math.abs(slopes[f] * spreads[f]),
          },
        ],
  );
  return {
    ties,
    others,
    ...(unfitted && { unfitted }),
    coefficients: coefficients.sort((a, b) => b.effect - a.effect).map(({ effect: _effect, ...told }) => told),
  };
}

function table({ cases }: BackTest): string {
  const rows = cases.flatMap(({ case: own, rankers }) =>
    rankers.flatMap((one) =>
      qualities.map((quality) => {
        const numbers = [one[quality].value, one[quality].lower, one[quality].upper];
        return csvRow([own, one.ranker, quality, ...numbers.map((value) => (Number.isNaN(value) ? undefined : value))]);
      }),
    ),
  );
  return [csvRow(["case", "ranker", "quality", "value", "lower", "upper"]), ...rows].join("\n");
}

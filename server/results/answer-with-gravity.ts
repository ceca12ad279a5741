import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { ForecastPeriods, GravitySizes, GroupGravity } from "../../analysis/gravity/group-gravity.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { GravityCovariate } from "../../model/gravity-covariate.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import { tableFormats } from "../contract/measure.ts";
import { groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { Services } from "../services.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { refuseNobody } from "./refuse-nobody.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const source = "doi:10.1162/rest.88.4.641";

interface GravityQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: string;
  readonly weighted: boolean;
  readonly covariates?: readonly GravityCovariate[];
  readonly sizes: GravitySizes;
  readonly most: number;
  readonly forecastFrom?: PartialDate;
}

export async function answerWithGravity(context: RouteContext<{ dataset: string }, GravityQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { by, weighted, covariates: asked, sizes, most, forecastFrom } = query;
  const facts = await services.facts.get(version);
  const grouping = groupingNamed(facts, by);
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<GroupGravity>(context, {
    version,
    analysis: "gravity",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      refuseNobody(derived, network);
      const forecast =
        forecastFrom === undefined
          ? undefined
          : await periodsOf(services, version, network, daySpan(forecastFrom).first, cancelled);
      const { selection } = derived;
      const input = { facts, selection, by, grouping, weighted, sizes, asked, most, forecast };
      return services.computing.run("fit-gravity", input, { cancelled });
    },
    async render(found) {
      const head = resultHead(version, "gravity", used, await services.networks.get(version, network));
      const titles = groupTitles(facts, by, found.ids, language);
      const rest = { definition: definitionOf("gravity", source, language), by };
      return services.computing.run("render-gravity", { facts, head, rest, found, titles, forecastFrom, format });
    },
  });
}

/** What began before a day and what from then on: one that runs on is in the earlier period only, so that nothing is told by itself. */
async function periodsOf(
  { networks }: Services,
  version: DatasetVersion,
  network: NetworkParameters,
  split: number,
  cancelled: Int32Array,
): Promise<ForecastPeriods> {
  const { from, to } = network;
  const first = from === undefined ? undefined : daySpan(from).first;
  const last = to === undefined ? undefined : daySpan(to).last;
  const before = isoDay(Math.min(split - 1, last ?? split));
  const [earlier, later] = await Promise.all([
    networks.get(version, { ...network, timing: "start", to: before }, cancelled),
    networks.get(version, { ...network, timing: "start", from: isoDay(split) }, cancelled),
  ]);
  return {
    earlier: earlier.selection,
    later: later.selection,
    from: first,
    split,
    to: last,
  };
}

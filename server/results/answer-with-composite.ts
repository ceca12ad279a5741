import { type ComponentWeights, weightsFrom } from "../../analysis/integration/component-weights.ts";
import type { Composite } from "../../analysis/integration/composite.ts";
import { type Placing, placedOn } from "../../analysis/integration/placing.ts";
import type { Scaling } from "../../analysis/statistics/weighted-index.ts";
import { isoDay, type PartialDate, yearOf } from "../../model/partial-date.ts";
import type { CompositeGroup } from "../contract/composite.ts";
import { tableFormats } from "../contract/measure.ts";
import { groupTitles } from "../directory/group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { compositeTable } from "./composite-table.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CompositeQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: string;
  readonly weights?: string;
  readonly scaling: Scaling;
  readonly weighted: boolean;
  readonly placing: Placing;
  readonly at?: PartialDate;
  readonly samples: number;
  readonly seed: number;
  readonly leading: number;
}

const sources = {
  index: "doi:10.1787/9789264043466-en",
  intervals: "doi:10.1287/mnsc.1100.1265",
  external: "doi:10.2307/2786835",
  otherZones: "doi:10.2307/2786835",
  hubTie: "doi:10.2307/2786835",
  diversity: "doi:10.1016/0022-5193(66)90013-0",
  intensity: "doi:10.2307/2786835",
  participation: "doi:10.2307/2786835",
} as const;

export async function answerWithComposite(context: RouteContext<{ dataset: string }, CompositeQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { by, scaling, weighted, placing, samples, seed, leading } = query;
  const { network, used } = splitQuery(query);
  const facts = await services.facts.get(version);
  const at = query.at ?? network.to;
  const { day: placed } = placedOn(facts, { placing, at });
  const day = isoDay(placed);
  const year = yearOf(placed, facts.yearStart);
  const weights: ComponentWeights | undefined = query.weights === undefined ? undefined : weightsFrom(query.weights);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Composite>(context, {
    version,
    analysis: "composite",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [...new Set(Object.values(sources))],
    async compute({ cancelled, report }) {
      report(0);
      const { selection, network: ties } = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "compute-composite",
        { facts, selection, network: ties, by, weights, scaling, weighted, placing, at, year, samples, seed, leading },
        { cancelled, onProgress: report },
      );
    },
    async render(found) {
      const head = resultHead(version, "composite", used, await services.networks.get(version, network));
      const definition = (id: keyof typeof sources) => definitionOf(`composite.${id}`, sources[id], language);
      const body = {
        ...head,
        definition: definition("index"),
        intervals: definition("intervals"),
        by,
        at: day,
        year,
        scaling,
        components: found.components.map(({ id, weight, leftOut }) => ({
          id,
          definition: definition(id),
          weight,
          leftOut,
        })),
        samples,
        seed,
        leading,
        groups: groupsOf(
          found,
          groupTitles(
            facts,
            by,
            found.groups.map(({ id }) => id),
            language,
          ),
        ),
      };
      return format === "csv" ? compositeTable(body) : Buffer.from(JSON.stringify(body));
    },
  });
}

/** The highest index first; groups are by id, which decides where indexes are equal. */
function groupsOf(found: Composite, titles: readonly string[]): CompositeGroup[] {
  const known = (values: Float64Array, g: number) => (Number.isNaN(values[g]) ? undefined : values[g]);
  return found.groups
    .map((group, g) => ({
      ...group,
      title: titles[g],
      index: known(found.index, g),
      rank: known(found.rank, g),
      present: found.present[g],
      best: known(found.best, g),
      worst: known(found.worst, g),
      bestPossible: known(found.bestPossible, g),
      worstPossible: known(found.worstPossible, g),
      leading: known(found.leading, g),
      components: found.components.map(({ id, scaled, ranks }) => ({
        value: known(found.values[id], g),
        scaled: known(scaled, g),
        rank: known(ranks, g),
      })),
    }))
    .sort((a, b) => (b.index ?? -1) - (a.index ?? -1));
}

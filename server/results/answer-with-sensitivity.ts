import { stringAt } from "../../analysis/facts/string-column.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { byCodeUnit } from "../../model/id.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { describeOrganisations } from "../tasks/describe-organisations.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { computeSensitivity, type Sensitivity, type SensitivityRequest } from "./compute-sensitivity.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { queryOfMeasure } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { sensitivityTable } from "./sensitivity-table.ts";
import { splitQuery } from "./split-query.ts";

interface SensitivityQuery extends SensitivityRequest, Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
}

const sources = {
  spearman: "doi:10.2307/1412159",
  kendall: "doi:10.1093/biomet/33.3.239",
  overlap: "doi:10.1137/S0895480102412856",
} as const;

/** How a measure's ranking changes where the network is derived otherwise. */
export async function answerWithSensitivity(
  context: RouteContext<{ dataset: string; measure: string }, SensitivityQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const measure = measureNamed(params.measure);
  const ofMeasure = queryOfMeasure(measure, query);
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  const definitions = {
    spearman: definitionOf("correlation.spearman", sources.spearman, language),
    kendall: definitionOf("correlation.kendall", sources.kendall, language),
    overlap: definitionOf("sensitivity.overlap", sources.overlap, language),
  };
  return derivedAnswer<Sensitivity>(context, {
    version,
    analysis: "sensitivity",
    parameters: { measure: measure.id, ...used },
    mediaType: mediaTypes[format],
    sources: [measure.source, ...backboneSource(asked), ...Object.values(sources)],
    compute: (job) => computeSensitivity(services, version, measure, ofMeasure, query, job),
    async render({ variants, approximation, comparisons, leaders, inBase, inOthers }) {
      const derived = await services.networks.asked(version, asked);
      const idOf = (organisation: number) => stringAt(derived.facts.organisations.ids, organisation);
      const body = {
        ...resultHead(version, "sensitivity", { measure: measure.id, ...used }, derived),
        approximation,
        ...backboneSaid(asked, derived, language),
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        definitions,
        k: query.k,
        leaders: { ids: leaders.map(idOf), ranks: Array.from(inBase) },
        variants: variants.map(({ first, ...variant }, place) => {
          const { moves, ...figures } = comparisons[place];
          return {
            ...variant,
            ...(first !== place && { sameAs: first }),
            ...figures,
            // JSON writes NaN as null.
            ranks: Array.from(inOthers[place]),
            moves: moves.map(({ organisation, from, to }) => ({
              id: idOf(organisation),
              from,
              to,
              change: from - to,
            })),
          };
        }),
      };
      if (format === "csv") return sensitivityTable(body);
      const moved = comparisons.flatMap(({ moves }) => moves.map(({ organisation }) => organisation));
      const named = [...new Set([...leaders, ...moved])].sort((a, b) => byCodeUnit(idOf(a), idOf(b)));
      const organisations = describeOrganisations(derived.facts, named, [], language);
      return Buffer.from(JSON.stringify({ ...body, ids: named.map(idOf), organisations }));
    },
  });
}

import type { Conversion, ConversionParameters } from "../../analysis/conversion/conversion.ts";
import { checkFilters } from "../caches/check-filters.ts";
import type { conversionTables } from "../contract/conversion.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface ConversionQuery extends Readonly<Record<string, unknown>>, ConversionParameters {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly table: (typeof conversionTables)[number];
}

const analysis = "conversion";
const source = "doi:10.1080/01621459.1927.10502953";

/** What came of meeting at events and SIGs. */
export async function answerWithConversion(
  context: RouteContext<{ dataset: string }, ConversionQuery>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const { table, ...asked } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(asked);
  const { within, match, meetings, zone, limit } = query;
  const facts = await services.facts.get(version);
  if (zone !== undefined) checkFilters(facts, { ...network, zones: [zone] });
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Conversion>(context, {
    version,
    analysis,
    parameters: used,
    form: { table },
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const parameters = { within, match, meetings, limit, ...(zone !== undefined && { zone }) };
      return services.computing.run(
        "convert-meetings",
        { facts, network, parameters },
        { cancelled, onProgress: report },
      );
    },
    async render(found) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-conversion", {
        facts,
        head: resultHead(version, analysis, used, derived),
        definition: definitionOf(analysis, source, language),
        found,
        within,
        limit,
        language,
        format,
        table,
      });
    },
  });
}

import type { Approximation } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import { ranks } from "../../analysis/statistics/ranks.ts";
import { summary } from "../../analysis/statistics/summary.ts";
import { valueFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { approximationMethod } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { computeMeasureValues } from "./compute-measure-values.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { ownValues } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface MeasureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof valueFormats)[number];
  readonly top?: number;
  readonly groupings?: readonly string[];
}

/** A measure's value of each organisation, with its rank. */
export async function answerWithMeasure(
  context: RouteContext<{ dataset: string; measure: string }, MeasureQuery>,
): Promise<Answer> {
  const { params, request, services, language } = context;
  const { groupings, ...query } = context.query;
  const measure = measureNamed(params.measure);
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const format = negotiateFormat(request, valueFormats, query.format);
  const definition = definitionOf(`measures.${measure.id}`, measure.source, language);
  return derivedAnswer(context, {
    version,
    analysis: measure.id,
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [measure.source, ...backboneSource(asked)],
    form: { top: query.top, groupings },
    compute: (job) => computeMeasureValues(services, version, measure.id, asked, ownValues(measure, query), job),
    async render({ values, approximation }) {
      const derived = await services.networks.asked(version, asked);
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: resultHead(version, measure.id, used, derived),
        rest: {
          ...backboneSaid(asked, derived, language),
          definition,
          summary: summary(values),
          approximation: approximation ? writtenApproximation(approximation) : null,
        },
        organisations: derived.network.organisations,
        values,
        beside: { rank: ranks(values, "best") },
        within: approximation && { name: "approximation", columns: intervalColumns(approximation) },
        described: groupings && { groupings, language },
        top: query.top,
        format,
      });
    },
  });
}

/** What is said of all values; what is said of each stands in columns. */
function writtenApproximation({ samples, seed, confidence, top }: Approximation) {
  return { method: approximationMethod, samples, seed, confidence, top };
}

function intervalColumns({ low, high, bestRank, worstRank }: Approximation) {
  return { low, high, bestRank, worstRank };
}

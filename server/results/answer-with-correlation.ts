import type { Measure } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import type { Correlation } from "../../analysis/statistics/correlation.ts";
import { valueFormats } from "../contract/measure.ts";
import type { ApproximationNote } from "../contract/result.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { JobContext } from "../jobs/jobs.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { queryOfMeasure, type Spelling } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

interface CorrelationQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof valueFormats)[number];
  readonly groupings?: readonly string[];
}

interface Correlated extends Correlation {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly approximation: ApproximationNote | null;
}

/** The other measure's own parameters: both may take `weighted`, each its own. */
export const ofOther: Spelling = (name) => `other.${name}`;

const sources = { pearson: "doi:10.1098/rspl.1895.0041", spearman: "doi:10.2307/1412159" } as const;

/** Two measures of the same organisations against each other, with how far they go together. */
export async function answerWithCorrelation(
  context: RouteContext<{ dataset: string; measure: string; other: string }, CorrelationQuery>,
): Promise<Answer> {
  const { params, request, services, language } = context;
  const { groupings, ...query } = context.query;
  const measure = measureNamed(params.measure);
  const other = measureNamed(params.other);
  const version = await askedVersion(context);
  const { used, ...which } = splitQuery(query);
  const parameters = { measure: measure.id, other: other.id, ...used };
  const format = negotiateFormat(request, valueFormats, query.format);

  return derivedAnswer<Correlated>(context, {
    version,
    analysis: "correlation",
    parameters,
    mediaType: mediaTypes[format],
    sources: [...new Set([measure.source, other.source, ...backboneSource(which), ...Object.values(sources)])],
    form: { groupings },
    async compute(job) {
      job.report(0);
      const half = (from: number): JobContext => ({ ...job, report: (share) => job.report(from + share / 2) });
      const x = await valuesOfMeasure(services, version, measure, queryOfMeasure(measure, query), half(0));
      const y = await valuesOfMeasure(services, version, other, queryOfMeasure(other, query, ofOther), half(0.5));
      const pair = { x: x.values, y: y.values };
      const correlated = await services.computing.run("correlate-values", pair, { cancelled: job.cancelled });
      return { ...pair, ...correlated, approximation: approximationNote([x, y]) };
    },
    async render({ x, y, approximation, n, pearson, spearman }) {
      const derived = await services.networks.asked(version, which);
      const definitionOfMeasure = ({ id, source }: Measure) => definitionOf(`measures.${id}`, source, language);
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: { ...resultHead(version, "correlation", parameters, derived), approximation },
        rest: {
          ...backboneSaid(which, derived, language),
          definition: definitionOfMeasure(measure),
          otherDefinition: definitionOfMeasure(other),
          n,
          undefined: x.length - n,
          pearson,
          spearman,
          definitions: {
            pearson: definitionOf("correlation.pearson", sources.pearson, language),
            spearman: definitionOf("correlation.spearman", sources.spearman, language),
          },
        },
        organisations: derived.network.organisations,
        values: x.map((value, i) => (Number.isNaN(y[i]) ? Number.NaN : value)),
        beside: { otherValues: y },
        described: groupings && { groupings, language },
        top: undefined,
        format,
      });
    },
  });
}

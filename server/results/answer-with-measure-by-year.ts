import { measureNamed } from "../../analysis/measure-named.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneDefined, backboneSource } from "./backbone-said.ts";
import { computeByYear, type MeasuredYear } from "./compute-by-year.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { queryOfMeasure } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface ByYearQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
}

/** A measure's values year by year, with the counts behind each year. */
export async function answerWithMeasureByYear(
  context: RouteContext<{ dataset: string; measure: string }, ByYearQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const measure = measureNamed(params.measure);
  const asked = queryOfMeasure(measure, query);
  const version = await askedVersion(context);
  const { used, ...which } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<MeasuredYear[]>(context, {
    version,
    analysis: "measure-by-year",
    parameters: { measure: measure.id, ...used },
    mediaType: mediaTypes[format],
    sources: [measure.source, ...backboneSource(which)],
    compute: (job) => computeByYear(services, version, measure, asked, job),
    async render(measured) {
      const derived = await services.networks.get(version, which.network);
      return services.computing.run("render-years", {
        facts: derived.facts,
        head: {
          ...resultHead(version, measure.id, used, derived),
          approximation: approximationNote(measured),
          ...backboneDefined(which, language),
        },
        definition: definitionOf(`measures.${measure.id}`, measure.source, language),
        years: measured.map(({ approximation, ...year }) => year),
        language,
        format,
      });
    },
  });
}

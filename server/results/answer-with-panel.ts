import { z } from "zod";
import { type Measure, ownParameters } from "../../analysis/measure.ts";
import { measureNamed } from "../../analysis/measure-named.ts";
import type { MeasuredYear } from "../../analysis/panel/panel.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import type { PanelKind } from "../../model/panel.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { valueFormats } from "../contract/measure.ts";
import type { ApproximationNote } from "../contract/result.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { JobContext } from "../jobs/jobs.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { computeByYear, mostYears } from "./compute-by-year.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface PanelQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof valueFormats)[number];
  readonly measures?: readonly string[];
  readonly indicators?: readonly string[];
}

interface Measured {
  readonly years: readonly MeasuredYear[];
  readonly approximation: ApproximationNote | null;
}

/** Units by years: measures of each year's network with observations beside. */
export async function answerWithPanel(
  context: RouteContext<{ dataset: string; panel: PanelKind }, PanelQuery>,
): Promise<Answer> {
  const { params, request, services, language } = context;
  const { measures: asked = [], indicators, ...query } = context.query;
  const { panel } = params;
  const measures = asked.map(measureNamed);
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const parameters = { panel, ...(panel !== "pair-year" && { measures: asked }), ...used };
  const format = negotiateFormat(request, valueFormats, query.format);

  const measuredYears = async (job: JobContext): Promise<Measured> => {
    const ofMeasure = (measure: Measure, k: number) =>
      computeByYear(
        services,
        version,
        measure,
        { ...query, ...defaultsOf(measure) },
        {
          ...job,
          report: (share, step) => job.report((k + share) / measures.length, step),
        },
      );
    const all: Awaited<ReturnType<typeof computeByYear>>[] = [];
    for (const [k, measure] of measures.entries()) all.push(await ofMeasure(measure, k));
    const years = (all[0] ?? []).map(({ year, organisations }, y) => {
      return { year, organisations, values: Object.fromEntries(asked.map((name, k) => [name, all[k][y].values])) };
    });
    return { years, approximation: approximationNote(all.flat()) };
  };

  /** The network of each year; what was made once is at hand. */
  const yearlyNetworks = async ({ cancelled, report }: JobContext) => {
    const { from, to, ...rest } = network;
    const whole = await services.networks.get(version, rest, cancelled);
    const windows = yearWindows(whole.facts, whole.selection.activities, { from, to, timing: network.timing });
    if (windows.length > mostYears)
      throw new TielineError("window_too_long", { years: windows.length, limit: mostYears });
    const years = [];
    for (const [k, { year, ...window }] of windows.entries()) {
      const derived = await services.networks.get(version, { ...rest, ...window }, cancelled);
      years.push({ year, network: derived.network });
      report((k + 1) / windows.length, String(year));
    }
    return years;
  };

  return derivedAnswer<{ measured: Measured; networks: Awaited<ReturnType<typeof yearlyNetworks>> }>(context, {
    version,
    analysis: "panel",
    parameters,
    mediaType: mediaTypes[format],
    sources: [...new Set(measures.map(({ source }) => source))],
    form: { indicators },
    async compute(job) {
      job.report(0);
      if (panel === "pair-year")
        return { measured: { years: [], approximation: null }, networks: await yearlyNetworks(job) };
      return { measured: await measuredYears(job), networks: [] };
    },
    async render({ measured, networks }) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-panel", {
        facts: derived.facts,
        head: {
          ...resultHead(version, "panel", { ...parameters, ...(indicators && { indicators }) }, derived),
          approximation: measured.approximation,
        },
        panel,
        measures: asked,
        indicators,
        measured: measured.years,
        networks,
        language,
        format,
      });
    },
  });
}

/** A measure's own parameters as they are where a request does not say. */
function defaultsOf(measure: Measure): Record<string, unknown> {
  return z.object(ownParameters(measure)).parse({});
}

import type { NetworkParameters } from "../../model/network-parameters.ts";
import { isoDay } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { earliestReported, type Report, reportFormats } from "../contract/report.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askFrom } from "../report/ask.ts";
import { composeReport } from "../report/compose-report.ts";
import { drawCharts } from "../report/draw-charts.ts";
import { gatherReport } from "../report/gather-report.ts";
import { whyNoPage } from "../report/open-report-page.ts";
import { printReport } from "../report/print-report.ts";
import { reportWorkbook } from "../report/report-workbook.ts";
import type { Services } from "../services.ts";
import { profileOf } from "../tasks/dataset-profile.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { targetsKey } from "./follow-targets.ts";

interface ReportQuery {
  readonly version?: number;
  readonly year?: number;
  readonly timing: NetworkParameters["timing"];
  readonly draws: number;
  readonly seed: number;
  readonly format?: (typeof reportFormats)[number];
}

/** The yearly report: one document, computed once in a language, written as what is asked for. */
export async function answerWithReport(context: RouteContext<{ dataset: string }, ReportQuery>): Promise<Answer> {
  const { params, query, request, services, caller, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const facts = await services.facts.get(version);
  const { timing, draws, seed, year = Number(isoDay(facts.referenceDay).slice(0, 4)) } = query;
  const { first, last } = profileOf(facts).years ?? { first: year, last: year };
  const format = negotiateFormat(request, reportFormats, query.format);
  // Figures are restated against the versions that are kept now.
  const kept = services.catalogue.versionsOf(params.dataset).map((one) => one.version);
  return derivedAnswer<Report>(context, {
    version,
    analysis: "report",
    parameters: { year, timing, draws, seed, language, kept, targets: await journalKey(services, params.dataset) },
    mediaType: mediaTypes[format],
    // The text document says why it has no charts, where they cannot be drawn.
    ...(format === "docx" && { form: { without: whyNoPage(services.settings)?.code } }),
    async compute(job) {
      const ask = askFrom({ services, caller, language, cancelled: job.cancelled });
      const data = await gatherReport(services, ask, { version, year, timing, draws, seed }, language, job);
      const years = Array.from({ length: last - first + 1 }, (_, k) => first + k);
      return composeReport(
        data,
        years.filter((of) => of >= earliestReported),
        language,
      );
    },
    render: (report) => written(report, format, services),
  });
}

async function written(
  report: Report,
  format: (typeof reportFormats)[number],
  { settings }: Services,
): Promise<Uint8Array> {
  if (format === "pdf") return printReport(report, settings);
  // Its library is large, and seldom needed.
  if (format === "docx") {
    const { reportDocument } = await import("../report/report-document.ts");
    return reportDocument(report, await chartsOrWhy(report, settings));
  }
  if (format === "xlsx") return reportWorkbook(report);
  return Buffer.from(JSON.stringify(report));
}

/** The charts as pictures; without a browser the document still comes, and says what it lacks. */
async function chartsOrWhy(report: Report, settings: Services["settings"]) {
  try {
    return await drawCharts(report, settings);
  } catch (error) {
    if (error instanceof TielineError) return error;
    throw error;
  }
}

/** What the targets are read from; while the store is away there are none, and the report says why. */
async function journalKey({ connection }: Services, dataset: string): Promise<unknown> {
  try {
    return targetsKey(await connection.get().journal(dataset));
  } catch (error) {
    if (error instanceof TielineError) return error.code;
    throw error;
  }
}

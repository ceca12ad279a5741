import { csvRow } from "../../analysis/export/csv-row.ts";
import { tableFormats } from "../contract/measure.ts";
import type { ApproximationNote } from "../contract/result.ts";
import type { LeavingBy } from "../contract/robustness.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import type { GiantCourse } from "../tasks/follow-giant.ts";
import { approximationNote } from "./approximation-note.ts";
import { withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";
import { usualValues } from "./usual-values.ts";

interface RobustnessQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: LeavingBy;
  readonly draws: number;
  readonly seed: number;
}

const source = "doi:10.1038/35019019";

/** How large the giant component stays as organisations leave. */
export async function answerWithRobustness(
  context: RouteContext<{ dataset: string }, RobustnessQuery>,
): Promise<Answer> {
  const { query, services, language, request } = context;
  const { by, draws, seed } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<GiantCourse & { readonly approximation: ApproximationNote | null }>(context, {
    version,
    analysis: "robustness",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    async compute(job) {
      job.report(0);
      const { network: ties } = await services.networks.get(version, network, job.cancelled);
      const ranking = by === "random" ? undefined : await usualValues(services, version, query, by, job);
      const course = await services.computing.run(
        "follow-giant",
        { network: ties, values: ranking?.values, draws, seed },
        { cancelled: job.cancelled, onProgress: job.report },
      );
      return { ...course, approximation: approximationNote(ranking ? [ranking] : []) };
    },
    async render({ approximation, ...course }) {
      const head = resultHead(version, "robustness", used, await services.networks.get(version, network));
      const definition = definitionOf("robustness", source, language);
      if (format === "csv") {
        const { left, giant, low, high, robustness } = course;
        const rows = left.map((k, place) => csvRow([k, giant[place], low?.[place], high?.[place]]));
        const about = csvComments(head, { definition, robustness, approximation });
        return Buffer.from(`${about}${[csvRow(["left", "giant", "low", "high"]), ...rows].join("\n")}\n`);
      }
      return withoutNaN({
        ...head,
        approximation,
        definition,
        by,
        ...course,
        ...(by === "random" && { draws, seed }),
      });
    },
  });
}

import type { LargestCliques } from "../../analysis/cohesion/largest-cliques.ts";
import { cliquesListed } from "../contract/cliques.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CliquesQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly min: number;
  readonly limit?: number;
  readonly cursor?: string;
}

/** By another name than the measure that counts them. */
const analysis = "clique-list";
const source = "doi:10.1145/2543629";

export async function answerWithCliques(context: RouteContext<{ dataset: string }, CliquesQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const format = negotiateFormat(request, tableFormats, query.format);
  const { min, limit = cliquesListed(format), cursor } = query;
  const { used, ...asked } = splitQuery({ ...query, limit });
  const start = Number(cursor ?? 0);
  return derivedAnswer<LargestCliques>(context, {
    version,
    analysis,
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source, ...backboneSource(asked)],
    async compute(job) {
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const { ties } = await services.networks.asked(version, asked, finding);
      return services.computing.run(
        "list-cliques",
        { network: ties, parameters: { min, start, limit } },
        { cancelled: job.cancelled, onProgress: report },
      );
    },
    async render(found) {
      const derived = await services.networks.asked(version, asked);
      return services.computing.run("render-cliques", {
        facts: derived.facts,
        head: { ...resultHead(version, analysis, used, derived), ...backboneSaid(asked, derived, language) },
        definition: definitionOf("cliques", source, language),
        organisations: derived.network.organisations,
        found,
        start,
        language,
        format,
      });
    },
  });
}

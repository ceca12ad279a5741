import type { LargestCliques, LargestCliquesParameters } from "../../analysis/cohesion/largest-cliques.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CliquesQuery extends Readonly<Record<string, unknown>>, LargestCliquesParameters {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
}

/** By another name than the measure that counts them. */
const analysis = "clique-list";
const source = "doi:10.1145/2543629";

export async function answerWithCliques(context: RouteContext<{ dataset: string }, CliquesQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const { min, limit } = query;
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<LargestCliques>(context, {
    version,
    analysis,
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "list-cliques",
        { network: derived.network, parameters: { min, limit } },
        { cancelled, onProgress: report },
      );
    },
    async render(found) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-cliques", {
        facts: derived.facts,
        head: resultHead(version, analysis, used, derived),
        definition: definitionOf("cliques", source, language),
        organisations: derived.network.organisations,
        found,
        language,
        format,
      });
    },
  });
}

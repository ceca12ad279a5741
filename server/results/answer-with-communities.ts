import type { Communities } from "../../analysis/community/louvain.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CommunitiesQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly resolution: number;
  readonly runs: number;
  readonly seed: number;
  readonly weighted: boolean;
}

export async function answerWithCommunities(
  context: RouteContext<{ dataset: string }, CommunitiesQuery>,
): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const { network, used } = splitQuery(query);
  const { resolution, runs, seed, weighted } = query;
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Communities>(context, {
    version,
    analysis: "communities",
    parameters: used,
    mediaType: mediaTypes[format],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network);
      return services.computing.run(
        "find-communities",
        { network: derived.network, parameters: { resolution, runs, seed, weighted } },
        { cancelled, onProgress: report },
      );
    },
    async render({ of, sizes, split, modularity, modularityOfRuns }) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: resultHead(version, "communities", used, derived),
        rest: {
          seed,
          definition: definitionOf("communities", "doi:10.1088/1742-5468/2008/10/P10008", language),
          groups: Array.from(sizes, (organisations, id) => ({ id, organisations })),
          split,
          modularity: Number.isNaN(modularity) ? undefined : modularity,
          modularityOfRuns,
          approximation: null,
        },
        organisations: derived.network.organisations,
        values: Float64Array.from(of, (group) => (group < 0 ? Number.NaN : group)),
        top: undefined,
        format,
      });
    },
  });
}

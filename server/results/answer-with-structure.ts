import type { NetworkStructure } from "../../analysis/structure/network-structure.ts";
import { structureFigures } from "../../analysis/structure/structure-figures.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface StructureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
}

export async function answerWithStructure(context: RouteContext<{ dataset: string }, StructureQuery>): Promise<Answer> {
  const { params, query, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const { network, used } = splitQuery(query);
  return derivedAnswer<NetworkStructure>(context, {
    version,
    analysis: "structure",
    parameters: used,
    mediaType: "application/json",
    sources: [...new Set(Object.values(structureFigures).map(({ source }) => source))],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      return services.computing.run("describe-structure", derived.network, { cancelled, onProgress: report });
    },
    async render({ triangles, degrees, distances, ...figures }) {
      const head = resultHead(version, "structure", used, await services.networks.get(version, network));
      const definitions = Object.fromEntries(
        Object.entries(structureFigures).map(([id, { source }]) => [
          id,
          definitionOf(`structure.${id}`, source, language),
        ]),
      );
      return Buffer.from(JSON.stringify({ ...head, figures, triangles, degrees, distances, definitions }));
    },
  });
}

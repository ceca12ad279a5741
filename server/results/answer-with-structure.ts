import type { NetworkStructure } from "../../analysis/structure/network-structure.ts";
import { structureFigures } from "../../analysis/structure/structure-figures.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface StructureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
}

export async function answerWithStructure(context: RouteContext<{ dataset: string }, StructureQuery>): Promise<Answer> {
  const { query, services, language } = context;
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  return derivedAnswer<NetworkStructure>(context, {
    version,
    analysis: "structure",
    parameters: used,
    mediaType: "application/json",
    sources: [...new Set(Object.values(structureFigures).map(({ source }) => source)), ...backboneSource(asked)],
    async compute(job) {
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const { ties } = await services.networks.asked(version, asked, finding);
      return services.computing.run("describe-structure", ties, { cancelled: job.cancelled, onProgress: report });
    },
    async render({ triangles, degrees, distances, ...figures }) {
      const derived = await services.networks.asked(version, asked);
      const head = { ...resultHead(version, "structure", used, derived), ...backboneSaid(asked, derived, language) };
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

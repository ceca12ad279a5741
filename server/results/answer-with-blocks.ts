import type { Blocks, ConcorParameters } from "../../analysis/blocks/concor.ts";
import { valueFormats } from "../contract/measure.ts";
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

interface BlocksQuery extends Readonly<Record<string, unknown>>, ConcorParameters {
  readonly version?: number;
  readonly format?: (typeof valueFormats)[number];
  readonly groupings?: readonly string[];
}

const source = "doi:10.1016/0022-2496(75)90028-0";

export async function answerWithBlocks(context: RouteContext<{ dataset: string }, BlocksQuery>): Promise<Answer> {
  const { request, services, language } = context;
  const { groupings, ...query } = context.query;
  const version = await askedVersion(context);
  const { used, ...asked } = splitQuery(query);
  const { splits, weighted } = query;
  const format = negotiateFormat(request, valueFormats, query.format);
  return derivedAnswer<Blocks>(context, {
    version,
    analysis: "blocks",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source, ...backboneSource(asked)],
    form: { groupings },
    async compute(job) {
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      const { ties } = await services.networks.asked(version, asked, finding);
      return services.computing.run(
        "find-blocks",
        { network: ties, parameters: { splits, weighted } },
        { cancelled: job.cancelled, onProgress: report },
      );
    },
    async render({ of, sizes, undecided, density, meanDensity, image }) {
      const derived = await services.networks.asked(version, asked);
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: resultHead(version, "blocks", used, derived),
        rest: {
          ...backboneSaid(asked, derived, language),
          definition: definitionOf("blocks", source, language),
          groups: sizes.map((organisations, id) => ({ id, organisations })),
          undecided,
          // JSON writes what is not a number as null: undefined in the matrix.
          density: Array.from(density),
          meanDensity: Number.isNaN(meanDensity) ? undefined : meanDensity,
          image: Array.from(image),
        },
        organisations: derived.network.organisations,
        values: Float64Array.from(of, (block) => (block < 0 ? Number.NaN : block)),
        described: groupings && { groupings, language },
        top: undefined,
        format,
      });
    },
  });
}

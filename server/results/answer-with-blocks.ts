import type { Blocks, ConcorParameters } from "../../analysis/blocks/concor.ts";
import { valueFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
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
  const { network, used } = splitQuery(query);
  const { splits, weighted } = query;
  const format = negotiateFormat(request, valueFormats, query.format);
  return derivedAnswer<Blocks>(context, {
    version,
    analysis: "blocks",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    form: { groupings },
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "find-blocks",
        { network: derived.network, parameters: { splits, weighted } },
        { cancelled, onProgress: report },
      );
    },
    async render({ of, sizes, undecided, density, meanDensity, image }) {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-values", {
        facts: derived.facts,
        head: resultHead(version, "blocks", used, derived),
        rest: {
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

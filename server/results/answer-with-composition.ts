import { compositions } from "../../analysis/helix/composition.ts";
import type { CompositionByYear } from "../../analysis/helix/composition-by-year.ts";
import { helixAxes, helixFigures } from "../../analysis/helix/helix-figures.ts";
import { sphereKinds } from "../../analysis/helix/spheres.ts";
import { message } from "../../model/message.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { compositionCsv } from "./composition-csv.ts";
import { compositionItem } from "./composition-item.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const source = "doi:10.1016/S0048-7333(99)00055-4";

interface CompositionQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly spheres: string;
  readonly includeNone: boolean;
}

export async function answerWithComposition(
  context: RouteContext<{ dataset: string }, CompositionQuery>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { spheres, includeNone } = query;
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<CompositionByYear>(context, {
    version,
    analysis: "composition",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source, helixFigures[0].source],
    async compute({ cancelled, report }) {
      report(0);
      const { facts, selection } = await services.networks.get(version, network, cancelled);
      const input = { facts, selection, parameters: network, spheres };
      return services.computing.run("count-compositions", input, { cancelled, onProgress: report });
    },
    async render({ whole, years }) {
      const head = resultHead(version, "composition", used, await services.networks.get(version, network));
      const rows = years.map(({ year, ...row }) => ({ year, ...compositionItem(row, includeNone) }));
      const all = compositionItem(whole, includeNone);
      if (format === "csv") return compositionCsv(head, all, rows);
      const definitions = Object.fromEntries(
        Object.keys(helixAxes).map((id, k) => [id, definitionOf(`structure.${id}`, helixFigures[k].source, language)]),
      );
      return Buffer.from(
        JSON.stringify({
          ...head,
          definition: definitionOf("composition", source, language),
          definitions,
          spheres: sphereKinds(spheres),
          classes: compositions.map((id) => ({ id, title: message(language, "vocabulary", `composition.${id}`) })),
          whole: all,
          years: rows,
        }),
      );
    },
  });
}

import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { figureNamed } from "./figure-named.ts";
import { ownValues } from "./measure-parameters.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface FigureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
}

/** One figure of the network as a whole. */
export async function answerWithFigure(
  context: RouteContext<{ dataset: string; figure: string }, FigureQuery>,
): Promise<Answer> {
  const { params, query, services, language } = context;
  const figure = figureNamed(params.figure);
  const version = services.catalogue.version(params.dataset, query.version);
  const { network, used } = splitQuery(query);
  return derivedAnswer<number>(context, {
    version,
    analysis: figure.id,
    parameters: used,
    mediaType: "application/json",
    sources: [figure.source],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      return services.computing.run(
        "compute-figure",
        { figure: figure.id, ...derived, parameters: ownValues(figure, query) },
        { cancelled, onProgress: report },
      );
    },
    async render(value) {
      const head = resultHead(version, figure.id, used, await services.networks.get(version, network));
      const definition = definitionOf(`structure.${figure.id}`, figure.source, language);
      return Buffer.from(JSON.stringify({ ...head, definition, value: Number.isNaN(value) ? undefined : value }));
    },
  });
}

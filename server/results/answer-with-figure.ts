import type { z } from "zod";
import type { Figure } from "../../analysis/figure.ts";
import { figureNamed } from "../../analysis/figure-named.ts";
import { figures as catalogue } from "../../analysis/figures.ts";
import { ownParameters } from "../../analysis/measure.ts";
import { smallWorld } from "../../analysis/null/small-world.ts";
import { nearest } from "../../model/nearest.ts";
import type { NullModel, NullRequest } from "../../model/null-model.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { type ComputedFigures, checkNull, computeFigures } from "./compute-figures.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { figuresTable } from "./figures-table.ts";
import { ownValues, parametersOfAll } from "./measure-parameters.ts";
import { nullAnswer } from "./null-answer.ts";
import { nullRequest } from "./null-request.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface FigureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly null?: NullModel;
  readonly draws?: number;
  readonly seed?: number;
}

/** One figure of the network as a whole, and on random networks where a null model is asked for. */
export function answerWithFigure(
  context: RouteContext<{ dataset: string; figure: string }, FigureQuery>,
): Promise<Answer> {
  const figure = figureNamed(context.params.figure);
  return answer(context, figure.id, [figure], (head, [{ id, ...one }]) => ({ ...head, ...one }));
}

/** Several figures on the same random networks; with clustering and mean distance among them the small-world coefficient. */
export function answerWithFigures(
  context: RouteContext<
    { dataset: string },
    FigureQuery & { readonly figures: readonly string[]; readonly format?: (typeof tableFormats)[number] }
  >,
): Promise<Answer> {
  const figures = context.query.figures.map(figureNamed);
  const { format: asked, ...rest } = context.query;
  const query = { ...rest, ...ownOfSeveral(figures, rest) };
  const format = negotiateFormat(context.request, tableFormats, asked);
  return answer(
    { ...context, query },
    "figures",
    figures,
    (head, all) => {
      const of = (id: string) => all.find((one) => one.id === id);
      const clustering = of("meanClustering") ?? of("transitivity");
      const distance = of("meanDistance");
      const against = ({ value, null: drawn }: (typeof all)[number]) => ({ observed: value, mean: drawn?.mean });
      const isAsked = context.query.null === "curveball" && clustering && distance;
      return {
        ...head,
        figures: all,
        ...(isAsked && {
          smallWorld: {
            definition: definitionOf("smallWorld", "doi:10.1371/journal.pone.0002051", context.language),
            ...smallWorld(against(clustering), against(distance)),
          },
        }),
      };
    },
    format,
  );
}

/** A parameter that none of the figures takes is refused. `weighted` stays out where it is not given: each has its own default. */
function ownOfSeveral(figures: readonly Figure[], query: FigureQuery): Record<string, unknown> {
  const taken = figures.flatMap((figure) => Object.keys(ownParameters(figure)));
  const idle = Object.keys(parametersOfAll(catalogue)).find(
    (name) => query[name] !== undefined && name !== "seed" && !taken.includes(name),
  );
  if (idle !== undefined) throw new TielineError("parameter_unknown", { name: idle, nearest: nearest(idle, taken) });
  const own = figures.flatMap(({ parameters }) => Object.entries(parameters));
  return Object.fromEntries(own.map(([name, schema]) => [name, query[name] ?? (schema as z.ZodType).parse(undefined)]));
}

type Described = ReturnType<typeof describe>;

async function answer(
  context: RouteContext<{ dataset: string }, FigureQuery>,
  analysis: string,
  figures: readonly Figure[],
  body: (head: object, all: readonly Described[]) => object,
  format: (typeof tableFormats)[number] = "json",
): Promise<Answer> {
  const { services, language } = context;
  const asked = nullRequest(context.query);
  const query = { ...context.query, ...(asked && { draws: asked.draws, seed: asked.seed }) };
  const version = await askedVersion(context);
  const { used, ...which } = splitQuery(query);
  checkNull(figures, which.network, asked?.model);
  const parameters = Object.assign({}, ...figures.map((figure) => ownValues(figure, query)));
  return derivedAnswer<ComputedFigures>(context, {
    version,
    analysis,
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [...backboneSource(which)],
    compute: (job) => computeFigures(services, version, which, figures, { parameters, null: asked }, job),
    async render(computed) {
      const derived = await services.networks.asked(version, which);
      const head = { ...resultHead(version, analysis, used, derived), ...backboneSaid(which, derived, language) };
      const all = figures.map((figure, f) =>
        describe(figure, f, computed, asked, definitionOf(`structure.${figure.id}`, figure.source, language)),
      );
      if (format === "csv") return figuresTable(head, all);
      return Buffer.from(JSON.stringify(body(head, all), (_, value) => (Number.isNaN(value) ? undefined : value)));
    },
  });
}

function describe(
  { id }: Figure,
  f: number,
  { values, parts }: ComputedFigures,
  asked: NullRequest | undefined,
  definition: ReturnType<typeof definitionOf>,
) {
  const value = values[f];
  return { id, definition, value, null: asked && parts && nullAnswer(asked, parts, f, value) };
}

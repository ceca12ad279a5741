import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import type { Complex } from "../../model/complex.ts";
import { isoDay, type PartialDate } from "../../model/partial-date.ts";
import { complexItem } from "../directory/complex-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import { standingDay } from "../directory/standing-day.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { bundleOf, complexTies, placeOf } from "./complex-ties.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

export interface ComplexQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly at?: PartialDate;
}

/** Complexes on the map: who they are that day, what joins them, and what the programme planned to join. */
export async function answerWithComplexNetwork(
  context: RouteContext<{ dataset: string }, ComplexQuery>,
): Promise<Answer> {
  const { services, language } = context;
  const { at, ...query } = context.query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  return derivedAnswer<MixingMatrix>(context, {
    version,
    analysis: "complex-network",
    parameters: used,
    mediaType: "application/json",
    form: { at },
    compute: (job) => complexTies(services, version, network, job),
    async render(mixing) {
      const derived = await services.networks.get(version, network);
      const { facts } = derived;
      const day = standingDay(facts, at);
      const complexes = recordsOf<Complex>(facts.complexes).map((_, index) => complexItem(facts, index, day));
      const places = complexes.map(({ id }) => placeOf(mixing, id));
      const outside = placeOf(mixing, undefined);
      const ties = complexes.flatMap((one, c) =>
        complexes.slice(c + 1).flatMap((other, next) => {
          const bundle = bundleOf(mixing, places[c], places[c + 1 + next]);
          return bundle.ties === 0 ? [] : [{ source: one.id, target: other.id, ...bundle }];
        }),
      );
      const ends = Map.groupBy(
        ties.flatMap((tie) => [tie.source, tie.target].map((end) => ({ end, tie }))),
        ({ end }) => end,
      );
      const body = {
        ...resultHead(version, "complex-network", { ...used, at: at ?? isoDay(day) }, derived),
        definition: definitionOf("mixing", "doi:10.1103/PhysRevE.67.026126", language),
        at: at ?? isoDay(day),
        nodes: complexes.map((complex, c) => ({
          complex,
          organisations: mixing.groups[places[c]]?.organisations ?? 0,
          inside: bundleOf(mixing, places[c], places[c]),
          others: {
            weight: ends.get(complex.id)?.reduce((sum, { tie }) => sum + tie.weight, 0) ?? 0,
            ties: ends.get(complex.id)?.reduce((sum, { tie }) => sum + tie.ties, 0) ?? 0,
          },
          elsewhere: bundleOf(mixing, places[c], outside),
        })),
        ties,
        planned: complexes.flatMap(({ id, hub }) => (hub === undefined ? [] : [{ hub, connected: id }])),
        without: mixing.groups[outside]?.organisations ?? 0,
      };
      return Buffer.from(JSON.stringify(body));
    },
  });
}

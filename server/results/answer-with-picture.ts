import type { Facts } from "../../analysis/facts/facts.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { indexOfId } from "../directory/index-of-id.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import type { Composition } from "../tasks/compose-picture.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { nodePositions } from "./node-positions.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface PictureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly focus?: string;
  readonly radius: number;
  readonly limit: number;
  readonly groupings?: readonly string[];
}

interface Picture {
  readonly composition: Composition;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export async function answerWithPicture(context: RouteContext<{ dataset: string }, PictureQuery>): Promise<Answer> {
  const { params, query, services, language } = context;
  const { networks, computing, layouts } = services;
  const version = services.catalogue.version(params.dataset, query.version);
  const { groupings = [], ...drawn } = query;
  const { network: parameters, used } = splitQuery(drawn);
  return derivedAnswer<Picture>(context, {
    version,
    analysis: "picture",
    parameters: used,
    mediaType: "application/json",
    form: { groupings },
    isStored: query.focus === undefined,
    async compute({ cancelled, report }) {
      report(0);
      // The facts are waited for only here: a picture that is stored is given without them.
      const { facts, network } = await networks.get(version, parameters);
      const node = query.focus === undefined ? undefined : network.organisations.indexOf(focused(facts, query.focus));
      if (node === -1) return { composition: nothing, x: new Float64Array(), y: new Float64Array() };
      const focus = node === undefined ? undefined : { node, radius: query.radius };
      const composition = await computing.run("compose-picture", { network, limit: query.limit, focus }, { cancelled });
      if (!focus) {
        const positions = await layouts.get(version, facts, parameters.layers, { cancelled, report });
        return { composition, ...nodePositions(composition, positions, (node) => network.organisations[node]) };
      }
      const { nodes } = composition;
      const own = await computing.run("lay-out", { network, nodes }, { cancelled, onProgress: report });
      return { composition, ...nodePositions(composition, own, (_, index) => index) };
    },
    async render({ composition, x, y }) {
      const derived = await networks.get(version, parameters);
      return computing.run("render-picture", {
        facts: derived.facts,
        network: derived.network,
        head: resultHead(version, "picture", used, derived),
        composition,
        x,
        y,
        focus: query.focus === undefined ? undefined : { id: query.focus, radius: query.radius },
        groupings,
        language,
      });
    },
  });
}

/** The organisation exists, but these parameters leave it out. */
const nothing: Composition = {
  what: "neighbourhood",
  nodes: new Uint32Array(),
  ties: {
    source: new Uint32Array(),
    target: new Uint32Array(),
    weight: new Float64Array(),
    activities: new Uint32Array(),
  },
  leftOut: 0,
};

function focused(facts: Facts, id: string): number {
  const index = indexOfId(facts.organisations, id);
  if (index < 0) throw new TielineError("organisation_unknown", { id, dataset: facts.dataset });
  return index;
}

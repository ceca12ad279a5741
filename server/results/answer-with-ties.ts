import type { Labelling } from "../../analysis/export/node-labels.ts";
import type { Correction } from "../../analysis/statistics/corrected-threshold.ts";
import { type BackboneMethod, backboneSources } from "../../analysis/ties/backbones.ts";
import { type TieFormat, type TieNodes, tieFormats } from "../contract/ties.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import type { FoundBackbone } from "../tasks/find-backbone.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
import { refuseNobody } from "./refuse-nobody.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface TiesQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: TieFormat;
  readonly nodes: TieNodes;
  readonly labels: Labelling;
  readonly backbone?: BackboneMethod;
  readonly alpha?: number;
  readonly correction?: Correction;
}

/** The derived network, whole or as a backbone. */
export function answerWithTies(context: RouteContext<{ dataset: string }, TiesQuery>): Promise<Answer> {
  const { params, request, services, language } = context;
  const {
    backbone: method,
    alpha = 0.05,
    correction = method === "validated" ? "fdr" : "none",
    labels,
    nodes,
    ...rest
  } = context.query;
  const ofMode = nodes === "two-mode" ? { ...rest, nodes } : rest;
  const query = method ? { ...ofMode, backbone: method, alpha, correction } : ofMode;
  const version = services.catalogue.version(params.dataset, query.version);
  const { network, used } = splitQuery(query);
  const format = negotiateFormat(request, tieFormats, query.format);
  return derivedAnswer<FoundBackbone | undefined>(context, {
    version,
    analysis: "ties",
    parameters: used,
    mediaType: mediaTypes[format],
    form: { labels },
    sources: method && [backboneSources[method]],
    async compute({ cancelled, report }) {
      if (!method) {
        await services.networks.ready(version, network, cancelled);
        return undefined;
      }
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      refuseNobody(derived, network);
      return services.computing.run(
        "find-backbone",
        { selection: derived.selection, network: derived.network, parameters: network, method, alpha, correction },
        { cancelled, onProgress: report },
      );
    },
    async render(found) {
      const derived = await services.networks.get(version, network);
      const head = resultHead(version, "ties", used, derived);
      return services.computing.run("render-ties", {
        facts: derived.facts,
        network: derived.network,
        head: { ...head, ...(found && { backbone: describe(found, derived.network.size) }) },
        kept: found?.ties,
        selection: derived.selection,
        parameters: network,
        nodes,
        labels,
        language,
        format,
      });
    },
  });

  function describe({ ties, tested, modelError }: FoundBackbone, size: number) {
    return {
      method,
      alpha,
      correction,
      tested,
      ties: size,
      kept: ties.source.length,
      threshold: ties.threshold,
      modelError,
      definition: definitionOf(`backbone.${method}`, backboneSources[method!], language),
    };
  }
}

import type { Labelling } from "../../analysis/export/node-labels.ts";
import { backboneSources } from "../../analysis/ties/backbone-sources.ts";
import { type BackboneMethod, backboneRequest, type Correction } from "../../model/backbone.ts";
import { type TieFormat, type TieNodes, tieFormats } from "../contract/ties.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneSaid } from "./backbone-said.ts";
import { derivedAnswer } from "./derived-answer.ts";
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
export async function answerWithTies(context: RouteContext<{ dataset: string }, TiesQuery>): Promise<Answer> {
  const { request, services, language } = context;
  const { backbone: method, alpha, correction, labels, nodes, ...rest } = context.query;
  const query = nodes === "two-mode" ? { ...rest, nodes } : rest;
  const version = await askedVersion(context);
  const { network, used: ofNetwork } = splitQuery(query);
  const backbone = method && backboneRequest(method, { alpha, correction });
  // Here nothing else is called alpha.
  const used = backbone
    ? { ...ofNetwork, backbone: method, alpha: backbone.alpha, correction: backbone.correction }
    : ofNetwork;
  const asked = { network, backbone };
  const format = negotiateFormat(request, tieFormats, query.format);
  return derivedAnswer<void>(context, {
    version,
    analysis: "ties",
    parameters: used,
    mediaType: mediaTypes[format],
    form: { labels },
    sources: method && [backboneSources[method]],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.asked(version, asked, { cancelled, onProgress: report });
      // Significance among nobody is a question without an answer.
      if (backbone) refuseNobody(derived, network);
    },
    async render() {
      const derived = await services.networks.asked(version, asked);
      return services.computing.run("render-ties", {
        facts: derived.facts,
        network: derived.ties,
        head: { ...resultHead(version, "ties", used, derived), ...backboneSaid(asked, derived, language) },
        p: derived.backbone?.p,
        selection: derived.selection,
        parameters: network,
        nodes,
        labels,
        language,
        format,
      });
    },
  });
}

import type { Facts } from "../../analysis/facts/facts.ts";
import { hubSpokeSummary, type SpokeHealth } from "../../analysis/integration/hub-spoke.ts";
import { type Placing, placedOn } from "../../analysis/integration/placing.ts";
import { type HubTieRules, hubTieStates } from "../../model/hub-tie.ts";
import { message } from "../../model/message.ts";
import { nearest } from "../../model/nearest.ts";
import { isoDay, type PartialDate } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";

import { tableFormats } from "../contract/measure.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { hubSpokeCsv } from "./hub-spoke-csv.ts";
import { hubSpokeItem } from "./hub-spoke-item.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

const source = "doi:10.2307/2786835";

interface HubSpokeQuery extends Readonly<Record<string, unknown>>, HubTieRules {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly placing: Placing;
  readonly at?: PartialDate;
  readonly within?: string;
  readonly weighted: boolean;
}

export async function answerWithHubSpoke(context: RouteContext<{ dataset: string }, HubSpokeQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const version = await askedVersion(context);
  const { dormantAfter, thinning, placing, within, weighted } = query;
  const { network, used } = splitQuery(query);
  const facts = await services.facts.get(version);
  const on = placedOn(facts, { placing, at: query.at ?? network.to });
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<SpokeHealth[]>(context, {
    version,
    analysis: "hub-spoke",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const derived = await services.networks.get(version, network, cancelled);
      const { selection } = derived;
      const input = { facts, selection, network: derived.network, on, rules: { dormantAfter, thinning } };
      const spokes = await services.computing.run("follow-hub-ties", input, { cancelled });
      return within === undefined ? spokes : narrowed(facts, spokes, within);
    },
    async render(spokes) {
      const head = resultHead(version, "hub-spoke", used, await services.networks.get(version, network));
      const summary = Object.fromEntries(
        Object.entries(hubSpokeSummary(spokes, weighted)).filter(([, value]) => !Number.isNaN(value)),
      );
      const items = spokes.map((spoke) => hubSpokeItem(facts, spoke, { language, weighted }));
      const at = isoDay(on.day);
      if (format === "csv") return hubSpokeCsv(head, { at, summary }, items);
      const rules = { years: dormantAfter, share: thinning };
      const states = hubTieStates.map((id) => ({
        id,
        title: message(language, "vocabulary", `hubTie.${id}.title`),
        text: message(language, "vocabulary", `hubTie.${id}.text`, rules),
        complexes: spokes.filter(({ state }) => state === id).length,
      }));
      const definition = definitionOf("hubSpoke", source, language);
      return Buffer.from(JSON.stringify({ ...head, definition, at, states, summary, spokes: items }));
    },
  });
}

/** Those of a zone or of a hub. */
function narrowed({ dataset }: Facts, spokes: readonly SpokeHealth[], within: string): SpokeHealth[] {
  const found = spokes.filter(({ hub, zone }) => hub === within || zone === within);
  if (found.length > 0) return found;
  const known = [...new Set(spokes.flatMap(({ hub, zone }) => [hub, zone]))].filter((id) => id !== undefined);
  throw new TielineError("filter_unknown", {
    name: "within",
    value: within,
    dataset,
    nearest: nearest(within, known) || "–",
  });
}

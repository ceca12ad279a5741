import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

export async function answerWithProfile(
  context: RouteContext<
    { dataset: string; organisation: string },
    Readonly<Record<string, unknown>> & { version?: number }
  >,
): Promise<Answer> {
  const { params, query, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const facts = await services.facts.get(version);
  const organisation = indexOfId(facts.organisations, params.organisation);
  if (organisation < 0)
    throw new TielineError("organisation_unknown", { id: params.organisation, dataset: version.dataset });
  const { network, used } = splitQuery(query);
  return derivedAnswer(context, {
    version,
    analysis: "ties",
    parameters: used,
    mediaType: "application/json",
    form: { organisation: params.organisation },
    compute: ({ cancelled }) => services.networks.ready(version, network, cancelled),
    async render() {
      const derived = await services.networks.get(version, network);
      return services.computing.run("render-profile", {
        facts,
        selection: derived.selection,
        network: derived.network,
        head: resultHead(version, "profile", used, derived),
        organisation,
        language,
      });
    },
  });
}

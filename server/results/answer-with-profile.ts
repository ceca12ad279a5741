import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
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
  const version = await askedVersion(context);
  const facts = await services.facts.get(version);
  const organisation = organisationNamed(facts, params.organisation);
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

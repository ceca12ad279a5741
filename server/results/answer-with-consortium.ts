import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { type ConsortiumBody, consortiumBody } from "../contract/consortia.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { receiveJson } from "../http/receive-json.ts";
import type { RouteContext } from "../http/route.ts";
import type { EvaluatedTeam } from "../tasks/evaluate-team.ts";
import { aboutNeed } from "./answer-with-consortia.ts";
import { type DerivedRequest, derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { teamItem } from "./team-item.ts";
import { type TeamQuery, type TeamRequest, teamRequest } from "./team-request.ts";

/** One team, chosen by whoever asks: the numbers that it would have had as a proposal. */
export async function answerWithConsortium(context: RouteContext<{ dataset: string }, TeamQuery>): Promise<Answer> {
  const { query, language } = context;
  const asked = await askedTeam(context);
  const { body, version, derived, told } = asked;
  return derivedAnswer<EvaluatedTeam>(context, {
    ...asked.evaluation,
    mediaType: mediaTypes.json,
    async render({ team, ...need }) {
      const network = await derived();
      return Buffer.from(
        JSON.stringify({
          ...resultHead(version, "consortium", told, network),
          ...aboutNeed(need, body, asked, context),
          team: teamItem(network, body, query.index, need, team, language),
        }),
      );
    },
  });
}

interface AskedTeam extends TeamRequest {
  readonly body: ConsortiumBody;
  readonly told: Readonly<Record<string, unknown>>;
  /** The same for whatever is made of it, so that a brief and the numbers are one computation. */
  readonly evaluation: Omit<DerivedRequest<EvaluatedTeam>, "mediaType" | "render">;
}

export async function askedTeam(context: RouteContext<{ dataset: string }, TeamQuery>): Promise<AskedTeam> {
  const { services, language, request } = context;
  const body = await receiveJson(request, consortiumBody, language);
  const asked = await teamRequest(context, body);
  const { version, facts, used, sources, input } = asked;
  const members = body.team.map((id) => organisationNamed(facts, id));
  const told = { ...used, ...body };
  return {
    ...asked,
    body,
    told,
    evaluation: {
      version,
      analysis: "consortium",
      parameters: told,
      body,
      sources,
      async compute(job) {
        const given = { ...(await input(job)), members };
        return services.computing.run("evaluate-team", given, { cancelled: job.cancelled, onProgress: job.report });
      },
    },
  };
}

import { isoDay } from "../../model/partial-date.ts";
import { type NeedBody, proposedConsortiaBody } from "../contract/consortia.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes } from "../http/negotiate-format.ts";
import { receiveJson } from "../http/receive-json.ts";
import type { RouteContext } from "../http/route.ts";
import type { TeamsForNeed } from "../tasks/propose-teams.ts";
import type { WeighedNeed } from "../tasks/team-input.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { resultHead } from "./result-head.ts";
import { dayAsked } from "./schemes-for-team.ts";
import { teamItem } from "./team-item.ts";
import { type TeamQuery, type TeamRequest, teamRequest } from "./team-request.ts";

/** Candidates rated to prove that no team is better, for each: some seconds where it takes all of them. */
const work = 20_000_000;

/** The best few teams for a need. */
export async function answerWithConsortia(
  context: RouteContext<{ dataset: string }, TeamQuery & { readonly seed: number }>,
): Promise<Answer> {
  const { query, services, language, request } = context;
  const body = await receiveJson(request, proposedConsortiaBody, language);
  const asked = await teamRequest(context, body);
  const { version, derived, used, sources, input } = asked;
  const told = { ...used, ...body };
  return derivedAnswer<TeamsForNeed>(context, {
    version,
    analysis: "consortia",
    parameters: told,
    mediaType: mediaTypes.json,
    body,
    sources,
    async compute(job) {
      const { teams, differ } = body;
      const given = { ...(await input(job)), teams, differ, seed: query.seed, work };
      return services.computing.run("propose-teams", given, { cancelled: job.cancelled, onProgress: job.report });
    },
    async render({ teams, differ, isAll, ...need }) {
      const network = await derived();
      return Buffer.from(
        JSON.stringify({
          ...resultHead(version, "consortia", told, network),
          ...aboutNeed(need, body, asked, context),
          differ,
          isAll,
          teams: teams.map(({ bound, isExact, nodes, candidates, ...team }) => ({
            ...teamItem(network, body, query.index, need, team, language),
            ...{ isExact, bound, nodes },
            gap: Math.max(0, bound - team.score),
            searched: candidates,
          })),
        }),
      );
    },
  });
}

/** What is the same for every team of a need. */
export function aboutNeed(
  { pool, candidates, terms, noGain }: WeighedNeed,
  body: Pick<NeedBody, "terms" | "date">,
  { facts, sources }: Pick<TeamRequest, "facts" | "sources">,
  { language }: Pick<RouteContext, "language">,
) {
  return {
    definition: definitionOf("consortia", sources[0], language),
    pool,
    candidates,
    terms: terms.map(({ covering, ...said }, k) => ({ term: body.terms[k], covering, ...said })),
    uncovered: body.terms.filter((_, k) => terms[k].covering === 0),
    day: isoDay(dayAsked(facts, body.date)),
    noGain,
  };
}

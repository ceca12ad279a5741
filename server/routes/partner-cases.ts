import { z } from "zod";
import { caseMatch } from "../../analysis/support/case-match.ts";
import { noCalls } from "../../analysis/support/known-cases.ts";
import { caseSources } from "../contract/case.ts";
import { mayRead } from "../contract/journal.ts";
import { needText } from "../contract/need.ts";
import { datasetPath, languageShape, pageShape, versionShape } from "../contract/parameters.ts";
import { partnerCasesSchema } from "../contract/partner-cases.ts";
import { mayActAs } from "../contract/role.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { callsOf } from "../directory/calls-of.ts";
import { knownCaseItem } from "../directory/known-case-item.ts";
import { needReading } from "../directory/need-reading.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { page } from "../directory/page.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

const shownHelpers = 20;

export const listPartnerCases = defineRoute({
  id: "listPartnerCases",
  method: "get",
  path: "/datasets/{dataset}/partners/cases",
  role: "viewer",
  summary:
    "Cases of support and success cases that were about the like of a need, and who helped in them; to brokers also calls",
  params: datasetPath,
  query: z.strictObject({ need: needText, ...pageShape, ...versionShape, ...languageShape }),
  answers: json("The cases.", partnerCasesSchema),
  errors: [...versionErrors, "need_empty"],
  async handle({ params, query, services, caller }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const maySeeCalls = mayActAs(caller.role, mayRead.case);
    const calls = maySeeCalls ? callsOf(facts, await services.connection.get().journal(params.dataset)) : noCalls;
    const match = caseMatch(facts, calls)(query.need);
    const { items, next } = page(match.found, query);
    const organisations = (indices: readonly number[]) => indices.map((index) => organisationItem(facts, index));
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      sources: maySeeCalls ? caseSources : (["facts"] as const),
      need: needReading(match),
      total: match.found.length,
      cases: items.map((k) => {
        const one = match.cases[k];
        return {
          source: one.call ? "journal" : "facts",
          case: knownCaseItem(facts, one),
          outcome: one.call ? one.call.outcomes.at(-1)?.words : activityRecord(facts, one.activity!).outcome,
          score: match.scores[k],
          words: match.termsOf(k),
          texts: match.textsOf(k),
          led: organisations(one.led),
          helped: organisations(one.helped),
        };
      }),
      helpers: match.helpers
        .slice(0, shownHelpers)
        .map(({ organisation, ...sums }) => ({ organisation: organisationItem(facts, organisation), ...sums })),
      next,
    });
  },
});

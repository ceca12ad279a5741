import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { activityRecord } from "./activity-item.ts";
import { caseItem } from "./case-item.ts";
import { type CasesQuery, casesAsked } from "./cases-asked.ts";

type CasePath = { readonly dataset: string; readonly case: string };

/** One case with its history. */
export async function answerWithCase(context: RouteContext<CasePath, CasesQuery>): Promise<Answer> {
  const { params, language } = context;
  const { facts, found } = await casesAsked(context);
  const there = found.find(({ one }) => one.id === params.case);
  if (!there) throw new TielineError("case_unknown", { id: params.case, dataset: facts.dataset });
  const { one, unmet } = there;
  const { kept } = one;
  const outcome = kept ? undefined : activityRecord(facts, indexOfId(facts.activities, one.id)).outcome;
  return jsonAnswer({
    dataset: { id: facts.dataset, version: facts.version },
    case: caseItem(facts, one, unmet, language),
    outcomes: kept?.outcomes ?? [],
    ...(outcome !== undefined && { outcome }),
    ...(kept && { opened: { at: kept.at, by: kept.by } }),
    notes: kept?.notes ?? [],
  });
}

import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { activityRecord } from "./activity-item.ts";
import { caseItem, caseParties } from "./case-item.ts";
import { type CasesQuery, casesAsked } from "./cases-asked.ts";

type CasePath = { readonly dataset: string; readonly case: string };

/** One case with its history. */
export async function answerWithCase(context: RouteContext<CasePath, CasesQuery>): Promise<Answer> {
  const { params, language } = context;
  const { facts, judged } = await casesAsked(context);
  const there = judged.find(({ one }) => one.id === params.case) ?? judged.find(({ one }) => one.entry === params.case);
  if (!there) throw new TielineError("case_unknown", { id: params.case, dataset: facts.dataset });
  const { one } = there;
  const { kept } = one;
  const outcome = kept ? undefined : activityRecord(facts, indexOfId(facts.activities, one.id)).outcome;
  return jsonAnswer({
    dataset: { id: facts.dataset, version: facts.version },
    case: caseItem(facts, there, language),
    outcomes: kept?.outcomes ?? [],
    ...(outcome !== undefined && { outcome }),
    ...(kept && { opened: { at: kept.at, by: kept.by } }),
    notes: (kept?.notes ?? []).map(({ id, at, by, note }) => ({
      ...{ id, at, by, note },
      ...(note.partners && { partners: caseParties(facts.organisations, note.partners, language) }),
      ...(note.experts && { experts: caseParties(facts.experts, note.experts, language) }),
    })),
  });
}

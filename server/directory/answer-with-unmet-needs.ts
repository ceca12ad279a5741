import type { Facts } from "../../analysis/facts/facts.ts";
import { unmetByGroup } from "../../analysis/support/unmet-needs.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { UnmetBy } from "../contract/case.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { type CasesQuery, casesAsked } from "./cases-asked.ts";
import { recordTitle } from "./group-titles.ts";

interface UnmetQuery extends CasesQuery {
  readonly by: UnmetBy;
}

/** How many needs were not met, group by group. */
export async function answerWithUnmetNeeds(context: RouteContext<{ dataset: string }, UnmetQuery>): Promise<Answer> {
  const { query, language } = context;
  const { by } = query;
  const { facts, journal, days, found } = await casesAsked(context);
  const [all] = unmetByGroup(found.map(({ unmet }) => ({ unmet })));
  return jsonAnswer({
    dataset: { id: facts.dataset, version: facts.version },
    journal: journal.length,
    days: { ...days, open: query.days },
    by,
    cases: found.length,
    told: all?.told ?? 0,
    unmet: all?.unmet ?? 0,
    synthetic: found.filter(({ one }) => one.synthetic).length,
    groups: unmetByGroup(
      found.map(({ one, unmet }) => ({ unmet, ...(one[by] !== undefined && { group: one[by] }) })),
    ).map(({ group, ...counts }) => ({
      ...(group !== undefined && { id: group, title: titleOf(facts, by, group, language) }),
      ...counts,
    })),
  });
}

function titleOf(facts: Facts, by: UnmetBy, group: string, language: Language): string {
  if (by === "complex") return recordTitle(facts.complexes, group, language);
  if (by === "zone") return recordTitle(facts.zones, group, language);
  return message(language, "partners", `cases.${by}.${group}`);
}

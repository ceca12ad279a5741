import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { type IsUnmet, isUnmet } from "../../analysis/support/unmet-needs.ts";
import type { CaseRoute, CaseState } from "../../model/case.ts";
import { daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import type { SupportField } from "../../model/programme.ts";
import type { CaseSource } from "../contract/case.ts";
import type { RouteContext } from "../routes/route.ts";
import { hasWord } from "./has-word.ts";
import { type SupportCase, supportCases } from "./support-case.ts";
import { withinWindow } from "./within-window.ts";

export interface CasesQuery {
  readonly version?: number;
  readonly q?: string;
  readonly source?: CaseSource;
  readonly state?: readonly CaseState[];
  readonly field?: readonly SupportField[];
  readonly route?: readonly CaseRoute[];
  readonly complex?: string;
  readonly zone?: string;
  readonly company?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly unmet?: boolean;
  readonly day?: string;
  readonly days: number;
}

/** The cases that match, each with whether its need was met by the day. The journal is read anew each time. */
export async function casesAsked({ params, query, services }: RouteContext<{ dataset: string }, CasesQuery>) {
  const version = services.catalogue.version(params.dataset, query.version);
  const journal = await services.connection.get().journal(params.dataset);
  const facts = await services.facts.get(version);
  // What was loaded tells of a time that is over: by today all that was open in it would count as not met.
  const today = services.now().toISOString().slice(0, 10);
  const days = { journal: query.day ?? today, facts: query.day ?? isoDay(facts.referenceDay) };
  const judged = supportCases(facts, journal).map((one) => ({
    one,
    unmet: isUnmet(
      { state: one.state, ...(one.on !== undefined && { openedDay: daySpan(one.on).first }) },
      daySpan(days[one.source]).first,
      query.days,
    ),
  }));
  return { facts, journal, days, found: judged.filter(matching(query)) };
}

function matching(asked: CasesQuery) {
  const { q, source, state, field, route, complex, zone, company, unmet } = asked;
  const inWindow = withinWindow(asked);
  const among = <W>(words: readonly W[] | undefined, word: W | undefined) =>
    words === undefined || (word !== undefined && words.includes(word));
  return ({ one, unmet: own }: { readonly one: SupportCase; readonly unmet: IsUnmet }) =>
    (source === undefined || one.source === source) &&
    among(state, one.state) &&
    among(field, one.field) &&
    among(route, one.route) &&
    (complex === undefined || one.complex === complex) &&
    (zone === undefined || one.zone === zone) &&
    (company === undefined || one.companies.includes(company) || one.partners.includes(company)) &&
    (unmet === undefined || own === unmet) &&
    inWindow(
      one.on === undefined ? openStart : daySpan(one.on).first,
      one.until === undefined ? openEnd : daySpan(one.until).last,
    ) &&
    (q === undefined || hasWord(textsOf(one), q));
}

function textsOf({ id, need, newcomer }: SupportCase): string[] {
  return [id, need.name, need.names?.ko, need.names?.en, newcomer?.makes].filter((text) => text !== undefined);
}

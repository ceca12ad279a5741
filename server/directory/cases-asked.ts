import { type Facts, openEnd, openStart } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { hadBegun, loadedStateOn } from "../../analysis/support/loaded-state.ts";
import { type IsUnmet, isUnmet } from "../../analysis/support/unmet-needs.ts";
import type { CaseRoute, CaseState } from "../../model/case.ts";
import { outcomesDue, stateOn } from "../../model/case-course.ts";
import { dayIn, daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import type { SupportField } from "../../model/programme.ts";
import type { CaseSource } from "../contract/case.ts";
import type { RouteContext } from "../http/route.ts";
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
  readonly due?: boolean;
  readonly day?: string;
  readonly days: number;
}

/** A case as it stood on the day. */
export interface JudgedCase {
  readonly one: SupportCase;
  readonly unmet: IsUnmet;
  /** After how many years it is to be asked what came of it. */
  readonly due: ReturnType<typeof outcomesDue>;
  /** Whether it had been opened. */
  readonly isOpened: boolean;
}

/** All cases as they stood on the day, and those of them that match. The journal is read anew each time. */
export async function casesAsked({ params, query, services }: RouteContext<{ dataset: string }, CasesQuery>) {
  const version = services.catalogue.version(params.dataset, query.version);
  const journal = await services.connection.get().journal(params.dataset);
  const facts = await services.facts.get(version);
  // What was loaded tells of a time that is over: by today all that was open in it would count as not met.
  const today = dayIn(services.settings.timeZone, services.now());
  const days = { journal: query.day ?? today, facts: query.day ?? isoDay(facts.referenceDay) };
  const asOf = query.day === undefined ? undefined : daySpan(query.day).first;
  const judged = supportCases(facts, journal, asOf).map((one): JudgedCase => {
    const day = daySpan(days[one.source]).first;
    const { kept } = one;
    // What is of no day asked for stands as it was last written down.
    const state =
      query.day === undefined ? one.state : kept ? stateOn(kept, day) : loadedStateOn(one, day, facts.referenceDay);
    return {
      one: { ...one, state },
      unmet: isUnmet({ state, ...(one.on !== undefined && { openedDay: daySpan(one.on).first }) }, day, query.days),
      due: kept ? outcomesDue(kept, day) : [],
      isOpened: query.day === undefined || hadBegun(one, day),
    };
  });
  return { facts, journal, days, judged, found: judged.filter(matching(facts, query)) };
}

function matching(facts: Facts, asked: CasesQuery) {
  const { q, source, state, field, route, complex, zone, company, unmet, due } = asked;
  const inWindow = withinWindow(asked);
  const among = <W>(words: readonly W[] | undefined, word: W | undefined) =>
    words === undefined || (word !== undefined && words.includes(word));
  return ({ one, unmet: own, due: asks, isOpened }: JudgedCase) =>
    isOpened &&
    (source === undefined || one.source === source) &&
    among(state, one.state) &&
    among(field, one.field) &&
    among(route, one.route) &&
    (complex === undefined || one.complex === complex) &&
    (zone === undefined || one.zone === zone) &&
    (company === undefined || one.companies.includes(company) || one.partners.includes(company)) &&
    (unmet === undefined || own === unmet) &&
    (due === undefined || asks.length > 0 === due) &&
    inWindow(
      one.on === undefined ? openStart : daySpan(one.on).first,
      one.until === undefined ? openEnd : daySpan(one.until).last,
    ) &&
    (q === undefined || hasWord(textsOf(facts, one), q));
}

/** What can be sought in a case; of a company all its names, as search has them. */
function textsOf({ organisations }: Facts, { id, need, newcomer, companies }: SupportCase): string[] {
  const names = companies.map((one) => {
    const place = indexOfId(organisations, one);
    return place < 0 ? one : stringAt(organisations.searchText, place);
  });
  return [id, need.name, need.names?.ko, need.names?.en, newcomer?.makes, ...names].filter(
    (text) => text !== undefined,
  );
}

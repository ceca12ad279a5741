import { type CaseState, caseStates, type JournalCase } from "../../model/case.ts";
import { runningStates, servedStates } from "../../model/case-course.ts";
import { daySpan } from "../../model/partial-date.ts";
import type { Facts } from "../facts/facts.ts";
import { openEnd } from "../facts/facts.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { activityAt } from "./activity-at.ts";
import { casesOf, servedKinds, sidesOf } from "./cases.ts";
import { expertsOf } from "./experts-of.ts";

/** What was or is done for somebody: a case of support or a success case of the facts, or a call of the journal. */
export interface KnownCase {
  /** Exactly one of the two. */
  readonly activity?: number;
  readonly call?: JournalCase;
  /** Whose case it is, and who else takes part: organisations, each once, in the order of their ids. */
  readonly led: readonly number[];
  readonly helped: readonly number[];
  /** Persons of the pools who are named as helping; facts name none. */
  readonly experts: readonly number[];
  readonly firstDay: number;
}

export const noCalls: readonly JournalCase[] = [];

const loaded = new WeakMap<Facts, readonly KnownCase[]>();

/** Those of the facts, in the order of their ids. */
export function loadedCases(facts: Facts): readonly KnownCase[] {
  const known =
    loaded.get(facts) ??
    Array.from(casesOf(facts, servedKinds), (activity) => ({
      activity,
      ...sidesOf(facts, activity),
      experts: [],
      firstDay: facts.activities.firstDay[activity],
    }));
  loaded.set(facts, known);
  return known;
}

/** Calls in one of the states. Whoever the dataset does not have is left out; the employer of a person who helps does too. */
export function knownCalls(
  facts: Facts,
  calls: readonly JournalCase[],
  states: readonly CaseState[] = caseStates,
): KnownCase[] {
  const persons = expertsOf(facts);
  const found = (ids: readonly string[]) =>
    ids.map((id) => indexOfId(facts.organisations, id)).filter((index) => index >= 0);
  return calls
    .filter(({ state }) => states.includes(state))
    .map((call) => {
      const { company, on } = call.opened;
      const led = found(company === undefined ? [] : [company]);
      const experts = [...new Set(call.experts)]
        .map((id) => indexOfId(facts.experts, id))
        .filter((index) => index >= 0);
      const employers = experts.flatMap((index) => persons[index].employer ?? []);
      const helped = [...new Set([...found(call.partners), ...found(employers)])];
      return {
        call,
        led,
        helped: helped.filter((one) => !led.includes(one)).sort((a, b) => a - b),
        experts,
        firstDay: daySpan(on).first,
      };
    });
}

/** Calls by which somebody was helped. */
export function servedCalls(facts: Facts, calls: readonly JournalCase[]): KnownCase[] {
  return knownCalls(facts, calls, servedStates);
}

/**
 * Whether somebody is still at work on it: a call by its state as last written down, a case of the facts on the reference day. That has not ended by its
 * stated end, or, where none is stated, by its status; one with neither is not known to run.
 */
export function isRunning(facts: Facts, { activity, call }: KnownCase): boolean {
  if (call) return runningStates.includes(call.state);
  const { status } = activityAt(facts, activity!);
  const state = caseStates.find((one) => one === status);
  if (state !== undefined && !runningStates.includes(state)) return false;
  const last = facts.activities.lastDay[activity!];
  return last === openEnd ? state !== undefined : last >= facts.referenceDay;
}

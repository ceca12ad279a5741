import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { recordedIntroductions } from "../../analysis/introductions/recorded-introductions.ts";
import { type Introduction, introductionStates } from "../../model/introduction.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Language } from "../../model/name.ts";
import { isAhead } from "../../model/partial-date.ts";
import { reasonIn } from "../../model/reason.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { participantsOf } from "../directory/activity-item.ts";

interface Known {
  readonly facts: Facts;
  readonly journal: readonly JournalEntry[];
  /** The day on which it is written down. */
  readonly today: string;
  readonly language: Language;
}

/** An introduction with its day, once everything that it names is known to be there; refused where it is not. */
export function settleIntroduction(introduction: Introduction, known: Known): Introduction {
  const { facts, journal, today, language } = known;
  const { from, to, via, state, on, activity, follows } = introduction;
  const refuse = (reason: string, values: Readonly<Record<string, string>>) => {
    throw new TielineError("body_invalid", { reason: reasonIn(language, reason, values) });
  };
  const [one, other] = [from, to, ...via].map((id) => organisationNamed(facts, id));
  if (activity !== undefined) {
    const index = indexOfId(facts.activities, activity);
    if (index < 0) throw new TielineError("activity_unknown", { id: activity, dataset: facts.dataset });
    const participants = participantsOf(facts, index);
    if (!participants.includes(one) || !participants.includes(other))
      refuse("introductionElsewhere", { activity, from, to });
  }
  const before = recordedIntroductions(journal).find(({ entry }) => entry.id === follows)?.introduction;
  if (follows !== undefined) {
    const goesOn =
      before?.from === from &&
      before.to === to &&
      introductionStates.indexOf(before.state) < introductionStates.indexOf(state);
    if (!goesOn) refuse("introductionFollows", { follows, from, to, state });
  }
  if (state === "planned") return introduction;
  const met = on ?? (before?.state === "made" ? before.on : undefined) ?? today;
  if (isAhead(met, today)) refuse("introductionAhead", { on: met, state });
  return { ...introduction, on: met };
}

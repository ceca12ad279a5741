import { type ActivityKind, activityKinds } from "../../model/activity.ts";
import { daySpan } from "../../model/partial-date.ts";
import { evaluationCommittee } from "../../model/programme.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { activityAt } from "./activity-at.ts";

/** Where somebody is judged: a standing committee, or a meeting of one. */
export interface EvaluatingMeeting {
  readonly activity: number;
  /** An event of which no end is stated ended with the day, month or year in which it began. */
  readonly lastDay: number;
  /** What it is part of, the complex that hosts it, and of which programme it is. */
  readonly parent?: string;
  readonly complex?: string;
  readonly programme?: string;
}

const known = new WeakMap<Facts, readonly EvaluatingMeeting[]>();
const [committee, event] = (["committee", "event"] satisfies ActivityKind[]).map((kind) => activityKinds.indexOf(kind));

/** The activities of kind `committee`, and the events whose attribute `networking` is `evaluation-committee`, in the order of their ids. */
export function evaluatingMeetings(facts: Facts): readonly EvaluatingMeeting[] {
  const { kind, lastDay, records } = facts.activities;
  const found =
    known.get(facts) ??
    Array.from(kind.keys()).flatMap((activity): EvaluatingMeeting[] => {
      const mayBe =
        kind[activity] === committee ||
        (kind[activity] === event && stringAt(records, activity).includes(`"${evaluationCommittee}"`));
      if (!mayBe) return [];
      const { parent, complex, programme, attributes, from, to } = activityAt(facts, activity);
      if (kind[activity] === event && attributes?.networking !== evaluationCommittee) return [];
      const isOver = kind[activity] === event && from !== undefined && to === undefined;
      return [{ activity, lastDay: isOver ? daySpan(from).last : lastDay[activity], parent, complex, programme }];
    });
  known.set(facts, found);
  return found;
}

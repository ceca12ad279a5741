import type { z } from "zod";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { activityKinds } from "../../model/activity.ts";
import type { Expert } from "../../model/expert.ts";
import type { Language } from "../../model/name.ts";
import type { activityDetail as schema } from "../contract/activity.ts";
import { activityItem, activityRecord, participantsOf } from "./activity-item.ts";
import { alongside } from "./alongside.ts";
import { childrenOf } from "./children-of.ts";
import { activitiesByYear } from "./counts-by.ts";
import { contradictionsAbout, observationsAbout } from "./facts-about.ts";
import { recordTitle } from "./group-titles.ts";
import { membersOf } from "./members-of.ts";
import { organisationItem } from "./organisation-item.ts";
import { participationDetail } from "./participation-detail.ts";
import { planResults } from "./plan-results.ts";
import { recordsOf } from "./records-of.ts";

const plan = activityKinds.indexOf("plan");

/** Everything about one activity: its record, who takes part, what is part of it, what was planned and what came of it. */
export function activityDetail(facts: Facts, index: number, language: Language): z.infer<typeof schema> {
  const activity = activityRecord(facts, index);
  const { id, complex } = activity;
  const parent = activity.parent === undefined ? -1 : indexOfId(facts.activities, activity.parent);
  const children = childrenOf(facts, id);
  const { organisation, ofActivity } = facts.participations;
  const rows = Array.from({ length: ofActivity[index + 1] - ofActivity[index] }, (_, k) => ofActivity[index] + k);
  const { byYear, undated } = activitiesByYear(facts, children);
  const observations = observationsAbout(facts, { type: "activity", id });
  const plans = children.filter((child) => facts.activities.kind[child] === plan);
  const ofPlans = plans.flatMap((child) =>
    observationsAbout(facts, { type: "activity", id: stringAt(facts.activities.ids, child) }),
  );
  return {
    dataset: { id: facts.dataset, version: facts.version },
    activity,
    synthetic: facts.activities.synthetic[index] === 1,
    parent: parent < 0 ? undefined : activityItem(facts, parent),
    children: children.map((child) => activityItem(facts, child)),
    participants: participantsOf(facts, index).map((participant) => ({
      organisation: organisationItem(facts, participant),
      participations: rows.filter((p) => organisation[p] === participant).map((p) => participationDetail(facts, p)),
    })),
    complex:
      complex === undefined ? undefined : { id: complex, title: recordTitle(facts.complexes, complex, language) },
    members: membersOf(facts, index, language),
    experts: recordsOf<Expert>(facts.experts).filter(({ pool }) => pool === id).length,
    childrenByYear: byYear,
    childrenUndated: undated,
    alongside: alongside(facts, index).map(({ activity: other, shared }) => ({
      activity: activityItem(facts, other),
      shared,
    })),
    observations: [...observations],
    contradictions: [...contradictionsAbout(facts, { type: "activity", id })],
    planResults: planResults([...observations, ...ofPlans]),
  };
}

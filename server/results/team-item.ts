import { criteria } from "../../analysis/consortia/consortium-need.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import { type MediatingActivity, mediatingActivities } from "../../analysis/introductions/mediating-activities.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { Derived } from "../caches/networks.ts";
import type { NeedBody, TeamItem } from "../contract/consortia.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { organisationItem, organisationRecord } from "../directory/organisation-item.ts";
import type { WeighedNeed, WeighedTeam } from "../tasks/team-input.ts";
import { definitionOfIndex } from "./asked-indexes.ts";
import { schemesForTeam } from "./schemes-for-team.ts";

const examples = 3;

/** A team as people read it. */
export function teamItem(
  derived: Derived,
  body: NeedBody,
  index: string,
  { weights, noGain }: Pick<WeighedNeed, "weights" | "noGain">,
  team: WeighedTeam,
  language: Language,
): TeamItem {
  const { facts, selection } = derived;
  const between = mediatingActivities(facts, selection);
  const nodeOf = (organisation: number) => selection.organisations.indexOf(organisation);
  const idOf = (organisation: number) => stringAt(facts.organisations.ids, organisation);
  const nameOf = (organisation: number) => {
    const record = organisationRecord(facts, organisation);
    const name = displayName(record, language);
    return name === record.id && record.name === undefined ? undefined : name;
  };
  const hasValue = {
    coverage: body.terms.length > 0,
    trust: true,
    novelty: true,
    zones: facts.organisations.groupings.zone.values.length > 0,
    integration: noGain === undefined,
  };
  const members = team.members.map(({ organisation }) => organisation);
  const lead = team.members.find(({ isLead }) => isLead)?.organisation;
  const tiesOf = (k: number) => team.ties.filter(({ a, b }) => a === k || b === k).length;
  return {
    score: team.score,
    criteria: criteria.map((id) => ({
      id,
      title: message(language, "partners", `consortia.criterion.${id}`),
      ...(hasValue[id] && { value: team.criteria[id] }),
      weight: weights[id],
      part: weights[id] * team.criteria[id],
    })),
    members: team.members.map(({ organisation, covers, requirement, ...member }, k) => {
      const { kind, size, zone, complex, country } = organisationItem(facts, organisation);
      return {
        id: idOf(organisation),
        name: nameOf(organisation),
        kind,
        synthetic: facts.organisations.synthetic[organisation] === 1,
        size,
        zone: zone && recordTitle(facts.zones, zone, language),
        complex: complex && recordTitle(facts.complexes, complex, language),
        country,
        requirement,
        ...member,
        covers: covers.map(({ term, degree, words, by }) => ({
          ...{ term: body.terms[term], degree, words: [...words] },
          ...{ place: by.in, text: by.text },
        })),
        newTies: members.length - 1 - tiesOf(k),
        swaps: team.swaps
          .filter((swap) => swap.member === k)
          .map((swap) => ({
            id: idOf(swap.organisation),
            name: nameOf(swap.organisation),
            score: swap.score,
            difference: swap.score - team.score,
          })),
      };
    }),
    ties: team.ties.map(({ a, b, activities }) => ({
      source: idOf(members[a]),
      target: idOf(members[b]),
      activities,
      examples: latest(facts, between(nodeOf(members[a]), nodeOf(members[b])), language),
    })),
    newTies: team.untied,
    synthetic: members.reduce((sum, one) => sum + facts.organisations.synthetic[one], 0) / members.length,
    uncovered: team.uncovered.map((term) => body.terms[term]),
    unmet: [...team.unmet],
    isLeadMissing: team.isLeadMissing,
    ...(team.index && {
      index: {
        id: index,
        title: definitionOfIndex(indexNamed(index), language).title,
        ...team.index,
        difference: team.index.after - team.index.before,
      },
    }),
    schemes: schemesForTeam(
      facts,
      { members, lead, leadHas: team.leadHas, money: body.money, date: body.date },
      language,
    ),
  };
}

/** The latest activities that tie two nodes. */
function latest(facts: Facts, shared: readonly MediatingActivity[], language: Language) {
  const { firstDay } = facts.activities;
  return shared
    .toSorted((a, b) => firstDay[b.activity] - firstDay[a.activity] || a.activity - b.activity)
    .slice(0, examples)
    .map(({ activity }) => {
      const record = activityRecord(facts, activity);
      return {
        id: record.id,
        name: displayName(record, language),
        kind: record.kind,
        year: yearBegun(facts, activity),
      };
    });
}

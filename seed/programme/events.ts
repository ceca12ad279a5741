import type { Fact } from "../../model/fact.ts";
import { networkingPurposes, networkingTypes } from "../../model/programme.ts";
import type { Random } from "../../model/seeded-random.ts";
import { apportion, below, randomOf, shuffle, sizeFrom } from "./chance.ts";
import type { Country } from "./country.ts";
import type { Member } from "./member.ts";
import { dayOf, daysInYear, publishedYears } from "./programme-year.ts";
import { activityFact, participationFact } from "./records.ts";

const largestEvent = 12;

const typeNames = {
  "discovering-projects": { en: "Project discovery meeting", ko: "과제 발굴 모임" },
  "regular-meeting": { en: "Regular meeting", ko: "정기 모임" },
  "technology-seminar": { en: "Technology seminar", ko: "기술 세미나" },
  "exchange-seminar": { en: "Exchange seminar", ko: "교류 세미나" },
  "evaluation-committee": { en: "Evaluation committee", ko: "평가위원회" },
  "supporting-organisation-meeting": { en: "Meeting of supporting organisations", ko: "지원기관 협의회" },
  "policy-briefing": { en: "Policy briefing", ko: "정책 설명회" },
  other: { en: "Networking event", ko: "네트워킹 행사" },
} as const;

interface Slot {
  readonly year: number;
  readonly purpose: number;
}

/** The networking activities: as many as published by year and purpose and by type, attended by as many persons. */
export function* events(country: Country): Iterable<Fact> {
  const { totals, parameters, number, partners } = country;
  const random = randomOf(parameters.seed, number, "events");
  const slots = publishedYears.flatMap((year) =>
    totals.networkingByPurpose[year].flatMap((count, purpose) => Array<Slot>(count).fill({ year, purpose })),
  );
  const types = typesOf(slots, totals.networkingByType, parameters["discovering.exchange"], random);
  const participants = slots.map(({ year }) => {
    const focal = country.drawMember(year, random);
    const members = [focal];
    const size = sizeFrom(random, 2, parameters["event.size"], largestEvent);
    while (members.length < size) {
      const partner = partners.choose(focal, { year, beside: members }, random);
      if (!partner) break;
      members.push(partner);
    }
    partners.remember(members);
    return members;
  });
  const persons = publishedYears.map((year) => {
    const ofYear = slots.flatMap((slot, k) => (slot.year === year ? participants[k] : []));
    return headCounts(ofYear.length, totals.attendance[year], random);
  });
  const next = publishedYears.map(() => 0);
  for (const [k, { year, purpose }] of slots.entries()) {
    const heads = participants[k].map(() => persons[year][next[year]++]);
    yield* event(country, k, year, participants[k], heads, types[k], purpose, random);
  }
}

function* event(
  { number, sites }: Country,
  index: number,
  year: number,
  members: readonly Member[],
  heads: readonly number[],
  type: (typeof networkingTypes)[number],
  purpose: number,
  random: Random,
): Iterable<Fact> {
  const id = `synthetic/event/${number + 1}-${String(index + 1).padStart(5, "0")}`;
  const day = dayOf(year, below(random, daysInYear));
  const [{ memberships, site }] = members;
  const { cluster } = memberships.find(({ from, to }) => from <= year && year <= to)!;
  const { en, ko } = typeNames[type];
  yield activityFact(
    {
      id,
      kind: "event",
      names: { en: `${en}: ${cluster.names.en}`, ko: `${cluster.names.ko} ${ko}` },
      from: day,
      to: day,
      parent: cluster.id,
      complex: sites[site].complex,
      attendance: heads.reduce((sum, count) => sum + count, 0),
      attributes: { networking: type, purpose: networkingPurposes[purpose] },
    },
    "events",
  );
  for (const [k, member] of members.entries())
    yield participationFact(member.id, id, "participant", "events", { persons: heads[k] });
}

/**
 * Which type each activity is of. That most of what discovers projects is of the purpose “exchange and solving projects”
 * is assumed (`discovering.exchange`); the rest is spread over what is left.
 */
function typesOf(slots: readonly Slot[], counts: readonly number[], share: number, random: Random) {
  const [discovering, ...others] = counts;
  const exchange = shuffle(
    random,
    [...slots.keys()].filter((k) => slots[k].purpose === 0),
  );
  const sure = Math.min(Math.round(share * discovering), exchange.length);
  const types: (typeof networkingTypes)[number][] = [];
  for (const k of exchange.slice(0, sure)) types[k] = networkingTypes[0];
  const rest = [discovering - sure, ...others].flatMap((count, k) => Array(count).fill(networkingTypes[k]));
  shuffle(random, rest);
  for (const k of slots.keys()) types[k] ??= rest.pop();
  return types;
}

/** One person from each, and the rest of them at random. */
function headCounts(participants: number, total: number, random: Random): number[] {
  const more = apportion(
    total - participants,
    Array.from({ length: participants }, () => -Math.log(1 - random())),
  );
  return more.map((count) => 1 + count);
}

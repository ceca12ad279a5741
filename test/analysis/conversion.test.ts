import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConversionParameters, conversion } from "../../analysis/conversion/conversion.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { type Activity, layerSets } from "../../model/activity.ts";
import { type ConversionMatch, conversionMatches } from "../../model/conversion-match.ts";
import type { Fact } from "../../model/fact.ts";
import { type Organisation, organisationKinds } from "../../model/organisation.ts";
import { daySpan, isoDay, yearOf } from "../../model/partial-date.ts";
import { type Participation, tieRoles } from "../../model/participation.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { activity, complex, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const usual: ConversionParameters = { within: 3, match: "kind", meetings: 2, limit: 100 };
const converted = (facts: Facts, more: Partial<ConversionParameters> = {}, query: Record<string, string> = {}) =>
  conversion(facts, networkOf(query), { ...usual, ...more }, unwatched);
const organisationId = (facts: Facts, index: number) => stringAt(facts.organisations.ids, index);
const activityId = (facts: Facts, index: number) => stringAt(facts.activities.ids, index);
const event = (id: string, members: readonly string[], from: string, to = from) =>
  consortium(id, members, { kind: "event", from, to });
const joint = (id: string, members: readonly string[], from: string) => consortium(id, members, { from });

/** a, b, c and d meet in 2005; d and e in 2009. a and b had worked together before, a and c do so two years later, e and f without having met. */
const records: Fact[] = [
  ...event("fair", ["a", "b", "c", "d"], "2005-06-01", "2005-06-02"),
  ...event("fair 2", ["a", "d"], "2006-06-01"),
  ...event("late", ["d", "e"], "2009-06-01"),
  ...joint("old", ["a", "b"], "2004"),
  ...joint("new", ["a", "c", "x"], "2007-03"),
  ...joint("too late", ["b", "c"], "2008-06-02"),
  ...joint("unmet", ["e", "f"], "2006"),
  // Active in 2005 like the others, and in no event.
  ...joint("alone e", ["e"], "2005"),
  ...joint("alone f", ["f"], "2005"),
];
const settings = { referenceDate: "2010-12-31" };

describe("by hand", () => {
  test("who met and joined within the years, against who did not meet", async () => {
    const facts = await factsOf(records, settings);
    const { whole, kinds, activities } = converted(facts);
    // ab joined before; ac within three years; bc a day after them; ad, bd, cd never; de met too late.
    expect(whole).toMatchObject({ pairs: 7, already: 1, open: 1, atRisk: 5, joined: 1, rate: 0.2, compared: 5 });
    // Active in 2005: a to f (x is not). 15 pairs less 6 that met; of the 9, none had joined by then and ef did within three years.
    expect(whole.base).toBeCloseTo(1 / 9, 12);
    expect(whole.expected).toBeCloseTo(5 / 9, 12);
    expect(whole.lift).toBeCloseTo(9 / 5, 12);
    expect(kinds).toEqual([{ kind: "event", ...whole }]);
    const [fair, again, late] = activities;
    expect(activities.map(({ activity: at }) => activityId(facts, at))).toEqual(["fair", "fair 2", "late"]);
    expect(fair).toMatchObject({ participants: 4, pairs: 6, already: 1, atRisk: 5, joined: 1 });
    expect(fair.consortia.map((one) => [activityId(facts, one.activity), one.pairs])).toEqual([["new", 1]]);
    expect(again).toMatchObject({ pairs: 1, atRisk: 1, joined: 0, consortia: [] });
    expect(late).toMatchObject({ pairs: 1, open: 1, atRisk: 0, rate: Number.NaN, compared: 0, base: Number.NaN });
  });
  test("a day more, and the one who was too late is in time; the reference date decides what is open", async () => {
    const facts = await factsOf(records, settings);
    expect(converted(facts, { within: 3.01 }).whole.joined).toBe(2);
    expect(converted(facts, { within: 1 }).whole).toMatchObject({ open: 0, atRisk: 6, joined: 0 });
    // Joined in time, but the years are not over: in no rate, and named with what came of it all the same.
    const early = await factsOf(records, { referenceDate: "2008-01-01" });
    expect(converted(early).whole).toMatchObject({ already: 1, open: 6, atRisk: 0, joined: 0 });
    expect(converted(early).activities[0].consortia).toHaveLength(1);
  });
  test("the window chooses meetings, not what came of them", async () => {
    const facts = await factsOf(records, settings);
    expect(converted(facts, {}, { to: "2005" }).whole).toMatchObject({ pairs: 6, joined: 1 });
    expect(converted(facts, {}, { from: "2006" }).activities).toHaveLength(2);
    // a and d count by their first meeting in the window.
    expect(converted(facts, {}, { from: "2006", to: "2006" }).whole).toMatchObject({ pairs: 1, atRisk: 1 });
  });
  test("layers say what counts as meeting and as joining", async () => {
    const facts = await factsOf(
      [...records, ...consortium("mou", ["c", "d"], { kind: "mou", from: "2006" })],
      settings,
    );
    expect(converted(facts).whole.joined).toBe(2);
    expect(converted(facts, {}, { layers: "event,consortium" }).whole.joined).toBe(1);
    expect(converted(facts, {}, { layers: "sig,collaboration" }).whole).toMatchObject({ pairs: 0, rate: Number.NaN });
  });
  test("pairs that met often and never joined, those that met most first; one of them in the zone", async () => {
    const more = [
      complex("hub", { role: "hub", zone: "east" }),
      ...records,
      ...event("fair 3", ["a", "b", "c", "d"], "2009-05-01"),
      organisation("d", { complex: "hub" }),
    ];
    const facts = await factsOf(more, settings);
    const listed = (asked: Partial<ConversionParameters> = {}) => {
      const { count, pairs } = converted(facts, asked).unjoined;
      return [
        count,
        pairs.map(({ one, other, meetings, lastDay }) => [
          organisationId(facts, one) + organisationId(facts, other),
          meetings,
          isoDay(lastDay),
        ]),
      ];
    };
    expect(listed()).toEqual([
      3,
      [
        ["ad", 3, "2009-05-01"],
        ["bd", 2, "2009-05-01"],
        ["cd", 2, "2009-05-01"],
      ],
    ]);
    expect(listed({ limit: 1 })).toEqual([3, [["ad", 3, "2009-05-01"]]]);
    expect(listed({ meetings: 3 })[0]).toBe(1);
    expect(listed({ meetings: 1, zone: "east" })[0]).toBe(4);
    expect(listed({ zone: "nowhere" })[0]).toBe(0);
  });
  test("by kind, like is compared with like; where no such pair did not meet, nothing is", async () => {
    const facts = await factsOf(
      [...records, organisation("c", { kind: "university" }), organisation("f", { kind: "university" })],
      settings,
    );
    // At risk: ac (joined), bc, cd of company and university; ad, bd of companies.
    // Unmet in 2005: af, bf, df, ce, ef of company and university, of which ef joined; ae, be, de; cf of universities.
    const { whole } = converted(facts);
    expect(whole.expected).toBeCloseTo(3 / 5, 12);
    expect(converted(facts, { match: "all" }).whole.expected).toBeCloseTo(5 / 9, 12);
    const crowd = await factsOf(event("all", ["p", "q"], "2005"), settings);
    expect(converted(crowd).whole).toMatchObject({ atRisk: 1, compared: 0, expected: Number.NaN, base: Number.NaN });
  });
  test("who left before the other came did not meet", async () => {
    const days = (from: string, to: string) => ({ from, to });
    const facts = await factsOf(
      [
        activity("sig", { kind: "sig", from: "2004" }),
        ...["a", "b", "c"].map((id) => organisation(id)),
        takesPart("a", "sig", days("2004", "2005")),
        takesPart("b", "sig", days("2006", "2008")),
        takesPart("c", "sig", days("2005-03", "2007")),
        ...joint("new", ["b", "c"], "2007"),
      ],
      settings,
    );
    const { whole, activities } = converted(facts);
    expect(whole).toMatchObject({ pairs: 2, joined: 1 });
    expect(activities[0].consortia).toEqual([{ activity: indexOfId(facts.activities, "new"), pairs: 1 }]);
  });
  test("what is too large or has no date is left out and counted", async () => {
    const facts = await factsOf([...records, ...consortium("when", ["a", "f"], { kind: "event" })], settings);
    expect(converted(facts).leftOut).toEqual({ activities: 0, undated: 2 });
    expect(converted(facts, {}, { maxActivitySize: "3" })).toMatchObject({
      leftOut: { activities: 1, undated: 2 },
      whole: { pairs: 2 },
    });
  });
  test("who is together in a consortium without a date has joined, nobody knows when: in no rate and not on the list", async () => {
    const undated = [
      ...consortium("when", ["a", "d", "e"], {}),
      // Both are also in something dated, which tells when.
      ...consortium("when too", ["a", "c"], {}),
      ...consortium("whenever", ["a", "b"], {}),
    ];
    const facts = await factsOf([...records, ...undated], settings);
    const { whole, activities, unjoined } = converted(facts);
    // Without the three: already ab, open de, at risk ac (joined), bc, ad, bd, cd. Now ad and de have joined at some time.
    expect(whole).toMatchObject({ pairs: 7, already: 1, undated: 2, open: 0, atRisk: 4, joined: 1 });
    // Of the 9 pairs that did not meet until the end of 2005, ae and de have joined at some time: 7, of which ef within the years.
    expect(whole.base).toBeCloseTo(1 / 7, 12);
    expect(activities.find(({ activity: at }) => activityId(facts, at) === "fair 2")).toMatchObject({
      pairs: 1,
      undated: 1,
      atRisk: 0,
      rate: Number.NaN,
      consortia: [],
    });
    // Before, ad was the one pair that met twice.
    expect(converted(await factsOf(records, settings)).unjoined).toMatchObject({ count: 1, undated: 0 });
    expect(unjoined).toEqual({ count: 0, undated: 1, pairs: [] });
    expect(converted(facts, { meetings: 1 }).unjoined).toMatchObject({ count: 2, undated: 2 });
    expect(converted(facts, { meetings: 1, zone: "nowhere" }).unjoined).toMatchObject({ count: 0, undated: 0 });
  });
  test("who is known to have left before the other came was never together with it, dates or none", async () => {
    const facts = await factsOf(
      [
        ...event("fair", ["a", "b", "c"], "2005"),
        activity("when"),
        takesPart("a", "when", { to: "2003" }),
        takesPart("b", "when", { from: "2004" }),
        takesPart("c", "when"),
      ],
      settings,
    );
    // a and c, b and c may have been there together; a had left when b came.
    expect(converted(facts).whole).toMatchObject({ pairs: 3, undated: 2, atRisk: 1, joined: 0 });
    expect(converted(facts, { meetings: 1 }).unjoined).toMatchObject({ count: 1, undated: 2 });
  });
  test("who met at something without a date did not meet as far as rates and lists go, and is in no base", async () => {
    const facts = await factsOf([...records, ...consortium("when", ["a", "f"], { kind: "event" })], settings);
    const { whole, unjoined } = converted(facts, { meetings: 1 });
    expect(whole).toMatchObject({ pairs: 7, undated: 0 });
    // Of the 9 pairs that did not meet in 2005 one may have.
    expect(whole.base).toBeCloseTo(1 / 8, 12);
    expect(
      unjoined.pairs.map(({ one, other }) => organisationId(facts, one) + organisationId(facts, other)),
    ).not.toContain("af");
  });
  test("of nobody nothing", async () => {
    const { whole, kinds, activities, unjoined } = converted(await factsOf([]));
    expect(whole).toMatchObject({ pairs: 0, rate: Number.NaN, base: Number.NaN, lift: Number.NaN });
    expect([kinds, activities, unjoined]).toEqual([[], [], { count: 0, undated: 0, pairs: [] }]);
  });
});

/** The same from its definition: every pair of organisations is looked at, for every meeting. */
const ever = Number.NEGATIVE_INFINITY;
/** Together, but nobody knows when. */
const someDay = Number.MAX_SAFE_INTEGER;
function byBruteForce(all: readonly Fact[], referenceDay: number, within: number, match: ConversionMatch) {
  const organisations = all.filter((fact): fact is Organisation => fact.type === "organisation");
  const ids = organisations.map(({ id }) => id).sort();
  const kindOf = new Map(organisations.map(({ id, kind }) => [id, organisationKinds.indexOf(kind)]));
  const activities = all.filter((fact): fact is Activity => fact.type === "activity");
  const roles = new Set<string>(tieRoles);
  const inside = (kinds: readonly string[]) =>
    activities
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, from, to }) => {
        const spans = new Map<string, [number, number]>();
        for (const fact of all) {
          if (fact.type !== "participation" || fact.activity !== id || !roles.has(fact.role)) continue;
          if (!kindOf.has(fact.organisation)) continue;
          const starts = [from, fact.from].flatMap((date) => (date === undefined ? [] : daySpan(date).first));
          const stops = [to, fact.to].flatMap((date) => (date === undefined ? [] : daySpan(date).last));
          const [first, last] = [Math.max(...starts, ever), Math.min(...stops, Number.POSITIVE_INFINITY)];
          const known = spans.get(fact.organisation);
          // Of participations with and without a beginning those with one tell the days.
          if (!known || (known[0] === ever && first !== ever)) spans.set(fact.organisation, [first, last]);
          else if (first !== ever || known[0] === ever)
            spans.set(fact.organisation, [Math.min(known[0], first), Math.max(known[1], last)]);
        }
        return { id, spans: new Map([...spans].filter(([, [first, last]]) => first <= last)) };
      });
  const contacts = inside(layerSets.contact);
  const collaborations = inside(layerSets.collaboration);
  const together = (given: ReturnType<typeof inside>, a: string, b: string) =>
    given.flatMap(({ spans }) => {
      const [one, other] = [spans.get(a), spans.get(b)];
      if (!one || !other) return [];
      const day = Math.max(one[0], other[0]);
      if (day > Math.min(one[1], other[1])) return [];
      return [one[0] === ever || other[0] === ever ? someDay : day];
    });
  const pairs = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => [a, b] as const));
  const complexOf = new Map(organisations.map((one) => [one.id, one.complex ?? one.id]));
  const classOf = (a: string, b: string) =>
    match === "all"
      ? ""
      : [
          ...[kindOf.get(a)!, kindOf.get(b)!].sort((x, y) => x - y),
          match === "complex" && complexOf.get(a) === complexOf.get(b),
        ].join();
  const isActive = (id: string, year: number) =>
    [...contacts, ...collaborations].some(({ spans }) => {
      const span = spans.get(id);
      return (
        span &&
        span[0] !== ever &&
        yearOf(span[0], 1) <= year &&
        (span[1] === Number.POSITIVE_INFINITY || yearOf(span[1], 1) >= year)
      );
    });
  const days = Math.round(within * 365.25);
  const first = (list: readonly number[]) => Math.min(...list, Number.POSITIVE_INFINITY);
  const counts = { pairs: 0, already: 0, undated: 0, open: 0, atRisk: 0, joined: 0, compared: 0, expected: 0 };
  for (const [a, b] of pairs) {
    const day = first(together(contacts, a, b));
    if (day === Number.POSITIVE_INFINITY || day === someDay) continue;
    counts.pairs++;
    const joined = first(together(collaborations, a, b));
    if (joined <= day) {
      counts.already++;
      continue;
    }
    if (joined === someDay) {
      counts.undated++;
      continue;
    }
    if (day + days > referenceDay) {
      counts.open++;
      continue;
    }
    counts.atRisk++;
    if (joined <= day + days) counts.joined++;
    const year = yearOf(day, 1);
    let others = 0;
    let theirs = 0;
    for (const [c, d] of pairs) {
      if (classOf(c, d) !== classOf(a, b) || !isActive(c, year) || !isActive(d, year)) continue;
      const metOn = first(together(contacts, c, d));
      if (metOn === someDay || (metOn !== Number.POSITIVE_INFINITY && yearOf(metOn, 1) <= year)) continue;
      const joinedOn = first(together(collaborations, c, d));
      if (joinedOn === someDay || joinedOn <= day) continue;
      others++;
      if (joinedOn <= day + days) theirs++;
    }
    if (others === 0) continue;
    counts.compared++;
    counts.expected += theirs / others;
  }
  return counts;
}

test("every pair looked at, for every meeting", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      fc.constantFrom(...conversionMatches),
      fc.integer({ min: 1, max: 4 }),
      async (all, match, within) => {
        // More contact than a kind drawn at random gives.
        const contacts = all.map((fact) =>
          fact.type === "activity" && ["a1", "a2", "A5"].includes(fact.id) ? { ...fact, kind: "event" as const } : fact,
        );
        const facts = await factsOf(contacts, { referenceDate: "2012-12-31" });
        const unique = [...new Map(contacts.map((fact) => [keyOf(fact), fact])).values()];
        const expected = byBruteForce(unique, facts.referenceDay, within, match);
        const { whole } = converted(facts, { within, match });
        const { expected: wanted, ...counts } = expected;
        expect(whole).toMatchObject(counts);
        if (whole.compared > 0) expect(whole.expected).toBeCloseTo(wanted, 9);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
});

function keyOf(fact: Fact): string {
  if (fact.type !== "participation") return `${fact.type} ${fact.id}`;
  const { activity: what, organisation: who, role, from } = fact as Participation;
  return ["participation", what, who, role, from].join(" ");
}

describe("metamorphic", () => {
  test("other names, another order, and what comes after the years change nothing", async () => {
    const facts = await factsOf(records, settings);
    const { whole } = converted(facts);
    const renamed = JSON.parse(JSON.stringify(records).replaceAll(/"([a-fx])"/g, '"z$1"')) as Fact[];
    expect(converted(await factsOf(renamed.reverse(), settings)).whole).toEqual(whole);
    const later = await factsOf(
      [...records, ...joint("later", ["a", "d"], "2015"), ...joint("far", ["y", "z"], "2015")],
      settings,
    );
    expect(converted(later).whole).toEqual(whole);
  });
  test("all of it 28 years later is the same", async () => {
    const facts = await factsOf(records, settings);
    // So many that leap years fall on leap years.
    const moved = JSON.parse(
      JSON.stringify(records).replaceAll(/"(20\d\d)([-\d]*)"/g, (_, year, rest) => `"${Number(year) + 28}${rest}"`),
    ) as Fact[];
    const later = await factsOf(moved, { referenceDate: "2038-12-31" });
    expect(converted(later).whole).toEqual(converted(facts).whole);
  });
});

describe("planted", () => {
  /** Every year sixty companies; some meet at an event, and each pair joins the year after with one chance if it met, with another if not. */
  async function programme(ofMet: number, ofUnmet: number, seed: number): Promise<Facts> {
    const random = seededRandom(seed);
    const ids = Array.from({ length: 60 }, (_, k) => `c${k}`);
    const facts: Fact[] = ids.map((id) => organisation(id));
    for (let year = 2000; year < 2008; year++) {
      // Whoever is in anything in a year is active in it.
      for (const id of ids)
        facts.push(
          activity(`own ${id} ${year}`, { from: `${year}`, to: `${year}` }),
          takesPart(id, `own ${id} ${year}`),
        );
      const there = ids.filter(() => random() < 0.3);
      facts.push(activity(`fair ${year}`, { kind: "event", from: `${year}-06-01`, to: `${year}-06-01` }));
      facts.push(...there.map((id) => takesPart(id, `fair ${year}`)));
      ids.forEach((a, place) => {
        for (const b of ids.slice(place + 1)) {
          const met = there.includes(a) && there.includes(b);
          if (random() >= (met ? ofMet : ofUnmet)) continue;
          const id = `joint ${a} ${b} ${year}`;
          facts.push(activity(id, { from: `${year + 1}-01-01`, to: `${year + 1}-12-31` }));
          facts.push(takesPart(a, id, { role: "lead" }), takesPart(b, id));
        }
      });
    }
    return factsOf(facts, { referenceDate: "2012-12-31" });
  }

  test("where meeting helps, the lift says so: one pair in five against one in fifty", async () => {
    const { whole } = converted(await programme(0.2, 0.02, 1), { within: 0.75 });
    expect(whole.atRisk).toBeGreaterThan(500);
    expect(whole.interval.lower).toBeLessThan(0.2);
    expect(whole.interval.upper).toBeGreaterThan(0.2);
    expect(whole.base).toBeGreaterThan(0.015);
    expect(whole.base).toBeLessThan(0.025);
    expect(whole.interval.lower).toBeGreaterThan(whole.base);
  });
  test("where it does not, the rate is no other than the base: 1 of 20 programmes may say so, not 4", async () => {
    let apart = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { whole } = converted(await programme(0.05, 0.05, seed), { within: 0.75 });
      if (whole.base < whole.interval.lower || whole.base > whole.interval.upper) apart++;
    }
    expect(apart).toBeLessThan(4);
  });
});

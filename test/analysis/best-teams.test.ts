import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTeam } from "../../analysis/consortia/best-team.ts";
import type { ConsortiumNeed } from "../../analysis/consortia/consortium-need.ts";
import { describeTeam } from "../../analysis/consortia/describe-team.ts";
import { positionsLeft, positionsOf } from "../../analysis/consortia/positions.ts";
import { proposeTeams } from "../../analysis/consortia/propose-teams.ts";
import { scoreTeam } from "../../analysis/consortia/score-team.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { unwatched } from "../../model/progress.ts";
import {
  allTeams,
  gainBetween,
  idsOf,
  kinds,
  plainScore,
  problemIn,
  recordsOf,
  type SmallCase,
  search,
  smallCase,
  usual,
  zones,
} from "./small-consortia.ts";
import { factsOf } from "./some-facts.ts";

const needs: readonly ConsortiumNeed[] = [
  usual,
  { ...usual, terms: [], weights: { ...usual.weights, trust: 80 } },
  {
    ...usual,
    requires: [
      { kinds: ["company"], count: 1 },
      { kinds: [...kinds], count: 2 },
    ],
    lead: { kind: "institute" },
  },
  {
    ...usual,
    requires: [{ kinds: [...kinds], count: 4 }],
    weights: { ...usual.weights, novelty: 90 },
    terms: ["mould steel", "steel coating", "laser"],
  },
  { ...usual, terms: ["steel coating", "laser moulds", "steel mould plasma", "plasma"], lead: { kind: "company" } },
  { ...usual, weights: { coverage: 0, trust: 1, novelty: 0, zones: 0, integration: 0 } },
];

const cases = fc.record({
  seed: fc.integer({ min: 0, max: 100_000 }),
  count: fc.integer({ min: 8, max: 12 }),
  which: fc.integer({ min: 0, max: needs.length - 1 }),
  include: fc.boolean(),
  lead: fc.boolean(),
  exclude: fc.boolean(),
  among: fc.boolean(),
  alike: fc.boolean(),
});

/** Many who are worth the same to everybody, and some who have ties. */
function alikeCase(seed: number, count: number): SmallCase {
  const { organisations, consortia } = smallCase(seed, count);
  return {
    organisations: organisations.map((one) => ({ ...one, place: { zone: zones[0] }, capabilities: [] })),
    consortia: consortia.slice(0, 5),
  };
}

test("teams are the best of all that meet what is asked for, each further one of those that differ enough; bounds hold", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, count, which, ...more }) => {
      const small = more.alike ? alikeCase(seed, count + 5) : smallCase(seed, count);
      const facts = await factsOf(recordsOf(small));
      const [company, other] = small.organisations.filter(({ kind }) => kind === "company").map(({ id }) => id);
      const need: ConsortiumNeed = {
        ...needs[which],
        ...(more.include && company && { include: [company] }),
        ...(more.lead && other && { lead: { organisation: other } }),
        ...(more.exclude && { exclude: [small.organisations.find(({ id }) => id !== company && id !== other)!.id] }),
        ...(more.among && { among: { zones: [zones[0], zones[1]] } }),
      };
      if (
        positionsLeft(
          positionsOf(need),
          [...new Set([...(more.lead && other ? [other] : []), ...need.include])].map(() => "company"),
        ).length === 0
      )
        return;
      const all = allTeams(small, need);
      if (all.length === 0) return;
      const { problem, gains } = problemIn(facts, need);
      const gain = gainBetween(facts, gains);
      const scored = all.map((team) => ({ team, score: plainScore(small, need, gain, team) }));
      const { teams, differ, isAll } = proposeTeams(problem, { ...search, teams: 3, differ: 2 }, unwatched);
      const earlier: string[][] = [];
      for (const { members, score, bound, isExact } of teams) {
        const far = scored.filter(({ team }) =>
          earlier.every((other) => team.filter((one) => other.includes(one)).length <= problem.size - differ),
        );
        const best = Math.max(...far.map((one) => one.score));
        const ids = idsOf(facts, problem, members);
        expect(isExact).toBe(true);
        expect(score).toBeCloseTo(best, 10);
        expect(bound).toBe(score);
        expect(far.some(({ team }) => team.join() === ids.join())).toBe(true);
        expect(scoreTeam(problem, members).score).toBeCloseTo(score, 10);
        earlier.push(ids);
      }
      const rest = scored.filter(({ team }) =>
        earlier.every((other) => team.filter((one) => other.includes(one)).length <= problem.size - differ),
      );
      if (teams.length < 3) expect([isAll, rest.length]).toEqual([true, 0]);
      // Without proof: what is found is a team, and its bound bounds the best.
      const most = Math.max(...scored.map((one) => one.score));
      const found = bestTeam(problem, [], 1, { seed: 1, work: 0 }, unwatched);
      expect(found.team!.score).toBeLessThanOrEqual(most + 1e-12);
      expect(found.bound).toBeGreaterThanOrEqual(most - 1e-12);
    }),
    { numRuns: 120 },
  );
});

test("the local search alone comes close to the best of all teams", async () => {
  const gaps: number[] = [];
  for (let seed = 0; seed < 40; seed++) {
    const small = smallCase(seed, 14);
    const facts = await factsOf(recordsOf(small));
    const { problem } = problemIn(facts, needs[3]);
    const exact = bestTeam(problem, [], 1, search, unwatched);
    const quick = bestTeam(problem, [], 1, { seed: 1, work: 0 }, unwatched);
    expect(exact.isExact).toBe(true);
    gaps.push(exact.team!.score - quick.team!.score);
  }
  expect(Math.max(...gaps)).toBeLessThan(0.02);
  expect(gaps.filter((gap) => gap < 1e-12).length).toBeGreaterThanOrEqual(36);
});

test("a candidate more never makes the best team worse, and names do not matter", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.integer({ min: 0, max: 11 }), async ({ seed, count, which }, one) => {
      const small = smallCase(seed, count);
      const facts = await factsOf(recordsOf(small));
      const need = needs[which];
      const without = small.organisations[one % count].id;
      const best = (asked: ConsortiumNeed, of: Facts = facts) => {
        try {
          const { problem } = problemIn(of, asked);
          return proposeTeams(problem, { ...search, teams: 1, differ: 1 }, unwatched).teams[0]?.score;
        } catch (error) {
          expect((error as { code: string }).code).toBe("team_impossible");
          return undefined;
        }
      };
      const whole = best(need);
      const fewer = best({ ...need, exclude: [without] });
      if (fewer !== undefined) expect(whole!).toBeGreaterThanOrEqual(fewer - 1e-12);
      const renamed = new Map(small.organisations.map(({ id }, k) => [id, `x${(k * 7919) % 1000}`]));
      const other: SmallCase = {
        organisations: small.organisations.map((record) => ({ ...record, id: renamed.get(record.id)! })),
        consortia: small.consortia.map((team) => team.map((id) => renamed.get(id)!)),
      };
      const again = best(need, await factsOf(recordsOf(other)));
      if (whole === undefined) expect(again).toBeUndefined();
      else expect(again).toBeCloseTo(whole, 10);
    }),
    { numRuns: 40 },
  );
});

test("who is to lead, is to be in and is not", async () => {
  const facts = await factsOf(recordsOf(smallCase(9, 20)));
  const propose = (more: Partial<ConsortiumNeed>) => {
    const { problem, ties } = problemIn(facts, { ...usual, ...more });
    return proposeTeams(problem, { ...search, teams: 3, differ: 1 }, unwatched).teams.map(({ members }) => {
      const team = describeTeam(problem, ties, members);
      return { ...team, ids: team.members.map(({ organisation: one }) => stringAt(facts.organisations.ids, one)) };
    });
  };
  const company = propose({})[0].members.find(({ requirement }) => requirement === 0)!.organisation;
  const id = stringAt(facts.organisations.ids, company);
  for (const { ids, isLeadMissing } of propose({ lead: { organisation: id } })) {
    expect(ids[0]).toBe(id);
    expect(isLeadMissing).toBe(false);
  }
  for (const { ids } of propose({ exclude: [id] })) expect(ids).not.toContain(id);
  for (const { ids } of propose({ include: [id] })) expect(ids).toContain(id);
  expect(new Set(propose({}).map(({ ids }) => ids.toSorted().join())).size).toBe(3);
});

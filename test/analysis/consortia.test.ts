import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTeam } from "../../analysis/consortia/best-team.ts";
import { coverByWords } from "../../analysis/consortia/capability-cover.ts";
import type { ConsortiumNeed } from "../../analysis/consortia/consortium-need.ts";
import { describeTeam } from "../../analysis/consortia/describe-team.ts";
import { type GroupGains, groupGains, indexWithTeam } from "../../analysis/consortia/group-gains.ts";
import { positionOfEach, positionsLeft, positionsOf } from "../../analysis/consortia/positions.ts";
import { proposeTeams } from "../../analysis/consortia/propose-teams.ts";
import { partsOfMembers, scoreTeam } from "../../analysis/consortia/score-team.ts";
import { type TeamProblem, teamProblem } from "../../analysis/consortia/team-problem.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { indexNamed, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import { tryScenario } from "../../analysis/scenario/try-scenario.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const kinds = ["company", "university", "institute"] as const;
const zones = ["east", "north", "west"];
const skills = ["mould steel", "coating", "laser"];

interface SmallCase {
  readonly organisations: readonly Organisation[];
  readonly consortia: readonly (readonly string[])[];
}

function smallCase(seed: number, count: number): SmallCase {
  const random = seededRandom(seed);
  const among = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const organisations = Array.from({ length: count }, (_, k) =>
    organisation(`o${String(k).padStart(2, "0")}`, {
      kind: among(kinds),
      ...(random() < 0.8 && { place: { zone: among(zones) } }),
      capabilities: skills.filter(() => random() < 0.3),
    }),
  );
  const consortia = Array.from({ length: Math.floor(count * 0.7) }, () => {
    const members = new Set<string>();
    const size = 2 + Math.floor(random() * 2);
    while (members.size < size) members.add(among(organisations).id);
    return [...members];
  });
  return { organisations, consortia };
}

function recordsOf({ organisations, consortia }: SmallCase): Fact[] {
  return [
    ...consortia.flatMap((members, k) => [
      activity(`c${k}`, { from: "2008" }),
      ...members.map((id, m) => takesPart(id, `c${k}`, { role: m === 0 ? "lead" : "participant" })),
    ]),
    ...organisations,
  ];
}

const usual: ConsortiumNeed = {
  requires: [
    { kinds: ["company"], count: 2 },
    { kinds: ["university", "institute"], count: 1 },
  ],
  terms: ["mould", "COATING"],
  include: [],
  exclude: [],
  among: {},
  weights: { coverage: 40, trust: 20, novelty: 10, zones: 15, integration: 15 },
};

function indexOfNetwork(facts: Facts) {
  const network = networkOf();
  const selection = selectActivities(facts, network);
  const ties = selectedTies(selection);
  const asked = { by: "zone", placing: "zones" } as const;
  return { facts, network, selection, ties, index: indexNamed("integration"), asked };
}

function problemIn(facts: Facts, need: ConsortiumNeed, also: readonly number[] = []) {
  const input = indexOfNetwork(facts);
  const gains = groupGains(input, unwatched);
  const problem = teamProblem({ facts, ties: input.ties, need, coverOf: coverByWords(facts), gains, also });
  return { ...input, gains, problem };
}

/** Score from the records and nothing else, but for the gains of groups. */
function plainScore(
  { organisations, consortia }: SmallCase,
  need: ConsortiumNeed,
  gain: (a: string, b: string) => number | undefined,
  members: readonly string[],
): number {
  const at = (id: string) => organisations.find((one) => one.id === id)!;
  const pairs = members.flatMap((a, k) => members.slice(k + 1).map((b) => [a, b] as const));
  const mean = (of: (a: string, b: string) => number) =>
    pairs.reduce((sum, [a, b]) => sum + of(a, b), 0) / pairs.length;
  const together = (a: string, b: string) => consortia.filter((team) => team.includes(a) && team.includes(b)).length;
  const covered = need.terms.filter((term) =>
    members.some((id) => at(id).capabilities!.some((own) => own.toLowerCase().includes(term.toLowerCase()))),
  );
  const hasZones = organisations.some(({ place }) => place?.zone !== undefined);
  const values: Record<keyof ConsortiumNeed["weights"], number | undefined> = {
    coverage: need.terms.length > 0 ? covered.length / need.terms.length : undefined,
    trust: mean((a, b) => together(a, b) / (together(a, b) + 1)),
    novelty: mean((a, b) => (together(a, b) === 0 ? 1 : 0)),
    zones: hasZones
      ? mean((a, b) => {
          const [x, y] = [at(a).place?.zone, at(b).place?.zone];
          return x !== undefined && y !== undefined && x !== y ? 1 : 0;
        })
      : undefined,
    integration: gain(members[0], members[1]) === undefined ? undefined : mean((a, b) => gain(a, b)!),
  };
  const defined = Object.entries(values).filter(([, value]) => value !== undefined) as [keyof typeof values, number][];
  const all = defined.reduce((sum, [name]) => sum + need.weights[name], 0);
  return defined.reduce((sum, [name, value]) => sum + (need.weights[name] / all) * value, 0);
}

const idsOf = (facts: Facts, { pool }: TeamProblem, members: readonly number[]) =>
  members.map((place) => stringAt(facts.organisations.ids, pool[place])).sort();

/** All teams that meet the requirements, by trying every set. */
function allTeams({ organisations }: SmallCase, need: ConsortiumNeed): string[][] {
  const positions = positionsOf(need);
  const size = positions.reduce((sum, { count }) => sum + count, 0);
  const teams: string[][] = [];
  const may = organisations.filter(({ id }) => !need.exclude.includes(id));
  const extend = (team: readonly Organisation[], from: number) => {
    if (team.length === size) {
      const isMet = positionsLeft(
        positions,
        team.map(({ kind }) => kind),
      ).some((left) => left.every((count) => count === 0));
      if (isMet && need.include.every((id) => team.some((one) => one.id === id))) teams.push(team.map(({ id }) => id));
      return;
    }
    for (let next = from; next < may.length; next++) extend([...team, may[next]], next + 1);
  };
  extend([], 0);
  return teams;
}

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
  { ...usual, requires: [{ kinds: [...kinds], count: 4 }], weights: { ...usual.weights, novelty: 90 }, terms: skills },
  { ...usual, weights: { coverage: 0, trust: 1, novelty: 0, zones: 0, integration: 0 } },
];

const cases = fc.record({
  seed: fc.integer({ min: 0, max: 100_000 }),
  count: fc.integer({ min: 8, max: 12 }),
  which: fc.integer({ min: 0, max: needs.length - 1 }),
  include: fc.boolean(),
});
const search = { seed: 1, work: 1_000_000 };

function gainBetween(facts: Facts, gains: GroupGains | string) {
  return (a: string, b: string) => {
    if (typeof gains === "string") return undefined;
    const [c, d] = [a, b].map((id) => gains.groupOf[indexOfId(facts.organisations, id)]);
    return gains.shares[c * gains.groups + d];
  };
}

test("teams are the best of all that meet what is asked for, each further one of those that differ enough; bounds hold", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, count, which, include }) => {
      const small = smallCase(seed, count);
      const facts = await factsOf(recordsOf(small));
      const company = small.organisations.find(({ kind }) => kind === "company");
      const need = { ...needs[which], ...(include && company && { include: [company.id] }) };
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
    { numRuns: 60 },
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

const byHand: readonly Fact[] = [
  ...consortium("a", ["x", "u"], { from: "2008" }),
  ...consortium("b", ["x", "u"], { from: "2009", topics: ["Laser welding"] }),
  organisation("x", { place: { zone: "east" }, capabilities: ["Mould steel"] }),
  organisation("y", { place: { zone: "west" }, industries: ["Surface coating"] }),
  organisation("z", { place: { zone: "west" } }),
  organisation("u", { kind: "university", place: { zone: "east" } }),
];

test("by hand: what a team consists of", async () => {
  const facts = await factsOf(byHand);
  const need = {
    ...usual,
    terms: ["mould", "coating", "laser", "plasma"],
    weights: { ...usual.weights, integration: 0 },
  };
  const { problem, ties } = problemIn(facts, need);
  const places = ["x", "y", "u"].map((id) => problem.pool.indexOf(indexOfId(facts.organisations, id)));
  const { score, criteria } = scoreTeam(problem, places);
  expect(criteria.coverage).toBeCloseTo(3 / 4, 12);
  expect(criteria.trust).toBeCloseTo(2 / 3 / 3, 12);
  expect(criteria.novelty).toBeCloseTo(2 / 3, 12);
  expect(criteria.zones).toBeCloseTo(2 / 3, 12);
  expect(score).toBeCloseTo((40 * (3 / 4) + 20 * (2 / 9) + 10 * (2 / 3) + 15 * (2 / 3)) / 85, 12);
  const parts = partsOfMembers(problem, places);
  expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 12);
  const team = describeTeam(problem, ties, places);
  const ids = team.members.map(({ organisation: one }) => stringAt(facts.organisations.ids, one));
  // x and u share two activities, and x stands before u.
  expect(ids).toEqual(["u", "x", "y"]);
  expect(team.members.map(({ isLead }) => isLead)).toEqual([true, false, false]);
  expect(team.members.map(({ requirement }) => requirement)).toEqual([1, 0, 0]);
  expect(team.ties).toEqual([{ a: 0, b: 1, activities: 2 }]);
  expect([team.untied, team.uncovered, team.unmet]).toEqual([2, [3], []]);
  expect(team.members[2].covers).toEqual([{ term: 1, degree: 1, place: "industry" }]);
  expect(team.members[1].covers.map(({ term, place }) => [term, place])).toEqual([
    [0, "capability"],
    [2, "topic"],
  ]);
  // Whoever is exchanged: the score is that of the team with the other one in.
  for (const { member, organisation: other, score: then } of team.swaps) {
    const exchanged = team.members.map(({ organisation: one }, k) => problem.pool.indexOf(k === member ? other : one));
    expect(scoreTeam(problem, exchanged).score).toBeCloseTo(then, 12);
  }
  expect(team.swaps.length).toBeGreaterThan(0);
  const lacking = describeTeam(problem, ties, places.slice(0, 2));
  expect(lacking.unmet).toEqual([{ requirement: 1, lacking: 1 }]);
});

test("integration: a pair's share is what the what-if of it gives, and so is what a team is told to move", async () => {
  const facts = await factsOf(recordsOf(smallCase(5, 12)));
  const input = indexOfNetwork(facts);
  const gains = groupGains(input, unwatched) as GroupGains;
  const whatIf = (members: readonly number[]) => {
    const ids = members.map((one) => stringAt(facts.organisations.ids, one));
    const changes = resolveChanges(facts, [{ type: "add", kind: "consortium", members: ids }]);
    const parameters = { ...parametersOfIndexes({ ...input.asked, weighted: true }), weighted: true };
    return tryScenario({ ...input, changes, indexes: [input.index], parameters }, unwatched).indexes[0];
  };
  for (let a = 0; a < 12; a++)
    for (let b = a + 1; b < 12; b++) {
      const { before, after } = whatIf([a, b]);
      const share = gains.shares[gains.groupOf[a] * gains.groups + gains.groupOf[b]];
      expect(gains.least + share * (gains.largest - gains.least)).toBeCloseTo(after - before, 12);
    }
  const withTeam = indexWithTeam(input, unwatched);
  if (typeof withTeam === "string") throw new Error(withTeam);
  for (const members of [
    [0, 1, 2],
    [3, 5, 7, 11],
  ]) {
    const { before, after } = whatIf(members);
    expect(withTeam(members).before).toBeCloseTo(before, 12);
    expect(withTeam(members).after).toBeCloseTo(after, 12);
  }
  expect(groupGains({ ...input, network: networkOf({ layers: "contact" }) }, unwatched)).toBe("layer");
  expect(groupGains({ ...input, index: indexNamed("fusion") }, unwatched)).toBe("unmoved");
});

test("what cannot be is refused by name and number", async () => {
  const facts = await factsOf(byHand);
  const refused = (more: Partial<ConsortiumNeed>) => {
    try {
      const { problem } = problemIn(facts, { ...usual, ...more });
      proposeTeams(problem, { ...search, teams: 1, differ: 1 }, unwatched);
    } catch (error) {
      return error;
    }
  };
  expect(
    refused({
      requires: [
        { kinds: ["company"], count: 2 },
        { kinds: ["institute"], count: 1 },
      ],
    }),
  ).toMatchObject({
    code: "team_impossible",
    values: { numbers: "2", requirements: "1 institute", needed: 1, candidates: 0 },
  });
  // Each by itself has one; both together have one too.
  expect(
    refused({
      requires: [
        { kinds: ["university"], count: 1 },
        { kinds: ["university", "institute"], count: 1 },
      ],
    }),
  ).toMatchObject({ code: "team_impossible", values: { numbers: "1, 2", needed: 2, candidates: 1 } });
  expect(refused({ among: { zones: ["west"] } })).toMatchObject({ code: "team_impossible", values: { numbers: "2" } });
  expect(refused({ include: ["nobody"] })).toMatchObject({ code: "organisation_unknown" });
  expect(refused({ include: ["x"], exclude: ["x"] })).toMatchObject({ code: "team_member_excluded" });
  expect(refused({ include: ["x", "y", "z"] })).toMatchObject({
    code: "team_member_unneeded",
    values: { organisation: "z" },
  });
  expect(refused({ lead: { kind: "government" } })).toMatchObject({ code: "team_lead_unneeded" });
  const weights = { coverage: 1, trust: 0, novelty: 0, zones: 0, integration: 0 };
  expect(refused({ terms: [], weights })).toMatchObject({
    code: "team_weights_idle",
    values: { criteria: "coverage" },
  });
  expect(refused({})).toBeUndefined();
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

test("each member takes a position by augmenting paths", () => {
  const positions = positionsOf({
    requires: [
      { kinds: ["university", "institute"], count: 1 },
      { kinds: ["university"], count: 1 },
    ],
  });
  expect(positionOfEach(positions, ["university", "institute"])).toEqual([1, 0]);
  expect(positionOfEach(positions, ["institute", "institute"]).filter((one) => one === undefined)).toHaveLength(1);
  expect(
    positionsOf({ requires: [{ kinds: ["company", "institute"], count: 2 }], lead: { kind: "institute" } }),
  ).toEqual([
    { kinds: ["institute"], count: 1, requirement: 0 },
    { kinds: ["company", "institute"], count: 1, requirement: 0 },
  ]);
});

import { expect, test } from "vitest";
import type { ConsortiumNeed } from "../../analysis/consortia/consortium-need.ts";
import { describeTeam } from "../../analysis/consortia/describe-team.ts";
import { type GroupGains, groupGains, indexWithTeam } from "../../analysis/consortia/group-gains.ts";
import { positionOfEach, positionsOf } from "../../analysis/consortia/positions.ts";
import { proposeTeams } from "../../analysis/consortia/propose-teams.ts";
import { partsOfMembers, scoreTeam } from "../../analysis/consortia/score-team.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { indexNamed, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import { tryScenario } from "../../analysis/scenario/try-scenario.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { byHand, indexOfNetwork, problemIn, recordsOf, search, smallCase, usual } from "./small-consortia.ts";
import { factsOf } from "./some-facts.ts";

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
  expect(team.members[2].covers).toEqual([
    { term: 1, degree: 1, words: ["coating"], by: { in: "industry", text: "Surface coating" } },
  ]);
  expect(team.members[1].covers.map(({ term, by }) => [term, by.in])).toEqual([
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
    values: { numbers: "2", requirements: "1 institute", needed: 1, candidates: 0, known: 0, filters: "–" },
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
  expect(refused({ among: { zones: ["west"] } })).toMatchObject({
    code: "team_impossible",
    values: { numbers: "2", needed: 1, candidates: 0, known: 1, filters: "zones 0" },
  });
  expect(refused({ among: { zones: ["east", "west"] }, exclude: ["x", "y"] })).toMatchObject({
    code: "team_impossible",
    values: { numbers: "1", needed: 2, candidates: 1, known: 3, filters: "zones 3, exclude 1" },
  });
  // The lead is one of the first requirement that admits its kind.
  const either = [{ kinds: ["company", "institute"] as const, count: 2 }];
  expect(refused({ requires: either, lead: { kind: "institute" } })).toMatchObject({
    code: "team_impossible",
    values: { numbers: "1", requirements: "1 institute", candidates: 0 },
  });
  expect(refused({ lead: { organisation: "xx" } })).toMatchObject({
    code: "organisation_unknown",
    values: { id: "xx" },
  });
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

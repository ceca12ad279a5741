import fc from "fast-check";
import { expect, test } from "vitest";
import { eiIndex } from "../../analysis/connectivity/ei-index.ts";
import { eiOfGroups } from "../../analysis/connectivity/ei-of-groups.ts";
import { endsOfTies, weightedEnds } from "../../analysis/connectivity/group-ends.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { dense, sum } from "./dense.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn, figureAt } from "./places.ts";
import { factsOf } from "./some-facts.ts";

function of(facts: Facts, weighted: boolean, by = "complex", query: Record<string, string> = {}) {
  const selection = selectActivities(facts, networkOf(query));
  const network = deriveTies(facts, networkOf(query));
  const groups = nodeGroups(selection.organisations, facts.organisations.groupings[by]);
  const ends = weighted ? weightedEnds(selection, groups) : endsOfTies(network, groups, false);
  return { network, labels: groups.of, ...eiOfGroups(ends, groups.groups) };
}

test("closed forms: a bridge, groups of one, no tie", async () => {
  const bridge = of(
    await activitiesIn([
      ["h1.a", "h1.b"],
      ["h1.b", "h2.a"],
    ]),
    true,
  );
  expect(bridge.groups).toEqual([
    { id: "h1", organisations: 2, internal: 1, external: 1, value: (1 - 2) / 3, expected: 0 },
    { id: "h2", organisations: 1, internal: 0, external: 1, value: 1, expected: 1 },
  ]);
  // One of three pairs is inside.
  expect(bridge.overall.value).toBe(0);
  expect(bridge.overall.expected).toBeCloseTo(1 / 3, 12);
  const apart = of(
    await activitiesIn([
      ["h1.a", "h1.b"],
      ["h2.a", "h2.b"],
    ]),
    false,
  );
  expect([apart.overall, ...apart.groups].map(({ value }) => value)).toEqual([-1, -1, -1]);
  const untied = of(await activitiesIn([["h1.a"], ["h2.a"]]), true);
  expect([untied.overall, ...untied.groups].map(({ value }) => value)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(untied.overall.expected).toBe(1);
  expect(of(await activitiesIn([["h1.a"]]), true).overall.expected).toBeNaN();
});

test("the definitions, tie by tie; the groups together make the whole", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, fc.boolean(), async (records, query, weighted) => {
      const facts = await factsOf(records);
      const found = of(facts, weighted, "kind", query);
      const matrix = dense(found.network, weighted);
      const label = found.labels;
      found.groups.forEach((group, c) => {
        const to = (isInside: boolean) =>
          sum(matrix.flatMap((row, i) => row.filter((_, j) => label[i] === c && (label[j] === c) === isInside)));
        expect(group.internal).toBeCloseTo(to(true) / 2, 9);
        expect(group.external).toBeCloseTo(to(false), 9);
        const all = to(true) + to(false);
        if (all === 0) expect(group.value).toBeNaN();
        else expect(group.value).toBeCloseTo((to(false) - to(true)) / all, 9);
      });
      const tied = found.groups.filter(({ value }) => !Number.isNaN(value));
      const ends = ({ internal, external }: (typeof tied)[number]) => 2 * internal + external;
      const mean = sum(tied.map((group) => group.value * ends(group))) / sum(tied.map(ends));
      const whole = figureAt(eiIndex, facts, { by: "kind", weighted }, query);
      if (tied.length === 0) expect(whole).toBeNaN();
      else for (const value of [found.overall.value, whole]) expect(value).toBeCloseTo(mean, 9);
    }),
    { numRuns: 100, seed: 2 },
  );
});

test("what is expected, over every dealing of the labels", async () => {
  const found = of(await activitiesIn([["h1.a", "h1.b", "h2.a"], ["h1.b", "h3.a"], ["h1.b", "h2.a"], ["h1.c"]]), true);
  const matrix = dense(found.network);
  const whole: number[] = [];
  const kept = found.groups.map((): number[] => []);
  for (const label of dealings([...found.labels])) {
    const internal = sum(matrix.flatMap((row, i) => row.filter((_, j) => label[i] === label[j])));
    whole.push(1 - (2 * internal) / sum(matrix.map(sum)));
    // The node 1 is in each group in its turn.
    const own = sum(matrix[1].filter((_, j) => label[j] === label[1]));
    kept[label[1]].push(1 - (2 * own) / sum(matrix[1]));
  }
  expect(found.overall.expected).toBeCloseTo(sum(whole) / whole.length, 12);
  found.groups.forEach(({ expected }, c) => void expect(expected).toBeCloseTo(sum(kept[c]) / kept[c].length, 12));
});

function* dealings(labels: readonly number[]): Generator<number[]> {
  if (labels.length === 0) yield [];
  for (const k of labels.keys())
    for (const rest of dealings([...labels.slice(0, k), ...labels.slice(k + 1)])) yield [labels[k], ...rest];
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokerage } from "../../analysis/brokerage/brokerage-roles.ts";
import { participationCoefficient } from "../../analysis/brokerage/participation-coefficient.ts";
import { type BrokerageRole, brokerageRoles } from "../../analysis/brokerage/role-expectation.ts";
import { withinGroupZ } from "../../analysis/brokerage/within-group-z.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { dense, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";
import { type Label, valuesIn } from "./values-in-groups.ts";

const labelled = fc.tuple(
  collaborations,
  fc.array(fc.constantFrom("a", "b", "c", undefined), { minLength: 14, maxLength: 14 }),
);
const isGrouped = ([, labels]: [NetworkWithIds, Label[]]) => labels.some((label) => label !== undefined);

/** Open pairs of one middle by role, from the definition. */
function rolesOf(
  tied: readonly (readonly number[])[],
  labels: readonly Label[],
  v: number,
): Record<BrokerageRole, number> {
  const counts = { coordinator: 0, itinerant: 0, gatekeeper: 0, liaison: 0 };
  for (let i = 0; i < tied.length; i++)
    for (let j = 0; j < i; j++) {
      if (!tied[v][i] || !tied[v][j] || tied[i][j]) continue;
      if (labels[i] === labels[j]) counts[labels[i] === labels[v] ? "coordinator" : "itinerant"]++;
      else counts[labels[i] === labels[v] || labels[j] === labels[v] ? "gatekeeper" : "liaison"]++;
    }
  return counts;
}

describe("brokerage roles", () => {
  test("closed form: a star's centre of a, leaves of a, a, b, b, c", () => {
    const count = (role: string) => valuesIn(brokerage, named.star(5), ["a", "a", "a", "b", "b", "c"], { role })[0];
    expect(count("coordinator")).toBe(1);
    expect(count("itinerant")).toBe(1);
    expect(count("gatekeeper")).toBe(2 * 3);
    expect(count("liaison")).toBe(2);
    expect(count("all")).toBe(10);
  });

  test("pairs that are tied are not brokered", () => {
    expect(valuesIn(brokerage, named.complete(5), ["a", "b", "a", "b", "c"], { role: "all" })).toEqual([0, 0, 0, 0, 0]);
  });

  test("the definition, for whoever has a value and who has none", () => {
    fc.assert(
      fc.property(labelled.filter(isGrouped), ([given, labels]) => {
        const tied = dense(given.network, false);
        const expected = labels.map((_, v) => rolesOf(tied, labels, v));
        for (const role of brokerageRoles)
          expect(valuesIn(brokerage, given, labels, { role })).toEqual(expected.map((counts) => counts[role]));
        expect(valuesIn(brokerage, given, labels, { role: "all" })).toEqual(
          expected.map((counts) => sum(Object.values(counts))),
        );
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test("standardised: against every way of dealing out the others' labels", () => {
    const edges = "ab ac ad ae bc df ef dg".split(" ").map(([source, target]) => ({ source, target }));
    const given = tiesFromEdgeList(edges);
    const tied = dense(given.network, false);
    for (const labels of [
      ["x", "x", "y", "y", "x", "z", "x"],
      ["x", "y", "y", "y", "x", "x", "x"],
      ["x", "x", "x", undefined, "y", "z", "w"],
    ]) {
      const expected = labels.map((own, v) => {
        const dealt = permutations(labels.filter((_, node) => node !== v)).map((rest) =>
          rolesOf(tied, [...rest.slice(0, v), own, ...rest.slice(v)], v),
        );
        return (role: BrokerageRole) => {
          const values = dealt.map((counts) => counts[role]);
          const mean = sum(values) / values.length;
          const variance = sum(values.map((value) => (value - mean) ** 2)) / values.length;
          return variance < 1e-12 ? Number.NaN : (rolesOf(tied, labels, v)[role] - mean) / Math.sqrt(variance);
        };
      });
      for (const role of brokerageRoles)
        expectClose(
          valuesIn(brokerage, given, labels, { role, standardised: true }),
          expected.map((of) => of(role)),
        );
    }
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.filter((_, other) => other !== i)).map((rest) => [item, ...rest]),
  );
}

describe("participation coefficient", () => {
  test("closed forms: all ties into one group 0, evenly over k groups 1 − 1/k", () => {
    expectClose(valuesIn(participationCoefficient, named.star(4), ["a", "a", "b", "c", "d"]), [3 / 4, 0, 0, 0, 0]);
    expectClose(valuesIn(participationCoefficient, tiesFromEdgeList([], ["x"]), ["a"]), [Number.NaN]);
  });
  test.each([false, true])("the definition, weighted=%s", (weighted) => {
    fc.assert(
      fc.property(labelled.filter(isGrouped), ([given, labels]) => {
        const expected = dense(given.network, weighted).map((row) => {
          const into = Map.groupBy(row.keys(), (j) => labels[j]);
          const shares = [...into.values()].map((members) => sum(members.map((j) => row[j])) / sum(row));
          return sum(row) === 0 ? Number.NaN : 1 - sum(shares.map((share) => share * share));
        });
        expectClose(valuesIn(participationCoefficient, given, labels, {}, weighted), expected);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe("within-group z", () => {
  test("closed form: one hub among three", () => {
    // Ties inside: 3, 1, 1, 1; mean 1.5, deviation √0.75.
    const deviation = Math.sqrt(0.75);
    expectClose(valuesIn(withinGroupZ, named.star(3), ["a", "a", "a", "a"]), [
      1.5 / deviation,
      ...Array(3).fill(-0.5 / deviation),
    ]);
  });
  test("none where all members of the group have the same", () => {
    const cliques = tiesFromEdgeList([...cliqueEdges(["a", "b", "c"], 1 / 3), ...cliqueEdges(["x", "y", "z"], 0.1)]);
    expect(valuesIn(withinGroupZ, cliques, ["p", "p", "p", "q", "q", "q"]).every(Number.isNaN)).toBe(true);
  });
  test.each([false, true])("the definition, weighted=%s", (weighted) => {
    fc.assert(
      fc.property(labelled.filter(isGrouped), ([given, labels]) => {
        const inside = dense(given.network, weighted).map((row, i) =>
          sum(row.filter((_, j) => labels[j] === labels[i])),
        );
        const expected = inside.map((value, i) => {
          const group = inside.filter((_, j) => labels[j] === labels[i]);
          const mean = sum(group) / group.length;
          const deviation = Math.sqrt(sum(group.map((one) => (one - mean) ** 2)) / group.length);
          return deviation < 1e-12 ? Number.NaN : (value - mean) / deviation;
        });
        expectClose(valuesIn(withinGroupZ, given, labels, {}, weighted), expected);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

test("names of groups and organisations without a tie in another group do not matter to counts and coefficients", () => {
  fc.assert(
    fc.property(labelled.filter(isGrouped), ([given, labels]) => {
      const renamed = labels.map((label) => (label === undefined ? "none" : `z${label}`));
      for (const role of brokerageRoles)
        expect(valuesIn(brokerage, given, renamed, { role })).toEqual(valuesIn(brokerage, given, labels, { role }));
      expectClose(
        valuesIn(participationCoefficient, given, renamed),
        valuesIn(participationCoefficient, given, labels),
      );
    }),
    { numRuns: 50, seed: 4 },
  );
});

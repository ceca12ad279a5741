import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MixingMatrix, mixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import type { Facts, Grouping } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { type NetworkParameters, networkParametersSchema } from "../../model/network-parameters.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const groupings = ["kind", "zone", "country", "complex"];

function mixing(facts: Facts, parameters: NetworkParameters, grouping: Grouping, weighted = true): MixingMatrix {
  const selection = selectActivities(facts, parameters);
  return mixingMatrix({
    selection,
    network: deriveTies(facts, parameters),
    groups: nodeGroups(selection.organisations, grouping),
    weighted,
  });
}

const rows = (matrix: Float64Array, count: number) =>
  Array.from({ length: count }, (_, c) => [...matrix.subarray(c * count, (c + 1) * count)]);

/** The same figures, pair by pair. */
function naive(facts: Facts, parameters: NetworkParameters, { codes, values }: Grouping, weighted: boolean) {
  const network = deriveTies(facts, parameters);
  const groupOf = [...network.organisations].map((i) => (codes[i] < 0 ? undefined : values[codes[i]]));
  const present = [
    ...values.filter((value) => groupOf.includes(value)),
    ...(groupOf.includes(undefined) ? [undefined] : []),
  ];
  const size = (c: string | undefined) => groupOf.filter((group) => group === c).length;
  const ties: { a: number; b: number; weight: number }[] = [];
  for (let a = 0; a < network.order; a++)
    for (let k = network.offsets[a]; k < network.offsets[a + 1]; k++)
      if (network.neighbours[k] > a) ties.push({ a, b: network.neighbours[k], weight: network.weights[k] });
  const ends = ties.flatMap(({ a, b, weight }) => [
    { from: groupOf[a], to: groupOf[b], amount: weighted ? weight : 1 },
    { from: groupOf[b], to: groupOf[a], amount: weighted ? weight : 1 },
  ]);
  const sum = (chosen: typeof ends) => chosen.reduce((total, { amount }) => total + amount, 0);
  const selection = selectActivities(facts, parameters);
  const cell = (c: string | undefined, d: string | undefined) => {
    const between = ties.filter(
      ({ a, b }) => (groupOf[a] === c && groupOf[b] === d) || (groupOf[a] === d && groupOf[b] === c),
    );
    const behind = [...selection.activities].filter((_, k) => {
      const members = [...selection.members.subarray(selection.offsets[k], selection.offsets[k + 1])];
      return (
        selection.pairWeights[k] > 0 &&
        members.some((m, p) =>
          members.some((n, q) => p !== q && p < selection.centres[k] && sameGroups(groupOf[m], groupOf[n], c, d)),
        )
      );
    });
    const share = sum(ends.filter(({ from, to }) => from === c && to === d)) / sum(ends);
    const shareOf = (g: string | undefined) => sum(ends.filter(({ from }) => from === g)) / sum(ends);
    return {
      weight: between.reduce((total, { weight }) => total + weight, 0),
      ties: between.length,
      organisations: new Set(between.flatMap(({ a, b }) => [a, b])).size,
      activities: behind.length,
      density: between.length / (c === d ? (size(c) * (size(c) - 1)) / 2 : size(c) * size(d)),
      share,
      lift: share / (shareOf(c) * shareOf(d)),
    };
  };
  return {
    groups: present.map((id) => ({ id, organisations: size(id) })),
    cells: present.flatMap((c) => present.map((d) => cell(c, d))),
  };
}

function sameGroups(a: unknown, b: unknown, c: unknown, d: unknown): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

describe("mixing of groups", () => {
  it("agrees with counting pair by pair, under any parameters", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFacts,
        arbitraryQuery,
        fc.constantFrom(...groupings),
        fc.boolean(),
        async (records, query, by, weighted) => {
          const facts = await factsOf(records);
          const parameters = networkParametersSchema.parse(query);
          const grouping = facts.organisations.groupings[by];
          const found = mixing(facts, parameters, grouping, weighted);
          const expected = naive(facts, parameters, grouping, weighted);
          expect(found.groups).toEqual(expected.groups);
          for (const name of ["weight", "ties", "organisations", "activities", "density", "share", "lift"] as const) {
            expect(found[name].length).toBe(expected.cells.length);
            expected.cells.forEach((cell, at) => {
              if (Number.isNaN(cell[name])) expect(found[name][at], name).toBeNaN();
              else expect(Math.abs(found[name][at] - cell[name]), name).toBeLessThan(1e-9);
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives each figure in a case done by hand", async () => {
    const place = (country: string) => ({ place: { country } });
    const facts = await factsOf([
      ...consortium("one", ["a", "b", "x"]),
      ...consortium("two", ["a", "x"]),
      ...consortium("three", ["y", "z"]),
      organisation("a", place("KR")),
      organisation("b", place("KR")),
      organisation("x", place("DE")),
      organisation("y", place("DE")),
    ]);
    const found = mixing(facts, networkParametersSchema.parse({}), facts.organisations.groupings.country);
    expect(found.groups).toEqual([
      { id: "DE", organisations: 2 },
      { id: "KR", organisations: 2 },
      { id: undefined, organisations: 1 },
    ]);
    // newman: "one" gives 1/2 to each pair, "two" and "three" 1.
    expect(rows(found.weight, 3)).toEqual([
      [0, 2, 1],
      [2, 0.5, 0],
      [1, 0, 0],
    ]);
    expect(rows(found.ties, 3)).toEqual([
      [0, 2, 1],
      [2, 1, 0],
      [1, 0, 0],
    ]);
    expect(rows(found.organisations, 3)).toEqual([
      [0, 3, 2],
      [3, 2, 0],
      [2, 0, 0],
    ]);
    expect(rows(found.activities, 3)).toEqual([
      [0, 2, 1],
      [2, 1, 0],
      [1, 0, 0],
    ]);
    expect(rows(found.density, 3)).toEqual([
      [0, 0.5, 0.5],
      [0.5, 1, 0],
      [0.5, 0, Number.NaN],
    ]);
    expect(found.share[1]).toBeCloseTo(2 / 7, 12);
    expect(found.share[4]).toBeCloseTo(1 / 7, 12);
    expect(found.lift[1]).toBeCloseTo(2 / 7 / ((3 / 7) * (3 / 7)), 12);
  });

  it("needs the leads only, under star weighting", async () => {
    const facts = await factsOf([...consortium("c", ["lead", "p", "q"]), organisation("lead", { kind: "university" })]);
    const parameters = networkParametersSchema.parse({ weighting: "star" });
    const found = mixing(facts, parameters, facts.organisations.groupings.kind);
    expect(found.groups.map(({ id }) => id)).toEqual(["company", "university"]);
    expect([...found.weight]).toEqual([0, 2, 2, 0]);
    expect([...found.activities]).toEqual([0, 1, 1, 0]);
  });

  it("is empty without organisations, and has no shares without ties", async () => {
    const facts = await factsOf([activity("a"), organisation("o"), takesPart("o", "a")]);
    const grouping = facts.organisations.groupings.kind;
    const none = mixing(facts, networkParametersSchema.parse({ kinds: "university" }), grouping);
    expect(none.groups).toEqual([]);
    expect(none.weight.length).toBe(0);
    const alone = mixing(facts, networkParametersSchema.parse({}), grouping);
    expect([...alone.weight, ...alone.ties]).toEqual([0, 0]);
    expect([...alone.share, ...alone.lift, ...alone.density]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("refuses a grouping of more groups than a matrix can show", async () => {
    const ids = Array.from({ length: 1001 }, (_, i) => `o${i}`);
    const facts = await factsOf([
      activity("a"),
      ...ids.map((id) => organisation(id, { place: { city: id } })),
      ...ids.map((id) => takesPart(id, "a")),
    ]);
    expect(() => mixing(facts, networkParametersSchema.parse({}), facts.organisations.groupings.city)).toThrow(
      'grouping_too_fine {"groups":1001,"limit":1000}',
    );
  });
});

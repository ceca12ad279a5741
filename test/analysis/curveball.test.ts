import fc from "fast-check";
import { expect, test } from "vitest";
import { strength } from "../../analysis/centrality/strength.ts";
import { groupModularity } from "../../analysis/community/group-modularity.ts";
import { modularity } from "../../analysis/community/modularity.ts";
import { computeFigure } from "../../analysis/compute-figure.ts";
import type { assortativity } from "../../analysis/connectivity/assortativity.ts";
import { eiIndex } from "../../analysis/connectivity/ei-index.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { curveball } from "../../analysis/null/curveball.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { unwatched } from "../../model/progress.ts";
import { randomState } from "../../model/seeded-random.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

const chainOf = (facts: Facts, selection: Selection, seed = 1) =>
  curveball(facts, selection, randomState(seed), unwatched);

/** The members of each activity in ascending order: what a table says, whatever the order in it. */
const table = ({ offsets, members, activities }: Selection) =>
  Array.from(activities, (_, k) => [...members.subarray(offsets[k], offsets[k + 1])].sort((a, b) => a - b));

/** All tables with the margins given: rows of the sizes given in which each column is as often as it should be. */
function allTables(sizes: readonly number[], columns: readonly number[]): string[] {
  if (sizes.length === 0) return columns.every((left) => left === 0) ? [""] : [];
  const [size, ...others] = sizes;
  return subsets(columns.length, size).flatMap((row) => {
    const left = columns.map((count, c) => count - Number(row.includes(c)));
    if (left.some((count) => count < 0)) return [];
    return allTables(others, left).map((rest) => `${row.join()};${rest}`);
  });
}

function subsets(of: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const rest = Array.from({ length: Math.max(0, of - from) }, (_, k) => from + k);
  return rest.flatMap((first) => subsets(of, size - 1, first + 1).map((others) => [first, ...others]));
}

test.each([
  [["pqr", "ps", "qr", "rst"], 12],
  [["pq", "rs", "pt", "qs"], 5],
])("%j: every table with the same margins is as likely as any other", async (activities, seed) => {
  const facts = await factsOf(activities.flatMap((members, k) => consortium(`a${k}`, [...members])));
  const selection = selectActivities(facts, networkOf());
  const columns = new Array<number>(selection.organisations.length).fill(0);
  for (const node of selection.members) columns[node]++;
  const tables = allTables(
    activities.map((members) => members.length),
    columns,
  );
  expect(tables.length).toBeGreaterThan(20);
  const chain = chainOf(facts, selection, seed);
  const met = new Map(tables.map((one) => [one, 0]));
  const draws = 100 * tables.length;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = table(chain.next())
      .map((row) => `${row.join()};`)
      .join("");
    expect(met.has(drawn)).toBe(true);
    met.set(drawn, met.get(drawn)! + 1);
  }
  const chiSquare = [...met.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  const freedom = tables.length - 1;
  // Draws are nearly independent of each other: chi-square is about its freedom, give or take √(2 · freedom).
  expect(Math.abs(chiSquare - freedom) / Math.sqrt(2 * freedom)).toBeLessThan(3);
});

test("margins stay: activities of each kind and year, sizes, who is no node; strength under newman where all weigh the same", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, fc.integer(), async (records, query, seed) => {
      const facts = await factsOf(records);
      const { weighting, ...rest } = query;
      const parameters = networkOf({ ...rest, weighting: weighting === "star" ? "newman" : weighting });
      const selection = selectActivities(facts, parameters);
      const chain = chainOf(facts, selection, seed);
      const drawn = [chain.next(), chain.next()].at(-1)!;
      expect({ ...drawn, members: 0, leads: 0 }).toEqual({ ...selection, members: 0, leads: 0 });
      for (const row of table(drawn)) expect(new Set(row).size).toBe(row.length);
      const stratum = (k: number) => {
        const activity = selection.activities[k];
        return `${facts.activities.kind[activity]} ${yearBegun(facts, activity)} ${selection.pairWeights[k] > 0}`;
      };
      const memberships = (one: Selection) =>
        table(one)
          .flatMap((row, k) => row.map((node) => `${node} ${stratum(k)}`))
          .sort();
      expect(memberships(drawn)).toEqual(memberships(selection));
      const observed = new Set(table(selection).flatMap((row, k) => row.map((node) => `${node} ${k}`)));
      const other = table(drawn).flatMap((row, k) => row.filter((node) => !observed.has(`${node} ${k}`)));
      if (chain.memberships === 0) expect(chain.changed()).toBeNaN();
      else expect(chain.changed()).toBeCloseTo(other.length / chain.memberships, 12);
    }),
    { numRuns: 150, seed: 1 },
  );
});

const open = ["abcd", "cde", "ef", "fgab", "bg", "dfg", "h"];

test("strength under newman is that of the network observed", async () => {
  const facts = await factsOf(open.flatMap((members, k) => consortium(`a${k}`, [...members], { from: "2010" })));
  const parameters = networkOf();
  const selection = selectActivities(facts, parameters);
  const chain = chainOf(facts, selection);
  const of = (one: Selection) =>
    strength.compute({
      facts,
      selection: one,
      network: undefined,
      weighted: false,
      parameters: parameters as never,
      progress: unwatched,
    });
  for (let draw = 0; draw < 20; draw++) expect(of(chain.next())).toEqual(of(selection));
  expect(chain.changed()).toBeGreaterThan(0);
});

test("figures that are sums over activities are those of the projection, on what is drawn too", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, fc.constantFrom("newman", "fractional", "count"), async (records, weighting) => {
      const facts = await factsOf(records);
      const chain = chainOf(facts, selectActivities(facts, networkOf({ weighting })));
      const parameters = { by: "kind", resolution: 1, weighted: true };
      for (const selection of [chain.next(), chain.next()]) {
        const network = selectedTies(selection);
        const found = (figure: typeof groupModularity | typeof assortativity) =>
          computeFigure(figure, { facts, selection, parameters, progress: unwatched });
        const { of } = groupModularity.groups!(facts, selection.organisations, parameters);
        const q = modularity(network, Int32Array.from(of), { resolution: 1, weighted: true });
        if (Number.isNaN(q)) expect(found(groupModularity)).toBeNaN();
        else expect(found(groupModularity)).toBeCloseTo(q, 9);
        let [inside, all] = [0, 0];
        for (let node = 0; node < network.order; node++)
          for (let tie = network.offsets[node]; tie < network.offsets[node + 1]; tie++) {
            all += network.weights[tie];
            if (of[node] === of[network.neighbours[tie]]) inside += network.weights[tie];
          }
        if (all === 0) expect(found(eiIndex)).toBeNaN();
        else expect(found(eiIndex)).toBeCloseTo(1 - (2 * inside) / all, 9);
      }
    }),
    { numRuns: 60, seed: 3 },
  );
});

test("only activities of one kind and year trade: with one of each there is nothing to draw", async () => {
  const apart = await factsOf([
    ...consortium("a", ["p", "q"], { from: "2010" }),
    ...consortium("b", ["r", "s"], { from: "2011" }),
    ...consortium("c", ["t", "u"], { kind: "sig", from: "2010" }),
    ...consortium("d", ["v", "w"]),
  ]);
  const selection = selectActivities(apart, networkOf());
  const chain = chainOf(apart, selection);
  expect(table(chain.next())).toEqual(table(selection));
  expect(chain).toMatchObject({ activities: 0, memberships: 0, trades: 0, burnIn: 0 });
});

test("who leads decides under star weighting: refused", async () => {
  const facts = await factsOf(open.flatMap((members, k) => consortium(`a${k}`, [...members])));
  const star = selectActivities(facts, networkOf({ weighting: "star" }));
  expect(() => chainOf(facts, star)).toThrow(expect.objectContaining({ code: "null_star" }));
});

test("draws are left alone by later ones, and the same seed draws the same", async () => {
  const facts = await factsOf(open.flatMap((members, k) => consortium(`a${k}`, [...members])));
  const selection = selectActivities(facts, networkOf());
  const [one, other] = [chainOf(facts, selection, 7), chainOf(facts, selection, 7)];
  const first = one.next();
  const kept = table(first);
  one.next();
  expect(table(first)).toEqual(kept);
  expect(table(other.next())).toEqual(kept);
  expect(table(chainOf(facts, selection, 8).next())).not.toEqual(kept);
});

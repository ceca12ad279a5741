import fc from "fast-check";
import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { edgesOfData } from "../../analysis/integration/edges-of-data.ts";
import { type IndexByYear, indexByYear } from "../../analysis/integration/index-by-year.ts";
import { indexError } from "../../analysis/integration/index-error.ts";
import {
  type AskedIndexes,
  type IntegrationIndex,
  indexNamed,
  integrationIndexes,
  parametersOfIndexes,
} from "../../analysis/integration/indexes.ts";
import { integrationOverview } from "../../analysis/integration/overview.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { restrictSelection } from "../../analysis/ties/restrict-selection.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { programme } from "./places.ts";
import { complex, consortium, factsOf, organisation } from "./some-facts.ts";

/** Consortia by the year in which they begin; `s1.a` is in the complex s1. */
type Years = Readonly<Record<number, readonly (readonly string[])[]>>;

function factsIn(years: Years, topology: readonly Fact[] = programme): Promise<Facts> {
  const made = Object.entries(years).flatMap(([year, activities]) =>
    activities.flatMap((members, k) => consortium(`a${year}-${k}`, members, { from: year, to: year })),
  );
  const placed = made.map((fact) =>
    fact.type === "organisation" && !fact.id.startsWith("?")
      ? organisation(fact.id, { complex: fact.id.split(".")[0] })
      : fact,
  );
  return factsOf([...topology, ...placed]);
}

const usual: AskedIndexes = { by: "complex", placing: "zones", weighted: true };

function followed(
  index: IntegrationIndex,
  facts: Facts,
  years: readonly number[],
  asked: AskedIndexes = usual,
  topology: "year" | "fixed" = "year",
): IndexByYear {
  const windows = years.map((year) => {
    const selection = selectActivities(facts, networkOf({ from: String(year), to: String(year), timing: "start" }));
    const at = topology === "year" ? String(year) : asked.at;
    return { selection, network: selectedTies(selection), parameters: parametersOfIndexes({ ...asked, at }) };
  });
  return indexByYear(index, facts, windows, unwatched);
}

const within = [
  ["s1.a", "s1.b"],
  ["s2.a", "s2.b"],
  ["s3.a", "s3.b"],
  ["h1.a", "h1.b"],
];
const crossing = [
  ["s1.a", "s2.a"],
  ["s3.a", "h1.a"],
  ["s2.b", "h1.b"],
  ["s1.b", "s3.b"],
];

test("a planted rise: every year one tie more crosses, of the same units", async () => {
  const years = {
    2005: within,
    2006: [...within.slice(1), crossing[0]],
    2007: [...within.slice(2), ...crossing.slice(0, 2)],
    2008: crossing,
  };
  // So that all four are there each year.
  const all = Object.fromEntries(
    Object.entries(years).map(([year, ties]) => [year, [...ties, ...within.map(([a]) => [a, `${a}2`])]]),
  );
  const facts = await factsIn(all);
  for (const id of ["integration", "eiAcross"]) {
    const series = followed(indexNamed(id), facts, [2005, 2006, 2007, 2008]);
    const values = series.years.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
    expect(series.panelUnits).toBe(4);
    for (const { value, panel, change } of series.years) {
      expect(panel.value).toBe(value);
      if (change) expect([change.entry, change.exit, change.within]).toEqual([0, 0, change.total]);
    }
  }
});

test("five complexes that join change nothing inside the old ones: only the entry part moves", async () => {
  const old = [...within, ...crossing.slice(0, 2)];
  const added = ["n1", "n2", "n3", "n4", "n5"];
  const joined = added.map((id) => ({
    ...complex(id, { role: "connected" }),
    standings: [{ role: "connected", hub: "h1", zone: "east", from: "2006" }],
  }));
  const news = [
    ["n1.a", "n2.a"],
    ["n3.a", "n3.b"],
    ["n4.a", "s1.a"],
    ["n5.a", "h1.a"],
  ];
  const facts = await factsIn({ 2005: old, 2006: [...old, ...news] }, [...programme, ...(joined as never[])]);
  const moved = integrationIndexes
    .filter(({ needs }) => needs !== "miniClusters")
    .map((index) => {
      const { years } = followed(index, facts, [2005, 2006]);
      const change = years[1].change!;
      expect([change.within, change.exit], index.id).toEqual([0, 0]);
      expect(change.entry, index.id).toBe(change.total);
      expect([change.entered, change.left], index.id).toEqual([5, 0]);
      expect(years[1].panel.value, index.id).toBe(years[0].value);
      return change.total !== 0;
    });
  expect(moved.filter(Boolean).length).toBeGreaterThan(10);
});

test("who leaves is in the exit part, and one unit that all share is not in the panel of others", async () => {
  const facts = await factsIn({ 2005: [...within, ["s1.a", "t1.a"]], 2006: within });
  const { years } = followed(indexNamed("integration"), facts, [2005, 2006]);
  const change = years[1].change!;
  expect(change.entered).toBe(0);
  expect(change.left).toBe(1);
  expect(change.exit).toBeCloseTo(-years[0].value, 14);
  expect([change.within, change.entry]).toEqual([0, 0]);
});

test("a year without an activity is a gap with its reason, over which the change goes on", async () => {
  const facts = await factsIn({ 2005: [...within, crossing[0]], 2007: [...within, ...crossing] });
  const { years } = followed(indexNamed("integration"), facts, [2005, 2006, 2007]);
  expect(years[1]).toMatchObject({ value: Number.NaN, reason: "noActivity", change: undefined });
  expect(years[1].panel.value).toBeNaN();
  expect(years[2].change!.since).toBe(0);
  expect(years[2].panel.value).not.toBeNaN();
});

test("the topology of the year, and a fixed one", async () => {
  const later = { ...complex("late", { role: "hub" }), standings: [{ role: "hub", zone: "west", from: "2006" }] };
  const ties = [
    ["late.a", "s1.a"],
    ["s2.a", "h1.a"],
  ];
  const facts = await factsIn({ 2005: ties, 2006: ties }, [...programme, later as never]);
  const anyHub = indexNamed("inclusion-anyHub");
  const values = (topology: "year" | "fixed", at?: string) =>
    followed(anyHub, facts, [2005, 2006], { ...usual, at }, topology).years.map(({ value }) => value);
  expect(values("year")).toEqual([1 / 5, 2 / 5]);
  expect(values("fixed", "2005")).toEqual([1 / 5, 1 / 5]);
  expect(values("fixed", "2006")).toEqual([2 / 5, 2 / 5]);
});

test("a selection restricted to some countries is what the filter on them selects", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const facts = await factsOf(records);
      const { codes, values } = facts.organisations.groupings.country;
      if (values.length === 0) return;
      const { countries: _, ...open } = query as Record<string, string>;
      const chosen = values.slice(0, Math.ceil(values.length / 2));
      const whole = selectActivities(facts, networkOf(open));
      const rest = restrictSelection(whole, (node) => chosen.includes(values[codes[whole.organisations[node]]]));
      expect(rest).toEqual(selectActivities(facts, networkOf({ ...open, countries: chosen.join(",") })));
    }),
    { numRuns: 60 },
  );
});

test("the parts of a change add up, and errors are those of each activity left out", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      fc.boolean(),
      fc.constantFrom("complex", "zone", "kind"),
      async (records, weighted, by) => {
        const facts = await factsOf(records);
        const asked: AskedIndexes = { by, placing: "zones", weighted };
        const parameters = parametersOfIndexes(asked);
        const selection = selectActivities(facts, networkOf());
        for (const index of integrationIndexes) {
          if (by === "kind" && index.needs !== "groups") continue;
          for (const { value, change, panel } of followed(index, facts, [2008, 2009, 2010, 2011, 2012], asked).years) {
            if (Number.isNaN(value)) expect(panel.value).toBeNaN();
            if (!change || Number.isNaN(change.within)) continue;
            expect(Math.abs(change.within + change.entry + change.exit - change.total)).toBeLessThan(1e-12);
          }
          if (Number.isNaN(computeFigure(index, { facts, selection, parameters, progress: unwatched }))) continue;
          const error = indexError(index, { facts, selection, parameters, progress: unwatched });
          if (Number.isNaN(error)) continue;
          const making = [...selection.pairWeights.keys()].filter(
            (a) => selection.pairWeights[a] > 0 && selection.offsets[a + 1] - selection.offsets[a] > 1,
          );
          const values = making.map((a) => {
            const without = { ...selection, pairWeights: selection.pairWeights.with(a, 0) };
            return computeFigure(index, { facts, selection: without, parameters, progress: unwatched });
          });
          const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
          const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
          expect(error, index.id).toBeCloseTo(Math.sqrt((squares * (values.length - 1)) / values.length), 9);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("with more than 32 activities every 32nd is deleted together", async () => {
  const ties = Array.from({ length: 130 }, (_, k) => [`s${1 + (k % 3)}.${k}`, `h${1 + (k % 2)}.a`, `s1.${k % 7}`]);
  const facts = await factsIn({ 2005: ties });
  const selection = selectActivities(facts, networkOf());
  const parameters = parametersOfIndexes(usual);
  for (const id of ["tier-2", "hubDependence", "complexGini"]) {
    const at = (left: Float64Array) =>
      computeFigure(indexNamed(id), {
        facts,
        selection: { ...selection, pairWeights: left },
        parameters,
        progress: unwatched,
      });
    const values = Array.from({ length: 32 }, (_, g) =>
      at(selection.pairWeights.map((w, k) => (k % 32 === g ? 0 : w))),
    );
    const mean = values.reduce((sum, one) => sum + one, 0) / 32;
    const expected = Math.sqrt((values.reduce((sum, one) => sum + (one - mean) ** 2, 0) * 31) / 32);
    expect(expected).toBeGreaterThan(0);
    expect(indexError(indexNamed(id), { facts, selection, parameters, progress: unwatched })).toBeCloseTo(expected, 12);
  }
});

test("years at the edge of the data: few behind them, from outside inwards", () => {
  expect(edgesOfData([1, 10, 12, 4, 11, 1, 1])).toEqual([true, false, false, false, false, true, true]);
  expect(edgesOfData([0, 8, 9, 0])).toEqual([true, false, false, true]);
  expect(edgesOfData([5])).toEqual([false]);
  expect(edgesOfData([0, 0])).toEqual([false, false]);
});

test("the overview: every index as asked alone, tiers under both readings, and where organisations are", async () => {
  const facts = await factsIn({ 2005: [...within, ...crossing, ["?.a", "s1.a"], ["alone.a", "h2.a"]] });
  const selection = selectActivities(facts, networkOf());
  const request = { facts, selection, network: selectedTies(selection), asked: usual };
  const overview = integrationOverview(request, unwatched);
  integrationIndexes.forEach((index, k) => {
    const value = computeFigure(index, {
      facts,
      selection,
      parameters: parametersOfIndexes(usual),
      progress: unwatched,
    });
    expect(overview.indexes[k].value).toBe(value);
    expect(overview.indexes[k].reason, index.id).toBe(Number.isNaN(value) ? "noMiniClusters" : undefined);
  });
  for (const placing of ["complexes", "zones"] as const)
    expect(overview.tiers[placing].reduce((sum, { ties }) => sum + ties, 0)).toBe(10);
  expect(overview.tiers.zones.find(({ tier }) => tier === "outside")).toMatchObject({ ties: 1, weight: 1 });
  expect(overview.ei.groups.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(
    selection.organisations.length,
  );
  expect(overview.counts).toEqual({ inComplexes: 10, placed: 0, outside: 1, complexes: 8, hubs: 3, spokes: 5 });
});

test("nothing to part: each index without a value says why", async () => {
  const facts = await factsOf(consortium("a", ["x", "y"]));
  const selection = selectActivities(facts, networkOf());
  const at = (by: string) =>
    integrationOverview({ facts, selection, network: selectedTies(selection), asked: { ...usual, by } }, unwatched)
      .indexes;
  expect(new Set(at("complex").map(({ reason }) => reason))).toEqual(new Set(["noPlaces", "noMiniClusters"]));
  expect(at("kind")[0].reason).toBe("oneGroup");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { compositionOf, compositions } from "../../analysis/helix/composition.ts";
import { compositionByYear } from "../../analysis/helix/composition-by-year.ts";
import { type CompositionRow, compositionRow } from "../../analysis/helix/composition-row.ts";
import { spheresSchema } from "../../analysis/helix/spheres.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { naiveSelection } from "./naive-projection.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf, organisation } from "./some-facts.ts";

const spheres = spheresSchema.parse(undefined);

async function byYear(records: readonly Fact[], query: Record<string, string> = {}) {
  const facts = await factsOf(records, { referenceDate: "2013-06-30" });
  const parameters = networkOf(query);
  const selection = selectActivities(facts, parameters);
  return compositionByYear({ facts, parameters, selection, spheres, progress: unwatched });
}

/** Classes that are there, with how many are supported in brackets. */
const told = ({ classes, supported }: CompositionRow) =>
  Object.fromEntries(compositions.flatMap((id, k) => (classes[k] > 0 ? [[id, [classes[k], supported[k]]]] : [])));

const records: Fact[] = [
  ...consortium("a", ["c1", "c2", "u", "g"], { from: "2010", to: "2011" }),
  ...consortium("b", ["c1", "u", "i"], { from: "2011-06", to: "2011-09" }),
  ...consortium("c", ["c2"], { from: "2012" }),
  ...consortium("d", ["c1", "i", "g"], { unnamed: [{ kind: "company", count: 3 }] }),
  ...consortium("e", ["g"], { from: "2011", to: "2011" }),
  ...consortium("f", ["u"], { to: "2010-12-31" }),
  organisation("c1"),
  organisation("c2"),
  organisation("u", { kind: "university" }),
  organisation("i", { kind: "institute" }),
  organisation("g", { kind: "agency" }),
];

test("every activity is in one class, government and support noted apart", async () => {
  const { whole } = await byYear(records);
  expect(told(whole)).toEqual({
    "industry-industry-university": [1, 1],
    "industry-university-institute": [1, 0],
    single: [1, 0],
    "industry-institute": [1, 1],
    "no-industry": [1, 0],
  });
  expect([whole.activities, whole.unclassed, whole.unnamed]).toEqual([6, 1, 1]);
  // none, U, I, UI, G, UG, IG, UIG
  expect([...whole.presence]).toEqual([0, 1, 1, 1, 1, 0, 0, 2]);
});

test("an activity is in every year that it lived, an undated one in none, an open one up to the reference day", async () => {
  const { years } = await byYear(records);
  expect(years.map((row) => [row.year, row.activities, told(row)])).toEqual([
    [2010, 2, { "industry-industry-university": [1, 1], "no-industry": [1, 0] }],
    [2011, 3, { "industry-industry-university": [1, 1], "industry-university-institute": [1, 0] }],
    [2012, 1, { single: [1, 0] }],
    [2013, 1, { single: [1, 0] }],
  ]);
});

test("by start it is in the year in which it began", async () => {
  const { years } = await byYear(records, { timing: "start" });
  expect(years.map(({ year, activities }) => [year, activities])).toEqual([
    [2010, 1],
    [2011, 2],
    [2012, 1],
  ]);
});

test("a window that cuts a year cuts it here too", async () => {
  const { whole, years } = await byYear(records, { from: "2010-03", to: "2011-05" });
  expect(years.map(({ year, activities }) => [year, activities])).toEqual([
    [2010, 2],
    [2011, 2],
  ]);
  expect(whole.activities).toBe(3);
});

test("filters leave out organisations, not activities that others take part in", async () => {
  const { whole } = await byYear(records, { kinds: "company,agency" });
  expect(told(whole)).toEqual({ "industry-industry": [1, 1], single: [3, 1] });
  expect([whole.activities, whole.unclassed]).toEqual([5, 1]);
});

test("where nobody is there is nothing", async () => {
  for (const [given, query] of [
    [[], {}],
    [records, { zones: "nowhere" }],
    [records, { layers: "consortium:0" }],
  ] as const) {
    const { whole, years } = await byYear(given, query);
    expect([whole.activities, whole.unclassed, ...whole.classes, ...whole.presence].every((n) => n === 0)).toBe(true);
    expect(years).toEqual([]);
  }
});

test("one above maxActivitySize does not count", async () => {
  const { whole } = await byYear(records, { maxActivitySize: "3" });
  expect(whole.activities).toBe(4);
});

test("what the classes say over the records themselves, and each year as with that year as the window", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (given, { from: _, to: __, ...query }) => {
      const facts = await factsOf(given, { referenceDate: "2013-06-30" });
      const kindOf = new Map(given.flatMap((fact) => (fact.type === "organisation" ? [[fact.id, fact.kind]] : [])));
      const { maxActivitySize = Number.POSITIVE_INFINITY } = networkOf(query);
      const expected = naiveSelection(given, networkOf(query))
        .selected.filter(({ passing, size }) => passing.length > 0 && size <= maxActivitySize)
        .map(({ passing }) => compositionOf(passing.map((id) => kindOf.get(id)!)));
      const { whole, years } = await byYear(given, query);
      expect(whole.activities).toBe(expected.length);
      expect(whole.unclassed).toBe(expected.filter((one) => one === undefined).length);
      compositions.forEach((id, k) => {
        const of = expected.filter((one) => one?.composition === id);
        expect([whole.classes[k], whole.supported[k]]).toEqual([
          of.length,
          of.filter((one) => one?.supported === true).length,
        ]);
      });
      for (let year = 2006; year <= 2014; year++) {
        const window = networkOf({ ...query, from: String(year), to: String(year) });
        const alone = compositionRow(facts, selectActivities(facts, window), spheres);
        const listed = years.find((row) => row.year === year);
        if (listed) expect(listed).toEqual({ year, ...alone });
        else if (query.timing === "start") expect(alone.activities).toBe(0);
      }
    }),
  );
});

test("the booklet's own consortia are all counted", async () => {
  const facts = [...bookletFacts()];
  const { whole } = await byYear(facts, { layers: "consortium" });
  const dated = facts.filter((fact) => fact.type === "activity" && fact.kind === "consortium");
  expect(whole.activities).toBeGreaterThan(0);
  expect(whole.activities).toBeLessThanOrEqual(dated.length);
  expect(whole.classes.reduce((sum, n) => sum + n, whole.unclassed)).toBe(whole.activities);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeBodies } from "../../seed/load/body.ts";
import { mergeFact } from "../../seed/load/merge-fact.ts";
import { settle } from "../../seed/load/settle.ts";
import { facts, load, nativeTable, temporaryFile, temporaryStore, withoutPlaces } from "./temporary-folder.ts";

const vote = (count: number, body: object) => ({ count, body: body as Record<string, unknown> });

test("the most frequent value wins, attribute by attribute; who is silent has no vote", () => {
  const { body, conflicts } = settle([
    vote(2, { id: "o", kind: "company", name: "Alpha" }),
    vote(3, { id: "o", kind: "university" }),
    vote(1, { id: "o", kind: "company", name: "Beta", place: { city: "Ulsan" } }),
  ]);
  // Three say company, three university: code units decide.
  expect(body).toEqual({ id: "o", kind: "company", name: "Alpha", place: { city: "Ulsan" } });
  expect(conflicts).toBe(2);
});

test("a latitude never comes from one row and a longitude from another", () => {
  const { body } = settle([
    vote(1, { id: "o", place: { latitude: 1, longitude: 9 } }),
    vote(1, { id: "o", place: { latitude: 2, longitude: 3 } }),
    vote(1, { id: "o", place: { latitude: 4, longitude: 3 } }),
  ]);
  expect(body.place).toEqual({ latitude: 1, longitude: 9 });
});

test("settling never reverses dates", () => {
  const { body } = settle([
    vote(2, { id: "a", from: "2018", to: "2019" }),
    vote(2, { id: "a", from: "2018" }),
    vote(3, { id: "a", from: "2012", to: "2014" }),
  ]);
  expect(body).toEqual({ id: "a", from: "2012", to: "2014" });
  expect(mergeBodies({ id: "a", from: "2012", to: "2014" }, { id: "a", from: "2018" })).toEqual({
    id: "a",
    from: "2018",
  });
});

const cell = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: "" as const });
const row = fc
  .tuple(
    fc.constantFrom("a1", "a2"),
    cell(fc.constantFrom("2018", "2019-05", "2020-01-02")),
    cell(fc.constantFrom("2020", "2021-12", "2022-03-04")),
    fc.constantFrom("o1", "o2", "o3"),
    cell(fc.constantFrom("One", "한빛", "Ünï")),
    fc.constantFrom("company", "university"),
    cell(fc.constantFrom("KR", "GB", "FR")),
    fc.constantFrom("lead", "partner"),
  )
  .map(([activity, from, to, organisation, name, kind, country, role]) =>
    [activity, "consortium", from, to, organisation, name, kind, country, role].join(","),
  );

test("the order of rows does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      async (rows, keys) => {
        const shuffled = rows
          .map((text) => ({ text, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text);
        const outcomes = [];
        for (const table of [rows, shuffled]) {
          const store = await temporaryStore();
          const report = await load(store, { files: [temporaryFile("rows.csv", nativeTable(...table))] });
          expect(report.rows).toEqual({ read: rows.length, accepted: rows.length, refused: 0 });
          expect(report.participations + report.duplicatesMerged).toBe(rows.length);
          outcomes.push({ facts: withoutPlaces(await facts(store)), conflicts: report.conflictsSettled });
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      },
    ),
    { numRuns: 15 },
  );
});

test("taking a source out leaves exactly what the others said", () => {
  const body = fc.record(
    {
      id: fc.constant("o"),
      kind: fc.constantFrom("company", "university"),
      name: fc.constantFrom("One", "Two"),
      size: fc.constantFrom("small", "large"),
      place: fc.record(
        { city: fc.constantFrom("Ulsan", "Gumi"), country: fc.constantFrom("KR", "FR") },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["id", "kind"] },
  );
  const say = (source: string, claim: object) => [
    { source, place: "row 2", nature: "documented" as const, body: claim as Record<string, unknown> },
  ];
  fc.assert(
    fc.property(body, body, body, (first, second, third) => {
      const none = new Set<string>();
      const alone = mergeFact("organisation", undefined, say("a.csv", first), first, none);
      const withThird = mergeFact("organisation", alone, say("c.csv", third), third, none);
      const without = mergeFact(
        "organisation",
        mergeFact(
          "organisation",
          mergeFact("organisation", alone, say("b.csv", second), second, none),
          say("c.csv", third),
          third,
          none,
        ),
        [],
        undefined,
        new Set(["b.csv"]),
      );
      expect(without).toEqual(withThird);
    }),
  );
});

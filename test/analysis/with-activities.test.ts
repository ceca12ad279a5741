import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withActivities } from "../../analysis/facts/with-activities.ts";
import type { Activity } from "../../model/activity.ts";
import { factSchema } from "../../model/fact.ts";
import type { Participation } from "../../model/participation.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";
import { activity, consortium, factsOf, takesPart } from "./some-facts.ts";

test("the same as if all had been loaded together", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (given, later) => {
      // As a store gives them: their fields in one order.
      const records = given.map((fact) => factSchema.parse(fact));
      const activities = records.filter((fact): fact is Activity => fact.type === "activity");
      const added = activities.filter((_, place) => later[place % later.length]);
      const ids = new Set(added.map(({ id }) => id));
      const takingPart = records.filter(
        (fact): fact is Participation => fact.type === "participation" && ids.has(fact.activity),
      );
      const isAdded = (fact: (typeof records)[number]) =>
        (fact.type === "activity" && ids.has(fact.id)) || (fact.type === "participation" && ids.has(fact.activity));
      // Without one, the day is the latest on which an activity starts.
      const settings = { referenceDate: "2014" };
      const before = await factsOf(
        records.filter((fact) => !isAdded(fact)),
        settings,
      );
      const unique = new Map(
        takingPart.map((one) => [[one.activity, one.organisation, one.role, one.from].join(), one]),
      );
      expect(withActivities(before, added, [...unique.values()])).toEqual(await factsOf(records, settings));
    }),
    { numRuns: 60, seed: 1 },
  );
});

describe("by hand", () => {
  test("nothing more is the same; what takes part in what is not there dangles", async () => {
    const facts = await factsOf(consortium("a", ["o1", "o2"]));
    expect(withActivities(facts, [], [])).toEqual(facts);
    const more = withActivities(
      facts,
      [activity("b")],
      [takesPart("o1", "b"), takesPart("o9", "b"), takesPart("o1", "c")],
    );
    expect(more.dangling).toBe(2);
    expect(more.activities.count).toBe(2);
    expect([...more.participations.ofOrganisation]).toEqual([0, 2, 3]);
  });
  test("all arrays are in shared memory", async () => {
    const more = withActivities(await factsOf(consortium("b", ["o1", "o2"])), [activity("a")], [takesPart("o1", "a")]);
    for (const column of [
      more.activities.kind,
      more.activities.ids.bytes,
      more.participations.organisation,
      more.participations.ofActivity,
    ])
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
  });
});

import { expect, test } from "vitest";
import { participationRates } from "../../analysis/integration/participation-rate.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { networkOf } from "./network-as-lists.ts";
import { complex, consortium, factsOf, organisation } from "./some-facts.ts";

function firms(subject: string, date: string, value: number | string, more: object = {}): Fact {
  return {
    type: "observation",
    id: `${subject}/${date}/${JSON.stringify(more)}`,
    subject: { type: "complex", id: subject },
    indicator: "resident-companies",
    date,
    value,
    unit: "companies",
    basis: "published",
    provenance: [{ source: "test", place: "here", nature: "documented" }],
    ...more,
  };
}

test("companies of the network by tenant firms, where these are observed for the year", async () => {
  const facts = await factsOf([
    ...["a", "b", "c", "d"].map((id) => complex(id, { role: "hub" })),
    ...consortium("x", ["a1", "a2", "b1", "u", "c1", "?"]),
    organisation("a1", { complex: "a" }),
    organisation("a2", { complex: "a" }),
    organisation("a3", { complex: "a" }),
    organisation("u", { complex: "a", kind: "university" }),
    organisation("b1", { complex: "b" }),
    organisation("c1", { complex: "c" }),
    firms("a", "2009", 8),
    firms("a", "2008", 5),
    firms("a", "2009-06", 4, { basis: "computed" }),
    firms("a", "2009", 1, { dimensions: { size: "small" } }),
    firms("a", "2009-12", 99, { indicator: "members" }),
    firms("b", "2009", 0),
    firms("c", "2008", 3),
    firms("d", "2009", 20),
  ]);
  const { organisations } = selectActivities(facts, networkOf());
  expect(participationRates(facts, organisations, 2009)).toEqual([
    { complex: "a", members: 2, firms: 8, rate: 0.25 },
    { complex: "b", members: 1, firms: 0, rate: Number.NaN },
    { complex: "d", members: 0, firms: 20, rate: 0 },
  ]);
  expect(participationRates(facts, organisations, 2007)).toEqual([]);
});

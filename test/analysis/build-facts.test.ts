import { expect, test } from "vitest";
import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { allStrings, stringAt } from "../../analysis/facts/string-column.ts";
import { dayNumber } from "../../model/partial-date.ts";
import { roles } from "../../model/participation.ts";
import { activity, complex, factsOf, organisation, takesPart } from "./some-facts.ts";

function groups(facts: Awaited<ReturnType<typeof factsOf>>, by: string) {
  const { codes, values } = facts.organisations.groupings[by];
  return Array.from(codes, (code) => values[code]);
}

test("organisations and activities stand in the code-unit order of their ids", async () => {
  const facts = await factsOf([
    organisation("b"),
    organisation("가"),
    organisation("B"),
    organisation("a10"),
    organisation("a9"),
  ]);
  expect(allStrings(facts.organisations.ids)).toEqual(["B", "a10", "a9", "b", "가"]);
});

test("a record reads back as it was", async () => {
  const given = organisation("p", {
    name: "(주)반월금속",
    names: { en: "Banwol Metal" },
    aliases: ["BM"],
    attributes: { code: 7 },
  });
  const facts = await factsOf([given]);
  expect(JSON.parse(stringAt(facts.organisations.records, 0))).toEqual(given);
  expect(stringAt(facts.organisations.names, 0)).toBe("(주)반월금속");
});

test("search reads every name, in one form", async () => {
  const facts = await factsOf([
    organisation("p", { name: "ＡＢＣ 금속", names: { ko: "에이비씨", en: "ABC  Metal" }, aliases: ["abc 금속"] }),
    organisation("q"),
  ]);
  expect(allStrings(facts.organisations.searchText)).toEqual(["abc 금속\n에이비씨\nabc metal\nabc ᄀᄉ\nᄋᄋᄇᄊ", ""]);
});

test("participations stand by activity, organisation, role and start, and are found from both sides", async () => {
  const facts = await factsOf([
    organisation("p"),
    organisation("q"),
    activity("a"),
    activity("b"),
    takesPart("q", "b"),
    takesPart("p", "b", { from: "2009" }),
    takesPart("p", "b", { from: "2008" }),
    takesPart("p", "b", { role: "lead", from: "2010" }),
    takesPart("q", "a"),
  ]);
  const {
    organisation: who,
    activity: what,
    role,
    firstDay,
    ofActivity,
    ofOrganisation,
    byOrganisation,
  } = facts.participations;
  const rows = Array.from(who.keys(), (p) => [what[p], who[p], roles[role[p]], firstDay[p]]);
  expect(rows).toEqual([
    [0, 1, "participant", openStart],
    [1, 0, "lead", dayNumber(2010, 1, 1)],
    [1, 0, "participant", dayNumber(2008, 1, 1)],
    [1, 0, "participant", dayNumber(2009, 1, 1)],
    [1, 1, "participant", openStart],
  ]);
  expect([...ofActivity]).toEqual([0, 1, 5]);
  expect([...ofOrganisation]).toEqual([0, 3, 5]);
  expect([...byOrganisation]).toEqual([1, 2, 3, 0, 4]);
});

test("participations of what is not there are left out and counted", async () => {
  const facts = await factsOf([
    organisation("p"),
    activity("a"),
    takesPart("p", "a"),
    takesPart("p", "b"),
    takesPart("q", "a"),
  ]);
  expect([facts.participations.count, facts.dangling]).toEqual([1, 2]);
});

test("dates are as wide as they are known, and open where they are not", async () => {
  const facts = await factsOf([activity("a", { from: "2009", to: "2009-02" }), activity("b")]);
  expect([...facts.activities.firstDay]).toEqual([dayNumber(2009, 1, 1), openStart]);
  expect([...facts.activities.lastDay]).toEqual([dayNumber(2009, 2, 28), openEnd]);
});

test("the reference day is the one given, else the latest start", async () => {
  const records = [
    activity("a", { from: "2009-03", to: "2020" }),
    activity("b", { from: "2011-05-02" }),
    activity("c"),
  ];
  expect((await factsOf(records)).referenceDay).toBe(dayNumber(2011, 5, 2));
  expect((await factsOf(records, { referenceDate: "2010" })).referenceDay).toBe(dayNumber(2010, 12, 31));
});

test("zone and hub come from the complex, else from the place", async () => {
  const facts = await factsOf(
    [
      complex("hub", { role: "hub", zone: "east" }),
      complex("spoke", { role: "connected", hub: "hub", zone: "east" }),
      organisation("1", { complex: "hub", place: { zone: "west", hub: "other" } }),
      organisation("2", { complex: "spoke" }),
      organisation("3", { complex: "unknown", place: { zone: "west", hub: "other" } }),
      organisation("4", { place: { zone: "south" } }),
      organisation("5"),
    ],
    {},
  );
  expect(groups(facts, "zone")).toEqual(["east", "east", "west", "south", undefined]);
  expect(groups(facts, "hub")).toEqual(["hub", "hub", "other", undefined, undefined]);
  expect(groups(facts, "complex")).toEqual(["hub", "spoke", "unknown", undefined, undefined]);
});

test("the topology is that of the reference day", async () => {
  const moved = {
    type: "complex" as const,
    id: "c",
    standings: [
      { role: "hub" as const, zone: "early", to: "2009" },
      { role: "connected" as const, hub: "h", zone: "late", from: "2010" },
    ],
    provenance: organisation("x").provenance,
  };
  const zoneIn = async (referenceDate: string) =>
    groups(await factsOf([moved, organisation("p", { complex: "c" })], { referenceDate }), "zone")[0];
  expect([await zoneIn("2008"), await zoneIn("2009"), await zoneIn("2010"), await zoneIn("2015")]).toEqual([
    "early",
    "early",
    "late",
    "late",
  ]);
});

test("open attributes with few values group, those with many and those with a taken name do not", async () => {
  const facts = await factsOf(
    Array.from({ length: 201 }, (_, i) =>
      organisation(`o${i}`, {
        attributes: { serial: i, even: i % 2 === 0, kind: "odd", sector: `s${i % 200}`, __proto__: 1 },
      }),
    ),
  );
  expect(Object.keys(facts.organisations.groupings)).toEqual([
    "kind",
    "size",
    "complex",
    "zone",
    "hub",
    "country",
    "region",
    "city",
    "even",
    "sector",
  ]);
  expect(facts.organisations.groupings.even.values).toEqual(["false", "true"]);
  expect(facts.organisations.groupings.sector.values).toHaveLength(200);
  expect(facts.organisations.groupings.kind.values).toEqual(["company"]);
});

test("workers get every column without a copy", async () => {
  const facts = await factsOf([organisation("p"), activity("a"), takesPart("p", "a")]);
  const columns = (value: object): unknown[] =>
    ArrayBuffer.isView(value)
      ? [value.buffer]
      : Object.values(value).flatMap((part) => (typeof part === "object" ? columns(part) : []));
  const buffers = columns(facts);
  expect(buffers.length).toBeGreaterThan(40);
  expect(buffers.filter((buffer) => !(buffer instanceof SharedArrayBuffer))).toEqual([]);
});

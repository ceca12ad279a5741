import { expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { comparePublished } from "../../analysis/published/compare-published.ts";
import { layOutTables } from "../../analysis/published/lay-out-tables.ts";
import { publishedTables } from "../../analysis/published/published-tables.ts";
import { Tally } from "../../analysis/published/tally.ts";
import type { Activity } from "../../model/activity.ts";
import type { Expert } from "../../model/expert.ts";
import type { Fact } from "../../model/fact.ts";
import type { Observation } from "../../model/observation.ts";
import { unwatched } from "../../model/progress.ts";
import { bookletFacts, bookletSettings } from "../../seed/booklet/booklet-facts.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];
const programme = { type: "dataset", id: "test" } as const;
const from2005 = { yearStart: 3 };

function figure(indicator: string, value: number, more: Partial<Observation> = {}): Observation {
  const id = [indicator, ...Object.values(more.dimensions ?? {}), more.date ?? "all"].join("/");
  return {
    type: "observation",
    id,
    subject: programme,
    indicator,
    value,
    unit: "x",
    basis: "published",
    provenance,
    ...more,
  };
}

/** What one table's function counts for a figure. */
function count(facts: Facts, table: string, asked: Omit<Partial<Observation>, "indicator"> & { indicator: string }) {
  return publishedTables.find(({ id }) => id === table)!.count!(new Tally(facts), { subject: programme, ...asked });
}

const expert = (id: string, more: Partial<Expert>): Fact => ({ type: "expert", id, provenance, ...more });

test("members are distinct organisations of the year's mini clusters; a convenor is none", async () => {
  const facts = await factsOf(
    [
      ...["a", "b", "c"].map((id) => organisation(id)),
      organisation("u", { kind: "university" }),
      organisation("agency", { kind: "agency" }),
      activity("one", { kind: "mini-cluster", complex: "x", from: "2005", to: "2006" }),
      activity("two", { kind: "mini-cluster", complex: "y", from: "2006-03" }),
      activity("not-one", { kind: "sig", from: "2005" }),
      takesPart("agency", "one", { role: "convenor" }),
      takesPart("a", "one"),
      takesPart("b", "one", { to: "2006-02" }),
      takesPart("a", "two"),
      takesPart("u", "two", { from: "2007" }),
      takesPart("c", "not-one"),
    ],
    from2005,
  );
  const ask = (indicator: string) =>
    ["2005", "2006", "2007"].map((date) => count(facts, "mini-clusters", { indicator, date }));
  expect(ask("mini-clusters")).toEqual([1, 2, 1]);
  expect(ask("members")).toEqual([2, 1, 2]);
  expect(ask("company-members")).toEqual([2, 1, 1]);
  expect(ask("other-members")).toEqual([0, 0, 1]);
  expect(ask("members-per-mini-cluster")).toEqual([2, 0.5, 2]);
  expect(
    count(facts, "mini-clusters-by-complex", {
      indicator: "mini-clusters",
      date: "2006",
      subject: { type: "complex", id: "y" },
    }),
  ).toBe(1);
});

test("networking is counted by year, purpose and type; attendance is summed", async () => {
  const event = (id: string, from: string, networking: string, purpose: string, attendance: number) =>
    activity(id, { kind: "event", from, attendance, attributes: { networking, purpose } });
  const facts = await factsOf(
    [
      event("1", "2005-03-01", "regular-meeting", "other", 10),
      event("2", "2006-02-28", "discovering-projects", "exchange-and-solving", 20),
      event("3", "2006", "discovering-projects", "exchange-and-solving", 5),
      activity("4", { kind: "event", from: "2005", attendance: 999 }),
    ],
    from2005,
  );
  const activities = { indicator: "networking-activities" };
  expect(count(facts, "networking-activities", { ...activities, date: "2005" })).toBe(2);
  expect(count(facts, "networking-activities", { ...activities, date: "2005", dimensions: { purpose: "other" } })).toBe(
    1,
  );
  expect(
    count(facts, "networking-types", {
      indicator: "networking-activity-share",
      dimensions: { activity: "discovering-projects" },
    }),
  ).toBe(67);
  expect(count(facts, "networking-participants", { indicator: "networking-participants", date: "2005" })).toBe(30);
});

test("support is counted as cases and as distinct companies, by field, year and size", async () => {
  const supported = (id: string, company: string, field: string, from: string) => [
    activity(id, { kind: "support-case", from, attributes: { field } }),
    takesPart(company, id, { role: "lead" }),
    takesPart("adviser", id, { role: "partner" }),
  ];
  const facts = await factsOf(
    [
      organisation("small", { attributes: { sizeBand: "under-30" } }),
      organisation("middle", { attributes: { sizeBand: "30-49" } }),
      organisation("large", { attributes: { sizeBand: "300-up" } }),
      organisation("adviser"),
      ...supported("1", "small", "marketing", "2005-04"),
      ...supported("2", "small", "marketing", "2005-05"),
      ...supported("3", "middle", "r-and-d", "2006-05"),
      ...supported("4", "large", "r-and-d", "2006-06"),
      activity("told", { kind: "support-case", from: "2005" }),
    ],
    from2005,
  );
  const cases = (more: Partial<Observation>) => count(facts, "support-cases", { indicator: "support-cases", ...more });
  const companies = (more: Partial<Observation>) =>
    count(facts, "supported-companies", { indicator: "supported-companies", ...more });
  expect([cases({}), companies({})]).toEqual([4, 3]);
  expect([cases({ date: "2005" }), companies({ date: "2005" })]).toEqual([2, 1]);
  expect([
    cases({ dimensions: { field: "r-and-d" } }),
    companies({ date: "2006", dimensions: { field: "r-and-d" } }),
  ]).toEqual([2, 2]);
  expect([cases({ dimensions: { size: "under-50" } }), companies({ dimensions: { size: "under-50" } })]).toEqual([
    3, 2,
  ]);
  expect(count(facts, "support-shares", { indicator: "support-case-share", dimensions: { size: "300-up" } })).toBe(25);
});

test("projects are counted by who works in them", async () => {
  const project = (id: string, members: string[], more: Partial<Activity> = {}) => [
    activity(id, { kind: "consortium", attributes: { "programme-project": "r-and-d" }, ...more }),
    ...members.map((member) => takesPart(member, id)),
  ];
  const facts = await factsOf(
    [
      organisation("a"),
      organisation("b"),
      organisation("u", { kind: "university" }),
      organisation("office", { kind: "support" }),
      ...project("1", ["a"]),
      ...project("2", ["a", "office"]),
      ...project("3", ["a", "b", "u"]),
      ...project("4", ["a", "u"], {
        from: "2007",
        attributes: { "programme-project": "r-and-d", "large-company": true },
      }),
      activity("other", { kind: "consortium" }),
    ],
    from2005,
  );
  const projects = (composition?: string) =>
    count(facts, "r-and-d-projects", {
      indicator: "r-and-d-projects",
      ...(composition && { dimensions: { composition } }),
    });
  expect(["single", "industry-university", "industry-industry-university", "consortium"].map(projects)).toEqual([
    2, 1, 1, 2,
  ]);
  expect(projects()).toBe(4);
  expect(
    count(facts, "r-and-d-projects", { indicator: "r-and-d-project-share", dimensions: { composition: "single" } }),
  ).toBe(50);
  expect(
    ["2006", "2007", undefined].map((date) =>
      count(facts, "large-company-projects", { indicator: "large-company-projects", date }),
    ),
  ).toEqual([0, 1, 1]);
});

test("groups are counted at their date, with members once and those without a name", async () => {
  const facts = await factsOf([
    ...["a", "b", "c"].map((id) => organisation(id)),
    activity("hall", { kind: "mini-cluster", complex: "x" }),
    activity("s1", { kind: "sig", parent: "hall", from: "2009-01", unnamed: [{ count: 4 }] }),
    activity("s2", { kind: "sig", complex: "x", from: "2009-12" }),
    activity("s3", { kind: "sig", complex: "y" }),
    takesPart("a", "s1"),
    takesPart("b", "s1", { from: "2009-12" }),
    takesPart("a", "s2"),
    takesPart("c", "s3"),
  ]);
  const subject = { type: "complex", id: "x" } as const;
  const ask = (indicator: string, date: string) => count(facts, "sigs", { indicator, date, subject });
  expect([ask("sigs", "2009-11"), ask("sig-members", "2009-11")]).toEqual([1, 5]);
  expect([ask("sigs", "2009-12"), ask("sig-members", "2009-12")]).toEqual([2, 6]);
});

test("experts are counted by their employer's kind and by sector; without a known employer they are others", async () => {
  const facts = await factsOf([
    organisation("u", { kind: "university" }),
    organisation("c"),
    expert("1", { employer: "u", fields: ["technology"] }),
    expert("2", { employer: "u", fields: ["management"] }),
    expert("3", { employer: "c", fields: ["technology"] }),
    expert("4", { fields: ["technology"] }),
  ]);
  const experts = (dimensions: Record<string, string>) => count(facts, "experts", { indicator: "experts", dimensions });
  expect([experts({}), experts({ employer: "university" }), experts({ employer: "other" })]).toEqual([4, 2, 2]);
  expect(experts({ employer: "university", sector: "technology" })).toBe(1);
  expect(count(facts, "expert-shares", { indicator: "expert-share", dimensions: { sector: "technology" } })).toBe(75);
});

test("complexes are counted as they stand in the year, by zone and class", async () => {
  const facts = await factsOf([
    {
      type: "complex",
      id: "hub",
      standings: [
        { role: "hub", from: "2005", to: "2009" },
        { role: "hub", zone: "north", from: "2010" },
      ],
      provenance,
    },
    {
      type: "complex",
      id: "spoke",
      class: "general",
      standings: [{ role: "connected", zone: "north", from: "2010" }],
      provenance,
    },
    organisation("headquarters", { kind: "agency", place: { zone: "north" } }),
  ]);
  const asked = (indicator: string, more: Partial<Observation>) =>
    count(facts, "connected-complexes", { indicator, date: "2010", ...more });
  const zone = { type: "zone", id: "north" } as const;
  expect(asked("connected-complexes", { subject: zone, dimensions: { class: "general" } })).toBe(1);
  expect(asked("connected-complexes", { subject: zone, dimensions: { class: "national" } })).toBe(0);
  expect(asked("hub-complexes", { subject: { type: "organisation", id: "headquarters" } })).toBe(1);
  expect(asked("hub-complexes", { subject: { type: "organisation", id: "nowhere" } })).toBe(0);
  expect(asked("hub-complexes", {})).toBe(1);
  expect(
    ["2004", "2005", "2010"].map((date) => count(facts, "target-complexes", { indicator: "target-complexes", date })),
  ).toEqual([0, 1, 2]);
});

test("a table is laid out in its order, with all together last and gaps where nothing is published", () => {
  const [laid] = layOutTables(publishedTables, [
    figure("support-cases", 5, { date: "2006", dimensions: { field: "marketing" } }),
    figure("support-cases", 9, { dimensions: { field: "marketing" } }),
    figure("support-cases", 4, { date: "2005", dimensions: { field: "r-and-d" } }),
    figure("support-cases", 20, {}),
    figure("support-cases", 7, { dimensions: { colour: "red" } }),
  ]);
  expect(laid.table.id).toBe("support-cases");
  expect(laid.rows).toEqual([["r-and-d"], ["marketing"], [undefined]]);
  expect(laid.columns).toEqual([["2005"], ["2006"], [undefined]]);
  expect(laid.figures.map((one) => one?.value)).toEqual([
    4,
    undefined,
    undefined,
    undefined,
    5,
    9,
    undefined,
    undefined,
    20,
  ]);
});

test("a difference is explained by a contradiction, by documented cases, or not at all", async () => {
  const records: Fact[] = [
    figure("large-company-projects", 2, { date: "2005" }),
    figure("large-company-projects", 1, { date: "2006" }),
    figure("large-company-projects", 3, { date: "2007" }),
    figure("commercialisation-rate", 48.8, { dimensions: { projects: "programme" } }),
    activity("p", { from: "2006", attributes: { "large-company": true } }),
    {
      type: "contradiction",
      id: "two-or-three",
      about: programme,
      question: { en: "How many?" },
      readings: [{ value: "2", place: "here" }],
      used: 0,
      why: { en: "so" },
      figures: ["large-company-projects/2005"],
      provenance,
    },
  ];
  const cells = async (nature: "documented" | "synthetic") => {
    const invented = { ...activity("q", { kind: "plan" }), provenance: [{ ...provenance[0], nature }] };
    const tables = comparePublished(await factsOf([...records, invented]), unwatched);
    return tables.flatMap((table) =>
      table.cells.map((cell) => [cell?.reproduced, cell?.difference, cell?.explanation]),
    );
  };
  expect(await cells("documented")).toEqual([
    [0, -2, "documented-only"],
    [1, 0, undefined],
    [0, -3, "documented-only"],
    [undefined, undefined, "not-counted"],
  ]);
  expect(await cells("synthetic")).toEqual([
    [0, -2, "contradiction"],
    [1, 0, undefined],
    [0, -3, undefined],
    [undefined, undefined, "not-counted"],
  ]);
});

test("a dataset without published figures has no tables", async () => {
  expect(comparePublished(await factsOf([organisation("a")]), unwatched)).toEqual([]);
});

test("of the booklet, complexes and hubs are reproduced but for three contradictions; its cases are not all there", async () => {
  const tables = comparePublished(await factsOf([...bookletFacts()], bookletSettings), unwatched);
  expect(tables.map(({ id }) => id)).toEqual(publishedTables.map(({ id }) => id));
  const cellsOf = (id: string) => tables.find((table) => table.id === id)!.cells.filter((cell) => cell !== undefined);
  const off = ["connected-complexes", "hub-complexes"].flatMap(cellsOf).filter(({ difference }) => difference !== 0);
  expect(off.map(({ figure: { id }, explanation }) => [id.split("/")[0], explanation])).toEqual([
    ["daekyung", "contradiction"],
    ["honam", "contradiction"],
    ["kicox-metropolitan-headquarters", "contradiction"],
  ]);
  expect(cellsOf("mini-clusters-by-complex").map(({ difference }) => difference)).toEqual(new Array(12).fill(0));
  expect(cellsOf("support-cases").every(({ explanation }) => explanation === "documented-only")).toBe(true);
  expect(cellsOf("budgets").every(({ explanation }) => explanation === "not-counted")).toBe(true);
});

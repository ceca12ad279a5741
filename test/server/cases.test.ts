import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { settingsSchema } from "../../model/settings.ts";
import { accessFileSchema } from "../../server/access/access-file.ts";
import { caseDetailSchema, casesSchema, unmetNeedsSchema } from "../../server/contract/case.ts";
import { entryAnswer, journalSchema } from "../../server/contract/journal.ts";
import { start } from "../../server/start.ts";
import { complex, organisation } from "../analysis/some-facts.ts";
import { as, token } from "./callers.ts";
import { type TestServer, testServer } from "./running-server.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];

const loaded = (id: string, more: object, lead: string, ...helpers: string[]): Fact[] => [
  { type: "activity", id, kind: "support-case", names: { en: `Case ${id}`, ko: `사례 ${id}` }, provenance, ...more },
  { type: "participation", activity: id, organisation: lead, role: "lead", provenance },
  ...helpers.map(
    (helper): Fact => ({ type: "participation", activity: id, organisation: helper, role: "partner", provenance }),
  ),
];

const facts: readonly Fact[] = [
  { type: "zone", id: "east", names: { en: "East", ko: "동부" }, provenance },
  complex("hill", { role: "hub", zone: "east" }),
  complex("shore", { role: "connected", hub: "hill", zone: "east" }),
  organisation("smith", { complex: "hill", name: "Smith" }),
  organisation("weaver", { complex: "shore", name: "Weaver", aliases: ["Loom & Sons"] }),
  organisation("institute", { kind: "institute", name: "Institute" }),
  ...loaded(
    "old",
    { from: "2008", to: "2008", status: "done", attributes: { field: "r-and-d" } },
    "smith",
    "institute",
  ),
  ...loaded(
    "lost",
    { from: "2009", status: "unmatched", attributes: { field: "marketing", route: "agency" } },
    "weaver",
  ),
  ...loaded("vague", { status: "in the drawer" }, "weaver"),
  { type: "expert", id: "x1", name: "김하나", employer: "institute", provenance },
];

const access = { tokens: [token("wall display", "viewer"), token("broker", "broker")] };
const usualNow = new Date("2010-07-01T09:00:00.000Z");
let now = usualNow;
let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    facts: { dataset: "calls", facts, settings: { title: "Calls", yearStart: 1, referenceDate: "2010-06-30" } },
    access,
    now: () => now,
  });
});
afterAll(() => server.close());

const base = "/datasets/calls";
const post = (body: object) =>
  as("broker", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const open = (body: object) => server.json(entryAnswer, `${base}/journal`, post({ kind: "case", body }));
const note = (body: object) => server.json(entryAnswer, `${base}/journal`, post({ kind: "case-note", body }));
const undo = (id: string) => server.json(entryAnswer, `${base}/journal/${id}/undo`, as("broker", { method: "POST" }));
const keptBack = (id: string, lang = "en") =>
  server.problem(`${base}/journal/${id}/undo?lang=${lang}`, as("broker", { method: "POST" }));
const list = (query = "") => server.json(casesSchema, `${base}/cases?lang=en${query}`, as("broker"));
const detail = (id: string) =>
  server.json(caseDetailSchema, `${base}/cases/${encodeURIComponent(id)}?lang=en`, as("broker"));
const refused = (kind: string, body: object) => server.problem(`${base}/journal?lang=en`, post({ kind, body }));

const call = { company: "smith", need: "표면 처리가 벗겨집니다", field: "r-and-d", on: "2010-03" };

test("cases of the facts are listed, the latest first, with what is known of them", async () => {
  const { cases, total } = await list();
  expect(total).toBe(3);
  expect(cases.map(({ id, unmet }) => [id, unmet])).toEqual([
    ["lost", true],
    ["old", false],
    ["vague", undefined],
  ]);
  expect(cases[1]).toMatchObject({
    source: "facts",
    need: "Case old",
    field: "r-and-d",
    companies: [{ id: "smith", title: "Smith" }],
    partners: [{ id: "institute", title: "Institute" }],
    complex: "hill",
    zone: "east",
  });
  expect(cases[2].state).toBeUndefined();
});

test("a call opens a case; notes move it, keep who and when, and can be undone", async () => {
  const { id } = await open(call);
  expect((await detail(id)).case).toMatchObject({ state: "open", need: call.need, complex: "hill", on: "2010-03" });
  await note({ case: id, on: "2010-04", state: "project", route: "team", partners: ["institute"], experts: ["x1"] });
  const done = await note({ case: id, on: "2010-06", state: "done", text: "The coating holds." });
  await note({ case: id, text: "Sales grow." });
  const found = await detail(id);
  expect(found).toMatchObject({
    case: {
      ...{ id: `journal/${id}`, entry: id, state: "done", route: "team", unmet: false },
      partners: [{ id: "institute", title: "Institute" }],
      experts: [{ id: "x1", title: "김하나" }],
    },
    outcomes: [],
    opened: { by: "broker", at: "2010-07-01T09:00:00.000Z" },
  });
  expect(found.notes.map(({ note: { state, on }, by }) => [state, on, by])).toEqual([
    ["project", "2010-04", "broker"],
    ["done", "2010-06", "broker"],
    [undefined, "2010-07-01", "broker"],
  ]);
  expect(found.notes[0]).toMatchObject({
    partners: [{ id: "institute", title: "Institute" }],
    experts: [{ id: "x1", title: "김하나" }],
  });
  await undo(done.id);
  expect(await detail(id)).toMatchObject({ case: { state: "project" }, notes: { length: 2 } });
  await undo(id);
  expect(await server.problem(`${base}/cases/${id}?lang=en`, as("broker"))).toMatchObject({
    status: 404,
    code: "case_unknown",
  });
  expect((await list()).total).toBe(3);
});

test("a newcomer is described in three fields, and counts for its complex", async () => {
  const newcomer = { kind: "company", complex: "shore", makes: "fishing nets" };
  const { id: entry } = await open({ newcomer, need: "Somebody who dyes nylon", field: "other", on: "2009-12-31" });
  const id = `journal/${entry}`;
  expect((await detail(id)).case).toMatchObject({
    newcomer,
    companies: [],
    complex: "shore",
    zone: "east",
    unmet: true,
  });
  expect((await list("&q=NETS")).cases.map((one) => one.id)).toEqual([id]);
  const ofWeaver = (await list()).cases.filter(({ companies }) => companies.some((one) => one.title === "Weaver"));
  expect(ofWeaver.length).toBeGreaterThan(0);
  for (const q of ["weave", "loom"]) expect((await list(`&q=${q}`)).cases).toEqual(ofWeaver);
  const unmet = async (query: string) =>
    server.json(unmetNeedsSchema, `${base}/cases/unmet?lang=en${query}`, as("broker"));
  expect(await unmet("&q=NETS")).toMatchObject({ cases: 1, told: 1, unmet: 1 });
  const byComplex = await unmet("");
  expect(byComplex).toMatchObject({
    cases: 4,
    told: 3,
    unmet: 2,
    days: { journal: "2010-07-01", facts: "2010-06-30", open: 180 },
  });
  expect(byComplex.groups.map(({ id: group, cases, told, unmet: n }) => [group, cases, told, n])).toEqual([
    ["shore", 3, 2, 2],
    ["hill", 1, 1, 0],
  ]);
  expect((await unmet("&by=field")).groups.map(({ title, unmet: n }) => [title, n])).toEqual([
    ["Marketing", 1],
    ["Other", 1],
    ["R&D", 0],
    [undefined, 0],
  ]);
  // A day later than half a year: still open; with more patience, it is not unmet yet.
  expect(await unmet("&days=200&source=journal")).toMatchObject({ cases: 1, told: 0, unmet: 0 });
  expect((await list("&unmet=true&zone=east")).cases.map((one) => one.id)).toEqual([id, "lost"]);
  // A year before nobody had called, and what was lost that year was not known to be.
  expect(await unmet("&day=2009-12-30")).toMatchObject({ cases: 3, told: 1, unmet: 0 });
  expect(await unmet("&day=2008-06-30&source=facts")).toMatchObject({ cases: 2, told: 0, unmet: 0 });
  await undo(entry);
});

test("unmet needs of an earlier day are by the state of that day", async () => {
  const { id } = await open({ ...call, on: "2009-01" });
  await note({ case: id, on: "2010-02-10", state: "project", partners: ["institute"] });
  const on = async (day: string) => {
    const asked = `&source=journal&day=${day}`;
    const { cases } = await list(asked);
    const { unmet } = await server.json(unmetNeedsSchema, `${base}/cases/unmet?lang=en${asked}`, as("broker"));
    return [cases.map((one) => [one.state, one.unmet]), unmet];
  };
  expect(await on("2008-12-31")).toEqual([[], 0]);
  expect(await on("2009-02-01")).toEqual([[["open", undefined]], 0]);
  expect(await on("2010-02-09")).toEqual([[["open", true]], 1]);
  expect(await on("2010-02-10")).toEqual([[["project", false]], 0]);
  expect((await list("&day=2010-01-01&state=open")).total).toBe(1);
  expect((await list("&day=2010-01-01&state=project")).total).toBe(0);
  await undo(id);
});

test("a loaded case is not hidden by a call whose entry has its id", async () => {
  const { id } = await server.json(entryAnswer, `${base}/journal`, post({ kind: "case", id: "old", body: call }));
  expect(id).toBe("old");
  expect((await list("&company=smith")).cases.map((one) => [one.id, one.source])).toEqual([
    ["journal/old", "journal"],
    ["old", "facts"],
  ]);
  expect((await detail("old")).case.source).toBe("facts");
  expect((await detail("journal/old")).case).toMatchObject({ source: "journal", entry: "old" });
  await undo("old");
});

test("what came of a case is to be asked after one and three years, until it is written down", async () => {
  const { id } = await open({ ...call, on: "2006" });
  await note({ case: id, on: "2007-03-02", state: "done" });
  const due = async (query = "") =>
    (await list(`&due=true${query}`)).cases.map((one) => one.due.map(({ years, since }) => [years, since]));
  expect(await due("&day=2008-03-01")).toEqual([]);
  expect(await due()).toEqual([
    [
      [1, "2008-03-02"],
      [3, "2010-03-02"],
    ],
  ]);
  expect((await list("&due=false")).total).toBe(3);
  await note({ case: id, on: "2008-04", outcome: { years: 1, words: "Two more jobs." } });
  expect(await due()).toEqual([[[3, "2010-03-02"]]]);
  await note({ case: id, outcome: { years: 3, words: "It exports." } });
  expect(await due()).toEqual([]);
  expect((await detail(id)).outcomes).toEqual([
    { years: 1, words: "Two more jobs.", on: "2008-04" },
    { years: 3, words: "It exports.", on: "2010-07-01" },
  ]);
  await undo(id);
});

test("a state that does not follow, an outcome too early and a note before the call are refused by what is wrong", async () => {
  const { id } = await open({ ...call, on: "2010-01-10" });
  await note({ case: id, on: "2010-05", state: "done" });
  for (const [body, said] of [
    [{ state: "open" }, "“Done” (done) does not become “Open” (open)"],
    [{ on: "2010-03", state: "unmatched" }, "(unmatched) does not become “Done” (done)"],
    [{ on: "2009-12", text: "Called before." }, "2010-01-10"],
    [{ outcome: { years: 1, words: "Too soon." } }, "2010-11-29"],
    [{ on: "2010-04", outcome: { years: 1, words: "Sooner still." } }, "2010-04"],
  ] as const) {
    const problem = await refused("case-note", { case: id, ...body });
    expect([said, problem.code]).toEqual([said, "body_invalid"]);
    expect(problem.detail).toContain(said);
  }
  expect((await detail(id)).notes).toHaveLength(1);
  await undo(id);
});

test("a note on which a later one rests is not undone before that; the whole case is", async () => {
  const { id } = await open({ ...call, on: "2006" });
  const project = await note({ case: id, on: "2007-01", state: "project" });
  const evaluated = await note({ case: id, on: "2007-02", state: "evaluated" });
  const done = await note({ case: id, on: "2007-03", state: "done" });
  await note({ case: id, on: "2007-04", text: "It holds." });
  const told = await note({ case: id, on: "2008-04", outcome: { years: 1, words: "Two more jobs." } });
  const { version } = await server.json(journalSchema, `${base}/journal`, as("broker"));

  const step = await keptBack(project.id);
  expect(step).toMatchObject({ status: 409, code: "entry_needed" });
  for (const said of [project.id, evaluated.id, "2007-02", "broker", "“Evaluated” (evaluated)", `(${id})`])
    expect(step.detail).toContain(said);
  expect((await keptBack(project.id, "ko")).detail).toContain("먼저 취소");
  const outcome = await keptBack(done.id);
  expect(outcome.code).toBe("entry_needed");
  for (const said of [told.id, "Outcome after one year", "2008-04"]) expect(outcome.detail).toContain(said);
  expect((await server.json(journalSchema, `${base}/journal`, as("broker"))).version).toBe(version);

  // What it was in between is not needed for it to be done.
  await undo(evaluated.id);
  await undo(project.id);
  expect((await detail(id)).case.state).toBe("done");
  await undo(told.id);
  await undo(done.id);
  expect((await detail(id)).case.state).toBe("open");
  await note({ case: id, on: "2007-03", state: "done" });
  await undo(id);
});

test("who helped is taken out by a note that names nobody, and that can be undone", async () => {
  const { id } = await open(call);
  await note({ case: id, on: "2010-04", partners: ["institute"], experts: ["x1"] });
  const nobody = await note({ case: id, on: "2010-05", partners: [], experts: [] });
  const found = await detail(id);
  expect(found.case).toMatchObject({ partners: [], experts: [] });
  expect(found.notes.map(({ partners }) => partners?.length)).toEqual([1, 0]);
  await undo(nobody.id);
  expect((await detail(id)).case).toMatchObject({ partners: [{ id: "institute" }], experts: [{ id: "x1" }] });
  await undo(id);
});

test("of two brokers who write on a case at once, on two servers over one file, each is judged by what the other wrote", async () => {
  const settings = settingsSchema.parse({
    PORT: "0",
    TIELINE_DATA: server.folder,
    TIELINE_FIRST: "nothing",
    LOG_LEVEL: "silent",
  });
  const other = await start({
    settings,
    access: accessFileSchema.parse(access),
    log: pino({ level: "silent" }),
    now: () => now,
  });
  const on = async ({ url }: { readonly url: string }, path: string, init: RequestInit) => {
    const answer = await fetch(`${url}/api/v1${base}/journal${path}?lang=en`, init);
    return { status: answer.status, body: await answer.json() };
  };
  const noted = (at: { readonly url: string }, body: object) => on(at, "", post({ kind: "case-note", body }));
  try {
    for (let round = 0; round < 2; round++) {
      const { id } = await open(call);
      // Either may follow, but neither the other.
      const states = await Promise.all([
        noted(server, { case: id, state: "done" }),
        noted(other, { case: id, state: "unmatched" }),
      ]);
      expect(states.map(({ status }) => status).toSorted()).toEqual([201, 400]);
      expect(states.find(({ status }) => status === 400)?.body.detail).toContain("does not become");
      await undo(id);

      const { id: second } = await open(call);
      const project = await note({ case: second, state: "project" });
      const [undone, evaluated] = await Promise.all([
        on(other, `/${project.id}/undo`, as("broker", { method: "POST" })),
        noted(server, { case: second, state: "evaluated" }),
      ]);
      expect([
        [201, 400],
        [409, 201],
      ]).toContainEqual([undone.status, evaluated.status]);
      expect((await detail(second)).case.state).toBe(undone.status === 201 ? "open" : "evaluated");
      await undo(second);
    }
  } finally {
    await other.close();
  }
});

test("filters narrow the list, pages follow each other, a table has all", async () => {
  expect((await list("&state=unmatched&field=marketing,other&route=agency")).cases.map(({ id }) => id)).toEqual([
    "lost",
  ]);
  expect((await list("&company=institute")).cases.map(({ id }) => id)).toEqual(["old"]);
  expect((await list("&from=2009&to=2010")).cases.map(({ id }) => id)).toEqual(["lost"]);
  const first = await list("&limit=2");
  const rest = await list(`&limit=2&cursor=${first.next}`);
  expect([...first.cases, ...rest.cases]).toEqual((await list()).cases);
  const answer = await fetch(`${server.url}/api/v1${base}/cases?format=csv&lang=ko`, as("broker"));
  const lines = (await answer.text()).trim().split("\n");
  const rows = lines.filter((line) => !line.startsWith("#"));
  expect(rows[0]).toBe(
    "id,source,companies,newcomer_kind,newcomer_makes,need,field,route,state,unmet,on,until,complex,zone,partners,experts,due,synthetic",
  );
  expect(rows[2]).toBe("old,facts,smith,,,사례 old,r-and-d,,done,false,2008,2008,hill,east,institute,,,false");
  expect(rows).toHaveLength(4);
});

test("what makes no sense is refused with what to do", async () => {
  const none = "nobody";
  const { id: there } = await open(call);
  for (const [kind, body, code, said] of [
    ["case", { ...call, company: "smyth" }, "organisation_unknown", "Smith"],
    ["case", { ...call, need: "   " }, "body_invalid", "need"],
    ["case", { need: "x", field: "other" }, "body_invalid", "newcomer"],
    ["case", { ...call, newcomer: { kind: "company", complex: "hill", makes: "x" } }, "body_invalid", "newcomer"],
    ["case", { ...call, field: "golf" }, "body_invalid", "body.field"],
    ["case", { ...call, on: "2011" }, "body_invalid", "2011"],
    ["case", { ...call, on: "2010-07-03" }, "body_invalid", "2010-07-03"],
    [
      "case",
      { newcomer: { kind: "company", complex: none, makes: "x" }, need: "x", field: "other" },
      "complex_unknown",
      none,
    ],
    ["case-note", { case: none, state: "done" }, "case_unknown", none],
    ["case-note", { case: "old" }, "body_invalid", "text"],
    ["case-note", { case: "old", state: "done" }, "case_unknown", "old"],
    ["case-note", { case: there, partners: ["smyth"] }, "organisation_unknown", "Smith"],
    ["case-note", { case: there, experts: ["x9"] }, "expert_unknown", "x9"],
  ] as const) {
    const problem = await refused(kind, body);
    expect([said, problem.code]).toEqual([said, code]);
    expect(problem.detail).toContain(said);
  }
  expect((await detail(there)).notes).toEqual([]);
  await undo(there);
  expect((await list()).total).toBe(3);
});

test("a call without a day is of the day that it is in Korea", async () => {
  now = new Date("2010-06-30T15:30:00.000Z");
  const { on: _, ...today } = call;
  const { id, body } = await open(today);
  expect(body).toMatchObject({ on: "2010-07-01" });
  expect((await list()).days.journal).toBe("2010-07-01");
  await undo(id);
  now = usualNow;
});

test("where it is tomorrow already, a call of the day is no call to come", async () => {
  const { id, body } = await open({ ...call, on: "2010-07-02" });
  expect(body).toMatchObject({ on: "2010-07-02" });
  await undo(id);
});

test("viewers read neither cases nor what the journal has of them", async () => {
  const { id } = await open(call);
  for (const path of ["cases", "cases/unmet", `cases/${id}`])
    expect(await server.problem(`${base}/${path}`, as("wall display"))).toMatchObject({ code: "role_insufficient" });
  const kinds = async (who: string) =>
    (await server.json(journalSchema, `${base}/journal`, as(who))).entries.map(({ kind }) => kind);
  expect(await kinds("wall display")).toEqual([]);
  expect(await kinds("broker")).toContain("case");
  const newcomer = { kind: "company", complex: "shore", makes: "nets" };
  for (const [kind, body] of [
    ["case", call],
    ["case", { newcomer, need: "dye", field: "other" }],
    ["case-note", { case: id, state: "done" }],
  ] as const) {
    const init = as("wall display", post({ kind, body }));
    expect(await server.problem(`${base}/journal`, init)).toMatchObject({ status: 403, code: "role_insufficient" });
  }
  expect(await server.problem(`${base}/journal/${id}/undo`, as("wall display", { method: "POST" }))).toMatchObject({
    status: 403,
    code: "role_insufficient",
  });
  expect((await detail(id)).case.state).toBe("open");
  await undo(id);
  expect(await kinds("wall display")).toEqual([]);
});

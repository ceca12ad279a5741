import { afterAll, beforeAll, expect, test } from "vitest";
import { activityDetail } from "../../server/contract/activity.ts";
import { introductionsResult, recordedIntroductionsResult } from "../../server/contract/introductions.ts";
import { entryAnswer, journalSchema } from "../../server/contract/journal.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { as, token } from "./callers.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    facts: programme,
    access: { tokens: [token("wall display", "viewer"), token("broker", "broker")] },
    now: () => new Date("2010-06-15T03:04:05.678Z"),
  });
});
afterAll(() => server.close());

const base = "/datasets/programme";
const ask = (query: string) => server.json(introductionsResult, `${base}/introductions?${query}`, as("wall display"));
const add = (body: object, id?: string) =>
  server.json(
    entryAnswer,
    `${base}/journal`,
    as("broker", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind: "introduction", ...(id && { id }), body }),
    }),
  );
const refused = (body: object, who = "broker", path = `${base}/journal?lang=en`) =>
  server.problem(
    path,
    as(who, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind: "introduction", body }),
    }),
  );
const undo = (id: string) =>
  server.json(entryAnswer, `${base}/journal/${encodeURIComponent(id)}/undo`, as("broker", { method: "POST" }));
const recorded = () => server.json(recordedIntroductionsResult, `${base}/introductions/recorded?lang=en`, as("broker"));
const ties = (query: string) => server.json(tiesSchema, `${base}/ties?${query}`, as("broker"));

test("a path names who introduces, and at each step what made the tie, in both languages", async () => {
  const found = await ask("from=o1&to=o6&lang=en");
  expect(found.paths).toHaveLength(1);
  const [path] = found.paths;
  expect(path.organisations.map(({ id }) => id)).toEqual(["o1", "o2", "o6"]);
  expect(path.introducers).toMatchObject([{ id: "o2", name: "한국금형", marks: [], load: 0 }]);
  expect(path.steps.map(({ activities: [{ words }] }) => words)).toEqual([
    "met at sig-1 (Special interest group (SIG), no name) in 2008",
    "met at sig-2 (Special interest group (SIG), no name) in 2009",
  ]);
  expect(found.statement).toBe("Paths from 서울대학교 to o6: 1. On the shortest one, these introduce: 한국금형.");
  expect(found.definition.source).toBe("doi:10.1287/mnsc.17.11.712");
  expect(found.parameters).toMatchObject({ from: "o1", to: "o6", k: 5, journal: false });
  expect(found.dataset.journal).toBe(0);
  const korean = await ask("from=o1&to=o6&lang=ko");
  expect(korean.paths[0].steps[0].activities[0].words).toContain("2008년");
  expect(korean.statement).toContain("한국금형");
});

test("layers, window and several targets", async () => {
  const direct = await ask("from=o1&to=o6,o2&k=1&lang=en");
  expect(direct.paths[0].organisations.map(({ id }) => id)).toEqual(["o1", "o2"]);
  expect(direct.statement).toContain("tied already");
  const early = await ask("from=o1&to=o6&windowTo=2008&lang=en");
  expect(early).toMatchObject({ paths: [], why: "sourceAbsent" });
  expect(early.nearest.map(({ organisation, near, ties: steps }) => [organisation.id, near, steps])).toEqual([
    ["o6", "o1", 0],
  ]);
  expect(early.nearest[0].ground.map(({ words }) => words)).toEqual(["Complex in common: Garam"]);
  const through = await ask("from=o1&to=o6&layers=membership&lang=en");
  expect(through.paths[0].steps[0].activities[0].words).toContain("both belong to");
});

test("as a table, one line a step", async () => {
  const answer = await fetch(
    `${server.url}/api/v1${base}/introductions?from=o1&to=o6&format=csv&lang=en`,
    as("broker"),
  );
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    "path,length,step,from,from_name,to,to_name,weight,shared,activity,activity_kind,activity_name,activity_year,words",
  );
  expect(lines[1]).toContain("1,2,1,o1,서울대학교,o2,한국금형,1,1,sig-1,sig,,2008,");
});

test("its run record names the network, not the organisations, as the window", async () => {
  const record = await server.json(
    runRecordSchema,
    `${base}/introductions?from=o1&to=o6&windowFrom=2008&record=true`,
    as("broker"),
  );
  expect(record.request.query).toMatchObject({ from: "o1", to: "o6", windowFrom: "2008" });
  expect(record.network?.organisations).toBe(5);
});

test("who is not there is refused with who is near, by id or name; who is named twice by its place", async () => {
  const problem = (query: string) => server.problem(`${base}/introductions?lang=en&${query}`, as("broker"));
  const unknown = await problem("from=O1&to=o6");
  expect(unknown).toMatchObject({ status: 404, code: "organisation_unknown" });
  expect(unknown.detail).toContain("o1 (서울대학교)");
  expect((await problem(`from=${encodeURIComponent("한국금헝")}&to=o6`)).detail).toContain("o2 (한국금형)");
  for (const query of [
    "from=o1&to=o1",
    "from=o1&to=o6,o1",
    "from=o1",
    "from=o1&to=o6&k=0",
    "from=o1&to=o6,,",
    "from=o1&to=o6&windowFrom=2010&windowTo=2009",
  ])
    expect(await problem(query)).toMatchObject({ status: 400, code: "parameter_invalid" });
});

const planned = { from: "o1", to: "o4", via: ["o2"], state: "planned" };

test("planned ones tie nobody; made ones do when asked for; undone they do not", async () => {
  const tied = async () =>
    (await ties("layers=introduction&journal=true")).ties.map(({ source, target }) => `${source}–${target}`);
  const first = await add({ ...planned, on: "2010-07" });
  expect(await tied()).toEqual([]);
  const made = await add({ ...planned, state: "made", follows: first.id });
  // Where no day is said, it is the day on which it is written down.
  expect(made.body).toEqual({ ...planned, state: "made", follows: first.id, on: "2010-06-15" });
  expect(await tied()).toEqual(["o1–o4"]);
  expect((await ties("layers=introduction")).ties).toEqual([]);
  const page = `${base}/activities/${encodeURIComponent(`journal/${made.id}`)}`;
  const { activity } = await server.json(activityDetail, `${page}?journal=true`, as("broker"));
  expect(activity).toMatchObject({ kind: "introduction", names: { ko: "서울대학교 – o4", en: "서울대학교 – o4" } });
  expect((await server.problem(page, as("broker"))).code).toBe("activity_unknown");
  // Whom brokers introduce is told in confidence.
  for (const path of [page, `${base}/ties`])
    expect((await server.problem(`${path}?journal=true`, as("wall display"))).code).toBe("role_insufficient");
  const all = await ties("layers=introduction&journal=true");
  expect(all.network).toMatchObject({ organisations: 2 });
  expect(await recorded()).toMatchObject({
    introductions: [
      {
        id: made.id,
        by: "broker",
        words: "Made on 2010-06-15",
        from: { id: "o1" },
        to: { id: "o4" },
        via: [{ id: "o2" }],
      },
    ],
    loads: [{ id: "o2", load: 1 }],
  });
  await undo(made.id);
  expect(await tied()).toEqual([]);
  expect((await recorded()).introductions).toMatchObject([{ id: first.id, words: "Planned for 2010-07" }]);
  await undo(first.id);
  expect((await recorded()).introductions).toEqual([]);
});

test("the load of an introducer is what the journal says, and bounds whom a path leads through", async () => {
  const entry = await add(planned);
  expect((await ask("from=o1&to=o6")).paths[0].introducers).toMatchObject([{ id: "o2", load: 1 }]);
  const bounded = await ask("from=o1&to=o6&maxLoad=1&lang=en");
  expect(bounded).toMatchObject({ paths: [], why: "load", passedOver: [{ id: "o2", load: 1 }] });
  expect(bounded.statement).toContain("maxLoad");
  // Without it five are enough.
  const more: { readonly id: string }[] = [];
  for (const to of ["o3", "o4", "o5", "o6"]) more.push(await add({ ...planned, to }));
  expect(await ask("from=o1&to=o6")).toMatchObject({ why: "load", passedOver: [{ id: "o2", load: 5 }] });
  expect((await ask("from=o1&to=o6&maxLoad=6")).paths[0].introducers).toMatchObject([{ id: "o2", load: 5 }]);
  for (const { id } of [...more, entry]) await undo(id);
  expect((await ask("from=o1&to=o6&maxLoad=1")).paths).toHaveLength(1);
});

test("what was carried on is not undone before what carries it on", async () => {
  const first = await add(planned);
  const made = await add({ ...planned, state: "made", follows: first.id });
  for (const lang of ["en", "ko"]) {
    const path = `${base}/journal/${first.id}/undo?lang=${lang}`;
    const problem = await server.problem(path, as("broker", { method: "POST" }));
    expect(problem).toMatchObject({ status: 409, code: "entry_needed" });
    for (const said of [first.id, made.id, "broker", "made"]) expect(problem.detail).toContain(said);
  }
  expect((await recorded()).introductions).toMatchObject([{ id: made.id }]);
  await undo(made.id);
  await undo(first.id);
  expect((await recorded()).introductions).toEqual([]);
});

test("what it led to is an activity of both", async () => {
  const led = await add({ from: "o4", to: "o5", state: "led", activity: "c-1" });
  expect(led.body).toMatchObject({ via: [], on: "2010-06-15" });
  expect((await recorded()).introductions[0].words).toContain("c-1");
  await undo(led.id);
});

test("sent twice under an id of its own it is there once, also when it carries another on", async () => {
  const first = await add(planned);
  const mine = { ...planned, state: "made", follows: first.id };
  expect(await add(mine, "mine")).toEqual(await add(mine, "mine"));
  await undo("mine");
  await undo(first.id);
});

test("what makes no sense is refused, and nothing is added; viewers add nothing", async () => {
  const { version } = await server.json(journalSchema, `${base}/journal`, as("broker"));
  const entry = await add(planned);
  const cases: [object, number, string, string][] = [
    [{ ...planned, from: "nobody" }, 404, "organisation_unknown", "–"],
    [{ ...planned, via: ["o9"] }, 404, "organisation_unknown", "o9"],
    [{ ...planned, to: "o1" }, 400, "body_invalid", "o1"],
    [{ ...planned, via: ["o2", "o2"] }, 400, "body_invalid", "o2"],
    [{ ...planned, state: "led" }, 400, "body_invalid", "activity"],
    [{ ...planned, activity: "c-1" }, 400, "body_invalid", "activity"],
    [{ ...planned, state: "led", activity: "c-9" }, 404, "activity_unknown", "c-9"],
    [{ ...planned, state: "led", activity: "c-1" }, 400, "body_invalid", "c-1"],
    [{ ...planned, state: "made", on: "2010-07" }, 400, "body_invalid", "2010-07"],
    [{ ...planned, state: "made", follows: "nothing" }, 400, "body_invalid", "nothing"],
    [{ ...planned, to: "o5", state: "made", follows: entry.id }, 400, "body_invalid", entry.id],
    [{ ...planned, follows: entry.id }, 400, "body_invalid", entry.id],
    [{ ...planned, state: "met" }, 400, "body_invalid", "state"],
  ];
  for (const [body, status, code, said] of cases) {
    const problem = await refused(body);
    expect([said, problem.status, problem.code]).toEqual([said, status, code]);
    expect(problem.detail).toContain(said);
  }
  expect(await refused(planned, "wall display")).toMatchObject({ status: 403, code: "role_insufficient" });
  await undo(entry.id);
  expect((await server.json(journalSchema, `${base}/journal`, as("broker"))).version).toBe(version + 2);
});

import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { consortiaResult, consortiumResult } from "../../server/contract/consortia.ts";
import { integrationResult } from "../../server/contract/integration.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { scenarioResult } from "../../server/contract/scenario.ts";
import { consortiumFacts, consortiumSettings } from "./consortium-facts.ts";
import { readDocument } from "./read-document.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "planned", facts: consortiumFacts, settings: consortiumSettings } });
});
afterAll(() => server.close());

const need = {
  need: "Longer life of moulds",
  requires: [
    { kinds: ["company"], count: 2 },
    { kinds: ["university"], count: 1 },
    { kinds: ["institute"], count: 1 },
  ],
  terms: ["mould steel", "testing", "plasma"],
  lead: { kind: "company" },
};
const send = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
const propose = (more: object = {}, query = "lang=en") =>
  server.json(consortiaResult, `/datasets/planned/consortia/proposals?${query}`, send({ ...need, ...more }));
const evaluate = (team: readonly string[], more: object = {}, query = "lang=en") =>
  server.json(consortiumResult, `/datasets/planned/consortia/evaluate?${query}`, send({ ...need, ...more, team }));
type Team = z.output<typeof consortiumResult>["team"];
const ids = ({ members }: Pick<Team, "members">) => members.map(({ id }) => id);

test("teams that are proposed meet the requirements, are the best, and are the same when given by hand", async () => {
  const found = await propose();
  expect(found.teams).toHaveLength(3);
  expect(found.uncovered).toEqual(["plasma"]);
  expect(found.noGain).toBeUndefined();
  for (const [k, { isExact, bound, gap, nodes, searched, ...team }] of found.teams.entries()) {
    expect([isExact, gap]).toEqual([true, 0]);
    expect(bound).toBeCloseTo(team.score, 12);
    const kinds = team.members.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["company", "company", "institute", "university"]);
    expect([team.unmet, team.isLeadMissing]).toEqual([[], false]);
    expect(team.members[0]).toMatchObject({ isLead: true, kind: "company" });
    expect(team.criteria.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(team.score, 12);
    expect(team.members.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(team.score, 12);
    expect(team.ties.length + team.newTies).toBe(6);
    // Only the order of equal members may be another.
    const { team: again } = await evaluate(ids(team));
    expect(again.score).toBeCloseTo(team.score, 12);
    expect(again.criteria.map(({ value }) => value)).toEqual(
      team.criteria.map(({ value }) => expect.closeTo(value!, 12)),
    );
    expect(again.schemes).toEqual(team.schemes);
    for (const earlier of found.teams.slice(0, k))
      expect(ids(team).filter((id) => ids(earlier).includes(id)).length).toBeLessThanOrEqual(4 - found.differ);
    expect(team.score).toBeLessThanOrEqual(found.teams[0].score + 1e-12);
    expect(nodes).toBeGreaterThan(0);
    expect(searched).toBeLessThanOrEqual(found.pool);
  }
  // No exchange of one member makes the best one better.
  for (const { swaps } of found.teams[0].members)
    for (const { difference } of swaps) expect(difference).toBeLessThanOrEqual(1e-12);
});

test("a record holds what was sent, and what it says is asked gives the same bytes again", async () => {
  const [team] = (await propose()).teams;
  for (const [path, body] of [
    ["proposals", need],
    ["evaluate", { ...need, team: ids(team) }],
  ] as const) {
    const asked = `/datasets/planned/consortia/${path}?lang=ko`;
    const record = await server.json(runRecordSchema, `${asked}&record=true`, send(body));
    expect(record.request.body).toMatchObject(body);
    const { request } = record;
    const address = `${server.url}${request.path}?${new URLSearchParams(request.query)}`;
    const again = Buffer.from(await (await fetch(address, send(request.body))).arrayBuffer());
    expect(createHash("sha256").update(again).digest("hex")).toBe(record.result.sha256);
    const other = await server.json(runRecordSchema, `${asked}&record=true`, send({ ...body, terms: ["coating"] }));
    expect(other.result.sha256).not.toBe(record.result.sha256);
  }
});

test("a member exchanged changes the numbers as was said", async () => {
  const [team] = (await propose()).teams;
  const [member] = team.members.filter(({ isFixed }) => !isFixed);
  const [swap] = member.swaps;
  const { team: other } = await evaluate(ids(team).map((id) => (id === member.id ? swap.id : id)));
  expect(other.score).toBeCloseTo(swap.score, 12);
  expect(other.score - team.score).toBeCloseTo(swap.difference, 12);
});

test("what the index would be is what the what-if says", async () => {
  const [team] = (await propose()).teams;
  const changes = `consortium:${ids(team).join(",")}`;
  const { indexes } = await server.json(
    scenarioResult,
    `/datasets/planned/scenario?indexes=integration&changes=${encodeURIComponent(changes)}`,
  );
  expect(team.index!.before).toBeCloseTo(indexes[0].before!, 12);
  expect(team.index!.after).toBeCloseTo(indexes[0].after!, 12);
  const known = await server.json(integrationResult, "/datasets/planned/integration");
  expect(team.index!.before).toBeCloseTo(known.indexes[0].value!, 12);
});

test("which schemes a team meets, what it lacks, and what is not stated, in both languages", async () => {
  const found = await propose({ among: { zones: ["east"] } });
  const [{ schemes }] = found.teams;
  expect(schemes.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["led", "meets"],
    ["ended", "lacks"],
    ["ended-part", "lacks"],
    ["joint", "lacks"],
    ["large", "lacks"],
    ["silent", "unstated"],
  ]);
  const at = (id: string) => schemes.find((one) => one.id === id)!;
  expect(at("joint").checks.map(({ rule, state, text }) => [rule, state, text])).toEqual([
    ["running", "met", "Runs from 2010; asked for on 2010-12-31."],
    ["composition", "met", "Company: at least 2; the team has 2."],
    ["zones", "lacking", "Zones: at least 2; the team is in 1."],
  ]);
  expect(at("large").checks.map(({ state }) => state)).toEqual(["lacking", "unknown"]);
  expect(schemes.filter(({ isRunning }) => !isRunning).map(({ id }) => id)).toEqual(["ended", "ended-part"]);
  expect(found.day).toBe("2010-12-31");
  // The dates of both are the same.
  expect(at("ended-part").checks.map(({ rule, state }) => [rule, state])).toEqual([
    ["running", "lacking"],
    ["members", "met"],
  ]);
  expect(at("silent").unstated).toContain("composition");
  expect(at("led").checks[0].text).toBe("Lead: Any member, with 금형, steels for moulds.");
  const west = await propose({ among: { zones: ["west"] } });
  expect(west.teams[0].schemes.find(({ id }) => id === "led")!.verdict).toBe("lacks");
  const across = await propose({ weights: { coverage: 0, trust: 0, novelty: 0, zones: 1, integration: 0 } }, "lang=ko");
  const joint = across.teams[0].schemes[0];
  expect([joint.id, joint.name, joint.verdict]).toEqual(["joint", "사업 joint", "meets"]);
  expect(joint.checks[1].text).toBe("기업: 2 이상, 현재 2.");
  const dated = await propose({ date: "2006-05" });
  const ended = dated.teams[0].schemes.find(({ id }) => id === "ended")!;
  expect([ended.verdict, ended.isRunning, dated.day]).toEqual(["meets", true, "2006-05-01"]);
});

test("a team that lacks somebody says so instead of being refused", async () => {
  const [team] = (await propose()).teams;
  const { team: less } = await evaluate(ids(team).filter((id) => !id.endsWith(".3")));
  expect(less.unmet).toEqual([{ requirement: 1, lacking: 1 }]);
  const { team: other } = await evaluate(ids(team).filter((id) => !id.endsWith(".0") && !id.endsWith(".1")));
  expect(other.isLeadMissing).toBe(true);
  const { team: more } = await evaluate([...ids(team), "east-hub.3"].filter((id, k, all) => all.indexOf(id) === k));
  if (more.members.length > 4)
    expect(more.members.filter(({ requirement }) => requirement === undefined)).toHaveLength(1);
});

test("what cannot be is refused with the value, in both languages", async () => {
  const refused = (body: object, what = "proposals", lang = "en") =>
    server.problem(`/datasets/planned/consortia/${what}?lang=${lang}`, send({ ...need, ...body }));
  const government = {
    requires: [
      { kinds: ["company"], count: 1 },
      { kinds: ["government"], count: 2 },
    ],
  };
  for (const lang of ["en", "ko"]) {
    const problem = await refused(government, "proposals", lang);
    expect(problem).toMatchObject({ status: 422, code: "team_impossible" });
    expect(problem.detail).toContain("2 government");
  }
  for (const [body, id] of [
    [{ lead: { organisation: "east-hub.00" } }, "east-hub.0"],
    [{ include: ["eest-hub.1"] }, "east-hub.1"],
    [{ exclude: ["east-hub.22"] }, "east-hub.2"],
  ] as const) {
    const problem = await refused(body);
    expect(problem).toMatchObject({ status: 404, code: "organisation_unknown" });
    expect(problem.detail).toContain(id);
  }
  const inWest = await refused({ among: { zones: ["west"], sizes: ["small"] } });
  expect(inWest.detail).toMatch(/zones [1-9]\d*, sizes [1-9]\d*/);
  expect(await refused({ terms: ["?!"] })).toMatchObject({ status: 400, code: "need_empty" });
  expect(await refused({ include: ["nobody"] })).toMatchObject({ status: 404, code: "organisation_unknown" });
  expect(await refused({ team: ["nobody", "east-hub.0"] }, "evaluate")).toMatchObject({ code: "organisation_unknown" });
  expect(await refused({ among: { zones: ["nowhere"] } })).toMatchObject({ code: "filter_unknown" });
  for (const body of [
    { requires: [] },
    { requires: [{ kinds: ["company"], count: 1 }] },
    {
      requires: [
        { kinds: ["company"], count: 6 },
        { kinds: ["institute"], count: 6 },
      ],
    },
    { terms: [" "] },
    { weights: { charm: 1 } },
    { money: { amount: -1, currency: "KRW" } },
    { lead: { kind: "wizard" } },
  ])
    expect(await refused(body)).toMatchObject({ status: 400, code: "body_invalid" });
  expect(await refused({ team: ["east-hub.0", "east-hub.0"] }, "evaluate")).toMatchObject({ code: "body_invalid" });
  expect(await server.problem("/datasets/planned/consortia/proposals?by=nothing", send(need))).toMatchObject({
    code: "grouping_unknown",
  });
});

test("without places, capabilities or layers the criteria that have no value count for nothing", async () => {
  const body = { requires: [{ kinds: ["company"], count: 2 }], teams: 1 };
  const found = await server.json(consortiaResult, "/datasets/small/consortia/proposals", send(body));
  expect(found.noGain).toBe("undefined");
  expect(found.teams[0].criteria.map(({ id, weight, value }) => [id, weight > 0, value !== undefined])).toEqual([
    ["coverage", false, false],
    ["trust", true, true],
    ["novelty", true, true],
    ["zones", false, false],
    ["integration", false, false],
  ]);
  expect(found.teams[0].index).toBeUndefined();
});

test("the brief has the team, its numbers and its schemes, in both languages, and is the same each time", async () => {
  const [team] = (await propose()).teams;
  for (const lang of ["en", "ko"] as const) {
    const ask = async () => {
      const path = `/datasets/planned/consortia/brief?format=docx&lang=${lang}`;
      const answer = await fetch(`${server.url}/api/v1${path}`, send({ ...need, team: ids(team) }));
      expect(answer.headers.get("content-type")).toContain("wordprocessingml");
      return Buffer.from(await answer.arrayBuffer());
    };
    const bytes = await ask();
    const { paragraphs, tables } = await readDocument(bytes);
    const { team: told } = await evaluate(ids(team), {}, `lang=${lang}`);
    const rows = tables[1].slice(1);
    expect(rows.map(([name]) => name)).toEqual(told.members.map(({ name }) => name));
    expect(rows.map((row) => Number(row.at(-1)))).toEqual(
      told.members.map(({ part }) => expect.closeTo(100 * part, 0)),
    );
    const all = [...paragraphs, ...tables.flat(2)].join("\n");
    expect(all).toContain("Longer life of moulds");
    expect(all).toContain(told.schemes.find(({ id }) => id === "joint")!.name);
    expect(all).toContain("plasma");
    expect(all).not.toMatch(/NaN|undefined|\{\{/);
    expect(/[가-힣]/.test(paragraphs.join(""))).toBe(lang === "ko");
    await setTimeout(1100);
    server.services.rendered.clear();
    expect(await ask()).toEqual(bytes);
  }
});

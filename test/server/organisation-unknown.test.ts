import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consortiumFacts, consortiumSettings } from "./consortium-facts.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "planned", facts: consortiumFacts, settings: consortiumSettings } });
});
afterAll(() => server.close());

/** One letter from an organisation that is there, whose name is not like that of any other. */
const wrong = "east-hup.0";
const near = "east-hub.0";
const there = "east-hub.1";
const send = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
const need = { requires: [{ kinds: ["company"], count: 2 }] };
const entry = (kind: string, body: object) => send({ kind, body });
const planned = { from: there, to: "east-hub.2", via: [], state: "planned" };

describe("whoever is not there is refused with those who are near", () => {
  const asked: [string, string, RequestInit?][] = [
    ["introductions, from", `introductions?from=${wrong}&to=${there}`],
    ["introductions, to", `introductions?from=${there}&to=${wrong}`],
    ["introductions, one of several", `introductions?from=${there}&to=east-hub.2,${wrong}`],
    ["partners", `partners?for=${wrong}`],
    ["experts", `partners/experts?need=moulds&for=${wrong}`],
    ["teams, the lead", "consortia/proposals", send({ ...need, lead: { organisation: wrong } })],
    ["teams, a member", "consortia/proposals", send({ ...need, include: [wrong] })],
    ["teams, who is not to be one", "consortia/proposals", send({ ...need, exclude: [wrong] })],
    [
      "a team, the lead",
      "consortia/evaluate",
      send({ ...need, lead: { organisation: wrong }, team: [there, "east-hub.2"] }),
    ],
    ["a team, a member", "consortia/evaluate", send({ ...need, team: [there, wrong] })],
    ["the brief of a team", "consortia/brief", send({ ...need, team: [there, wrong] })],
    ["a case, the company", "journal", entry("case", { company: wrong, need: "moulds", field: "other" })],
    ["an introduction, from", "journal", entry("introduction", { ...planned, from: wrong })],
    ["an introduction, to", "journal", entry("introduction", { ...planned, to: wrong })],
    ["an introduction, who introduces", "journal", entry("introduction", { ...planned, via: [wrong] })],
  ];
  test.for(asked)("%s", async ([, path, init]) => {
    for (const lang of ["en", "ko"]) {
      const problem = await server.problem(
        `/datasets/planned/${path}${path.includes("?") ? "&" : "?"}lang=${lang}`,
        init,
      );
      expect(problem).toMatchObject({ status: 404, code: "organisation_unknown" });
      expect(problem.detail).toContain(wrong);
      expect(problem.detail).toContain(near);
    }
  });
  test("a case's partner", async () => {
    const path = `${server.url}/api/v1/datasets/planned/journal`;
    const opened = await fetch(path, entry("case", { company: there, need: "moulds", field: "other" }));
    expect(opened.status).toBe(201);
    const { id } = (await opened.json()) as { id: string };
    const problem = await server.problem(
      "/datasets/planned/journal?lang=en",
      entry("case-note", { case: id, partners: [wrong] }),
    );
    expect(problem).toMatchObject({ status: 404, code: "organisation_unknown" });
    expect(problem.detail).toContain(near);
  });
});

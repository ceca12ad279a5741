import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callerSchema } from "../../server/contract/caller.ts";
import { datasetsSchema } from "../../server/contract/dataset.ts";
import { journalSchema } from "../../server/contract/journal.ts";
import { routes } from "../../server/routes/routes.ts";
import { type TestServer, testServer } from "./running-server.ts";

const roles = ["viewer", "broker", "admin"] as const;
let server: TestServer;
beforeAll(async () => {
  const tokens = roles.map((role) => ({ name: role, role, sha256: createHash("sha256").update(role).digest("hex") }));
  server = await testServer({ readOnly: true, access: { tokens } });
});
afterAll(() => server.close());

const as = (role: (typeof roles)[number], init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, Authorization: `Bearer ${role}` },
});
const post = (body: object): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const filled = (path: string) =>
  path
    .replace("{dataset}", "small")
    .replace("{measure}", "degree")
    .replaceAll(/\{\w+\}/g, "any");

/** What asks by POST or DELETE and changes nothing that is stored. */
const computing = ["POST /imports/preview", "DELETE /jobs/{job}"].concat(
  ["proposals", "evaluate", "brief"].map((what) => `POST /datasets/{dataset}/consortia/${what}`),
);
const changing = routes.filter(({ method }) => method !== "get");

test("every route that is no GET either writes or is known only to compute", () => {
  const named = changing.map(({ method, path, writes }) => ({ route: `${method.toUpperCase()} ${path}`, writes }));
  expect(
    named
      .filter(({ writes }) => !writes)
      .map(({ route }) => route)
      .sort(),
  ).toEqual(computing.sort());
  expect(routes.filter(({ method, writes }) => method === "get" && writes)).toEqual([]);
});

test.for(changing.filter(({ writes }) => writes).map(({ method, path }) => [method.toUpperCase(), path] as const))(
  "%s %s is refused to an admin, in both languages",
  async ([method, path]) => {
    for (const [lang, said] of [
      ["en", "only reads"],
      ["ko", "읽기 전용"],
    ]) {
      const problem = await server.problem(`${filled(path)}?lang=${lang}`, as("admin", { method }));
      expect(problem).toMatchObject({ status: 403, code: "read_only" });
      expect(problem.detail).toContain(said);
      expect(problem.detail).toContain(method);
    }
  },
);

test("an introduction and a case are refused to brokers, viewers are told of their role, and nothing is written", async () => {
  const introduction = { kind: "introduction", body: { from: "o1", to: "o4", via: [], state: "made" } };
  const opened = { kind: "case", body: { company: "o1", need: "moulds", field: "other" } };
  for (const entry of [introduction, opened]) {
    const asked = (role: (typeof roles)[number]) =>
      server.problem("/datasets/small/journal?lang=en", as(role, post(entry)));
    expect(await asked("broker")).toMatchObject({ code: "read_only" });
    expect(await asked("viewer")).toMatchObject({ code: "role_insufficient" });
  }
  const journal = await server.json(journalSchema, "/datasets/small/journal", as("broker"));
  expect(journal).toMatchObject({ version: 0, mayAdd: [], entries: [] });
  expect((await server.json(datasetsSchema, "/datasets", as("viewer"))).datasets.map(({ id }) => id)).toEqual([
    "small",
  ]);
});

test("whoever asks is told, and what only computes is answered", async () => {
  expect((await server.json(callerSchema, "/caller", as("admin"))).readOnly).toBe(true);
  const need = { requires: [{ kinds: ["company"], count: 2 }] };
  const answer = await fetch(`${server.url}/api/v1/datasets/small/consortia/proposals`, as("broker", post(need)));
  expect(answer.status).toBe(200);
});

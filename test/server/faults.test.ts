import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { jobSchema } from "../../server/contract/job.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

interface Logged {
  readonly msg: string;
  readonly request?: string;
  readonly kind?: string;
  readonly dataset?: string;
  readonly err?: { readonly message: string; readonly stack: string };
}

let logged: Logged[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ log: { write: (line) => void logged.push(JSON.parse(line)) } });
});
beforeEach(() => {
  logged = [];
});
afterAll(() => server.close());

function startImport(dataset: string): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([smallTable.replace("Delta", "Gamma")], "small.csv"));
  return fetch(`${server.url}/api/v1/datasets/${dataset}/imports`, { method: "POST", body });
}

/** Nothing of the inside: no stack, no path, no words of the runtime's. */
function expectNothingInside(text: string): void {
  expect(text).not.toContain(server.folder);
  expect(text).not.toMatch(/ENOTDIR|EISDIR|node:|\.ts\b|\bat \w+ \(/);
}

test("a request that fails by a fault answers internal with a number, under which the log has it all", async () => {
  // A file stands where the folder for uploads would be.
  const uploads = join(server.folder, "uploads");
  await rm(uploads, { recursive: true, force: true });
  await writeFile(uploads, "");
  const response = await startImport("fresh");
  await rm(uploads);
  expect(response.status).toBe(500);
  const text = await response.text();
  expectNothingInside(text);
  const problem = JSON.parse(text);
  expect(problem.code).toBe("internal");
  const entry = logged.find(({ msg }) => msg === "a request failed");
  expect(entry?.request).toMatch(/^[0-9a-f-]{36}$/);
  expect(problem.detail).toContain(entry?.request);
  expect(entry?.err?.stack).toMatch(/\n +at /);
});

test("a job that fails by a fault says internal with its number, under which the log has it all", async () => {
  // What no load would write: the import meets it where it merges with what is there.
  await server.load("broken", smallTable);
  const database = new DatabaseSync(join(server.folder, "tieline.db"), { timeout: 5000 });
  database.exec("UPDATE batch SET facts = '[null]' WHERE serial = (SELECT max(serial) FROM batch)");
  database.close();
  const response = await startImport("broken");
  const { id } = jobSchema.parse(await response.json());
  await (await fetch(`${server.url}/api/v1/jobs/${id}/events`)).text();
  const text = await (await fetch(`${server.url}/api/v1/jobs/${id}`)).text();
  expectNothingInside(text);
  const job = jobSchema.parse(JSON.parse(text));
  expect(job).toMatchObject({ state: "failed", problem: { status: 500, code: "internal" } });
  expect(job.problem?.detail).toContain(id);
  const entry = logged.find(({ msg }) => msg === "a job failed");
  expect(entry).toMatchObject({ request: id, kind: "import", dataset: "broken" });
  expect(entry?.err?.stack).toMatch(/\n +at /);
  // The server is as well as before.
  expect((await startImport("fresh")).status).toBe(202);
});

test("a refusal is no fault: the log is not told", async () => {
  await server.problem("/datasets/none");
  expect(logged.filter(({ msg }) => msg.endsWith(" failed"))).toEqual([]);
});

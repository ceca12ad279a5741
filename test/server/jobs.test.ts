import { afterAll, beforeAll, expect, test } from "vitest";
import { datasetSchema } from "../../server/contract/dataset.ts";
import { previewSchema } from "../../server/contract/imports.ts";
import { jobListSchema, jobSchema } from "../../server/contract/job.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

/** A ring of consortia large enough that its exact weighted betweenness takes a while. */
function largeTable(): string {
  const rows = ["activity,activity_kind,organisation,organisation_kind,role"];
  for (let a = 0; a < 4000; a++)
    for (const member of [a, a + 1, a * 7 + 3, a * 13 + 5, a * 31 + 11])
      rows.push(`a${a},consortium,o${member % 4000},company,participant`);
  return rows.join("\n");
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.load("large", largeTable());
  await server.services.catalogue.refresh();
});
afterAll(() => server.close());

const slow = "/datasets/large/measures/betweenness?weighted=true";
const atOnce = { headers: { Prefer: "wait=0" } };
const job = (id: string, init?: RequestInit) => server.json(jobSchema, `/jobs/${id}`, init);
const listed = async () => (await server.json(jobListSchema, "/jobs")).jobs.map(({ id }) => id);

async function started(path: string) {
  const response = await fetch(`${server.url}/api/v1${path}`, atOnce);
  expect(response.status).toBe(202);
  const body = jobSchema.parse(await response.json());
  expect(response.headers.get("location")).toBe(`/api/v1/jobs/${body.id}`);
  return body;
}

test("what takes longer than the request waits for is a job, asked for twice the same one", async () => {
  const first = await started(slow);
  const second = await started(slow);
  expect(second.id).toBe(first.id);
  const events = await (await fetch(`${server.url}/api/v1/jobs/${first.id}/events`)).text();
  const told = [...events.matchAll(/^event: job\ndata: (.*)$/gm)].map(([, data]) => jobSchema.parse(JSON.parse(data)));
  const shares = told.map(({ progress }) => progress);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(2);
  expect(told.at(-1)).toMatchObject({ state: "done", progress: 1, location: `/api/v1${slow}` });
  const { values } = await server.json(measureResult, slow, atOnce);
  expect(values).toHaveLength(4000);
});

test("a cancelled job ends, says so, and can be asked for again", async () => {
  const path = `${slow}&maxActivitySize=4&layers=consortium`;
  const { id } = await started(path);
  expect(await listed()).toContain(id);
  const cancelled = await job(id, { method: "DELETE" });
  expect(cancelled).toMatchObject({ state: "cancelled", problem: { code: "job_cancelled" } });
  expect(await listed()).not.toContain(id);
  expect(await job(id)).toMatchObject({ state: "cancelled" });
  const again = await started(path);
  expect(again.id).toBe(id);
  expect(["queued", "running"]).toContain(again.state);
  await job(id, { method: "DELETE" });
});

test("who waits for a job that is cancelled is told", async () => {
  const path = `${slow}&halfLifeYears=3`;
  const { id } = await started(path);
  const waiting = server.problem(path);
  // The request must have joined the job before it is cancelled.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await job(id, { method: "DELETE" });
  expect(await waiting).toMatchObject({ status: 409, code: "job_cancelled" });
});

async function upload(path: string, text: string, fields: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("file", new File([text], "참여.csv"));
  return fetch(`${server.url}/api/v1${path}`, { method: "POST", body });
}

async function importAndWait(dataset: string, text: string, fields?: Record<string, string>) {
  const response = await upload(`/datasets/${dataset}/imports`, text, fields);
  expect(response.status).toBe(202);
  const { id } = jobSchema.parse(await response.json());
  await (await fetch(`${server.url}/api/v1/jobs/${id}/events`)).text();
  return job(id);
}

test("an import loads a file; its report is the job's, and the dataset is there when it ends", async () => {
  const done = await importAndWait("fresh", smallTable, { title: "새 자료", yearStart: "3" });
  expect(done).toMatchObject({
    state: "done",
    report: { outcome: "loaded", sources: ["참여.csv"], mapping: "native", rows: { read: 6, accepted: 6 } },
  });
  const dataset = await server.json(datasetSchema, "/datasets/fresh");
  expect(dataset).toMatchObject({ title: "새 자료", yearStart: 3, version: 1 });
  const again = await importAndWait("fresh", smallTable);
  expect(again.report).toMatchObject({ outcome: "unchanged", version: 1 });
});

test("a file that is refused as a whole fails the job with the reason", async () => {
  const failed = await importAndWait("never", "a,b\n1,2\n");
  expect(failed).toMatchObject({ state: "failed", problem: { code: "mapping_not_recognised" } });
  expect(await server.problem("/datasets/never")).toMatchObject({ code: "dataset_unknown" });
});

test("a preview shows what rows become, and loads nothing", async () => {
  const bad = smallTable.replace("a3,consortium", "a3,party");
  const response = await upload("/imports/preview", bad, { rows: "10" });
  const preview = previewSchema.parse(await response.json());
  expect(preview).toMatchObject({ mapping: "native", encoding: "utf-8" });
  expect(preview.rows[0].facts?.map(({ type }) => type)).toContain("participation");
  expect(preview.rows[5].refusal).toMatchObject({ code: "value_unmapped", column: 2 });
});

test.each([
  ["a mapping that is a file of the server's", { mapping: "/etc/secret.json" }, 400, "mapping_unknown"],
  ["a mapping that is no mapping", { mapping: '{"name":"x"}' }, 400, "mapping_invalid"],
  ["an unknown field", { stirct: "true" }, 400, "body_invalid"],
])("an import with %s is refused", async (_what, fields, status, code) => {
  const response = await upload("/imports/preview", smallTable, fields as Record<string, string>);
  expect(await response.json()).toMatchObject({ status, code });
});

test("versions: the new one is served once loaded, old ones while they are kept, then 410", async () => {
  for (let round = 1; round <= 4; round++)
    await server.load("moving", smallTable.replace("Delta Metals", `Delta ${round}`));
  await server.services.catalogue.refresh();
  const dataset = await server.json(datasetSchema, "/datasets/moving");
  expect(dataset.versions.map(({ version }) => version)).toEqual([4, 3, 2]);
  const old = await server.json(measureResult, "/datasets/moving/measures/degree?version=2");
  expect(old.dataset.version).toBe(2);
  expect(await server.problem("/datasets/moving?version=1")).toMatchObject({ status: 410, code: "version_gone" });
});

test("what another process loads is noticed", async () => {
  await server.load("noticed", smallTable);
  await expect
    .poll(async () => (await fetch(`${server.url}/api/v1/datasets/noticed`)).status, { timeout: 30_000, interval: 200 })
    .toBe(200);
});

test("a removed dataset is gone", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/fresh`, { method: "DELETE" });
  expect(response.status).toBe(204);
  expect(await server.problem("/datasets/fresh")).toMatchObject({ code: "dataset_unknown" });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { jobSchema } from "../../server/contract/job.ts";
import { scoreRunsSchema, writtenScores } from "../../server/contract/scores.ts";
import { openStore } from "../../store/open-store.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const write = (path: string, headers = {}) =>
  server.json(writtenScores, `/datasets/small/scores/${path}`, { method: "POST", headers });
const runs = async () => (await server.json(scoreRunsSchema, "/datasets/small/scores")).runs;

test("values are written into the store, and the run is listed", async () => {
  expect(await runs()).toEqual([]);
  const { run, undefined: without } = await write("strength?layers=consortium");
  expect(run).toMatchObject({ analysis: "strength", scores: 4, parameters: { weighting: "newman" } });
  expect(without).toBe(0);
  expect(await runs()).toEqual([run]);
  const store = await openStore({ dataFolder: server.folder, neo4j: undefined });
  const [kept] = await store.scores("small", 1);
  await store.close();
  expect(kept).toMatchObject({ id: run.id, dataset: "small", version: 1, analysis: "strength" });
  expect(kept.scores).toEqual([
    { organisation: "o1", value: 1 },
    { organisation: "o2", value: 1 },
    { organisation: "o3", value: 1 },
    { organisation: "o4", value: 0 },
  ]);
});

test("the same run written again replaces itself; another stands beside it", async () => {
  const first = await write("degree");
  const again = await write("degree?weighting=newman");
  expect(again.run.id).toBe(first.run.id);
  expect(again.run.at >= first.run.at).toBe(true);
  const other = await write("degree?maxActivitySize=2");
  expect(other.run.id).not.toBe(first.run.id);
  const ids = (await runs()).map(({ id }) => id).filter((id) => id.startsWith("degree"));
  expect(ids).toEqual([first.run.id, other.run.id].sort());
});

test("without waiting it is a job, whose result is in the list", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/small/scores/pagerank`, {
    method: "POST",
    headers: { Prefer: "wait=0" },
  });
  expect(response.status).toBe(202);
  const { id } = jobSchema.parse(await response.json());
  await (await fetch(`${server.url}/api/v1/jobs/${id}/events`)).text();
  const done = await server.json(jobSchema, `/jobs/${id}`);
  expect(done).toMatchObject({ kind: "scores", state: "done", location: "/api/v1/datasets/small/scores?version=1" });
  expect((await runs()).some(({ analysis }) => analysis === "pagerank")).toBe(true);
});

test("scores belong to their version", async () => {
  await server.load(
    "moved",
    "activity,activity_kind,organisation,organisation_kind,role\na,consortium,x,company,lead\n",
  );
  await server.services.catalogue.refresh();
  await server.json(writtenScores, "/datasets/moved/scores/degree", { method: "POST" });
  await server.load(
    "moved",
    "activity,activity_kind,organisation,organisation_kind,role\nb,consortium,y,company,lead\n",
  );
  await server.services.catalogue.refresh();
  const now = await server.json(scoreRunsSchema, "/datasets/moved/scores");
  expect(now).toEqual({ dataset: { id: "moved", version: 2 }, runs: [] });
  const before = await server.json(scoreRunsSchema, "/datasets/moved/scores?version=1");
  expect(before.runs.map(({ scores }) => scores)).toEqual([1]);
});

test.each([
  ["small/scores/closeness", 404, "measure_unknown"],
  ["none/scores/degree", 404, "dataset_unknown"],
  ["small/scores/degree?alpha=0.5", 400, "parameter_unknown"],
])("POST %s is refused", async (path, status, code) => {
  expect(await server.problem(`/datasets/${path}`, { method: "POST" })).toMatchObject({ status, code });
});

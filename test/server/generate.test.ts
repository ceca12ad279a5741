import { afterAll, beforeAll, expect, test } from "vitest";
import { datasetSchema } from "../../server/contract/dataset.ts";
import { jobSchema } from "../../server/contract/job.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const post = (path: string) => fetch(`${server.url}/api/v1${path}`, { method: "POST" });

test("a programme is generated as a job, and says with what it was", async () => {
  const answer = await post("/datasets/made/generate?seed=7&homophily.zone=0.2");
  expect(answer.status).toBe(202);
  const { id } = jobSchema.parse(await answer.json());
  expect(answer.headers.get("location")).toBe(`/api/v1/jobs/${id}`);
  // While it runs nobody generates into the same dataset, with whatever parameters.
  expect(await server.problem("/datasets/made/generate?seed=8", { method: "POST" })).toMatchObject({
    code: "load_in_progress",
  });
  const events = await (await fetch(`${server.url}/api/v1/jobs/${id}/events`)).text();
  const last = JSON.parse(events.trimEnd().split("\ndata: ").at(-1)!);
  expect(last).toMatchObject({ state: "done", report: { outcome: "loaded", dataset: "made" } });
  const dataset = await server.json(datasetSchema, "/datasets/made");
  expect(dataset).toMatchObject({ yearStart: 3, generated: { seed: 7, scale: 1 } });
  expect(dataset.generated?.assumptions).toMatchObject({ "homophily.zone": 0.2, "homophily.complex": 0.55 });
  expect(dataset.counts.participations.synthetic).toBeGreaterThan(100_000);
}, 300_000);

test("bad parameters are refused with the reason, and nothing is written", async () => {
  const refused = (query: string) => server.problem(`/datasets/none/generate?${query}`, { method: "POST" });
  for (const scale of ["-1", "0", "11", "1.5", "many", ""])
    expect(await refused(`scale=${scale}`), scale).toMatchObject({ code: "parameter_invalid" });
  expect(await refused("homophily.zone=1.1")).toMatchObject({ code: "parameter_invalid" });
  expect(await refused("homophily.zones=0.1")).toMatchObject({
    code: "parameter_unknown",
    detail: expect.stringContaining("homophily.zone"),
  });
  expect(await refused("stage.hub=0.8&stage.zone=0.8")).toMatchObject({ code: "parameter_invalid" });
  const { id } = jobSchema.parse(await (await post("/datasets/none/generate?event.size=9")).json());
  const events = await (await fetch(`${server.url}/api/v1/jobs/${id}/events`)).text();
  expect(events).toContain("totals_unmeetable");
  expect(await server.problem("/datasets/none")).toMatchObject({ code: "dataset_unknown" });
}, 60_000);

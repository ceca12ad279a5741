import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "../../model/seeded-random.ts";
import { jobSchema } from "../../server/contract/job.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { pictureSchema } from "../../server/contract/picture.ts";
import { newFlag } from "../../server/jobs/worker-pool.ts";
import { largeTable } from "./large-table.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ threads: 1 });
  await server.load("large", largeTable(2000, 2500));
  await server.services.catalogue.refresh();
  // The one thread is busy with the layouts until they are stored.
  for (const dataset of ["small", "large"])
    await server.json(pictureSchema, `/datasets/${dataset}/picture`, { headers: { Prefer: "wait=100" } });
}, 120_000);
afterAll(() => server.close());

let asked = 0;
/** Of another network each time, so that nothing of it is at hand. */
async function nextRequest(): Promise<void> {
  const path = `/datasets/small/measures/strength?halfLifeYears=${++asked}`;
  expect((await server.json(measureResult, path)).values).toHaveLength(4);
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Until it is in the midst of the computation: told how far it is by what runs in the thread. */
const underWay = (id: string) =>
  expect
    .poll(async () => (await server.json(jobSchema, `/jobs/${id}`)).progress, { timeout: 60_000, interval: 20 })
    .toBeGreaterThan(0);

test.each([
  "measures/betweenness",
  "measures/betweenness?weighted=true",
  "measures/harmonic-closeness?weighted=true",
  "measures/betweenness/groups?by=kind",
  "measures/betweenness/against/harmonic-closeness?weighted=true&other.weighted=true",
  "communities?runs=100",
])(
  "with one thread, cancelling %s gives it to the next request within a second",
  { retry: 2, timeout: 100_000 },
  async (path) => {
    // What the request takes when the thread has nothing else to do: other programs may keep the machine busy.
    const usual = await millisecondsOf(nextRequest);
    const response = await fetch(`${server.url}/api/v1/datasets/large/${path}`, { headers: { Prefer: "wait=0" } });
    expect(response.status).toBe(202);
    const { id } = jobSchema.parse(await response.json());
    await underWay(id);
    const waited = await millisecondsOf(async () => {
      await server.json(jobSchema, `/jobs/${id}`, { method: "DELETE" });
      await nextRequest();
    });
    expect(waited).toBeLessThan(1000 + 2 * usual);
  },
);

test("what does not look at its flag is ended with its thread, and the next request has a new one", async () => {
  const random = seededRandom(1);
  const values = new Float64Array(new SharedArrayBuffer(8 * 4_000_000)).map(() => random());
  const cancelled = newFlag();
  const sorting = server.services.computing.run("correlate-values", { x: values, y: values }, { cancelled });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const waited = await millisecondsOf(async () => {
    Atomics.store(cancelled, 0, 1);
    await expect(sorting).rejects.toMatchObject({ code: "job_cancelled" });
  });
  expect(waited).toBeLessThan(1000);
  await nextRequest();
});

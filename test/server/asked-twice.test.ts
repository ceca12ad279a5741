import { afterAll, beforeAll, expect, test } from "vitest";
import { jobListSchema, jobSchema } from "../../server/contract/job.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { largeTable } from "./large-table.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.load("large", largeTable(1000, 1200));
  await server.services.catalogue.refresh();
}, 60_000);
afterAll(() => server.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1/datasets/large${path}`, { headers: { Prefer: "wait=100", ...headers } });
const active = async () => (await server.json(jobListSchema, "/jobs")).jobs;
const until = (count: number) => expect.poll(async () => (await active()).length, { timeout: 20_000 }).toBe(count);

test("two people who ask for the same wait for one computation and get the same bytes", async () => {
  const path = "/measures/betweenness?normalised=true";
  const first = ask(path);
  await until(1);
  const second = ask(path);
  const again = jobSchema.parse(await (await ask(path, { Prefer: "wait=0" })).json());
  expect((await active()).map(({ id }) => id)).toEqual([again.id]);
  const [one, other] = await Promise.all([first, second]);
  expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
  expect(await one.text()).toBe(await other.text());
});

test("values, the same values by group, and against others: each measure is computed once", async () => {
  const values = ask("/measures/betweenness?halfLifeYears=10");
  await until(1);
  const [{ id, kind }] = await active();
  expect(kind).toBe("betweenness");
  const byGroup = ask("/measures/betweenness/groups?halfLifeYears=10&by=kind");
  const against = ask("/measures/betweenness/against/degree?halfLifeYears=10");
  await until(2);
  expect((await active()).map((job) => job.kind).sort()).toEqual(["betweenness", "correlation"]);
  expect((await active()).some((job) => job.id === id)).toBe(true);
  for (const answer of [values, byGroup, against]) expect((await answer).status).toBe(200);
});

test("what is a part of several jobs goes on until the last of them is cancelled", async () => {
  const atOnce = { Prefer: "wait=0" };
  const path = (other: string) => `/measures/betweenness/against/${other}?weighted=true&halfLifeYears=11`;
  const [one, other] = await Promise.all(
    ["degree", "strength"].map(async (measure) => jobSchema.parse(await (await ask(path(measure), atOnce)).json())),
  );
  await until(3);
  await server.json(jobSchema, `/jobs/${one.id}`, { method: "DELETE" });
  expect((await active()).map(({ kind }) => kind).sort()).toEqual(["betweenness", "correlation"]);
  await server.json(jobSchema, `/jobs/${other.id}`, { method: "DELETE" });
  expect(await active()).toEqual([]);
});

test("a result asked for again comes from the cache: at once, without a job, the same bytes, and 304 to who has them", async () => {
  const path = "/measures/betweenness?halfLifeYears=12";
  const first = await ask(path);
  const etag = first.headers.get("etag")!;
  const again = await ask(path, { Prefer: "wait=0" });
  expect(again.status).toBe(200);
  expect(again.headers.get("etag")).toBe(etag);
  const text = await first.text();
  expect(await again.text()).toBe(text);
  expect(measureResult.parse(JSON.parse(text)).values.length).toBeGreaterThan(1100);
  const known = await ask(path, { "If-None-Match": etag });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  // Another form of the same values is written from the values at hand.
  const table = await ask(`${path}&format=csv`, { Prefer: "wait=0" });
  expect(table.status).toBe(200);
  expect(table.headers.get("etag")).not.toBe(etag);
  await table.body?.cancel();
  expect(await active()).toEqual([]);
});

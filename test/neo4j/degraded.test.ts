import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unwatched } from "../../model/progress.ts";
import { settingsSchema } from "../../model/settings.ts";
import { loadTable } from "../../seed/load/load-table.ts";
import { healthSchema } from "../../server/contract/health.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { type RunningServer, start } from "../../server/start.ts";
import { openStore } from "../../store/open-store.ts";
import { smallTable } from "../server/running-server.ts";
import { type Neo4jServer, runNeo4j, whyNoNeo4j } from "./run-neo4j.ts";

const reason = await whyNoNeo4j();

describe.skipIf(reason !== undefined)(`a server whose Neo4j goes away and comes back ${reason ?? ""}`, () => {
  let neo4j: Neo4jServer;
  let server: RunningServer | undefined;
  let folder: string;

  beforeAll(async () => {
    neo4j = await runNeo4j();
    folder = await mkdtemp(join(tmpdir(), "tieline-degraded-"));
  });
  afterAll(async () => {
    await server?.close();
    await neo4j?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const health = async () => healthSchema.parse(await (await fetch(`${server?.url}/api/v1/health`)).json());
  const degree = () => fetch(`${server?.url}/api/v1/datasets/degraded/measures/degree`);

  test("what is loaded is served on, health says so, and all is well again by itself", {
    timeout: 300_000,
  }, async (context) => {
    if (!neo4j.power) return context.skip("the Neo4j named by NEO4J_TEST_URI is not ours to stop");
    const settings = settingsSchema.parse({
      TIELINE_FIRST: "nothing",
      PORT: "0",
      TIELINE_DATA: folder,
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    });
    const file = join(folder, "small.csv");
    await writeFile(file, smallTable);
    const store = await openStore(settings);
    const request = { files: [file], dataset: "degraded", mapping: "native", holder: "a test", now: () => new Date() };
    await loadTable(store, request, unwatched);
    await store.close();

    server = await start({ settings, access: undefined, log: pino({ level: "silent" }) });
    expect(await health()).toMatchObject({ status: "ok", store: { kind: "neo4j", reachable: true } });
    const before = measureResult.parse(await (await degree()).json());

    await neo4j.power.off();
    await expect.poll(health, { timeout: 60_000 }).toMatchObject({ status: "degraded", store: { reachable: false } });
    expect(measureResult.parse(await (await degree()).json())).toEqual(before);

    await neo4j.power.on();
    await expect.poll(health, { timeout: 60_000 }).toMatchObject({ status: "ok", store: { reachable: true } });
  });

  test("a server that starts while Neo4j is away serves, degraded, and finds it later", async (context) => {
    if (!neo4j.power) return context.skip("the Neo4j named by NEO4J_TEST_URI is not ours to stop");
    await server?.close();
    await neo4j.power.off();
    const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } = neo4j;
    const settings = settingsSchema.parse({
      TIELINE_FIRST: "nothing",
      PORT: "0",
      TIELINE_DATA: folder,
      NEO4J_URI,
      NEO4J_USER,
      NEO4J_PASSWORD,
      NEO4J_DATABASE,
    });
    server = await start({ settings, access: undefined, log: pino({ level: "silent" }) });
    expect(await health()).toMatchObject({ status: "degraded" });
    const away = await fetch(`${server.url}/api/v1/datasets`);
    expect(await away.json()).toMatchObject({ status: 503, code: "store_unreachable" });
    await neo4j.power.on();
    await expect.poll(async () => (await degree()).status, { timeout: 60_000, interval: 500 }).toBe(200);
  });
});

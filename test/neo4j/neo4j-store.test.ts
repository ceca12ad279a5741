import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unwatched } from "../../model/progress.ts";
import { settingsSchema } from "../../model/settings.ts";
import { loadTable } from "../../seed/load/load-table.ts";
import { scoreRunsSchema, writtenScores } from "../../server/contract/scores.ts";
import { start } from "../../server/start.ts";
import { openNeo4jStore } from "../../store/neo4j/neo4j-store.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { smallTable } from "../server/running-server.ts";
import { storeContract } from "../store/contract.ts";
import { commitOf, manyFacts, someFacts } from "../store/some-facts.ts";
import type { Neo4jServer } from "./neo4j-server.ts";
import { runNeo4j, whyNoNeo4j } from "./run-neo4j.ts";

const absent = await whyNoNeo4j();

describe.skipIf(absent !== undefined)(`Neo4j${absent === undefined ? "" : ` (${absent})`}`, () => {
  let server: Neo4jServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await runNeo4j();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  const login = () => ({
    uri: server.uri,
    user: server.user,
    password: server.password,
    database: server.database,
  });

  /** What somebody in Neo4j Browser would get. */
  async function cypher(query: string, parameters: Record<string, unknown> = {}) {
    const { records } = await driver.executeQuery(query, parameters, { database: server.database });
    return records.map((record) => record.toObject());
  }

  storeContract("Neo4j store", () => ({ dataFolder: "", neo4j: login() }));

  describe("the graph", () => {
    const dataset = "graph-trial";
    let store: Store;
    beforeAll(async () => {
      store = await openNeo4jStore(login());
      const staging = await store.stage(dataset, "a test");
      await staging.put(someFacts);
      await staging.commit(commitOf(dataset, someFacts.length));
      await store.writeScores({
        id: "degree",
        dataset,
        version: 1,
        analysis: "degree",
        parameters: "{}",
        at: "2026-01-02T03:04:05.678Z",
        scores: [{ organisation: "999984059", value: 2 }],
      });
    });
    afterAll(async () => {
      await store?.remove(dataset);
      await store?.close();
    });

    test("has the labels and relationships of the model, none for what is not there", async () => {
      const rows = await cypher(
        `MATCH (a {dataset: $dataset})-[r]->(b)
         RETURN labels(a) AS one, type(r) AS type, labels(b) AS other, count(*) AS count ORDER BY type, one, other`,
        { dataset },
      );
      expect(rows.map(({ one, type, other, count }) => `${one.join(":")} ${type} ${other.join(":")} ${count}`)).toEqual(
        [
          "Contradiction ABOUT Complex 1",
          "Observation ABOUT Complex 1",
          "Complex CONNECTED_TO Complex 2",
          "Activity:MiniCluster HOSTED_AT Complex 1",
          "Complex IN_ZONE Zone 2",
          "Organisation IN_ZONE Zone 1",
          "Organisation LOCATED_IN Complex 1",
          "Organisation PARTICIPATES_IN Activity:MiniCluster 1",
          "Organisation PARTICIPATES_IN Activity:Sig 3",
          "Activity:Sig PART_OF Activity:MiniCluster 1",
          "Organisation PART_OF Organisation 1",
          "Scheme PART_OF Scheme 1",
          "Organisation SCORED AnalysisRun 1",
          "Scheme SUCCEEDED_BY Scheme 1",
          "Expert WORKS_FOR Organisation 1",
        ],
      );
      const [{ n }] = await cypher("MATCH (n:Participation {dataset: $dataset}) RETURN properties(n) AS n", {
        dataset,
      });
      expect(n).toMatchObject({ organisation: "nobody", activity: "sig", role: "observer", from: "2007" });
    });

    test("has properties that read well", async () => {
      const [{ o }] = await cypher(
        "MATCH (o:Organisation {dataset: $dataset, name: '한국산업기술대학교'}) RETURN properties(o) AS o",
        { dataset },
      );
      expect(o).toMatchObject({
        id: "한국산업기술대학교",
        nameEn: "Korea Polytechnic University",
        kind: "university",
        country: "KR",
        complex: "banwol-sihwa",
        capabilities: ["도금", "열처리"],
        "identifier_business-registration": "134-82-06523",
        attribute_employees: 412,
        synthetic: true,
      });
      const [{ p }] = await cypher(
        "MATCH ({dataset: $dataset})-[p:PARTICIPATES_IN {from: '2006-03'}]->(:Sig) RETURN properties(p) AS p",
        { dataset },
      );
      expect(p).toMatchObject({ role: "lead", from: "2006-03", to: "2007", persons: 3, amount: 100, currency: "KRW" });
      const [{ type }] = await cypher("MATCH (a:Sig {dataset: $dataset}) RETURN valueType(a.attendance) AS type", {
        dataset,
      });
      expect(type).toBe("INTEGER NOT NULL");
    });

    test("answers the questions of docs/neo4j.md", async () => {
      const text = readFileSync(join(import.meta.dirname, "../../docs/neo4j.md"), "utf8");
      const queries = [...text.matchAll(/```cypher\n(.*?)```/gs)].map(([, query]) => query);
      expect(queries).toHaveLength(7);
      const answers = [];
      for (const query of queries) answers.push(await cypher(query, { dataset }));
      const [versions, pairs, sigs, hubs, kinds, scores, means] = answers;
      expect(versions).toContainEqual({
        dataset,
        title: "시험 자료",
        version: 1,
        current: true,
        loadedAt: "2026-01-02T03:04:05.678Z",
      });
      expect(pairs).toEqual([{ one: "999984059", other: "한국산업기술대학교", activities: 1 }]);
      expect(sigs.map(({ organisation, role, since }) => [organisation, role, since])).toEqual([
        ["999984059", "partner", null],
        ["한국산업기술대학교", "lead", "2006-03"],
        ["한국산업기술대학교", "lead", null],
      ]);
      expect(hubs).toEqual([
        { hub: "namdong", connected: ["반월시화"] },
        { hub: "반월시화", connected: ["namdong"] },
      ]);
      expect(kinds).toContainEqual({ activity: "sig", organisation: "company", organisations: 1, activities: 1 });
      expect(scores).toEqual([
        { analysis: "degree", parameters: "{}", highest: [{ organisation: "999984059", value: 2 }] },
      ]);
      expect(means).toEqual([{ complex: "outside", organisations: 1, mean: 2 }]);
    });

    test("is held together by constraints and indexes", async () => {
      const constraints = await cypher(
        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties",
      );
      for (const label of [
        "Zone",
        "Complex",
        "Organisation",
        "Expert",
        "Activity",
        "Participation",
        "Observation",
        "AnalysisRun",
      ])
        expect(constraints).toContainEqual({ label, properties: ["dataset", "version", "id"] });
      const indexes = await cypher("SHOW INDEXES YIELD state");
      expect(indexes.every(({ state }) => state === "ONLINE")).toBe(true);
      const found = await cypher(
        `CALL db.index.fulltext.queryNodes('names', '기술대') YIELD node WHERE node.dataset = $dataset RETURN node.id AS id`,
        { dataset },
      );
      expect(found).toEqual([{ id: "한국산업기술대학교" }]);
    });

    test("takes a batch twice as once, and names of any length", async () => {
      const facts = [
        ...someFacts,
        { ...someFacts.find(({ type }) => type === "organisation")!, id: "long", name: "긴".repeat(40_000) },
      ] as typeof someFacts;
      const staging = await store.stage("twice", "a test");
      await staging.put(facts);
      await staging.put(facts);
      await staging.commit(commitOf("twice", facts.length));
      let count = 0;
      for await (const batch of store.read("twice", 1)) count += batch.length;
      expect(count).toBe(facts.length);
      const [{ links }] = await cypher("MATCH ({dataset: 'twice'})-[r]->() RETURN count(r) AS links");
      expect(links).toBe(20);
      await store.remove("twice");
      const [{ left }] = await cypher("MATCH (n {dataset: 'twice'}) WHERE NOT n:LoadLock RETURN count(n) AS left");
      expect(left).toBe(0);
    });
  });

  test("gets the values that a request asks to be written, and Cypher finds them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tieline-scores-"));
    const settings = {
      ...settingsSchema.parse({ PORT: "0", TIELINE_DATA: folder, TIELINE_FIRST: "nothing" }),
      neo4j: login(),
    };
    const file = join(folder, "small.csv");
    await writeFile(file, smallTable);
    const store = await openStore(settings);
    const request = { files: [file], dataset: "scored", mapping: "native", holder: "a test", now: () => new Date() };
    await loadTable(store, request, unwatched);
    const tieline = await start({ settings, access: undefined, log: pino({ level: "silent" }) });
    try {
      const scores = `${tieline.url}/api/v1/datasets/scored/scores`;
      const written = await fetch(`${scores}/strength?layers=consortium`, { method: "POST" });
      const { run } = writtenScores.parse(await written.json());
      expect(scoreRunsSchema.parse(await (await fetch(scores)).json()).runs).toEqual([run]);
      const found = await cypher(
        `MATCH (o:Organisation)-[s:SCORED]->(r:AnalysisRun {dataset: "scored", version: 1, id: $id})
         RETURN o.id AS id, s.value AS value, r.analysis AS analysis ORDER BY id`,
        { id: run.id },
      );
      expect(found.map(({ id, value, analysis }) => [id, value, analysis])).toEqual([
        ["o1", 1, "strength"],
        ["o2", 1, "strength"],
        ["o3", 1, "strength"],
        ["o4", 0, "strength"],
      ]);
    } finally {
      await tieline.close();
      await store.remove("scored");
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("refuses a wrong password, a wrong port and a server that says nothing, each by what it is", async () => {
    await expect(openNeo4jStore({ ...login(), password: "wrong" })).rejects.toMatchObject({
      code: "store_refused_login",
      values: { user: server.user },
    });
    await expect(openNeo4jStore({ ...login(), uri: "bolt://127.0.0.1:1" })).rejects.toMatchObject({
      code: "store_unreachable",
    });
    const mute = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => mute.once("listening", listening));
    const address = mute.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    await expect(openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: "store_unreachable",
    });
    mute.close();
  });

  test("lets no load write into the body of the one that took over from it", async () => {
    const [first, second] = [await openNeo4jStore(login()), await openNeo4jStore(login())];
    const asleep = await first.stage("taken-over", "the load that slept");
    await asleep.put(manyFacts(2));
    // As if it had been asleep for longer than its lease.
    await cypher("MATCH (l:LoadLock {dataset: 'taken-over'}) SET l.expiresAt = 0");
    const awake = await second.stage("taken-over", "its successor");
    await expect(asleep.put(manyFacts(3))).rejects.toMatchObject({
      code: "load_in_progress",
      values: { holder: "its successor" },
    });
    await expect(asleep.commit(commitOf("taken-over", 3))).rejects.toMatchObject({ code: "load_in_progress" });
    await awake.put(manyFacts(1));
    await awake.commit(commitOf("taken-over", 1));
    let count = 0;
    for await (const batch of second.read("taken-over", 1)) count += batch.length;
    expect(count).toBe(3);
    await second.remove("taken-over");
    await first.close();
    await second.close();
  });

  test("is away while the server is off, and back by itself when it is on again", async (context) => {
    const { power } = server;
    if (!power) return context.skip("NEO4J_TEST_URI names a server that is not ours to switch off");
    const store = await openNeo4jStore(login());
    const staging = await store.stage("outage", "a test");
    await staging.put(someFacts);
    await staging.commit(commitOf("outage", 1));
    let told = 0;
    await store.watch(() => told++);
    await power.off();
    await expect(store.ping()).rejects.toMatchObject({ code: "store_unreachable" });
    await power.on();
    await store.ping();
    expect((await store.versions()).map(({ dataset }) => dataset)).toContain("outage");
    const next = await store.stage("outage", "a test");
    await next.put(manyFacts(1));
    await next.commit(commitOf("outage", 1));
    await expect.poll(() => told, { timeout: 20_000 }).toBeGreaterThan(0);
    await store.close();
  }, 300_000);
});

import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbeddedStore } from "../../store/embedded/embedded-store.ts";
import { storeContract } from "./contract.ts";
import { commitOf, entryOf, manyFacts } from "./some-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract("embedded store", () => ({ dataFolder: join(folder, "shared"), neo4j: undefined }));

describe("the embedded store's file", () => {
  const newFolder = () => mkdtempSync(join(folder, "own-"));

  test("is one database, durable by its settings", async () => {
    const own = newFolder();
    const store = await openEmbeddedStore(own);
    const database = new DatabaseSync(join(own, "tieline.db"), { readOnly: true });
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    database.close();
    await store.close();
  });

  test("that is no database is refused as damaged", async () => {
    const own = newFolder();
    writeFileSync(join(own, "tieline.db"), "%PDF-1.7 this is no database\n".repeat(100));
    await expect(openEmbeddedStore(own)).rejects.toMatchObject({ code: "store_corrupt" });
  });

  test("that is another program's database is refused and left as it is", async () => {
    const own = newFolder();
    const database = new DatabaseSync(join(own, "tieline.db"));
    database.exec("CREATE TABLE theirs (a)");
    await expect(openEmbeddedStore(own)).rejects.toMatchObject({ code: "store_corrupt" });
    expect(database.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "theirs" }]);
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "delete" });
    database.close();
  });

  test("of a newer Tieline is refused", async () => {
    const own = newFolder();
    await (await openEmbeddedStore(own)).close();
    const database = new DatabaseSync(join(own, "tieline.db"));
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(openEmbeddedStore(own)).rejects.toMatchObject({
      code: "store_too_new",
      values: { found: 99, known: 2 },
    });
  });

  test("of the layout before gets a journal and keeps what it has", async () => {
    const own = newFolder();
    const first = await openEmbeddedStore(own);
    const staging = await first.stage("trial", "a test");
    await staging.put(manyFacts(3));
    const version = await staging.commit(commitOf("trial", 3));
    await first.close();
    const database = new DatabaseSync(join(own, "tieline.db"));
    database.exec("DROP TABLE journal; PRAGMA user_version = 1");
    database.close();
    const [store, other] = await Promise.all([openEmbeddedStore(own), openEmbeddedStore(own)]);
    await store.append("trial", entryOf("first"), 0);
    expect(await other.journal("trial")).toEqual([entryOf("first")]);
    expect(await store.versions()).toEqual([version]);
    await store.close();
    await other.close();
  });

  test("that cannot be made is said to be out of reach, with the reason", async () => {
    const own = newFolder();
    writeFileSync(join(own, "file"), "");
    await expect(openEmbeddedStore(join(own, "file", "below"))).rejects.toMatchObject({
      code: "store_unreachable",
      values: { reason: expect.stringContaining("ENOTDIR") },
    });
    mkdirSync(join(own, "data", "tieline.db"), { recursive: true });
    await expect(openEmbeddedStore(join(own, "data"))).rejects.toMatchObject({ code: "store_unreachable" });
  });

  test("with a body or description that is no JSON is reported as damaged", async () => {
    const own = newFolder();
    const store = await openEmbeddedStore(own);
    const staging = await store.stage("trial", "a test");
    await staging.put(manyFacts(3));
    await staging.commit(commitOf("trial", 3));
    const database = new DatabaseSync(join(own, "tieline.db"));
    database.exec("UPDATE batch SET facts = substr(facts, 1, 20) WHERE type = 'participation'");
    const reading = async () => {
      for await (const _ of store.read("trial", 1));
    };
    await expect(reading()).rejects.toMatchObject({ code: "store_corrupt" });
    database.exec("UPDATE version SET description = '{}'");
    database.close();
    await expect(store.versions()).rejects.toMatchObject({ code: "store_corrupt" });
    await store.close();
  });

  test("is one thread's at a time to load into, until that thread is gone", async () => {
    const own = newFolder();
    const store = await openEmbeddedStore(own);
    const thread = new Worker(join(import.meta.dirname, "loading-process.ts"), {
      argv: [JSON.stringify({ dataFolder: own }), "trial", "the other thread"],
      stdin: true,
      stdout: true,
    });
    await once(thread.stdout, "data");
    await expect(store.stage("trial", "a test")).rejects.toMatchObject({
      code: "load_in_progress",
      values: { holder: "the other thread" },
    });
    await thread.terminate();
    const staging = await store.stage("trial", "a test");
    await staging.put(manyFacts(3));
    expect(await staging.commit(commitOf("trial", 3))).toMatchObject({ version: 1 });
    await store.close();
  });

  test("leaves nothing of dead or dropped bodies behind", async () => {
    const own = newFolder();
    const store = await openEmbeddedStore(own);
    for (const rows of [1, 2, 3, 4, 5]) {
      const staging = await store.stage("trial", "a test");
      await staging.put(manyFacts(rows));
      await staging.commit(commitOf("trial", rows));
    }
    const database = new DatabaseSync(join(own, "tieline.db"), { readOnly: true });
    expect(database.prepare("SELECT count(DISTINCT serial) AS bodies FROM batch").get()).toEqual({ bodies: 3 });
    await store.remove("trial");
    expect(database.prepare("SELECT count(*) AS rows FROM batch").get()).toEqual({ rows: 0 });
    database.close();
    await store.close();
  });
});

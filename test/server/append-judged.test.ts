import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendJudged } from "../../server/results/append-judged.ts";
import type { Services } from "../../server/services.ts";
import { openEmbeddedStore } from "../../store/embedded/embedded-store.ts";
import type { Store } from "../../store/store.ts";
import { appendEntry } from "../store/append-entry.ts";
import { commitOf, entryOf, someFacts } from "../store/some-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-journal-"));
let store: Store;
let services: Services;
beforeAll(async () => {
  store = await openEmbeddedStore(folder);
  // What a worker does for it, here.
  const run = (_task: string, { dataset, entry, after }: { dataset: string; entry: never; after: number }) =>
    store.append(dataset, entry, after);
  services = { connection: { get: () => store }, storing: { run } } as unknown as Services;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const loaded = async (dataset: string) => {
  const staging = await store.stage(dataset, "a test");
  await staging.put(someFacts);
  await staging.commit(commitOf(dataset, someFacts.length));
};

test("those who write at once are judged once each, in the order in which they asked, and one refused holds up nobody", async () => {
  await loaded("one");
  const seen: number[] = [];
  const ended = await Promise.allSettled(
    Array.from({ length: 20 }, (_, k) =>
      appendJudged(services, "one", (before) => {
        seen.push(before.length);
        if (k === 7) throw new Error("refused");
        return entryOf(`${k}`);
      }),
    ),
  );
  expect(ended.map(({ status }) => status)).toEqual(ended.map((_, k) => (k === 7 ? "rejected" : "fulfilled")));
  expect(seen).toHaveLength(20);
  const ids = (await store.journal("one")).map(({ id }) => Number(id));
  expect(ids).toEqual([...Array(20).keys()].filter((k) => k !== 7));
});

test("what others added in between is judged too", async () => {
  await loaded("two");
  const seen: number[] = [];
  await appendJudged(services, "two", async (before) => {
    seen.push(before.length);
    if (before.length === 0) await appendEntry(store, "two", entryOf("theirs"));
    return entryOf("ours");
  });
  expect(seen).toEqual([0, 1]);
  expect((await store.journal("two")).map(({ id }) => id)).toEqual(["theirs", "ours"]);
});

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fact, factKey, factTypes } from "../../model/fact.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { Settings } from "../../model/settings.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { appendEntry } from "./append-entry.ts";
import { arbitraryFacts } from "./arbitrary-fact.ts";
import { commitOf, entryOf, manyFacts, someFacts } from "./some-facts.ts";

type StoreSettings = Pick<Settings, "dataFolder" | "neo4j">;

/** What every store must do, whatever keeps its facts. */
export function storeContract(name: string, settingsOf: () => StoreSettings): void {
  describe(name, () => {
    let store: Store;
    const children: ChildProcess[] = [];

    beforeAll(async () => {
      store = await openStore(settingsOf());
    });
    afterAll(async () => {
      for (const child of children) child.kill("SIGKILL");
      await store?.close();
    });

    /** A dataset of its own for each test: a store may hold others. */
    const newDataset = () => `trial-${randomUUID()}`;
    const versionsOf = async (dataset: string, of = store) =>
      (await of.versions()).filter((version) => version.dataset === dataset);

    async function load(dataset: string, facts: readonly Fact[], rows = facts.length, into = store) {
      const staging = await into.stage(dataset, "a test");
      await staging.put(facts);
      return staging.commit(commitOf(dataset, rows));
    }

    async function body(dataset: string, version: number, of = store): Promise<Fact[]> {
      const facts: Fact[] = [];
      for await (const batch of of.read(dataset, version)) facts.push(...batch);
      return facts;
    }

    /** A load, or another script, in another process; `said` gives its next line. */
    function anotherProcess(dataset: string, holder: string, script = "loading-process.ts") {
      const path = join(import.meta.dirname, script);
      const child = spawn(process.execPath, [path, JSON.stringify(settingsOf()), dataset, holder], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      children.push(child);
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      return {
        said: async () => String((await lines.next()).value),
        commit: () => child.stdin.write("commit\n"),
        kill: async () => {
          const exited = once(child, "exit");
          child.kill("SIGKILL");
          await exited;
        },
      };
    }

    test("gives back every type of fact exactly, types in order", async () => {
      const dataset = newDataset();
      const described = await load(dataset, someFacts);
      const read = await body(dataset, 1);
      expect(sorted(read)).toEqual(sorted(someFacts));
      const types = read.map(({ type }) => factTypes.indexOf(type));
      expect(types).toEqual(types.toSorted((a, b) => a - b));
      expect(described).toEqual({ dataset, version: 1, ...commitOf(dataset, someFacts.length) });
      expect(await versionsOf(dataset)).toEqual([described]);
    });

    test("gives back whatever facts the model allows", async () => {
      const dataset = newDataset();
      await fc.assert(
        fc.asyncProperty(arbitraryFacts, async (facts) => {
          const { version } = await load(dataset, facts);
          expect(sorted(await body(dataset, version))).toEqual(sorted(facts));
        }),
        { numRuns: 30, seed: 1 },
      );
    });

    test("stages in batches that nobody sees before the commit", async () => {
      const dataset = newDataset();
      const staging = await store.stage(dataset, "a test");
      expect([staging.base, staging.version]).toEqual([undefined, 1]);
      for (const fact of someFacts) await staging.put([fact]);
      expect(await versionsOf(dataset)).toEqual([]);
      await expect(body(dataset, 1)).rejects.toMatchObject({ code: "dataset_unknown" });
      await staging.commit(commitOf(dataset, 1));
      expect(sorted(await body(dataset, 1))).toEqual(sorted(someFacts));
    });

    test("keeps three versions; older ones are gone, later ones unknown", async () => {
      const dataset = newDataset();
      for (const rows of [1, 2, 3, 4, 5]) {
        const staging = await store.stage(dataset, "a test");
        expect([staging.base, staging.version]).toEqual([rows === 1 ? undefined : rows - 1, rows]);
        await staging.put(manyFacts(rows));
        await staging.commit(commitOf(dataset, rows));
      }
      expect((await versionsOf(dataset)).map(({ version, report }) => [version, report.rows.read])).toEqual([
        [5, 5],
        [4, 4],
        [3, 3],
      ]);
      expect(sorted(await body(dataset, 4))).toEqual(sorted(manyFacts(4)));
      expect(sorted(await body(dataset, 3))).toEqual(sorted(manyFacts(3)));
      await expect(body(dataset, 2)).rejects.toMatchObject({ code: "version_gone", values: { kept: "5, 4, 3" } });
      await expect(body(dataset, 6)).rejects.toMatchObject({ code: "version_unknown", values: { current: 5 } });
      await expect(body(newDataset(), 1)).rejects.toMatchObject({ code: "dataset_unknown" });
    });

    test("shows readers the old version or the new one, never half", async () => {
      const dataset = newDataset();
      const other = await openStore(settingsOf());
      await load(dataset, manyFacts(100));
      let loading = true;
      const seen = new Set<number>();
      const reading = (async () => {
        while (loading) {
          const [{ version }] = await versionsOf(dataset, other);
          const facts = await body(dataset, version, other).catch((error) => {
            // Dropped between the two questions.
            expect(error).toMatchObject({ code: "version_gone" });
          });
          if (facts) expect(facts).toHaveLength(manyFacts(version * 100).length);
          seen.add(version);
        }
      })();
      for (const version of [2, 3, 4, 5, 6])
        expect((await load(dataset, manyFacts(version * 100))).version).toBe(version);
      loading = false;
      await reading;
      await other.close();
      expect(seen.size).toBeGreaterThan(1);
    });

    test("finishes reading a version that is dropped meanwhile, or says that it is gone", async () => {
      const dataset = newDataset();
      const facts = manyFacts(6_000);
      await load(dataset, facts);
      const reading = store.read(dataset, 1)[Symbol.asyncIterator]();
      const first = await reading.next();
      for (const rows of [1, 2, 3]) await load(dataset, manyFacts(rows));
      const read = [...(first.value as readonly Fact[])];
      const outcome = await (async () => {
        for (let next = await reading.next(); !next.done; next = await reading.next()) read.push(...next.value);
        return "whole";
      })().catch((error) => error.code);
      expect(["whole", "version_gone"]).toContain(outcome);
      if (outcome === "whole") expect(sorted(read)).toEqual(sorted(facts));
    });

    test("forgets what is abandoned, and ends once", async () => {
      const dataset = newDataset();
      await load(dataset, manyFacts(2));
      const staging = await store.stage(dataset, "a test");
      await staging.put(manyFacts(3));
      await staging.abandon();
      await staging.abandon();
      await expect(staging.put(manyFacts(1))).rejects.toThrow(RangeError);
      expect((await versionsOf(dataset)).map(({ version }) => version)).toEqual([1]);
      expect((await load(dataset, manyFacts(1))).version).toBe(2);
      expect(sorted(await body(dataset, 2))).toEqual(sorted(manyFacts(1)));
    });

    test("removes a dataset for good, and gives no version number twice", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      await store.remove(dataset);
      expect(await versionsOf(dataset)).toEqual([]);
      await expect(body(dataset, 1)).rejects.toMatchObject({ code: "dataset_unknown" });
      await expect(store.remove(dataset)).rejects.toMatchObject({ code: "dataset_unknown" });
      expect((await load(dataset, manyFacts(1))).version).toBe(2);
      await expect(body(dataset, 1)).rejects.toMatchObject({ code: "version_gone" });
    });

    test("refuses a second load of the same dataset by name, in this process and from another", async () => {
      const dataset = newDataset();
      await load(dataset, manyFacts(1));
      const staging = await store.stage(dataset, "the first load");
      const inProgress = { code: "load_in_progress", values: { dataset, holder: "the first load" } };
      await expect(store.stage(dataset, "the second load")).rejects.toMatchObject(inProgress);
      await expect(store.remove(dataset)).rejects.toMatchObject(inProgress);
      const second = anotherProcess(dataset, "the third load");
      expect(await second.said()).toContain("load_in_progress");
      const elsewhere = await store.stage(newDataset(), "another dataset");
      await elsewhere.abandon();
      await staging.put(manyFacts(2));
      await staging.commit(commitOf(dataset, 2));
      expect((await load(dataset, manyFacts(3))).version).toBe(3);
    });

    test("refuses a load while another process loads, then sees its commit", async () => {
      const dataset = newDataset();
      const other = anotherProcess(dataset, "the other process");
      expect(await other.said()).toBe("staged");
      await expect(store.stage(dataset, "a test")).rejects.toMatchObject({
        code: "load_in_progress",
        values: { holder: "the other process" },
      });
      const waiting: (() => void)[] = [];
      const stop = await store.watch(() => waiting.shift()?.());
      const told = new Promise<void>((tell) => waiting.push(tell));
      other.commit();
      expect(await other.said()).toBe("committed");
      await told;
      stop();
      expect((await versionsOf(dataset)).map(({ version }) => version)).toEqual([1]);
      expect(sorted(await body(dataset, 1))).toEqual(sorted(manyFacts(50)));
    });

    test("watches its own commits and removals until told to stop", async () => {
      const dataset = newDataset();
      const waiting: (() => void)[] = [];
      const stop = await store.watch(() => waiting.shift()?.());
      const next = () => new Promise<void>((tell) => waiting.push(tell));
      const committed = next();
      await load(dataset, manyFacts(1));
      await committed;
      const removed = next();
      await store.remove(dataset);
      await removed;
      stop();
    });

    test("survives the kill of a loading process: the old version is served, the next load sweeps and succeeds", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const doomed = anotherProcess(dataset, "the doomed process");
      expect(await doomed.said()).toBe("staged");
      await doomed.kill();
      expect((await versionsOf(dataset)).map(({ version }) => version)).toEqual([1]);
      expect(sorted(await body(dataset, 1))).toEqual(sorted(someFacts));
      await expect(body(dataset, 2)).rejects.toMatchObject({ code: "version_unknown" });
      expect((await load(dataset, manyFacts(3))).version).toBe(2);
      expect(sorted(await body(dataset, 2))).toEqual(sorted(manyFacts(3)));
    });

    test("keeps scores with the version that they belong to", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const run = {
        id: "degree-1",
        dataset,
        version: 1,
        analysis: "degree",
        parameters: '{"weighting":"newman"}',
        at: "2026-01-02T03:04:05.678Z",
        scores: [
          { organisation: "한국산업기술대학교", value: 2 },
          { organisation: "999984059", value: 0.1 + 0.2 },
        ],
      };
      const asRead = { ...run, scores: run.scores.toReversed() };
      expect(await store.scores(dataset, 1)).toEqual([]);
      await store.writeScores(run);
      await store.writeScores({ ...run, id: "b" });
      await store.writeScores({ ...run, scores: run.scores.slice(0, 1) });
      await store.writeScores(run);
      expect(await store.scores(dataset, 1)).toEqual([{ ...asRead, id: "b" }, asRead]);
      await expect(store.writeScores({ ...run, version: 2 })).rejects.toMatchObject({ code: "version_unknown" });
      await store.remove(dataset);
      expect(await store.scores(dataset, 1)).toEqual([]);
    });

    test("appends to a journal that loads leave as it is, and that goes with the dataset", async () => {
      const dataset = newDataset();
      await expect(store.append(dataset, entryOf("a"), 0)).rejects.toMatchObject({ code: "dataset_unknown" });
      await load(dataset, someFacts);
      expect(await store.journal(dataset)).toEqual([]);
      const other = await openStore(settingsOf());
      const [a, b] = [entryOf("a"), { ...entryOf("b"), body: { 목표: { value: 0.1 + 0.2, years: [2009, null] } } }];
      expect(await store.append(dataset, a, 0)).toEqual(a);
      expect(await other.append(dataset, b, 1)).toEqual(b);
      await load(dataset, manyFacts(2));
      expect(await store.journal(dataset)).toEqual([a, b]);
      expect(await store.journal(newDataset())).toEqual([]);
      await other.remove(dataset);
      await load(dataset, manyFacts(1));
      expect(await store.journal(dataset)).toEqual([]);
      await other.close();
    });

    test("appends an entry once, whoever asks and however often", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const other = await openStore(settingsOf());
      const later = { ...entryOf("same"), at: "2026-02-03T04:05:06.000Z" };
      const asked = await Promise.all(
        [store, other, store, other].map((one) => appendEntry(one, dataset, entryOf("same"))),
      );
      expect(asked).toEqual(asked.map(() => entryOf("same")));
      expect(await store.append(dataset, later, 0)).toEqual(entryOf("same"));
      const many = Array.from({ length: 12 }, (_, i) => entryOf(`entry-${i}`));
      await Promise.all(many.map((entry, i) => appendEntry([store, other][i % 2], dataset, entry)));
      const ids = (await store.journal(dataset)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(["same", ...many.map(({ id }) => id)].toSorted());
      expect(await other.journal(dataset)).toEqual(await store.journal(dataset));
      await expect(other.append(dataset, { ...entryOf("same"), by: "another" }, 0)).rejects.toMatchObject({
        code: "entry_taken",
        values: { id: "same" },
      });
      await other.close();
    });

    test("appends an entry only to the journal by which it was judged", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const other = await openStore(settingsOf());
      const both = await Promise.all([store.append(dataset, entryOf("a"), 0), other.append(dataset, entryOf("b"), 0)]);
      const [first] = await store.journal(dataset);
      expect(both.filter((added) => added !== undefined)).toEqual([first]);
      expect(await other.append(dataset, entryOf("c"), 0)).toBeUndefined();
      expect(await other.append(dataset, entryOf("c"), 2)).toBeUndefined();
      expect(await store.journal(dataset)).toEqual([first]);
      expect(await other.append(dataset, entryOf("c"), 1)).toEqual(entryOf("c"));
      await other.close();
    });

    test("lets two processes append at once, each by the journal as it is", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const both = ["one", "two"].map((holder) => anotherProcess(dataset, holder, "judging-process.ts"));
      for (const process of both) expect(await process.said()).toBe("ready");
      for (const process of both) process.commit();
      for (const process of both) expect(await process.said()).toBe("done");
      const journal = await store.journal(dataset);
      expect(journal).toHaveLength(60);
      expect(journal.map(({ body: { after } }) => after)).toEqual(journal.map((_, place) => place));
    });

    test("keeps every entry that was answered, whole and in order, when whoever appends is killed", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      let answered = 0;
      for (const lines of [1, 6]) {
        const appending = anotherProcess(dataset, "", "appending-process.ts");
        for (let line = 0; line < lines; line++) expect(await appending.said()).toBe(`entry-${line}`);
        await appending.kill();
        const journal = await store.journal(dataset);
        // One more may have been written without the answer having come.
        expect(journal.length).toBeGreaterThanOrEqual(lines);
        expect(journal.map(({ id }) => id)).toEqual(journal.map((_, number) => `entry-${number}`));
        for (const { body: text } of journal) expect(text).toEqual({ text: "가".repeat(5000) });
        expect(journal.length).toBeGreaterThanOrEqual(answered);
        answered = journal.length;
      }
      await appendEntry(store, dataset, entryOf("after"));
      expect((await store.journal(dataset)).at(-1)).toEqual(entryOf("after"));
      const other = await openStore(settingsOf());
      expect((await other.journal(dataset)).length).toBe(answered + 1);
      await other.close();
    });

    test("lets one of two who undo the same entry do so", async () => {
      const dataset = newDataset();
      await load(dataset, someFacts);
      const other = await openStore(settingsOf());
      await store.append(dataset, entryOf("a"), 0);
      const undo = (id: string, undoes: string) => ({ ...entryOf(id), kind: "undo" as const, undoes, body: {} });
      const both = await Promise.allSettled([
        appendEntry(store, dataset, undo("one", "a")),
        appendEntry(other, dataset, undo("two", "a")),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(both.find((each) => each.status === "rejected")).toMatchObject({
        reason: { code: "entry_undone", values: { id: "a" } },
      });
      const journal = await store.journal(dataset);
      expect(journal.map(({ undoes }) => undoes)).toEqual([undefined, "a"]);
      for (const gone of ["nowhere", journal[1].id])
        await expect(store.append(dataset, undo("three", gone), 2)).rejects.toMatchObject({ code: "entry_unknown" });
      // Sent again it is not there any more, and whoever sends it is told.
      await expect(store.append(dataset, entryOf("a"), 2)).rejects.toMatchObject({ code: "entry_undone" });
      await other.close();
    });

    test("can be opened by several at the same moment", async () => {
      await store.ping();
      const others = await Promise.all([1, 2, 3].map(() => openStore(settingsOf())));
      await Promise.all(others.map((other) => other.ping()));
      await Promise.all(others.map((other) => other.close()));
    });
  });
}

function sorted(facts: readonly Fact[]): Fact[] {
  const key = (fact: Fact) => `${fact.type} ${factKey(fact)}`;
  return facts.toSorted((a, b) => byCodeUnit(key(a), key(b)));
}

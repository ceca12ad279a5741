import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { loadFacts } from "../../seed/load/load-facts.ts";
import { loadTable } from "../../seed/load/load-table.ts";
import { parseMapping } from "../../seed/table/find-mapping.ts";
import {
  current,
  facts,
  header,
  load,
  nativeTable,
  temporaryFile,
  temporaryStore,
  withoutPlaces,
} from "./temporary-folder.ts";

const one = "a1,consortium,2020,2021,o1,One,company,KR,lead";
const two = "a1,consortium,2020,2021,o2,Two,university,KR,partner";
const three = "a2,consortium,2021,2022,o2,Two,university,KR,lead";

const file = (name: string, ...rows: string[]) => temporaryFile(name, nativeTable(...rows));

test("the same rows again change nothing and make no version, in whatever order they stand", async () => {
  const store = await temporaryStore();
  expect(await load(store, { files: [file("t.csv", one, two, three, two)] })).toMatchObject({
    outcome: "loaded",
    version: 1,
    duplicatesMerged: 1,
    changes: { added: 7 },
  });
  const report = await load(store, { files: [file("t.csv", three, two, one)] });
  expect(report).toMatchObject({
    outcome: "unchanged",
    version: 1,
    changes: { added: 0, changed: 0, removed: 0, unchanged: 7 },
  });
  expect(await store.versions()).toMatchObject([{ version: 1, report: { outcome: "loaded", changes: { added: 7 } } }]);
});

test("a load adds and updates by id, the later one wins, what it does not speak of stays", async () => {
  const store = await temporaryStore();
  await load(store, { files: [file("t.csv", one, two)] });
  const changed = "a1,consortium,2020,,o1,Uno,company,,lead";
  const report = await load(store, { files: [file("later.csv", changed, three)] });
  expect(report).toMatchObject({ version: 2, changes: { added: 2, removed: 0 } });
  const all = await facts(store);
  expect(all[0]).toMatchObject({
    id: "o1",
    name: "Uno",
    place: { country: "KR" },
    provenance: [
      { source: "t.csv", place: "row 2", claim: { name: "One", kind: "company", place: { country: "KR" } } },
      { source: "later.csv", place: "row 2", claim: { name: "Uno", kind: "company" } },
    ],
  });
  expect(all.find((fact) => fact.type === "activity" && fact.id === "a1")).toMatchObject({ from: "2020", to: "2021" });
  // The first file says nothing new: the later one still wins.
  expect(await load(store, { files: [file("t.csv", one, two)] })).toMatchObject({ outcome: "unchanged" });
});

test("replace takes out what the source said, and leaves exactly what the others said", async () => {
  const both = await temporaryStore();
  await load(both, { files: [file("a.csv", one, two)] });
  await load(both, { files: [file("b.csv", "a1,consortium,2019,2021,o1,Uno,company,FR,lead", three)] });
  const report = await load(both, { files: [file("a.csv", two)], replace: true });
  expect(report).toMatchObject({ outcome: "loaded", version: 3, changes: { removed: 0 } });
  expect((await facts(both)).find((fact) => fact.type === "organisation" && fact.id === "o1")).toEqual({
    type: "organisation",
    id: "o1",
    name: "Uno",
    kind: "company",
    place: { country: "FR" },
    provenance: [{ source: "b.csv", place: "row 2", nature: "documented" }],
  });
  // b.csv too: only what a.csv says now is left.
  await load(both, { files: [file("b.csv", two)], replace: true });
  const alone = await temporaryStore();
  await load(alone, { files: [file("a.csv", two), file("b.csv", two)] });
  expect(withoutPlaces(await facts(both))).toEqual(withoutPlaces(await facts(alone)));
  expect(await load(both, { files: [file("b.csv", two)], replace: true })).toMatchObject({ outcome: "unchanged" });
});

test("files of one load vote together, and each keeps its claim", async () => {
  const store = await temporaryStore();
  const named = (name: string, role: string) => `a1,consortium,2020,2021,o1,${name},company,KR,${role}`;
  const files = [
    file("a.csv", named("Rare", "lead")),
    file("b.csv", named("Often", "lead"), named("Often", "partner")),
  ];
  const report = await load(store, { files });
  expect(report).toMatchObject({
    sources: ["a.csv", "b.csv"],
    conflictsSettled: 1,
    participations: 2,
    duplicatesMerged: 1,
  });
  expect((await facts(store))[0]).toMatchObject({
    name: "Often",
    provenance: [
      { source: "a.csv", claim: { name: "Rare" } },
      { source: "b.csv", claim: { name: "Often" } },
    ],
  });
  expect(await load(store, { files: files.toReversed() })).toMatchObject({ outcome: "unchanged" });
});

test("strict refuses the whole load on the first bad row, saying which", async () => {
  const store = await temporaryStore();
  const bad = file("t.csv", one, "a1,consortium,2020,2021,o3,Three,company,KR,boss", two);
  const error = await load(store, { files: [bad], strict: true }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "load_refused",
    values: { place: "t.csv:3:9", reason: "value_unmapped" },
    cause: { code: "value_unmapped", values: { value: "boss" } },
  });
  expect(await store.versions()).toEqual([]);
  expect(await load(store, { files: [bad] })).toMatchObject({ outcome: "loaded", rows: { accepted: 2, refused: 1 } });
});

test("a load in which every row is refused changes nothing and says so", async () => {
  const store = await temporaryStore();
  const bad = file("t.csv", "a1,consortium,2020,2021,o3,Three,company,KR,boss");
  const refused = await load(store, { files: [bad] });
  expect(refused).toMatchObject({ outcome: "refused", rows: { read: 1, accepted: 0 } });
  expect(refused.version).toBeUndefined();
  await load(store, { files: [file("t.csv", one)] });
  expect(await load(store, { files: [bad], replace: true })).toMatchObject({ outcome: "refused", version: 1 });
  expect(await facts(store)).toHaveLength(3);
});

test("settings are kept unless they are given; a new title alone makes a version", async () => {
  const store = await temporaryStore();
  const files = [file("t.csv", one)];
  await load(store, { files });
  expect((await current(store)).settings).toEqual({ title: "tried", yearStart: 1 });
  await load(store, { files, settings: { title: "Tried", yearStart: 3 } });
  expect(await current(store)).toMatchObject({ version: 2, settings: { title: "Tried", yearStart: 3 } });
  await load(store, { files, settings: { title: "Tried again" } });
  expect(await current(store)).toMatchObject({ version: 3, settings: { title: "Tried again", yearStart: 3 } });
  expect(await facts(store)).toHaveLength(3);
  expect(await load(store, { files })).toMatchObject({ outcome: "unchanged", version: 3 });
});

const membersOnly = parseMapping(
  {
    name: "members",
    activity: { id: "activity" },
    participants: [{ organisation: { id: "organisation" }, role: "role" }],
  },
  "members",
);

test("rows that refer to what neither load nor dataset knows are refused and counted", async () => {
  const store = await temporaryStore();
  await load(store, { files: [file("t.csv", one, two)] });
  const members = temporaryFile(
    "m.csv",
    "activity,organisation,role\na1,o1,host\na1,o9,host\na9,o1,host\na1,o2,host\n",
  );
  const report = await load(store, { files: [members], mapping: membersOnly });
  expect(report).toMatchObject({ rows: { read: 4, accepted: 2, refused: 2 }, participations: 2, organisations: 0 });
  expect(report.refusals).toMatchObject([
    { code: "reference_unknown", count: 2, first: "m.csv:3:2", values: { type: "organisation", id: "o9" } },
  ]);
});

test("participations whose organisation is replaced away go with it, and are counted", async () => {
  const store = await temporaryStore();
  await load(store, { files: [file("t.csv", one, two)] });
  const members = temporaryFile("m.csv", "activity,organisation,role\na1,o1,host\na1,o2,host\n");
  await load(store, { files: [members], mapping: membersOnly });
  const report = await load(store, { files: [file("t.csv", two)], replace: true });
  expect(report).toMatchObject({ orphaned: 1, changes: { removed: 3 } });
  const left = (await facts(store)).filter((fact) => fact.type === "participation");
  expect(left.map(({ organisation, role }) => [organisation, role])).toEqual([
    ["o2", "host"],
    ["o2", "partner"],
  ]);
});

test("two loads at once: the second is refused by the name of the first", async () => {
  const store = await temporaryStore();
  const first = load(store, { files: [file("t.csv", one)], holder: "the first" });
  await expect(load(store, { files: [file("t.csv", two)] })).rejects.toMatchObject({
    code: "load_in_progress",
    values: { holder: "the first" },
  });
  await expect(first).resolves.toMatchObject({ outcome: "loaded" });
});

test("a cancelled load leaves nothing and lets others load", async () => {
  const store = await temporaryStore();
  const files = [file("t.csv", ...Array.from({ length: 20_000 }, (_, k) => one.replace("o1", `o${k}`)))];
  const shares: number[] = [];
  const cancelled = loadTable(
    store,
    { files, dataset: "tried", holder: "a test", now: () => new Date(0) },
    {
      report: (share) => shares.push(share),
      checkCancelled() {
        if (shares.some((share) => share > 0.3)) throw new TielineError("job_cancelled");
      },
    },
  );
  await expect(cancelled).rejects.toMatchObject({ code: "job_cancelled" });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(await store.versions()).toEqual([]);
  expect(await load(store, { files: [file("t.csv", one)] })).toMatchObject({ outcome: "loaded" });
});

test("facts load as they are, each counted, those that refer to nothing refused", async () => {
  const store = await temporaryStore();
  const at = (place: string) => [{ source: "booklet", place, nature: "documented" as const }];
  const told: Fact[] = [
    { type: "participation", organisation: "o", activity: "a", role: "lead", provenance: at("IV, line 3") },
    { type: "organisation", id: "o", kind: "company", provenance: at("IV, line 1") },
    { type: "activity", id: "a", kind: "sig", provenance: at("IV, line 2") },
    { type: "participation", organisation: "x", activity: "a", role: "lead", provenance: at("IV, line 4") },
  ];
  const request = { facts: told, source: "booklet", dataset: "tried", holder: "a test", now: () => new Date(0) };
  const report = await loadFacts(store, request, unwatched);
  expect(report).toMatchObject({
    rows: { read: 4, accepted: 3, refused: 1 },
    refusals: [{ code: "reference_unknown", first: "booklet:IV, line 4" }],
  });
  expect(await facts(store)).toEqual([told[1], told[2], told[0]]);
  expect(await loadFacts(store, request, unwatched)).toMatchObject({ outcome: "unchanged" });
});

const word = fc.constantFrom(
  "",
  "a1",
  "o1",
  "consortium",
  "company",
  "lead",
  "2020",
  "2021-13",
  "KR",
  "한빛",
  '"',
  '"x"',
  "x,y",
  "\r",
  " ",
  "é",
);

test("whatever a table holds, every row is accepted or refused, or the file is refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const good = `${header}\n${one}\n`;
        const store = await temporaryStore();
        const table = temporaryFile("t.csv", good + rows.map((cells) => cells.join(",")).join("\n"));
        try {
          const { rows: counted, refusals, participations, duplicatesMerged } = await load(store, { files: [table] });
          expect(counted.accepted + counted.refused).toBe(counted.read);
          expect(refusals.reduce((sum, { count }) => sum + count, 0)).toBe(counted.refused);
          expect(participations + duplicatesMerged).toBe(counted.accepted);
          expect(counted.read).toBeLessThanOrEqual(rows.length + 1);
        } catch (error) {
          if (!(error instanceof TielineError)) throw error;
          expect(error.code).toBe("quote_unclosed");
        }
      },
    ),
    { numRuns: 60 },
  );
});

import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { load, nativeTable, temporaryFile, temporaryFolder, temporaryStore } from "./temporary-folder.ts";

const row = "a1,consortium,2020,2021,o1,One,company,KR,lead";

/** What loading one file alone is refused with; nothing may be left behind. */
async function refusal(file: string, more: object = {}) {
  const store = await temporaryStore();
  const error = await load(store, { files: [file], ...more }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(await store.versions()).toEqual([]);
  // The lock was given back: the next load is not refused for it.
  await expect(load(store, { files: [temporaryFile("good.csv", nativeTable(row))] })).resolves.toMatchObject({
    outcome: "loaded",
  });
  return error;
}

test.each([
  ["missing.csv", undefined, "file_missing", {}],
  ["empty.csv", "", "file_empty", {}],
  ["blank.csv", "\n\n  \n", "file_empty", {}],
  ["header-only.csv", nativeTable(), "file_empty", {}],
  ["empty.csv.gz", gzipSync(""), "file_empty", {}],
  ["report.csv", "%PDF-1.7\n1 0 obj", "file_kind_mismatch", { found: "PDF", named: ".csv" }],
  ["page.csv", "<!DOCTYPE html><html><body>Sign in</body></html>", "file_kind_mismatch", { found: "HTML" }],
  ["zipped.csv", gzipSync(nativeTable(row)), "file_kind_mismatch", { found: "gzip" }],
  ["report.csv.gz", gzipSync("%PDF-1.7\n1 0 obj"), "file_kind_mismatch", { found: "PDF", named: ".csv.gz" }],
  ["plain.csv.gz", nativeTable(row), "file_kind_mismatch", { found: "text" }],
  ["binary.csv", Buffer.from([1, 2, 0, 3]), "file_kind_mismatch", { found: "binary" }],
  ["table.ods", "whatever", "file_kind_unknown", {}],
  ["cut.csv.gz", gzipSync(nativeTable(row).repeat(200)).subarray(0, 60), "file_corrupt", {}],
  ["other.csv", "a,b\n1,2\n", "mapping_not_recognised", { known: "cordis, cordis-official, native, edges" }],
  ["twice.csv", `${nativeTable(row).replace("country", "role")}`, "column_ambiguous", { column: "role" }],
] as const)("%s is refused", async (name, content, code, values) => {
  const file = content === undefined ? join(temporaryFolder(), name) : temporaryFile(name, content);
  expect(await refusal(file)).toMatchObject({ code, values: { file: name, ...values } });
});

test("a folder is refused as one", async () => {
  const folder = join(temporaryFolder(), "folder.csv");
  mkdirSync(folder);
  expect(await refusal(folder)).toMatchObject({ code: "file_is_folder", values: { file: "folder.csv" } });
});

test("a column that the mapping reads and the table lacks is named", async () => {
  const file = temporaryFile("short.csv", "project_rcn,org_pic\n1,2\n");
  expect(await refusal(file, { mapping: "cordis" })).toMatchObject({
    code: "column_missing",
    values: { column: "acronym", mapping: "cordis", columns: "project_rcn, org_pic" },
  });
});

test("a mapping that is unknown, missing or none is refused before anything is read", async () => {
  const files = [temporaryFile("good.csv", nativeTable(row))];
  const store = await temporaryStore();
  await expect(load(store, { files, mapping: "cordes" })).rejects.toMatchObject({ code: "mapping_unknown" });
  await expect(load(store, { files, mapping: "/nowhere/map.json" })).rejects.toMatchObject({ code: "file_missing" });
  const broken = temporaryFile("map.json", "{");
  await expect(load(store, { files, mapping: broken })).rejects.toMatchObject({ code: "mapping_invalid" });
  const strange = temporaryFile("map.json", JSON.stringify({ name: "x", activity: { id: "a", colour: "b" } }));
  await expect(load(store, { files, mapping: strange })).rejects.toMatchObject({
    code: "mapping_invalid",
    values: { path: "/activity" },
  });
});

test("a quote that is never closed is refused where it opens", async () => {
  const first = '"a\nb",consortium,2020,2021,o1,One,company,KR,lead';
  const file = temporaryFile("quote.csv", nativeTable(first, 'a2,consortium,2020,2021,"o2,Two,company,KR,lead', row));
  expect(await refusal(file)).toMatchObject({ code: "quote_unclosed", values: { place: "quote.csv:4:5" } });
});

test("a quote that another line's quote seems to close is refused where it opens", async () => {
  const file = temporaryFile(
    "quote.csv",
    nativeTable(
      row,
      'a2,consortium,2020,2021,o2,"Two,company,KR,lead',
      'a3,consortium,2020,2021,o3,"Three",company,KR,lead',
    ),
  );
  expect(await refusal(file)).toMatchObject({ code: "quote_unclosed", values: { place: "quote.csv:3:6" } });
});

test("a line of 50 MB is refused without being held in memory", async () => {
  const file = join(temporaryFolder(), "long.csv");
  const out = createWriteStream(file);
  out.write(nativeTable(row));
  for (let megabyte = 0; megabyte < 50; megabyte++) out.write("x".repeat(1024 * 1024));
  out.end();
  await finished(out);
  const before = process.memoryUsage().rss;
  expect(await refusal(file)).toMatchObject({ code: "line_too_long", values: { place: "long.csv:3:1" } });
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
});

test("a truncated, unreadable or cut-off table leaves the version that was", async () => {
  const store = await temporaryStore();
  const good = temporaryFile("good.csv", nativeTable(row));
  await load(store, { files: [good] });
  const bad = join(temporaryFolder(), "good.csv");
  writeFileSync(bad, nativeTable(row.replaceAll("o1", "o9"), 'a2,consortium,2020,2021,"o2'));
  await expect(load(store, { files: [bad] })).rejects.toMatchObject({ code: "quote_unclosed" });
  const [version, ...others] = await store.versions();
  expect(version).toMatchObject({ version: 1, counts: { organisations: { documented: 1 } } });
  expect(others).toEqual([]);
});

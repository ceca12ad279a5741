import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { largestWorkbookBytes } from "../../seed/table/unpacked-size.ts";
import { facts, load, temporaryFile, temporaryFolder, temporaryStore } from "./temporary-folder.ts";
import { zipBytes } from "./zip-bytes.ts";

const columns = ["activity", "activity_kind", "activity_from", "organisation", "organisation_kind", "role", "persons"];
const mapping = "native";

async function workbook(name: string, sheets: Record<string, unknown[][]>): Promise<string> {
  const file = join(temporaryFolder(), name);
  const cell = (value: unknown) =>
    value instanceof Date ? { value, format: "yyyy-mm-dd" } : { value: value as string };
  await writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) })),
  ).toFile(file);
  return file;
}

test("a sheet's rows load with their own dates and numbers, blank rows left out, places true", async () => {
  const file = await workbook("members.xlsx", {
    목록: [
      columns,
      ["a1", "sig", new Date(Date.UTC(2009, 2, 15)), 999984059, "company", "lead", 3],
      ["", "", "", "", "", "", ""],
      ["a1", "sig", new Date(Date.UTC(2009, 2, 15)), "o2", "company", "boss", 1],
    ],
  });
  const store = await temporaryStore();
  const report = await load(store, { files: [file], mapping });
  expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 1 });
  expect(report.refusals).toMatchObject([{ code: "value_unmapped", first: "members.xlsx:4:6", count: 1 }]);
  expect(report.encodings).toBeUndefined();
  expect(await facts(store)).toMatchObject([
    { type: "organisation", id: "999984059" },
    { type: "activity", id: "a1", from: "2009-03-15", provenance: [{ source: "members.xlsx", place: "row 2" }] },
    { type: "participation", persons: 3 },
  ]);
});

test("the mapping names the sheet; one that is not there is refused with those that are", async () => {
  const { default: native } = await import("../../seed/table/mappings/native.json", { with: { type: "json" } });
  const row = ["a1", "sig", "2009", "o1", "company", "lead", "2,0"];
  const file = await workbook("two.xlsx", { cover: [["Members"]], list: [columns, row] });
  const store = await temporaryStore();
  await expect(load(store, { files: [file], mapping: { ...native, sheet: "data" } as never })).rejects.toMatchObject({
    code: "sheet_unknown",
    values: { sheet: "data", sheets: "cover, list" },
  });
  const named = { ...native, sheet: "list", decimal: "," } as never;
  expect(await load(store, { files: [file], mapping: named })).toMatchObject({ rows: { read: 1, accepted: 1 } });
});

const parts = (sheet: Buffer, statedSize?: number) => [
  { name: "xl/workbook.xml", content: Buffer.from("<workbook/>") },
  { name: "xl/worksheets/sheet1.xml", content: sheet, ...(statedSize === undefined ? {} : { statedSize }) },
];

async function refusal(content: Buffer): Promise<unknown> {
  const file = temporaryFile("book.xlsx", content);
  expect(statSync(file).size).toBeLessThan(1024 * 1024);
  const store = await temporaryStore();
  return load(store, { files: [file] }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

test("a zip bomb is refused by the size that its directory states", async () => {
  const bomb = zipBytes(parts(Buffer.alloc(largestWorkbookBytes + 1)));
  expect(await refusal(bomb)).toMatchObject({
    code: "workbook_too_large",
    values: { file: "book.xlsx", limit: "128 MB" },
  });
});

test("a zip bomb whose directory lies is refused once it unpacks to more", async () => {
  const bomb = zipBytes(parts(Buffer.alloc(largestWorkbookBytes + 1), 1000));
  expect(await refusal(bomb)).toMatchObject({ code: "file_corrupt" });
});

test("one cell at the far corner does not make seventeen thousand million", async () => {
  const sheet = Buffer.from(
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
  );
  expect(await refusal(zipBytes(parts(sheet)))).toMatchObject({ code: "workbook_too_large" });
});

test("an archive that is no workbook is refused as what it is", async () => {
  expect(await refusal(zipBytes([{ name: "a.txt", content: Buffer.from("hello") }]))).toMatchObject({
    code: "file_kind_mismatch",
    values: { found: "ZIP" },
  });
  expect(await refusal(zipBytes(parts(Buffer.from("<worksheet/>"))).subarray(0, 60))).toMatchObject({
    code: "file_corrupt",
  });
});

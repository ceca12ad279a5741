import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { docTables, withTable } from "../../scripts/doc-tables.ts";

test.each(Object.entries(docTables))("%s agrees with the code (npm run doc-tables)", async (file, made) => {
  const text = await readFile(join(import.meta.dirname, "../..", file), "utf8");
  expect(text).toBe(withTable(text, made()));
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { docTables, withTables } from "../../scripts/doc-tables.ts";

test.each(Object.entries(docTables))("%s agrees with code and data (npm run doc-tables)", async (file, tables) => {
  const text = await readFile(join(import.meta.dirname, "../..", file), "utf8");
  expect(text).toBe(await withTables(text, tables));
});

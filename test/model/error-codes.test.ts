import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorCodes } from "../../model/tieline-error.ts";

const root = join(import.meta.dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** Where routes declare what they may refuse, no refusal is made. */
const declarations = /errors: \[[^\]]*\]|const (\w*[eE]rrors|everywhere)[^=]*= \[[^\]]*\]/g;

test("every code of the registry is given somewhere", () => {
  const files = ["model", "store", "seed", "analysis", "server"].flatMap(sources);
  const text = files.map((path) => readFileSync(join(root, path), "utf8").replace(declarations, "")).join("\n");
  expect(Object.keys(errorCodes).filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiTypes } from "../../scripts/api-types.ts";

test("the page's types of the API are those of the OpenAPI document (npm run api-types)", async () => {
  const written = await readFile(join(import.meta.dirname, "../../viz/api-types.ts"), "utf8");
  expect(written).toBe(await apiTypes());
});

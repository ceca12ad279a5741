// Writes viz/api-types.ts, the page's types of the API, from the OpenAPI document. `npm run api-types`.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypes, { astToString } from "openapi-typescript";
import { openapiDocument } from "../server/openapi-document.ts";
import { routes } from "../server/routes/routes.ts";

const header = "// Made by `npm run api-types` from the OpenAPI document; do not edit.\n\n";

export async function apiTypes(): Promise<string> {
  const document = openapiDocument(routes) as unknown as Parameters<typeof openapiTypes>[0];
  return header + astToString(await openapiTypes(document));
}

if (import.meta.main) await writeFile(join(import.meta.dirname, "../viz/api-types.ts"), await apiTypes());

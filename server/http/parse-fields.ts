import type { z } from "zod";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { builtInMappings, parseMapping } from "../../seed/table/find-mapping.ts";
import type { Mapping } from "../../seed/table/mapping.ts";
import { parseParameters } from "./parse-parameters.ts";
import { RequestRefused } from "./request-refused.ts";

/** The fields of a body, refused by name as parameters are. */
export function parseFields<T extends z.ZodType>(
  schema: T,
  fields: Readonly<Record<string, string>>,
  language: Language,
): z.output<T> {
  try {
    return parseParameters(schema, fields, language);
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const [{ path, message }] = error.errors;
    throw new RequestRefused("body_invalid", { reason: `${path}: ${message}` }, error.errors);
  }
}

/** A mapping as a request names it: a built-in one by its name, or the mapping itself as JSON. Never a file of the server's. */
export function mappingOf(text: string | undefined): Mapping | undefined {
  if (text === undefined) return undefined;
  const builtIn = builtInMappings.find(({ name }) => name === text);
  if (builtIn) return builtIn;
  if (!text.trimStart().startsWith("{")) {
    const known = builtInMappings.map(({ name }) => name).join(", ");
    throw new TielineError("mapping_unknown", { mapping: text.slice(0, 100), known });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TielineError("mapping_invalid", { mapping: "mapping", path: "/", reason: (error as Error).message });
  }
  return parseMapping(json, "mapping");
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { TielineError } from "../../model/tieline-error.ts";
import type { Columns } from "./columns.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import cordis from "./mappings/cordis.json" with { type: "json" };
import cordisOfficial from "./mappings/cordis-official.json" with { type: "json" };
import edges from "./mappings/edges.json" with { type: "json" };
import native from "./mappings/native.json" with { type: "json" };

/** The mappings that need no file of one's own. */
export const builtInMappings: readonly Mapping[] = [cordis, cordisOfficial, native, edges].map((json) =>
  parseMapping(json, json.name),
);

const known = builtInMappings.map(({ name }) => name).join(", ");

/** A mapping by the name of a built-in one, or from a `.json` file. */
export async function findMapping(nameOrFile: string): Promise<Mapping> {
  const builtIn = builtInMappings.find(({ name }) => name === nameOrFile);
  if (builtIn) return builtIn;
  if (!/\.json$/i.test(nameOrFile)) throw new TielineError("mapping_unknown", { mapping: nameOrFile, known });
  const mapping = basename(nameOrFile);
  const text = await readFile(nameOrFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EISDIR") throw new TielineError("file_is_folder", { file: mapping });
    throw new TielineError("file_missing", { file: mapping }, { cause: error });
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new TielineError("mapping_invalid", { mapping, path: "/", reason: (error as Error).message });
  }
  return parseMapping(json, mapping);
}

/** Checks what claims to be a mapping; `origin` is how the refusal names it. */
export function parseMapping(json: unknown, origin: string): Mapping {
  const result = mappingSchema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TielineError("mapping_invalid", {
    mapping: origin,
    path: `/${issue.path.map(String).join("/")}`,
    reason: issue.message,
  });
}

/** The built-in mapping whose columns the table has; of several, the one that reads most of them. */
export function recogniseMapping(columns: Columns, file: string): Mapping {
  const fitting = builtInMappings
    .filter((mapping) => columnsRead(mapping).every(({ name, optional }) => optional || columns.has(name)))
    .map((mapping) => ({ mapping, read: columnsRead(mapping).filter(({ name }) => columns.has(name)).length }))
    .sort((a, b) => b.read - a.read);
  if (fitting.length === 0) throw new TielineError("mapping_not_recognised", { file, known });
  return fitting[0].mapping;
}

interface ColumnRead {
  readonly name: string;
  readonly optional: boolean;
}

/** Every column that a mapping names, wherever it stands in it. */
function columnsRead(mapping: Mapping): readonly ColumnRead[] {
  const { zone, complex, organisation, activity, participants, observation } = mapping;
  return [zone, complex, organisation, activity, observation, ...(participants ?? [])].flatMap((block) =>
    block === undefined ? [] : columnsIn(block),
  );
}

function columnsIn(node: unknown): readonly ColumnRead[] {
  if (typeof node === "string") return [{ name: node, optional: false }];
  if (typeof node !== "object" || node === null || "constant" in node) return [];
  if ("column" in node && typeof node.column === "string")
    return [{ name: node.column, optional: "optional" in node && node.optional === true }];
  if ("columns" in node && Array.isArray(node.columns))
    return node.columns.map((name: string) => ({ name, optional: "optional" in node && node.optional === true }));
  return Object.values(node).flatMap(columnsIn);
}

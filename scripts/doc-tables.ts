// Writes the tables that documents share with the code and the data. `npm run doc-tables`.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assumptionNames, assumptions } from "../model/generation.ts";
import { message } from "../model/message.ts";
import { type ErrorCode, errorCodes } from "../model/tieline-error.ts";
import { roles } from "../server/contract/role.ts";
import { routes } from "../server/routes/routes.ts";
import { contradictionTable, networkTable, recordTable } from "./booklet-tables.ts";
import { markdownTable } from "./markdown-table.ts";
import { figureEntries, measureEntries } from "./measure-entries.ts";

function routeTable(): string {
  const byRole = [...routes].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  const rows = byRole.map(({ method, path, role, summary }) => [
    `\`${method.toUpperCase()} /api/v1${path}\``,
    summary,
    `\`${role}\``,
  ]);
  return markdownTable(["Request", "What it does", "Needs"], rows);
}

/** What differs from case to case stands in braces. */
function errorTable(): string {
  const rows = (Object.keys(errorCodes) as ErrorCode[]).map((code) => {
    const { status, retriable } = errorCodes[code];
    const [title, detail] = ["title", "detail"].map((part) => message("en", "errors", `${code}.${part}`, inBraces));
    return [`\`${code}\``, String(status), retriable ? "yes" : "no", `${title}. ${detail}`];
  });
  return markdownTable(["Code", "Status", "Later", "What it says"], rows);
}

/** Every value is its own name. */
const inBraces = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });

function assumptionTable(): string {
  const rows = assumptionNames.map((name) => {
    const { default: usual, min, max } = assumptions[name];
    return [`\`${name}\``, message("en", "definitions", `assumptions.${name}.text`), String(usual), `${min} to ${max}`];
  });
  return markdownTable(["Assumption", "What it does", "Value", "Range"], rows);
}

/** By the file that holds it and its name there: it stands between `<!-- table: name -->` and `<!-- /table -->`. */
export const docTables: Record<string, Record<string, () => string | Promise<string>>> = {
  "docs/access.md": { routes: routeTable },
  "docs/errors.md": { errors: errorTable },
  "docs/measures.md": { measures: measureEntries, figures: figureEntries },
  "docs/programme.md": { assumptions: assumptionTable },
  "docs/booklet.md": { records: recordTable, network: networkTable, contradictions: contradictionTable },
};

/** A document with its tables as they should be. */
export async function withTables(text: string, tables: (typeof docTables)[string]): Promise<string> {
  for (const [name, make] of Object.entries(tables)) {
    const marked = new RegExp(`(<!-- table: ${name} -->\\n)[\\s\\S]*?(\\n<!-- /table -->)`);
    if (!marked.test(text)) throw new Error(`the document has no place for its table of ${name}`);
    const made = await make();
    text = text.replace(marked, (_, start: string, end: string) => start + made + end);
  }
  return text;
}

if (import.meta.main)
  for (const [file, tables] of Object.entries(docTables)) {
    const path = join(import.meta.dirname, "..", file);
    await writeFile(path, await withTables(await readFile(path, "utf8"), tables));
  }

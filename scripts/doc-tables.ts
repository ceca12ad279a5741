// Writes the tables that documents share with the code: routes and their roles, error codes. `npm run doc-tables`.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { message } from "../model/message.ts";
import { type ErrorCode, errorCodes } from "../model/tieline-error.ts";
import { roles } from "../server/contract/role.ts";
import { routes } from "../server/routes/routes.ts";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function routeTable(): string {
  const byRole = [...routes].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  const rows = byRole.map(({ method, path, role, summary }) => [
    `\`${method.toUpperCase()} /api/v1${path}\``,
    summary,
    `\`${role}\``,
  ]);
  return table(["Request", "What it does", "Needs"], rows);
}

/** What differs from case to case stands in braces. */
function errorTable(): string {
  const rows = (Object.keys(errorCodes) as ErrorCode[]).map((code) => {
    const { status, retriable } = errorCodes[code];
    const [title, detail] = ["title", "detail"].map((part) => message("en", "errors", `${code}.${part}`, inBraces));
    return [`\`${code}\``, String(status), retriable ? "yes" : "no", `${title}. ${detail}`];
  });
  return table(["Code", "Status", "Later", "What it says"], rows);
}

/** Every value is its own name. */
const inBraces = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });

/** By the file that holds it, between `<!-- table -->` and `<!-- /table -->`. */
export const docTables = { "docs/access.md": routeTable, "docs/errors.md": errorTable } as const;

const marked = /(<!-- table -->\n)[\s\S]*(\n<!-- \/table -->)/;

/** A document with its table as it should be. */
export function withTable(text: string, made: string): string {
  if (!marked.test(text)) throw new Error("the document has no place for its table");
  return text.replace(marked, (_, start: string, end: string) => start + made + end);
}

if (import.meta.main)
  for (const [file, made] of Object.entries(docTables)) {
    const path = join(import.meta.dirname, "..", file);
    await writeFile(path, withTable(await readFile(path, "utf8"), made()));
  }

import { csvComment } from "../../analysis/export/csv-row.ts";
import type { ResultHead } from "../contract/result.ts";
import { headLines } from "./head-lines.ts";

/** What a result is, as comment lines before its table. */
export function csvComments(head: ResultHead, rest: object = {}): string {
  return headLines(head, rest)
    .map(([name, value]) => `${csvComment(name, value)}\n`)
    .join("");
}

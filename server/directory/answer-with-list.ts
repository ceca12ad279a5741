import { csvComment } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { ListName } from "./list-columns.ts";
import { page } from "./page.ts";

export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly format?: "json" | "csv";
}

interface List {
  readonly facts: Facts;
  readonly name: ListName;
  /** Indices of all that match, in order. */
  readonly found: readonly number[];
  item(index: number): unknown;
  /** The day whose standings hold. */
  readonly day?: number;
  /** What JSON says beside dataset, total and the list. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

const usualLimit = 50;

/** A list, a page of it as JSON; as CSV whole, unless a limit is given, written by a worker. */
export async function answerWithList(
  { request, query, services, language }: RouteContext<unknown, ListQuery>,
  { facts, name, found, item, day = facts.referenceDay, beside }: List,
): Promise<Answer> {
  const format = negotiateFormat(request, ["json", "csv"], query.format);
  const limit = query.limit ?? (format === "csv" ? found.length : usualLimit);
  const { items, next } = page(found, { limit, cursor: query.cursor });
  const dataset = { id: facts.dataset, version: facts.version };
  if (format === "json") return jsonAnswer({ dataset, ...beside, total: found.length, [name]: items.map(item), next });
  const { format: _, ...asked } = query;
  const said = { dataset: facts.dataset, version: facts.version, list: name, ...asked, total: found.length, next };
  const comments = Object.entries(said).filter(([, value]) => value !== undefined);
  const body = await services.computing.run("write-list", {
    facts,
    list: name,
    indices: Uint32Array.from(items),
    day,
    comments: comments.map(([key, value]) => `${csvComment(key, value)}\n`).join(""),
  });
  return {
    status: 200,
    type: `${mediaTypes.csv}; charset=utf-8`,
    body,
    headers: { "Content-Language": language },
  };
}

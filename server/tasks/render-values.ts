import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { ranking } from "../../analysis/statistics/ranking.ts";
import type { Language } from "../../model/name.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { describeOrganisations } from "./describe-organisations.ts";
import { parquetFile, type TableColumn } from "./parquet-file.ts";

export interface RenderValuesInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  /** What else the result says, beside ids and values. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** Index in the facts of each organisation, in the order of their ids. */
  readonly organisations: Uint32Array;
  /** Parallel to `organisations`; NaN where undefined. */
  readonly values: Float64Array;
  /** More columns parallel to `values`, by name: null, or an empty cell, where NaN. */
  readonly beside?: Readonly<Record<string, Float64Array>>;
  /** Columns that stand within a part of what else the result says; in a table they come last. */
  readonly within?: { readonly name: string; readonly columns: Readonly<Record<string, Float64Array>> };
  /** Where it is also said who the organisations are: by which groupings, in which language. */
  readonly described?: { readonly groupings: readonly string[]; readonly language: Language };
  /** Only so many, highest first. */
  readonly top: number | undefined;
  readonly format: "json" | "csv" | "parquet";
}

/** One value an organisation, and what stands beside it, as JSON or as a table. */
export function run(input: RenderValuesInput): Uint8Array {
  const { facts, head, rest, organisations, values, beside = {}, within, described, top, format } = input;
  const shown =
    top === undefined ? Array.from(values.keys()).filter((node) => !Number.isNaN(values[node])) : ranking(values, top);
  const idOf = (node: number) => stringAt(facts.organisations.ids, organisations[node]);
  if (format === "json") {
    const indices = shown.map((node) => organisations[node]);
    return Buffer.from(
      JSON.stringify({
        ...head,
        ...rest,
        ids: shown.map(idOf),
        values: shown.map((node) => values[node]),
        ...(within && { [within.name]: { ...(rest[within.name] as object), ...shownOf(within.columns, shown) } }),
        ...shownOf(beside, shown),
        ...(described && {
          organisations: describeOrganisations(facts, indices, described.groupings, described.language),
        }),
      }),
    );
  }
  const last = { ...beside, ...within?.columns };
  const names = described?.groupings ?? [];
  const groupings = names.map((name) => groupingNamed(facts, name));
  const groupOf = (g: number, node: number) => groupings[g].values[groupings[g].codes[organisations[node]]];
  const nameOf = (node: number) => stringAt(facts.organisations.names, organisations[node]);
  if (format === "parquet")
    return parquetFile(
      [
        { name: "id", type: "STRING", data: shown.map(idOf) },
        { name: "name", type: "STRING", data: shown.map((node) => nameOf(node) || undefined) },
        ...names.map((name, g): TableColumn => {
          const column = name in last || ["id", "name", "value"].includes(name) ? `attribute ${name}` : name;
          return { name: column, type: "STRING", data: shown.map((node) => groupOf(g, node)) };
        }),
        { name: "value", type: "DOUBLE", data: shown.map((node) => values[node]) },
        ...Object.entries(last).map(([name, column]): TableColumn => {
          return { name, type: "DOUBLE", data: shown.map((node) => column[node]) };
        }),
      ],
      { ...head, ...rest },
    );
  const columns = Object.values(last);
  const text = new ChunkedText()
    .add(csvComments(head, rest))
    .line(csvRow(["id", "name", ...names, "value", ...Object.keys(last)]));
  for (const node of shown) {
    const groups = names.map((_, g) => groupOf(g, node));
    const more = columns.map((column) => (Number.isNaN(column[node]) ? undefined : column[node]));
    text.line(csvRow([idOf(node), nameOf(node), ...groups, values[node], ...more]));
  }
  return text.bytes();
}

/** The columns of those shown. JSON writes NaN as null. */
function shownOf(columns: Readonly<Record<string, Float64Array>>, shown: readonly number[]): Record<string, number[]> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, shown.map((node) => column[node])]));
}

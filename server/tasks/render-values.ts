import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { ranking } from "../../analysis/statistics/ranking.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export interface RenderValuesInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  /** What else the result says, beside ids and values. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** Index in the facts of each organisation, in the order of their ids. */
  readonly organisations: Uint32Array;
  /** Parallel to `organisations`; NaN where undefined. */
  readonly values: Float64Array;
  /** Only so many, highest first. */
  readonly top: number | undefined;
  readonly format: "json" | "csv";
}

/** One value an organisation, as JSON or as a table. */
export function run({ facts, head, rest, organisations, values, top, format }: RenderValuesInput): Uint8Array {
  const shown =
    top === undefined ? Array.from(values.keys()).filter((node) => !Number.isNaN(values[node])) : ranking(values, top);
  const idOf = (node: number) => stringAt(facts.organisations.ids, organisations[node]);
  if (format === "json")
    return Buffer.from(
      JSON.stringify({ ...head, ...rest, ids: shown.map(idOf), values: shown.map((node) => values[node]) }),
    );
  const text = new ChunkedText().add(csvComments(head, rest)).line(csvRow(["id", "name", "value"]));
  for (const node of shown)
    text.line(csvRow([idOf(node), stringAt(facts.organisations.names, organisations[node]), values[node]]));
  return text.bytes();
}

import { csvRow } from "../../analysis/export/csv-row.ts";
import type { NetworkCounts, ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";
import type { NullAnswer } from "./null-answer.ts";

interface Interval {
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

interface Year extends Interval {
  readonly year: number;
  readonly activities: number;
  readonly network: NetworkCounts;
  readonly isEdge: boolean;
  readonly reason: string | undefined;
  readonly units: number;
  readonly panel: Interval;
  readonly null?: NullAnswer;
  readonly change?: Readonly<Record<"since" | "total" | "within" | "entry" | "exit" | "entered" | "left", number>>;
}

const columns = [
  ...["year", "value", "error", "low", "high", "reason", "edge", "activities", "organisations", "ties", "units"],
  ...["panel", "panelError", "expected", "nullLow", "nullHigh", "z", "p"],
  ...["since", "change", "within", "entry", "exit", "entered", "left"],
];

/** A row for each year; what is undefined or not asked for is an empty cell. */
export function seriesTable(head: ResultHead, index: string, years: readonly Year[]): Uint8Array {
  const number = (value: number | undefined) => (Number.isNaN(value) ? undefined : value);
  const rows = years.map(({ year, network, isEdge, reason, activities, units, panel, null: drawn, change, ...own }) =>
    csvRow([
      ...[year, number(own.value), number(own.error), number(own.low), number(own.high), reason, String(isEdge)],
      ...[activities, network.organisations, network.ties, units, number(panel.value), number(panel.error)],
      ...[drawn?.mean, drawn?.low, drawn?.high, drawn?.z, drawn?.p],
      ...[change?.since, change?.total, number(change?.within), number(change?.entry), number(change?.exit)],
      ...[change?.entered, change?.left],
    ]),
  );
  return Buffer.from(`${csvComments(head, { index })}${[csvRow(columns), ...rows].join("\n")}\n`);
}

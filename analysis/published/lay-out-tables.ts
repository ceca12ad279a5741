import { byCodeUnit } from "../../model/id.ts";
import type { Observation } from "../../model/observation.ts";
import type { AxisPart, PublishedTable } from "./published-table.ts";

/** What one row or column is about: a value for each part of its side, undefined where the figures are of all together. */
export type AxisKey = readonly (string | undefined)[];

export interface LaidOutTable {
  readonly table: PublishedTable;
  readonly rows: readonly AxisKey[];
  readonly columns: readonly AxisKey[];
  /** Row by row; undefined where nothing is published. */
  readonly figures: readonly (Observation | undefined)[];
}

/** The published tables that these observations fill, each with its rows and columns in order. */
export function layOutTables(
  tables: readonly PublishedTable[],
  observations: readonly Observation[],
): readonly LaidOutTable[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return tables.flatMap((table) => {
    const figures = table.indicators.flatMap((indicator) => byIndicator.get(indicator) ?? []).filter(belongsTo(table));
    return figures.length === 0 ? [] : [layOut(table, figures)];
  });
}

function belongsTo({ subjects, rows, columns, undated }: PublishedTable) {
  const parts = new Set<AxisPart>([...rows, ...columns]);
  return ({ subject, dimensions = {}, date, basis }: Observation) =>
    basis === "published" &&
    subjects.includes(subject.type) &&
    Object.keys(dimensions).every((name) => parts.has(name)) &&
    !(undated && date !== undefined);
}

function layOut(table: PublishedTable, figures: readonly Observation[]): LaidOutTable {
  const at = (parts: readonly AxisPart[], figure: Observation) => parts.map((part) => valueAlong(part, figure));
  const rows = sorted(table, table.rows, figures);
  const columns = sorted(table, table.columns, figures);
  const placed = new Map(
    figures.map((figure) => [JSON.stringify([at(table.rows, figure), at(table.columns, figure)]), figure]),
  );
  return {
    table,
    rows,
    columns,
    figures: rows.flatMap((row) => columns.map((column) => placed.get(JSON.stringify([row, column])))),
  };
}

function valueAlong(part: AxisPart, { indicator, date, subject, dimensions }: Observation): string | undefined {
  if (part === "indicator") return indicator;
  if (part === "date") return date;
  // What is about the dataset is about all subjects together.
  if (part === "subject") return subject.type === "dataset" ? undefined : subject.id;
  return dimensions?.[part];
}

/** The distinct keys of a side in order: part by part, as the table says, then by code unit; all together comes last. */
function sorted(
  { indicators, order = [] }: PublishedTable,
  parts: readonly AxisPart[],
  figures: readonly Observation[],
) {
  const keys = new Map(
    figures.map((figure) => {
      const key = parts.map((part) => valueAlong(part, figure));
      return [JSON.stringify(key), key];
    }),
  );
  const said = [...indicators, ...order];
  const rank = (value: string) => (said.includes(value) ? said.indexOf(value) : said.length);
  const compare = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return rank(a) - rank(b) || byCodeUnit(a, b);
  };
  return [...keys.values()].sort((a, b) => {
    for (let part = 0; part < parts.length; part++) {
      const difference = compare(a[part], b[part]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

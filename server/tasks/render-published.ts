import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { allStrings } from "../../analysis/facts/string-column.ts";
import type { ComparedCell, ComparedTable, Explanation } from "../../analysis/published/compare-published.ts";
import type { AxisKey } from "../../analysis/published/lay-out-tables.ts";
import type { AxisPart } from "../../analysis/published/published-table.ts";
import type { Contradiction } from "../../model/contradiction.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { Published } from "../contract/published.ts";
import { figureWord } from "../directory/figure-word.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { ChunkedText } from "./chunked-text.ts";

export interface RenderPublishedInput {
  readonly facts: Facts;
  readonly tables: readonly ComparedTable[];
  readonly format: "json" | "csv";
  readonly language: Language;
}

/** Published tables as JSON, or as one table with a line for each cell. */
export function run(input: RenderPublishedInput): Uint8Array {
  return input.format === "json" ? Buffer.from(JSON.stringify(body(input))) : table(input);
}

const explanations: readonly Explanation[] = ["not-counted", "contradiction", "documented-only"];

function body({ facts, tables, language }: RenderPublishedInput): Published {
  const bearing = new Set(tables.flatMap(({ cells }) => cells.flatMap((cell) => cell?.contradictions ?? [])));
  const records = allStrings(facts.contradictions.records).map((text) => JSON.parse(text) as Contradiction);
  return {
    dataset: { id: facts.dataset, version: facts.version },
    synthetic: syntheticShare(facts),
    tables: tables.map((one) => ({
      id: one.id,
      title: tableTitle(one, language),
      places: placesOf(one),
      counts: one.counts,
      rowParts: [...one.rowParts],
      columnParts: [...one.columnParts],
      rows: sideOf(facts, one.rowParts, one.rows, language),
      columns: sideOf(facts, one.columnParts, one.columns, language),
      cells: one.cells.map((cell) => (cell ? cellOf(cell) : null)),
    })),
    explanations: Object.fromEntries(
      explanations.map((code) => [code, message(language, "published", `explanation.${code}`)]),
    ),
    contradictions: records.filter(({ id }) => bearing.has(id)),
  };
}

function table({ facts, tables, language }: RenderPublishedInput): Uint8Array {
  const text = new ChunkedText()
    .line(`# dataset: ${facts.dataset}`)
    .line(`# version: ${facts.version}`)
    .line(`# synthetic: ${syntheticShare(facts)}`)
    .line(
      csvRow([
        "table",
        "row",
        "column",
        "published",
        "unit",
        "reproduced",
        "difference",
        "explanation",
        "contradictions",
        "place",
      ]),
    );
  for (const one of tables) {
    const rows = sideOf(facts, one.rowParts, one.rows, language);
    const columns = sideOf(facts, one.columnParts, one.columns, language);
    one.cells.forEach((cell, index) => {
      if (!cell) return;
      const { value, unit, place, reproduced, difference, explanation, contradictions } = cellOf(cell);
      const row = rows[Math.floor(index / columns.length)].title;
      const column = columns[index % columns.length].title;
      const marks = contradictions.join(" ");
      text.line(csvRow([one.id, row, column, value, unit, reproduced, difference, explanation, marks, place]));
    });
  }
  return text.bytes();
}

function cellOf({ figure, reproduced, difference, explanation, contradictions }: ComparedCell) {
  const { id, value, unit, provenance } = figure;
  const place = provenance.map((one) => one.place).join("; ");
  return {
    observation: id,
    value,
    unit,
    place,
    reproduced,
    difference,
    explanation,
    contradictions: [...contradictions],
  };
}

function sideOf(facts: Facts, parts: readonly AxisPart[], keys: readonly AxisKey[], language: Language) {
  return keys.map((key) => {
    const titles = key.flatMap((value, k) =>
      value === undefined ? [] : [valueTitle(facts, parts[k], value, language)],
    );
    return {
      key: key.map((value) => value ?? null),
      title: titles.length > 0 ? titles.join(" · ") : message(language, "published", "total"),
    };
  });
}

function valueTitle(facts: Facts, part: AxisPart, value: string, language: Language): string {
  if (part === "date") return value;
  if (part === "indicator") return figureWord("indicator", value, language);
  if (part !== "subject") return figureWord("value", value, language);
  const named = [facts.complexes, facts.zones, facts.organisations, facts.activities];
  const titles = named.map((records) => recordTitle(records, value, language));
  return titles.find((title) => title !== value) ?? value;
}

function tableTitle({ id }: ComparedTable, language: Language): string {
  return message(language, "published", `table.${id}`);
}

/** The places of the cells without their lines, each once. */
function placesOf({ cells }: ComparedTable): string[] {
  const places = cells.flatMap((cell) => cell?.figure.provenance.flatMap(({ place }) => place.split("; ")) ?? []);
  return [...new Set(places.map((place) => place.replace(/, lines? .*$/, "")))];
}

function syntheticShare({ organisations, activities }: Facts): number {
  const all = organisations.count + activities.count;
  const invented = [organisations, activities].reduce(
    (sum, { synthetic }) => sum + synthetic.reduce((share, one) => share + one, 0),
    0,
  );
  return all === 0 ? 0 : invented / all;
}

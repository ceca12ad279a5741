import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { complexYear } from "../../analysis/panel/complex-year.ts";
import { organisationYear } from "../../analysis/panel/organisation-year.ts";
import { pairYear } from "../../analysis/panel/pair-year.ts";
import type { MeasuredYear, Panel, PanelColumn } from "../../analysis/panel/panel.ts";
import { type YearlyObservations, yearlyObservations } from "../../analysis/panel/yearly-observations.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { nearest } from "../../model/nearest.ts";
import type { Observation } from "../../model/observation.ts";
import { mostPanelRows, type PanelKind } from "../../model/panel.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { ResultHead } from "../contract/result.ts";
import { figureWord } from "../directory/figure-word.ts";
import { recordsOf } from "../directory/records-of.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { parquetFile } from "./parquet-file.ts";

export interface RenderPanelInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  readonly panel: PanelKind;
  readonly measures: readonly string[];
  readonly indicators: readonly string[] | undefined;
  /** Of a panel of organisations or complexes. */
  readonly measured: readonly MeasuredYear[];
  /** Of a panel of pairs. */
  readonly networks: readonly { readonly year: number; readonly network: TieNetwork }[];
  readonly language: Language;
  readonly format: "json" | "csv" | "parquet";
}

/** A panel as JSON, column by column, or as a table. */
export function run(input: RenderPanelInput): Uint8Array {
  const { facts, head, panel: kind, measures, measured, networks, language, format } = input;
  refuseTooLarge(input);
  const observed = kind === "pair-year" ? undefined : observationsOf(input);
  const series = observed?.series ?? [];
  const panel =
    kind === "pair-year"
      ? pairYear(facts, networks)
      : (kind === "organisation-year" ? organisationYear : complexYear)(facts, measured, measures, series);
  const columns = panel.columns.map((column) => ({ column, ...wordsFor(column, language) }));
  const about = { panel: kind, rows: panel.rows, leftOutObservations: observed?.leftOut };
  const said = columns.map(({ column: { name, what }, title, unit }) => ({ name, what, title, unit }));
  if (format === "csv") return csv(panel, csvComments(head, { ...about, columns: said }));
  if (format === "parquet") {
    const tables = panel.columns.map(({ name, type, values }) => ({
      name,
      type: type === "text" ? ("STRING" as const) : name === "year" ? ("INT32" as const) : ("DOUBLE" as const),
      data: values,
    }));
    return parquetFile(tables, { ...head, ...about, columns: said });
  }
  const text = new ChunkedText().add(`${JSON.stringify({ ...head, ...about }).slice(0, -1)},"columns":[`);
  columns.forEach(({ column }, k) => {
    text.add(`${k === 0 ? "" : ","}${JSON.stringify(said[k]).slice(0, -1)},"values":${JSON.stringify(column.values)}}`);
  });
  return text.add("]}").bytes();
}

function csv({ rows, columns }: Panel, comments: string): Uint8Array {
  const text = new ChunkedText().add(comments).line(csvRow(columns.map(({ name }) => name)));
  for (let row = 0; row < rows; row++) text.line(csvRow(columns.map(({ values }) => values[row] ?? undefined)));
  return text.bytes();
}

function observationsOf({ facts, panel, indicators }: RenderPanelInput): YearlyObservations {
  const subject = panel === "complex-year" ? "complex" : "organisation";
  const all = recordsOf<Observation>(facts.observations);
  const known = new Set(all.filter((one) => one.subject.type === subject).map(({ indicator }) => indicator));
  const unknown = indicators?.find((indicator) => !known.has(indicator));
  if (unknown !== undefined)
    throw new TielineError("indicator_unknown", {
      indicator: unknown,
      dataset: facts.dataset,
      nearest: nearest(unknown, [...known]),
    });
  return yearlyObservations(all, subject, indicators);
}

/** Before the rows are made. What only observations add is not much. */
function refuseTooLarge({ facts, panel, measured, networks }: RenderPanelInput): void {
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const rows =
    panel === "pair-year"
      ? sum(networks.map(({ network }) => network.size))
      : panel === "complex-year"
        ? facts.complexes.count * measured.length
        : sum(measured.map(({ organisations }) => organisations.length));
  if (rows > mostPanelRows) throw new TielineError("panel_too_large", { rows, limit: mostPanelRows });
}

/** What a column is called, and in which unit it is. */
function wordsFor({ name, what, unit }: PanelColumn, language: Language): { title: string; unit?: string } {
  if (what === "observation")
    return { title: figureWord("indicator", name, language), unit: figureWord("unit", unit!, language) };
  if (what === "measure") {
    const [id, part] = name.split(".");
    const text = (path: string) => message(language, "definitions", `measures.${id}.${path}`);
    const title =
      part === undefined ? text("title") : `${text("title")} (${message(language, "takeaway", `panel.${part}`)})`;
    return { title, unit: text("unit") };
  }
  return { title: message(language, "takeaway", `panel.column.${name}`) };
}

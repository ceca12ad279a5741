import writeWorkbook, { type Sheet } from "write-excel-file/node";
import { message } from "../../model/message.ts";
import type { Report, ReportTable } from "../contract/report.ts";
import { withoutTimes } from "../tasks/without-times.ts";
import { shadeColour } from "./shade-colour.ts";

/** A sheet's name holds so many characters, and none of these. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;

/** Of the columns of a sheet that is printed upright. */
const mostUpright = 5;

/** The cover note on the first sheet, then each table on one of its own, numbers unrounded, with what it says beneath it. */
export async function reportWorkbook(report: Report): Promise<Uint8Array> {
  const { language, title, about, sections } = report;
  const say = (path: string, values = {}) => message(language, "report", path, values);
  const note = [
    [title, null],
    ...about.map(({ name, text }) => [name, text]),
    ...sections.flatMap((section) => [
      [null, null],
      [section.title, null],
      ...section.lines.map(({ level, text }) => [null, { value: level === 1 ? text : `  – ${text}`, wrap: true }]),
    ]),
  ];
  const tables = sections.flatMap((section) => section.tables);
  const sheets: Sheet<never>[] = [
    { sheet: say("note.title"), data: note, columns: [{ width: 24 }, { width: 110 }] },
    ...tables.map((table) => sheetOf(table, say)),
  ] as Sheet<never>[];
  return withoutTimes(await writeWorkbook(sheets).toBuffer());
}

function sheetOf(table: ReportTable, say: (path: string, values?: Record<string, string | number>) => string) {
  const { number, title, columns, rows, source, uncertainty, notes, definitions } = table;
  const heading = columns.map((column) => ({
    value: column.unit === undefined ? column.title : `${column.title} (${column.unit})`,
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const blank = columns.map(() => null);
  const line = (text: string) => [text, ...blank.slice(1)];
  const beneath = [
    source,
    uncertainty,
    ...notes,
    ...definitions.map((definition) => say("page.definitionOf", { ...definition })),
  ];
  return {
    sheet: `${number} ${title}`.replace(forbidden, " ").slice(0, longestName).trim(),
    stickyRowsCount: 2,
    ...(columns.length > mostUpright && { orientation: "landscape" as const }),
    columns: columns.map(({ isNumber }, c) => ({ width: isNumber ? 14 : c === 0 ? 40 : 26 })),
    data: [
      line(`${say("page.table", { number })}. ${title}`),
      heading,
      ...rows.map((row) =>
        row.map(({ text, value, shade }) =>
          shade === undefined ? (value ?? text) : { value: value ?? text, backgroundColor: `#${shadeColour(shade)}` },
        ),
      ),
      blank,
      ...beneath.map(line),
    ],
  };
}

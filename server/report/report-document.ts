import { type FileChild, ImageRun, Paragraph, TableRow, TextRun } from "docx";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Report, ReportCell, ReportChart, ReportTable } from "../contract/report.ts";
import { aboutTable, cell, heading, outlineLine, tableOf, tableWidth, writtenDocument } from "./document-parts.ts";
import type { ChartPicture } from "./draw-charts.ts";

/** CSS pixels are of an inch, and so are points. */
const twentiethsPerPixel = 15;
/** Half points. */
const sizes = { title: 36, section: 28, text: 21, table: 17, wideTable: 14, beneath: 16 };
/** Above so many columns letters have to be smaller. */
const wide = 8;
/** Rows of a table that is kept on one page. */
const mostUnbroken = 16;

/** The charts by their ids, or why there are none. */
type ChartPictures = ReadonlyMap<string, ChartPicture> | TielineError;

type Say = (path: string, values?: Readonly<Record<string, string | number>>) => string;

/** A text document in the outline of Korean ministries (□ ○ –), or with plain bullets in English; tables are tables, to be edited. */
export async function reportDocument(report: Report, pictures: ChartPictures): Promise<Uint8Array> {
  const { language, title, about, sections } = report;
  const say: Say = (path, values = {}) => message(language, "report", path, values);
  const isKorean = language === "ko";
  const children: FileChild[] = [
    aboutTable(about, sizes.table),
    ...sections.flatMap((section, s) => [
      heading(`${isKorean ? "□ " : ""}${s + 1}. ${section.title}`),
      ...section.lines.map((line) => outlineLine(line, isKorean)),
      ...section.charts.flatMap((chart) => chartWithNotes(chart, pictures, say, language)),
      ...section.tables.flatMap((table) => tableWithNotes(table, say)),
    ]),
    heading(`${isKorean ? "□ " : ""}${sections.length + 1}. ${say("page.definitions")}`),
    ...sections
      .flatMap(({ tables }) => tables)
      .flatMap(({ definitions, number }) =>
        definitions.map((definition) =>
          outlineLine(
            {
              level: 2,
              text: `${say("page.definitionOf", { ...definition })} (${say("page.table", { number })})`,
            },
            isKorean,
          ),
        ),
      ),
  ];
  return writtenDocument({ title, loadedAt: report.loadedAt, sizes, above: 320, children });
}

/** Caption above, what it is of and how firm it is beneath. The row of heads is repeated on each page. */
function tableWithNotes(table: ReportTable, say: Say): FileChild[] {
  const { number, title, columns, rows, source, uncertainty, notes } = table;
  const size = columns.length > wide ? sizes.wideTable : sizes.table;
  const widths = columnWidths(table);
  // A short table is not broken, and a head does not stand alone.
  const isShort = rows.length <= mostUnbroken;
  const row = (cells: readonly Pick<ReportCell, "text" | "shade">[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(({ text, shade }, c) =>
        cell(text, {
          width: widths[c],
          size,
          isBold: isHead,
          isNumber: columns[c].isNumber,
          shade,
          keepNext: isShort || isHead,
        }),
      ),
    });
  return [
    caption(`<${say("page.table", { number })}> ${title}`),
    tableOf(widths, [
      row(
        columns.map(({ title: text }) => ({ text })),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ]),
    ...[source, uncertainty, ...notes].map(beneath),
  ];
}

/** Caption above, unit, source and uncertainty beneath; a reader that does not see it is told what it shows. */
function chartWithNotes(chart: ReportChart, pictures: ChartPictures, say: Say, language: Language): FileChild[] {
  const { id, number, title, unit, text, source, uncertainty, notes } = chart;
  const lines = [say("page.unitOf", { unit }), source, uncertainty, ...notes].map(beneath);
  if (pictures instanceof TielineError)
    return [
      caption(`<${say("page.chart", { number })}> ${title}`),
      beneath(say("page.notDrawn", { number, reason: message(language, "errors", `${pictures.code}.title`) })),
      ...lines,
    ];
  const { png, width, height } = pictures.get(id)!;
  const scale = Math.min(1, tableWidth / (width * twentiethsPerPixel));
  return [
    caption(`<${say("page.chart", { number })}> ${title}`),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: id, title, description: text },
        }),
      ],
    }),
    ...lines,
  ];
}

function caption(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 240, after: 60 },
    keepNext: true,
    children: [new TextRun({ text, bold: true })],
  });
}

function beneath(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 30 },
    children: [new TextRun({ text, size: sizes.beneath, color: "404040" })],
  });
}

/** Wide enough for the longest word of a head and for what stands in a column of numbers; words share what is left by their length. */
function columnWidths({ columns, rows }: ReportTable): number[] {
  const wanted = columns.map(({ title, isNumber }, c) => {
    const word = Math.max(...title.split(/\s+/).map(lettersOf));
    const cells = rows.map((row) => lettersOf(row[c].text));
    return Math.max(word, isNumber ? Math.max(0, ...cells) : Math.min(longestCell, Math.max(0, ...cells))) + padding;
  });
  const all = wanted.reduce((sum, one) => sum + one, 0);
  return wanted.map((one) => Math.floor((tableWidth * one) / all));
}

/** Of a cell of words, before it is broken into lines. */
const longestCell = 34;
/** Around the text of a cell. */
const padding = 2;

/** How many Latin letters wide a text is: those of Korean and Chinese are twice as wide. */
function lettersOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af]/.test(letter) ? 2 : 1),
    0,
  );
}

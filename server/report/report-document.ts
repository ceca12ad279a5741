import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Report, ReportCell, ReportChart, ReportLine, ReportTable } from "../contract/report.ts";
import { withoutTimes } from "../tasks/without-times.ts";
import type { ChartPicture } from "./draw-charts.ts";
import { shadeColour } from "./shade-colour.ts";

/** Twentieths of a point. A4 with margins of 18 mm leaves so much for a table. */
const page = { width: 11_906, height: 16_838, margin: 1020 };
const tableWidth = page.width - 2 * page.margin;
/** CSS pixels are of an inch, and so are points. */
const twentiethsPerPixel = 15;
/** Fonts that come with Hangul and Word in Korea; elsewhere the reader's program takes its own. */
const fonts = { ascii: "맑은 고딕", hAnsi: "맑은 고딕", eastAsia: "맑은 고딕", cs: "Malgun Gothic" };
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
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    aboutTable(about),
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
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: fonts, size: sizes.text, language: { value: "en-GB", eastAsia: "ko-KR" } } },
        title: { run: { font: fonts, size: sizes.title, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: fonts, size: sizes.section, bold: true, color: "000000" },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ size: sizes.beneath, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties(report)]));
}

/** The library dates a document by the clock; this one is as old as its data. */
function coreProperties({ title, loadedAt }: Report): { readonly path: string; readonly data: string } {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${loadedAt}</dcterms:${name}>`;
  return {
    path: "docProps/core.xml",
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:creator>Tieline</dc:creator><cp:lastModifiedBy>Tieline</cp:lastModifiedBy><cp:revision>1</cp:revision>${dated("created")}${dated("modified")}</cp:coreProperties>`,
  };
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

/** ○ for a statement, – for what stands under it: written out, as people type them, so that any program shows the same. */
function outlineLine({ level, text }: ReportLine, isKorean: boolean): Paragraph {
  const sign = level === 2 ? "–" : isKorean ? "○" : "•";
  const left = level === 1 ? 360 : 720;
  return new Paragraph({
    indent: { left, hanging: 320 },
    spacing: { before: level === 1 ? 120 : 40, after: 40 },
    children: [new TextRun({ text: `${sign} ${text}`, bold: level === 1 })],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const strong = { style: BorderStyle.SINGLE, size: 10, color: "000000" };
const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = {
  top: strong,
  bottom: strong,
  left: noLine,
  right: noLine,
  insideHorizontal: line,
  insideVertical: noLine,
};

interface CellLook {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isNumber?: boolean;
  readonly shade?: number;
  /** Whether it is to stand on the page of what follows. */
  readonly keepNext?: boolean;
}

function cell(
  text: string,
  { width, size, isBold = false, isNumber = false, shade, keepNext = false }: CellLook,
): TableCell {
  return new TableCell({
    ...(shade !== undefined && { shading: { type: ShadingType.CLEAR, color: "auto", fill: shadeColour(shade) } }),
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext,
        children: [new TextRun({ text, size, bold: isBold })],
      }),
    ],
  });
}

function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: [...rows],
  });
}

function aboutTable(about: Report["about"]): Table {
  const widths = [2400, tableWidth - 2400];
  return tableOf(
    widths,
    about.map(
      ({ name, text }) =>
        new TableRow({
          children: [
            cell(name, { width: widths[0], size: sizes.table, isBold: true }),
            cell(text, { width: widths[1], size: sizes.table }),
          ],
        }),
    ),
  );
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

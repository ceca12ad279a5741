import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
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
import type { ReportLine } from "../contract/report.ts";
import { withoutTimes } from "../tasks/without-times.ts";
import { shadeColour } from "./shade-colour.ts";

/** Twentieths of a point. A4 with margins of 18 mm leaves so much for a table. */
const page = { width: 11_906, height: 16_838, margin: 1020 };
export const tableWidth = page.width - 2 * page.margin;
/** Fonts that come with Hangul and Word in Korea; elsewhere the reader's program takes its own. */
const fonts = { ascii: "맑은 고딕", hAnsi: "맑은 고딕", eastAsia: "맑은 고딕", cs: "Malgun Gothic" };

/** Half points. */
export interface LetterSizes {
  readonly title: number;
  readonly section: number;
  readonly text: number;
  readonly beneath: number;
}

export interface WrittenDocument {
  readonly title: string;
  /** As old as its data. */
  readonly loadedAt: string;
  readonly sizes: LetterSizes;
  /** Twentieths of a point above a section. */
  readonly above: number;
  readonly children: readonly FileChild[];
}

/** A text document on A4 with numbered pages: the same content gives the same bytes. */
export async function writtenDocument({
  title,
  loadedAt,
  sizes,
  above,
  children,
}: WrittenDocument): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: fonts, size: sizes.text, language: { value: "en-GB", eastAsia: "ko-KR" } } },
        title: { run: { font: fonts, size: sizes.title, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: fonts, size: sizes.section, bold: true, color: "000000" },
          paragraph: { spacing: { before: above, after: 0.375 * above }, keepNext: true },
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
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }), ...children],
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties({ title, loadedAt })]));
}

/** The library dates a document by the clock; this one is as old as its data. */
function coreProperties({ title, loadedAt }: Pick<WrittenDocument, "title" | "loadedAt">): {
  readonly path: string;
  readonly data: string;
} {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${loadedAt}</dcterms:${name}>`;
  return {
    path: "docProps/core.xml",
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:creator>Tieline</dc:creator><cp:lastModifiedBy>Tieline</cp:lastModifiedBy><cp:revision>1</cp:revision>${dated("created")}${dated("modified")}</cp:coreProperties>`,
  };
}

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

/** ○ for a statement, – for what stands under it: written out, as people type them, so that any program shows the same. */
export function outlineLine({ level, text }: ReportLine, isKorean: boolean): Paragraph {
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

export interface CellLook {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isNumber?: boolean;
  readonly shade?: number;
  /** Whether it is to stand on the page of what follows. */
  readonly keepNext?: boolean;
}

export function cell(
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

export function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: [...rows],
  });
}

/** What a document is about: a name and a text a row. */
export function aboutTable(about: readonly { readonly name: string; readonly text: string }[], size: number): Table {
  const widths = [2400, tableWidth - 2400];
  return tableOf(
    widths,
    about.map(
      ({ name, text }) =>
        new TableRow({
          children: [cell(name, { width: widths[0], size, isBold: true }), cell(text, { width: widths[1], size })],
        }),
    ),
  );
}

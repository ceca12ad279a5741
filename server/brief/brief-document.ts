import { type FileChild, TableRow } from "docx";
import {
  aboutTable,
  cell,
  heading,
  outlineLine,
  tableOf,
  tableWidth,
  writtenDocument,
} from "../report/document-parts.ts";
import type { Brief, BriefSection } from "./brief.ts";

/** Half points: small enough for one page. */
const usual = { title: 30, section: 22, text: 18, table: 16, beneath: 14 };
const tight = { title: 28, section: 20, text: 16, table: 14, beneath: 14 };

/** The brief as a text document, to be edited. */
export function briefDocument({ language, title, loadedAt, about, sections, isTight }: Brief): Promise<Uint8Array> {
  const isKorean = language === "ko";
  const sizes = isTight ? tight : usual;
  const children: FileChild[] = [
    aboutTable(about, sizes.table),
    ...sections.flatMap((section) => [
      heading(`${isKorean ? "□ " : ""}${section.title}`),
      ...(section.table ? [tableOfTeam(section.table, sizes.table)] : []),
      ...section.lines.map((line) => outlineLine(line, isKorean)),
    ]),
  ];
  return writtenDocument({ title, loadedAt, sizes, above: 160, children });
}

function tableOfTeam({ columns, rows }: NonNullable<BriefSection["table"]>, size: number) {
  const all = columns.reduce((sum, { parts }) => sum + parts, 0);
  const widths = columns.map(({ parts }) => Math.floor((tableWidth * parts) / all));
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, c) =>
        cell(text, { width: widths[c], size, isBold: isHead, isNumber: columns[c].isNumber }),
      ),
    });
  return tableOf(widths, [
    row(
      columns.map((column) => column.title),
      true,
    ),
    ...rows.map((texts) => row(texts, false)),
  ]);
}

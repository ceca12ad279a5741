import type { Brief, BriefSection } from "./brief.ts";

/** Points: what A4 leaves within its margins, some kept, as it is reckoned and not set; letters as the text document has them; a line of them in the font for Korean that it names. */
export const pageHeight = 735;
const textWidth = 493;
const usual = { title: 15, section: 11, text: 9, table: 8 };
const tight = { title: 14, section: 10, text: 8, table: 7 };
type Letters = typeof usual;
const lineHeight = 1.36;
const nameWidth = 120;
const cellMargins = { across: 6, down: 4 };

/**
 * About how high a brief stands on paper, in points, at least as high as it does: letters of Korean and other wide scripts are as wide as they are high, capitals 0.66 of it, others 0.56, and a line loses the end that the next word does not fit.
 * Any program that shows the document sets it a little differently.
 */
export function reckonedHeight({ title, about, sections, isTight }: Brief): number {
  const letters = isTight ? tight : usual;
  const rows = about.map(({ name, text }) => rowHeight([name, text], [nameWidth, textWidth - nameWidth], letters));
  return [...rows, ...sections.map((section) => sectionHeight(section, letters))].reduce(
    (sum, height) => sum + height,
    linesHeight(title, textWidth, letters.title) + 8,
  );
}

function sectionHeight({ table, lines }: BriefSection, letters: Letters): number {
  const heading = letters.section * lineHeight + 11;
  const parts = table?.columns.reduce((sum, column) => sum + column.parts, 0) ?? 0;
  const widths = table?.columns.map((column) => (textWidth * column.parts) / parts) ?? [];
  const rows = table ? [table.columns.map((column) => column.title), ...table.rows] : [];
  const told = lines.map(({ level, text }) =>
    level === 1
      ? linesHeight(`• ${text}`, textWidth - 18, letters.text) + 8
      : linesHeight(`– ${text}`, textWidth - 36, letters.text) + 4,
  );
  return [...rows.map((row) => rowHeight(row, widths, letters)), ...told].reduce(
    (sum, height) => sum + height,
    heading,
  );
}

function rowHeight(texts: readonly string[], widths: readonly number[], { table }: Letters): number {
  const heights = texts.map((text, c) => linesHeight(text, widths[c] - cellMargins.across, table));
  return Math.max(...heights) + cellMargins.down;
}

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** How wide a letter is, of its height. */
function widthOf(letter: string): number {
  if (wide.test(letter) || letter === "→") return 1;
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.56;
}

function linesHeight(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<= )/)) {
    const length = size * Array.from(word).reduce((sum, letter) => sum + widthOf(letter), 0);
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than a line is broken.
    lines += Math.floor(length / width);
    used += length % width;
  }
  return lines * size * lineHeight;
}

import type { Page } from "playwright-core";
import { withoutPrintMarks } from "./without-print-marks.ts";

/** A4, and the margins on each side, in millimetres. */
export const paper = { width: 210, height: 297, margin: { top: 18, bottom: 18, left: 16, right: 16 } };

/** What a page shows, printed on A4, with a footer beside the number of each page: the same content gives the same bytes. */
export async function printA4(page: Page, footer: string, loadedAt: string): Promise<Uint8Array> {
  const { top, bottom, left, right } = paper.margin;
  const printed = await page.pdf({
    format: "A4",
    margin: { top: `${top}mm`, bottom: `${bottom}mm`, left: `${left}mm`, right: `${right}mm` },
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: `<div style="width:100%;margin:0 ${left}mm;font-size:7pt;display:flex;justify-content:space-between"><span>${escapedHtml(footer)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  });
  return withoutPrintMarks(printed, loadedAt);
}

export function escapedHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

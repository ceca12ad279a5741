import { chromium, type Page } from "playwright-core";
import type { Language } from "../../model/name.ts";
import type { Settings } from "../../model/settings.ts";
import { findChromium } from "./find-chromium.ts";
import { withoutPrintMarks } from "./without-print-marks.ts";

const printMs = 60_000;

export interface PrintedPages {
  readonly language: Language;
  /** By which the file is dated. */
  readonly loadedAt: string;
  /** Beside the number of each page. */
  readonly footer: string;
  /** Brings what is to be printed into the page. */
  open(page: Page): Promise<void>;
}

/** What a page shows, printed by Chromium on A4: the same content gives the same bytes. */
export async function printPages(
  settings: Pick<Settings, "chromiumPath">,
  { language, loadedAt, footer, open }: PrintedPages,
): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: findChromium(settings),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const context = await browser.newContext({ locale: language === "ko" ? "ko-KR" : "en-GB", colorScheme: "light" });
    const page = await context.newPage();
    page.setDefaultTimeout(printMs);
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    const printed = await page.pdf({
      format: "A4",
      margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footerTemplate(footer),
    });
    return withoutPrintMarks(printed, loadedAt);
  } finally {
    await browser.close();
  }
}

export function escapedHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function footerTemplate(text: string): string {
  return `<div style="width:100%;margin:0 16mm;font-size:7pt;display:flex;justify-content:space-between"><span>${escapedHtml(text)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

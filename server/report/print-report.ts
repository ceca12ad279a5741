import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Route } from "playwright-core";
import type { Settings } from "../../model/settings.ts";
import type { Report } from "../contract/report.ts";
import { findChromium } from "./find-chromium.ts";
import { withoutPrintMarks } from "./without-print-marks.ts";

/** Nobody answers there: the browser is given the page's files and the report, and nothing else. */
const origin = "http://report.invalid";
const pageFolder = join(import.meta.dirname, "../../viz/dist");
const printMs = 60_000;

/**
 * The page that shows a report, printed by Chromium on A4. It is given the document that is at hand, over no network: what is printed is
 * what was computed, and no token has to be passed on.
 */
export async function printReport(report: Report, settings: Pick<Settings, "chromiumPath">): Promise<Uint8Array> {
  const { language, title } = report;
  const browser = await chromium.launch({
    executablePath: findChromium(settings),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const context = await browser.newContext({ locale: language === "ko" ? "ko-KR" : "en-GB", colorScheme: "light" });
    const page = await context.newPage();
    page.setDefaultTimeout(printMs);
    await page.route("**/*", (route) => answer(route, report));
    await page.goto(`${origin}/report?dataset=${report.dataset.id}&year=${report.year}`);
    await page.locator("[data-report='written']").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const printed = await page.pdf({
      format: "A4",
      margin: { top: "18mm", bottom: "18mm", left: "16mm", right: "16mm" },
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footer(`${title} · ${report.dataset.id} v${report.dataset.version}`),
    });
    return withoutPrintMarks(printed, report.loadedAt);
  } finally {
    await browser.close();
  }
}

async function answer(route: Route, report: Report): Promise<void> {
  const { origin: from, pathname } = new URL(route.request().url());
  if (from !== origin) return route.abort();
  if (pathname === `/api/v1/datasets/${report.dataset.id}/report`) return route.fulfill({ json: report });
  const file = join(pageFolder, pathname);
  if (pathname.startsWith("/assets/") && file.startsWith(pageFolder) && existsSync(file))
    return route.fulfill({ path: file });
  if (pathname === "/report") return route.fulfill({ path: join(pageFolder, "index.html") });
  return route.fulfill({ status: 404, body: "" });
}

function footer(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<div style="width:100%;margin:0 16mm;font-size:7pt;display:flex;justify-content:space-between"><span>${escaped}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

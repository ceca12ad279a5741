import { existsSync } from "node:fs";
import { join } from "node:path";
import { errors, type Page, type Route } from "playwright-core";
import type { Settings } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Report } from "../contract/report.ts";
import { findChromium } from "./find-chromium.ts";
import { inChromium } from "./in-chromium.ts";
import { paper } from "./print-a4.ts";

/** Nobody answers there: the browser is given the page's files and the report, and nothing else. */
const origin = "http://report.invalid";
const pageFolder = join(import.meta.dirname, "../../viz/dist");
const openMs = 30_000;

export interface ReportPlaces extends Partial<Pick<Settings, "chromiumPath">> {
  /** Where the built page is. */
  readonly pageFolder?: string;
}

const pixelsPerMillimetre = 96 / 25.4;

/** Why no report can be shown here, if that can be told without trying. */
export function whyNoPage(places: ReportPlaces): TielineError | undefined {
  try {
    findChromium(places);
    indexOf(places);
    return undefined;
  } catch (error) {
    if (error instanceof TielineError) return error;
    throw error;
  }
}

/**
 * Gives `use` the page that shows a report, in a Chromium as wide as the paper, as it is printed. It is given the document that is at
 * hand, over no network: what it shows is what was computed, and no token has to be passed on. Refused where there is no
 * browser, or where the built page does not show reports.
 */
export async function openReportPage<T>(
  report: Report,
  places: ReportPlaces,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const index = indexOf(places);
  return inChromium(places, async (browser) => {
    const { width, height, margin } = paper;
    const context = await browser.newContext({
      locale: report.language === "ko" ? "ko-KR" : "en-GB",
      colorScheme: "light",
      viewport: {
        width: Math.floor((width - margin.left - margin.right) * pixelsPerMillimetre),
        height: Math.floor((height - margin.top - margin.bottom) * pixelsPerMillimetre),
      },
      deviceScaleFactor: 3,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(openMs);
    await page.emulateMedia({ media: "print" });
    await page.route("**/*", (route) => answer(route, report, index));
    await page.goto(`${origin}/report?dataset=${report.dataset.id}&year=${report.year}`);
    await shown(page, index);
    await page.evaluate(() => document.fonts.ready);
    return await use(page);
  });
}

/** Until the document stands there with every chart drawn. A page without reports shows its frame instead. */
async function shown(page: Page, index: string): Promise<void> {
  const written = page.locator("[data-report='written']");
  try {
    await written.or(page.locator(".frame")).first().waitFor();
    if ((await written.count()) === 0) throw unbuilt(index);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("[data-chart]")].every((chart) => chart.querySelector("svg[aria-hidden]")),
    );
  } catch (error) {
    throw error instanceof errors.TimeoutError ? unbuilt(index) : error;
  }
}

function indexOf({ pageFolder: folder = pageFolder }: ReportPlaces): string {
  const index = join(folder, "index.html");
  if (!existsSync(index)) throw unbuilt(index);
  return index;
}

function unbuilt(index: string): TielineError {
  return new TielineError("report_page_missing", { index });
}

async function answer(route: Route, report: Report, index: string): Promise<void> {
  const { origin: from, pathname } = new URL(route.request().url());
  if (from !== origin) return route.abort();
  if (pathname === `/api/v1/datasets/${report.dataset.id}/report`) return route.fulfill({ json: report });
  const folder = join(index, "..");
  const file = join(folder, pathname);
  if (pathname.startsWith("/assets/") && file.startsWith(folder) && existsSync(file))
    return route.fulfill({ path: file });
  if (pathname === "/report") return route.fulfill({ path: index });
  return route.fulfill({ status: 404, body: "" });
}

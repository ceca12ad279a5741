import type { Report } from "../contract/report.ts";
import { openReportPage, type ReportPlaces } from "./open-report-page.ts";
import { printA4 } from "./print-a4.ts";

/** The page that shows a report, printed by Chromium on A4. */
export function printReport(report: Report, places: ReportPlaces): Promise<Uint8Array> {
  const { title, dataset, loadedAt } = report;
  return openReportPage(report, places, (page) =>
    printA4(page, `${title} · ${dataset.id} v${dataset.version}`, loadedAt),
  );
}

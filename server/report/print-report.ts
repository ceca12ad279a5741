import type { Report } from "../contract/report.ts";
import { openReportPage, paper, type ReportPlaces } from "./open-report-page.ts";
import { withoutPrintMarks } from "./without-print-marks.ts";

/** The page that shows a report, printed by Chromium on A4. */
export function printReport(report: Report, places: ReportPlaces): Promise<Uint8Array> {
  const { title, dataset, loadedAt } = report;
  const { margin } = paper;
  return openReportPage(report, places, async (page) => {
    const printed = await page.pdf({
      format: "A4",
      margin: {
        top: `${margin.top}mm`,
        bottom: `${margin.bottom}mm`,
        left: `${margin.left}mm`,
        right: `${margin.right}mm`,
      },
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footer(`${title} · ${dataset.id} v${dataset.version}`),
    });
    return withoutPrintMarks(printed, loadedAt);
  });
}

function footer(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<div style="width:100%;margin:0 ${paper.margin.left}mm;font-size:7pt;display:flex;justify-content:space-between"><span>${escaped}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

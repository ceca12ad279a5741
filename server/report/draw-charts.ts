import type { Report } from "../contract/report.ts";
import { openReportPage, type ReportPlaces } from "./open-report-page.ts";

/** A chart as a picture, and how large it stands on the page, in CSS pixels. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The charts of a report by their ids, as the page draws them: the same in the text document as in print. */
export async function drawCharts(report: Report, places: ReportPlaces): Promise<ReadonlyMap<string, ChartPicture>> {
  const charts = report.sections.flatMap((section) => section.charts);
  if (charts.length === 0) return new Map();
  return openReportPage(report, places, async (page) => {
    const pictures = new Map<string, ChartPicture>();
    for (const { id } of charts) {
      const drawing = page.locator(`[data-chart="${id}"]`);
      const box = await drawing.boundingBox();
      if (!box) throw new Error(`the chart ${id} has no place on the page`);
      const png = await drawing.screenshot({ animations: "disabled", scale: "device" });
      pictures.set(id, { png, width: box.width, height: box.height });
    }
    return pictures;
  });
}

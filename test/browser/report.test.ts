import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../server/contract/report.ts";
import { drawCharts } from "../../server/report/draw-charts.ts";
import { printReport } from "../../server/report/print-report.ts";
import { reportDocument } from "../../server/report/report-document.ts";
import { readDocument } from "../server/read-document.ts";
import { chromiumPath, mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.runIf(mayRun())("the yearly report", () => {
  const opened = serveAndOpen();

  test.each([
    ["en-GB", "en", "Yearly report", "Cover note"],
    ["ko-KR", "ko", "연간 보고서", "요약"],
  ] as const)("in %s: is reached from Integration and shows what the API answers", async (locale, lang, link, note) => {
    const { page, complaints } = await openPage(opened.browser, { locale });
    await page.goto(`${opened.tieline.url}/integration?dataset=booklet`);
    await page.getByRole("link", { name: link }).click();
    await page.locator("[data-report='written']").waitFor();
    const answer = await fetch(`${opened.tieline.url}/api/v1/datasets/booklet/report?lang=${lang}`);
    const report = reportSchema.parse(await answer.json());
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(report.title);
    await expect.poll(() => page.getByRole("heading", { level: 2 }).nth(0).textContent()).toContain(note);
    const shown = await page
      .locator(".report-table")
      .evaluateAll((figures) =>
        figures.map((figure) =>
          [...figure.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
        ),
      );
    const tables = report.sections.flatMap(({ tables: all }) => all);
    expect(shown).toEqual(tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))));
    const charts = report.sections.flatMap((section) => section.charts);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const drawing = page.getByRole("img", { name: chart.text });
      await drawing.locator("svg[aria-hidden]").first().waitFor();
      const drawn = chart.kind === "trend" ? chart.years : chart.tiers.flatMap(({ years }) => years);
      const marks = drawing.locator(chart.kind === "trend" ? 'g[aria-label="dot"]:last-of-type circle' : "rect");
      const known = drawn.filter(({ value }) => value !== undefined && (chart.kind === "trend" || value > 0));
      await expect.poll(() => marks.count()).toBe(known.length);
    }
    for (const { lines } of report.sections)
      for (const { text } of lines) await expect.poll(() => page.locator(".report").textContent()).toContain(text);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(["en", "ko"] as const)(
    "printed in %s it holds the same words and numbers, the same bytes each time",
    async (lang) => {
      const address = `${opened.tieline.url}/api/v1/datasets/booklet/report?lang=${lang}`;
      const report = reportSchema.parse(await (await fetch(address)).json());
      const printed = new Uint8Array(
        await (await fetch(`${address}&format=pdf`, { headers: { Prefer: "wait=120" } })).arrayBuffer(),
      );
      expect(Buffer.from(await printReport(report, { chromiumPath: chromiumPath() }))).toEqual(Buffer.from(printed));
      const { text, totalPages } = await extractText(printed, { mergePages: true });
      expect(totalPages).toBeGreaterThan(1);
      // Lines are broken where the paper ends.
      const read = text.replace(/\s+/g, "");
      const wanted = [
        report.title,
        ...report.sections.flatMap(({ title, lines, charts, tables }) => [
          title,
          ...lines.map((line) => line.text),
          ...charts.flatMap((chart) => [chart.title, chart.unit, chart.source]),
          ...tables.flatMap(({ rows }) =>
            rows.map(([name, ...cells]) => [name, ...cells].map((cell) => cell.text).join("")),
          ),
        ]),
      ];
      expect(wanted.filter((words) => !read.includes(words.replace(/\s+/g, "")))).toEqual([]);
    },
  );

  test.each(["en", "ko"] as const)(
    "the text document in %s holds the charts as pictures, with what they show",
    async (lang) => {
      const address = `${opened.tieline.url}/api/v1/datasets/booklet/report?lang=${lang}`;
      const report = reportSchema.parse(await (await fetch(address)).json());
      const answer = await fetch(`${address}&format=docx`, { headers: { Prefer: "wait=120" } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const charts = report.sections.flatMap((section) => section.charts);
      expect((await readDocument(bytes)).pictures).toEqual(charts.map(({ title, text }) => ({ title, text })));
      const drawn = await drawCharts(report, { chromiumPath: chromiumPath() });
      expect(Buffer.from(await reportDocument(report, drawn))).toEqual(bytes);
      for (const { png, width, height } of drawn.values()) {
        // In the head of a PNG: three pixels of it to one of the page, of which a whole one is taken at either side.
        const head = new DataView(png.buffer, png.byteOffset + 16);
        expect(Math.abs(head.getUint32(0) - 3 * width)).toBeLessThanOrEqual(6);
        expect(Math.abs(head.getUint32(4) - 3 * height)).toBeLessThanOrEqual(6);
        expect(png.length).toBeGreaterThan(10_000);
      }
    },
  );

  test("a build from before there were reports is refused soon, and by name", async () => {
    const report = reportSchema.parse(
      await (await fetch(`${opened.tieline.url}/api/v1/datasets/booklet/report`)).json(),
    );
    const folder = await mkdtemp(join(tmpdir(), "tieline-page-"));
    try {
      // There any address shows the frame of the views.
      await writeFile(join(folder, "index.html"), '<div class="frame">Network</div>');
      const begun = performance.now();
      await expect(printReport(report, { chromiumPath: chromiumPath(), pageFolder: folder })).rejects.toMatchObject({
        code: "report_page_missing",
        values: { index: join(folder, "index.html") },
      });
      expect(performance.now() - begun).toBeLessThan(20_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

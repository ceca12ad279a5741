import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { reportSchema } from "../../server/contract/report.ts";
import { printReport } from "../../server/report/print-report.ts";
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
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(report.title);
    expect(await page.getByRole("heading", { level: 2 }).nth(0).textContent()).toContain(note);
    const shown = await page
      .locator(".report-table")
      .evaluateAll((figures) =>
        figures.map((figure) =>
          [...figure.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
        ),
      );
    const tables = report.sections.flatMap(({ tables: all }) => all);
    expect(shown).toEqual(tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text))));
    for (const { lines } of report.sections)
      for (const { text } of lines) expect(await page.locator(".report").textContent()).toContain(text);
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
        ...report.sections.flatMap(({ title, lines, tables }) => [
          title,
          ...lines.map((line) => line.text),
          ...tables.flatMap(({ rows }) =>
            rows.map(([name, ...cells]) => [name, ...cells].map((cell) => cell.text).join("")),
          ),
        ]),
      ];
      expect(wanted.filter((words) => !read.includes(words.replace(/\s+/g, "")))).toEqual([]);
    },
  );
});

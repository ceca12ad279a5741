import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parquetReadObjects } from "hyparquet";
import type { Download } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("panels, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  test("choose what a row is, measures and years; CSV and Parquet come with their run record; a link opens the same", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/data?dataset=booklet`);
    await page.getByRole("link", { name: "Panels" }).click();
    await page.getByRole("checkbox", { name: "Strength" }).uncheck();
    await page.getByRole("checkbox", { name: "Constraint" }).check();
    await page.getByRole("combobox", { name: "From" }).selectOption("2008");
    await page.getByText("Years: from 2008, as chosen at the top.").waitFor();

    const save = async (link: string) => {
      const files: Download[] = [];
      const both = new Promise<void>((resolve) => {
        page.on("download", (file) => files.push(file) === 2 && resolve());
      });
      await page.getByRole("link", { name: link }).click();
      await both;
      page.removeAllListeners("download");
      const [file, record] = await Promise.all(files.map(async (one) => readFile(await one.path())));
      const { result } = runRecordSchema.parse(JSON.parse(record.toString()));
      expect(result.sha256).toBe(createHash("sha256").update(file).digest("hex"));
      return { file, names: files.map((one) => one.suggestedFilename()) };
    };
    const { file: csv, names } = await save("Save as CSV");
    expect(names).toEqual(["booklet-organisation-year.csv", "booklet-organisation-year.csv.record.json"]);
    const path =
      "panels/organisation-year?measures=degree,constraint&from=2008&timing=start&lang=en&version=1&format=csv";
    expect(csv.toString()).toBe(await (await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}`)).text());
    const { file: parquet } = await save("Save as Parquet");
    const rows = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
    const lines = csv
      .toString()
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(rows.length).toBe(lines.length - 1);

    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    await again.page.getByText("연도: 2008부터(화면 위에서 고릅니다).").waitFor();
    // The measures come with the catalogue, after the years.
    await again.page.getByRole("checkbox", { name: "제약", exact: true }).waitFor();
    await expect.poll(() => again.page.getByRole("checkbox", { checked: true }).count()).toBe(3);
    await again.page.getByText("연결된 쌍과 연도").click();
    await again.page.waitForURL(/panel=pair-year/);
    const [pairs] = await Promise.all([
      again.page.waitForEvent("download", (file) => file.suggestedFilename().endsWith(".csv")),
      again.page.getByRole("link", { name: "CSV로 저장" }).click(),
    ]);
    expect(await readFile(await pairs.path(), "utf8")).toMatch(/^source,target,year/m);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });
});

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { mayRun, openBrowser, openPage } from "./open-browser.ts";
import { type ServedTieline, serveTieline } from "./serve-tieline.ts";

describe.skipIf(!mayRun())("what is taken away from the page, in Chromium (skipped where none is installed)", () => {
  let tieline: ServedTieline;
  let browser: Browser;
  beforeAll(async () => {
    [tieline, browser] = await Promise.all([serveTieline(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await tieline?.stop();
  });

  async function show(path: string, there: string, locale?: "ko-KR") {
    const opened = await openPage(browser, { locale });
    await opened.page.goto(tieline.url + path);
    await opened.page.locator(there).first().waitFor();
    return opened;
  }

  /** The files that one click saves, by the end of their names. */
  async function saved(page: Page, click: () => Promise<void>, files: number): Promise<Map<string, Buffer>> {
    const arrived: Download[] = [];
    const all = new Promise<void>((resolve) => {
      page.on("download", (file) => {
        if (arrived.push(file) === files) resolve();
      });
    });
    await click();
    await all;
    const read = async (file: Download) => [file.suggestedFilename(), await readFile(await file.path())] as const;
    return new Map(await Promise.all(arrived.map(read)));
  }

  test("a file of the network comes with the run record of its bytes, in Korean", async () => {
    const { page, complaints } = await show("/network?dataset=booklet", "[data-picture='drawn']", "ko-KR");
    await page.getByRole("button", { name: "저장" }).click();
    await page.getByRole("menuitem", { name: "Parquet (R, Python용)" }).waitFor();
    const files = await saved(page, () => page.getByRole("menuitem", { name: "Pajek" }).click(), 2);
    expect([...files.keys()].sort()).toEqual(["booklet.net", "booklet.net.record.json"]);
    const network = files.get("booklet.net")!;
    expect(network.toString()).toMatch(/^\ufeff% Tieline\n[\s\S]*\*Vertices 55\n[\s\S]*^\d+ "[^"]*[가-힣]/m);
    const record = runRecordSchema.parse(JSON.parse(files.get("booklet.net.record.json")!.toString()));
    expect(record.result.sha256).toBe(createHash("sha256").update(network).digest("hex"));
    expect(record.citation.text).toContain("데이터셋");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("whoever wants no record gets none", async () => {
    const { page } = await show("/network?dataset=booklet", "[data-picture='drawn']");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("checkbox", { name: "With run record" }).uncheck();
    const files = await saved(page, () => page.getByRole("menuitem", { name: "CSV" }).click(), 1);
    await page.waitForTimeout(500);
    expect([...files.keys()]).toEqual(["booklet.csv"]);
    await page.context().close();
  });
});

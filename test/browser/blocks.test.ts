import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largeTable } from "../server/large-table.ts";
import { mayRun, openBrowser, openPage } from "./open-browser.ts";
import { type ServedTieline, serveTieline } from "./serve-tieline.ts";

describe.skipIf(!mayRun())("blocks and cliques, in Chromium (skipped where none is installed)", () => {
  let tieline: ServedTieline;
  let browser: Browser;
  beforeAll(async () => {
    [tieline, browser] = await Promise.all([serveTieline(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await tieline?.stop();
  });

  const answer = async <T>(path: string) =>
    (await (await fetch(`${tieline.url}/api/v1/datasets/booklet/${path}`)).json()) as T;

  test("blocks: their densities, who is in one, and the way to the network", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${tieline.url}/measures?dataset=booklet&part=blocks`);
    const rows = page.locator(".block-matrix tbody tr");
    await rows.first().waitFor();
    const { ids, values, groups, image } = await answer<{
      ids: string[];
      values: number[];
      groups: { organisations: number }[];
      image: (number | null)[];
    }>("blocks?lang=en");
    await expect.poll(() => rows.count()).toBe(groups.length);
    await expect
      .poll(() => rows.locator("td:nth-child(2)").allTextContents())
      .toEqual(groups.map(({ organisations }) => String(organisations)));
    await expect
      .poll(() => page.locator(".block-matrix .dense").count())
      .toBe(image.filter((cell) => cell === 1).length);

    await rows.nth(1).getByRole("button").click();
    await page.waitForURL(/item=1/);
    await page.locator("aside h2", { hasText: "Block 2" }).waitFor();
    const members = page.getByRole("table", { name: "Organisations of block 2" });
    await expect.poll(() => members.getAttribute("aria-rowcount")).toBe(String(groups[1].organisations + 1));
    await members.locator(".row-button").first().click();
    await page.waitForURL(/organisation=/);
    await page.locator(".block-matrix tr.looked", { hasText: "Block 2" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /^Show in the network/ }).click();
    await page.waitForURL(/\/network\?/);
    await page.locator("[data-picture='drawn']").first().waitFor();
    const marked = decodeURIComponent(new URL(page.url()).searchParams.get("marked")!).split(",");
    const inBlock = ids.filter((_, k) => values[k] === 1).map(decodeURIComponent);
    expect(marked).toEqual(inBlock.slice(0, 100));
    await page.goBack();

    await page.getByRole("combobox", { name: "Splits, at most" }).selectOption("1");
    await page.waitForURL(/splits=1/);
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByText("By weight").click();
    await page.waitForURL(/tiesCount=weight/);
    await page.getByText("How is this computed?").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a network too large is refused with the limit, and the way to narrow it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tieline-large-"));
    const file = join(folder, "large.csv");
    await writeFile(file, largeTable(1600, 1600));
    await tieline.load(file, "large");
    await rm(folder, { recursive: true });
    const { page } = await openPage(browser);
    await page.goto(`${tieline.url}/measures?dataset=large&part=blocks`);
    const notice = page.locator(".notice", { hasText: "1500" });
    await notice.getByRole("link", { name: "Directory" }).click();
    await page.waitForURL(/\/organisations\?dataset=large/);
    await page.context().close();
  });

  test("cliques: how many of each size, the largest with their organisations, as a table to take away", async () => {
    const { page, complaints } = await openPage(browser, { locale: "ko-KR", scheme: "dark" });
    await page.goto(`${tieline.url}/measures?dataset=booklet&part=cliques&listed=50`);
    const rows = page.locator(".clique-table tbody tr");
    await rows.first().waitFor();
    const { cliques, count, sizes } = await answer<{
      cliques: { size: number; organisations: { id: string; name?: string }[] }[];
      count: number;
      sizes: { size: number }[];
    }>("cliques?limit=50&lang=ko");
    await expect.poll(() => rows.count()).toBe(Math.min(count, 50));
    await expect.poll(() => page.locator('.measure-plot g[aria-label="rect"] rect').count()).toBe(sizes.length);
    await expect.poll(() => rows.first().locator("td").first().textContent()).toBe(String(cliques[0].size));

    await rows.first().getByRole("button").click();
    await page.waitForURL(/item=0/);
    const names = await page.locator(".clique-members .link-button").allTextContents();
    expect(names).toEqual(cliques[0].organisations.map(({ id, name }) => name ?? id));
    await page.locator(".clique-members .link-button").first().click();
    await page.waitForURL(/organisation=/);
    const first = cliques[0].organisations[0].id;
    const withFirst = cliques.filter(({ organisations }) => organisations.some(({ id }) => id === first));
    await expect.poll(() => page.locator(".clique-table tr.looked").count()).toBe(withFirst.length);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".result-links a[download$='-cliques.csv']").click(),
    ]);
    const table = readFileSync(await download.path(), "utf8");
    const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines[0]).toBe("clique,size,weight,id,name,synthetic");
    expect(lines).toHaveLength(1 + cliques.reduce((sum, { size }) => sum + size, 0));

    await page.goto(`${tieline.url}/measures?dataset=booklet&part=cliques&smallest=1000`);
    await page.locator(".notice h2").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

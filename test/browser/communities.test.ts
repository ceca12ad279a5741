import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("communities, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  test("groups have names and lead to the network; they are followed over the years and by resolution", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=communities`);
    const rows = page.locator(".community-table tbody tr");
    await rows.first().waitFor();
    const asked = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/communities?lang=en`);
    const { ids, values, groups } = (await asked.json()) as {
      ids: string[];
      values: number[];
      groups: { organisations: number; name?: string }[];
    };
    await expect.poll(() => rows.count()).toBe(Math.min(groups.length, 30));
    const names = await rows.locator("th .link-button").allTextContents();
    expect(names[0]).toBe(groups[0].name === undefined ? "Community 1" : `1 · ${groups[0].name}`);

    await page.getByRole("combobox", { name: "Method" }).selectOption("leiden");
    await page.waitForURL(/algorithm=leiden/);
    await page.getByText("found by the Leiden method").waitFor();
    await page.getByRole("combobox", { name: "Method" }).selectOption("louvain");

    await rows.first().locator(".link-button").click();
    await page.waitForURL(/item=0/);
    await page.locator("aside h2", { hasText: names[0] }).waitFor();
    await page.getByRole("button", { name: /^Show in the network/ }).click();
    await page.waitForURL(/\/network\?.*colour=community/);
    await page.locator("[data-picture='drawn']").first().waitFor();
    const marked = decodeURIComponent(new URL(page.url()).searchParams.get("marked")!).split(",");
    expect(marked).toEqual(ids.filter((_, k) => values[k] === 0).map(decodeURIComponent));
    await page.locator(".legend", { hasText: names[0] }).waitFor();
    await page.goBack();

    await page.getByText("From year to year").click();
    await page.waitForURL(/communities=years/);
    await page.locator('.measure-plot g[aria-label="rect"] rect').first().waitFor();
    await page.locator(".lineage-legend .link-button").first().click();
    await page.waitForURL(/item=0/);
    await page.locator("aside h2", { hasText: /^(1 · |Community 1)/ }).waitFor();

    await page.getByText("By resolution").click();
    await page.waitForURL(/communities=resolution/);
    await expect.poll(() => rows.count()).toBe(13);
    await rows.last().locator(".link-button").click();
    await page.waitForURL(/resolution=4/);
    await page.locator(".result-statement", { hasText: "Communities:" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

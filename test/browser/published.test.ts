import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("published tables, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  test("each figure stands beside what was counted; a chosen one tells its place, why it differs, and what is behind it", async () => {
    const { page, complaints } = await openPage(served.browser, {});
    await page.goto(`${served.tieline.url}/data?dataset=booklet`);
    await page.getByRole("link", { name: "Published tables" }).click();
    const members = page.getByRole("button", {
      name: /^Members, 2009, Published 5,413\s*, Reproduced \d+\s*, Difference −/,
    });
    await members.click();
    const panel = page.locator("aside");
    await panel.getByText("documented cases").waitFor();
    await expect.poll(() => panel.textContent()).toContain("line 3794");
    await expect
      .poll(() => panel.textContent())
      .toContain("How many members do the mini clusters have in the fifth year?");
    await panel.getByRole("link", { name: "Records behind it" }).click();
    await page.waitForURL(/\/organisations\?.*list=mini-clusters/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("only differences: what agrees and what is not counted is gone, and the address keeps it", async () => {
    const { page } = await openPage(served.browser, {});
    await page.goto(`${served.tieline.url}/data/published?dataset=booklet`);
    const titles = page.locator(".published-table h3");
    await titles.first().waitFor();
    const all = await titles.count();
    await page.getByRole("switch", { name: "Only differences" }).check();
    await page.waitForURL(/figures=different/);
    const shown = await titles.allTextContents();
    expect(shown.length).toBeLessThan(all);
    expect(shown).toContain("Connected complexes by zone and class");
    expect(shown).not.toContain("Budget by programme and year");
    expect(shown).not.toContain("Mini clusters of each complex");
    await page.context().close();
  });
});

import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("sensitivity, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  test("variants beside the network asked for; one tells who moves, who opens; as a line too", async () => {
    const { page, complaints } = await openPage(served.browser, {});
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=sensitivity&measure=strength`);
    const table = page.getByRole("region", { name: "Variants and how far their ranking agrees" });
    await table.waitFor();
    const asked = `${served.tieline.url}/api/v1/datasets/booklet/measures/strength/sensitivity?lang=en`;
    const { variants, leaders } = (await (await fetch(asked)).json()) as {
      variants: { by: string; value: unknown; spearman?: number; sameAs?: number; moves: { id: string }[] }[];
      leaders: { ids: string[] };
    };
    await expect.poll(() => table.getByRole("button").count()).toBe(variants.length);
    const count = variants.find(({ value }) => value === "count")!;
    const row = table.getByRole("row", { name: /^Shared activities/ });
    await expect.poll(() => row.textContent()).toContain(String(Number(count.spearman!.toPrecision(3))));
    await expect.poll(() => table.getByRole("row", { name: /^Newman/ }).textContent()).toContain("the same as asked");
    await row.getByRole("button").click();
    await page.waitForURL(/item=weighting%3Acount/);
    const moves = page.getByRole("region", { name: "Who moves most: Shared activities" }).first();
    await expect.poll(() => moves.getByRole("button").count()).toBe(count.moves.length);
    // A line for each leader, which a click marks.
    await expect.poll(() => page.locator('.measure-plot g[aria-label="line"] path').count()).toBe(leaders.ids.length);
    await page.getByText("As a table").click();
    const ranks = page.getByRole("region", { name: "Ranks of the highest in every variant" });
    await ranks.getByRole("button").first().press("Enter");
    await page.waitForURL(/organisation=/);
    await expect.poll(() => ranks.getByRole("button").first().getAttribute("aria-pressed")).toBe("true");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

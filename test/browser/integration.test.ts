import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { integrationResult, seriesResult } from "../../server/contract/integration.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const header = "activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,country,role";

/** Pairs by year: more of them cross countries every year, and the last year has one only. */
function table(): string {
  const rows = [2015, 2016, 2017, 2018, 2019].flatMap((year, n) =>
    Array.from({ length: year === 2019 ? 1 : 8 }, (_, k) => {
      const [from, to] = k < 2 * (n + 1) ? ["KR", "DE"] : k % 2 === 0 ? ["KR", "KR"] : ["DE", "DE"];
      return [
        `a${year}-${k},consortium,${year},${year},${from}${k},company,${from},lead`,
        `a${year}-${k},consortium,${year},${year},${to}x${k},company,${to},participant`,
      ];
    }),
  );
  return `${[header, ...rows.flat()].join("\n")}\n`;
}

describe.skipIf(!mayRun())("integration, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async ({ load }) => {
    const file = join(await mkdtemp(join(tmpdir(), "tieline-rise-")), "rise.csv");
    await writeFile(file, table());
    await load(file, "rise");
  });
  const ask = async <T extends z.ZodType>(path: string) => {
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/rise/${path}`);
    return (await answer.json()) as z.output<T>;
  };

  test("at a glance: numbers of the API, why others are missing, what chance lets expect, and how it is computed", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=rise`);
    const rows = page.locator(".integration-section").first().locator("tbody tr");
    await rows.first().waitFor();
    const { indexes } = await ask<typeof integrationResult>("integration?layers=collaboration&by=country");
    await expect.poll(() => rows.count()).toBe(indexes.length);
    const written = (value: number) => new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
    await expect
      .poll(() => rows.nth(0).textContent())
      .toContain(`${written(indexes[0].value!)} ± ${written(indexes[0].error!)}`);
    await expect.poll(() => rows.nth(2).textContent()).toContain("Nobody has a known place");
    await expect.poll(() => page.locator("#integration-tiers").count()).toBe(0);

    await page.getByRole("button", { name: "Set against chance" }).click();
    await page.waitForURL(/chance=curveball/);
    await rows
      .nth(0)
      .getByText(/chance \d/)
      .waitFor();
    await page.getByRole("button", { name: "E–I across boundaries" }).first().click();
    await page.locator("aside h2", { hasText: "E–I across boundaries" }).waitFor();
    await page.locator("aside", { hasText: "doi:10.2307/2786835" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("trends: a planted rise, the edge of the data said, and a year opens its activities", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=rise&integration=trends`);
    const rows = page.locator(".integration-section").first().locator("tbody tr");
    await rows.first().waitFor();
    const { years } = await ask<typeof seriesResult>("series/integration?layers=collaboration&by=country");
    expect(years.map(({ year, isEdge }) => [year, isEdge])).toEqual([
      [2015, false],
      [2016, false],
      [2017, false],
      [2018, false],
      [2019, true],
    ]);
    const rise = years.slice(0, 4).map(({ value }) => value!);
    expect(rise).toEqual([...rise].sort((a, b) => a - b));
    await expect.poll(() => rows.count()).toBe(5);
    await page.locator(".result-statement", { hasText: "Edge of the data: 2019" }).waitFor();
    // The line rises: later points stand higher up.
    const heights = await page
      .locator(".measure-plot")
      .first()
      .locator('g[aria-label="dot"] circle')
      .evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute("cy"))));
    expect(heights).toHaveLength(5);
    for (let k = 1; k < 4; k++) expect(heights[k]).toBeLessThan(heights[k - 1]);

    await page.locator(".weighting-charts figure").nth(3).waitFor();
    await rows.nth(3).getByRole("button", { name: "2018" }).click();
    await page.waitForURL(/\/organisations\?.*list=projects.*year=2018/);
    await page.getByText("a2018-0").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

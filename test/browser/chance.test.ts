import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

/** Consortia of one year, each within one country: chance hardly ever keeps them apart so. */
const rows = [
  "activity,activity_kind,activity_from,organisation,organisation_kind,country,role",
  ...Array.from({ length: 30 }, (_, a) =>
    [0, 1, 2, 3].map(
      (k) =>
        `t${a},consortium,2015,o${12 * (a % 3) + ((5 * a + 3 * k) % 12)},company,${["KR", "DE", "FR"][a % 3]},partner`,
    ),
  ).flat(),
  "",
].join("\n");

describe.skipIf(!mayRun())("figures against chance, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async (tieline) => {
    const file = join(tmpdir(), `tieline-chance-${process.pid}.csv`);
    await writeFile(file, rows);
    await tieline.load(file, "trading");
  });

  test("choose figures, draw, read expected value, interval and p; labels take figures over groups only; a link opens the same", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=trading&part=chance&by=country`);
    await page.getByRole("checkbox", { name: "Mean local clustering" }).check();
    await page.getByRole("checkbox", { name: "Mean distance" }).check();
    await page.getByLabel("Draws").fill("40");
    await page.getByRole("button", { name: "Draw and compare" }).click();
    const row = page.locator("tr", { hasText: "Boundary index" });
    await row.waitFor();
    const [observed, expected, , z, p] = await row.locator("td.number").allTextContents();
    expect(observed).toBe("1");
    expect(Math.abs(Number(expected.replace("−", "-")))).toBeLessThan(0.3);
    expect(Number(z)).toBeGreaterThan(5);
    expect(Number(p)).toBeCloseTo(2 / 41, 2);
    // A bar, a stroke and a dot are drawn.
    const plot = row.locator(".chance-interval svg");
    for (const mark of ["rule", "tick", "dot"])
      expect(await plot.locator(`g[aria-label="${mark}"] > *`).count()).toBe(1);
    await page.getByText(/Small-world coefficient σ = /).waitFor();
    await page.getByText(/40 random networks, seed 1\. 30 activities trade/).waitFor();
    await page.getByRole("button", { name: /Boundary index/ }).click();
    await page.getByText("How is this computed? Boundary index (assortativity)").waitFor();

    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    await again.page.locator("tr", { hasText: "경계 지수" }).waitFor();
    const same = await again.page.locator("tr", { hasText: "경계 지수" }).locator("td.number").first().textContent();
    expect(same).toBe(observed);

    await page.getByRole("combobox", { name: "Random networks" }).selectOption("labels");
    expect(await page.getByRole("checkbox", { name: "Mean distance" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Draw and compare" }).click();
    await page.getByText(/40 dealings of the groups, seed 1/).waitFor();
    expect(await page.locator(".plain tbody tr").count()).toBe(1);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });
});

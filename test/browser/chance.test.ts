import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { components } from "../../viz/api-types.ts";
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
      await expect.poll(() => plot.locator(`g[aria-label="${mark}"] > *`).count()).toBe(1);
    await page.getByText(/Small-world coefficient σ = /).waitFor();
    await page.getByText(/40 random networks, seed 1\. 30 activities trade/).waitFor();
    await page.getByRole("button", { name: /Boundary index/ }).click();
    await page.getByText("How is this computed? Boundary index (assortativity)").waitFor();

    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    await again.page.locator("tr", { hasText: "경계 지수" }).waitFor();
    const same = await again.page.locator("tr", { hasText: "경계 지수" }).locator("td.number").first().textContent();
    expect(same).toBe(observed);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Table (CSV)" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toContain("\nassortativity,");

    await page.getByRole("combobox", { name: "Random networks" }).selectOption("labels");
    await expect.poll(() => page.getByRole("checkbox", { name: "Mean distance" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Draw and compare" }).click();
    await page.getByText(/40 dealings of the groups, seed 1/).waitFor();
    await expect.poll(() => page.locator(".plain tbody tr").count()).toBe(1);
    // Back, the form too says what was asked before.
    await page.goBack();
    await page.locator("tr", { hasText: "Mean distance" }).waitFor();
    await expect.poll(() => page.getByRole("combobox", { name: "Random networks" }).inputValue()).toBe("curveball");
    await expect.poll(() => page.getByRole("checkbox", { name: "Mean distance" }).isChecked()).toBe(true);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });

  test("figures are computed as is chosen: runs and resolution of the one, who is which of the triple helix", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(
      `${served.tieline.url}/measures?dataset=trading&part=chance&compared=bestModularity,tripleHelix&draws=20`,
    );
    await page.getByLabel("Runs, of which the best").fill("3");
    await page.getByLabel("Resolution").fill("2");
    await page.getByText("Who counts as university, industry and government").click();
    await page.getByLabel("Company").selectOption("U");
    await page.getByRole("button", { name: "Draw and compare" }).click();
    await page.locator("tr", { hasText: "Modularity of the communities" }).locator("td.number").first().waitFor();
    const asked = new URL(page.url()).searchParams;
    expect(asked.get("figureOwn")).toBe("resolution:2,runs:3");
    expect(asked.get("spheres")).toContain("company:U");
    const path = `figures-together?figures=bestModularity&resolution=2&runs=3`;
    const { figures } = (await (
      await fetch(`${served.tieline.url}/api/v1/datasets/trading/${path}`)
    ).json()) as components["schemas"]["FiguresResult"];
    const shown = await page
      .locator("tr", { hasText: "Modularity of the communities" })
      .locator("td.number")
      .first()
      .textContent();
    expect(shown).toBe(String(Number(figures[0].value!.toPrecision(3))));
    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    await expect.poll(() => again.page.getByLabel("해상도").inputValue()).toBe("2");
    await again.page.getByText("대학, 기업, 정부로 볼 기관 종류 고르기").click();
    await expect.poll(() => again.page.getByLabel("기업", { exact: true }).inputValue()).toBe("U");
    // What is no longer asked stays out of the address.
    await page.getByRole("checkbox", { name: "Modularity of the communities" }).uncheck();
    await page.getByRole("button", { name: "As usual" }).click();
    await page.getByRole("button", { name: "Draw and compare" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("figureOwn")).toBe(null);
    expect(new URL(page.url()).searchParams.get("spheres")).toBe(null);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });
});

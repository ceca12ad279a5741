import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { components } from "../../viz/api-types.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

/** 3,200 agreements of two: more organisations than distances are held for. */
const rows = [
  "activity,activity_kind,activity_from,organisation,organisation_kind,country,role,latitude,longitude",
  ...Array.from({ length: 3200 }, (_, a) =>
    [0, 1].map(
      (k) =>
        `m${a},mou,2015,o${2 * a + k},${a % 2 === 0 ? "company" : "university"},${["KR", "DE", "FR"][(a * (1 + k)) % 3]},partner,${35 + (a % 40) / 20},127`,
    ),
  ).flat(),
  "",
].join("\n");

describe.skipIf(!mayRun())("relations between networks, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async (tieline) => {
    const file = join(tmpdir(), `tieline-relations-${process.pid}.csv`);
    await writeFile(file, rows);
    await tieline.load(file, "pairs");
  });

  test("choose what is explained by what, permute, read coefficients, t and p; a link opens the same", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=relations`);
    await page.getByText(/Of more than 6,000 organisations distances are computed each time they are read/).waitFor();
    await page.getByRole("button", { name: "Add a matrix" }).click();
    await page.getByLabel("Matrix 2").selectOption("same:zone");
    await page.getByRole("button", { name: "Add a matrix" }).click();
    await page.getByLabel("Matrix 3").selectOption("same:zone");
    await expect.poll(() => page.getByRole("button", { name: "Compute" }).isDisabled()).toBe(true);
    await page.getByLabel("Matrix 3").selectOption("tied(period)");
    await page.getByLabel("to", { exact: true }).selectOption("2010");
    await page.getByRole("button", { name: "Remove: Same group: Kind" }).click();
    await page.getByLabel("Permutations").fill("60");
    await page.getByLabel("Seed").fill("3");
    await page.getByRole("button", { name: "Compute" }).click();
    const table = page.getByRole("region", { name: "Coefficients of the matrices" });
    await table.waitFor();
    const asked = new URL(page.url()).searchParams;
    expect(asked.get("with")).toMatch(/^same:zone,tied\(from:\d{4},to:2010\)$/);
    const path = `relations?of=ties&with=${asked.get("with")}&permutations=60&seed=3`;
    const found = (await (
      await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}`)
    ).json()) as components["schemas"]["RelationsResult"];
    const figures = await table
      .getByRole("row", { name: /^Same group: Zone/ })
      .locator("td")
      .allTextContents();
    const [{ coefficient, t, p, correlation, correlationP }] = found.coefficients;
    const three = (value: number) => String(Number(value.toPrecision(3)));
    expect([figures[0], figures[1], figures[6]]).toEqual([coefficient, t!, correlation].map(three));
    expect([...figures.slice(3, 6), ...figures.slice(7)]).toEqual(
      [p, correlationP].flatMap((of) => [of.lower, of.upper, of.twoSided].map((share) => share.toFixed(3))),
    );
    await page.getByText(`from ${found.organisations} organisations and their ${found.pairs} pairs`).waitFor();
    await expect.poll(() => page.locator('.measure-plot g[aria-label="dot"] circle').count()).toBe(2);
    await page.getByText("How is this computed? Correlation of two matrices (QAP)").waitFor();
    // A histogram of t and one of r for both matrices, each with the observed value as a line.
    const charts = page.getByRole("region", { name: "What the permutations give" }).locator("figure");
    await expect.poll(() => charts.count()).toBe(4);
    const { distributions } = found.coefficients[0];
    const first = charts.first();
    await expect
      .poll(() => first.locator('g[aria-label="rect"] rect').count())
      .toBe(distributions.t.counts.filter((count) => count > 0).length);
    await first.getByText(`t = ${three(t!)}`).waitFor();
    await first.getByText("As a table").click();
    const bars = await first.locator("tbody tr td:last-child").allTextContents();
    expect(bars.map(Number)).toEqual(distributions.t.counts);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toContain(`same:zone,${coefficient},${t},`);

    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    const row = again.page.getByRole("row", { name: /^같은 집단: 광역권/ });
    await row.waitFor();
    await expect.poll(() => row.locator("td").allTextContents()).toEqual(figures);
    await expect.poll(() => again.page.getByLabel("순열 횟수").inputValue()).toBe("60");
    // Back is where nothing was asked yet, the form too.
    await page.goBack();
    await page.getByText(/Of more than 6,000 organisations distances are computed each time they are read/).waitFor();
    await expect.poll(() => page.getByLabel("Permutations").inputValue()).toBe("1000");
    await expect.poll(() => page.getByLabel(/^Matrix \d/).count()).toBe(1);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await page.context().close();
    await again.page.context().close();
  });

  test("too many organisations for distances: what to do; a long test tells how far it is and can be cancelled", async () => {
    const { page } = await openPage(served.browser);
    const address = `${served.tieline.url}/measures?dataset=pairs&part=relations&with=same:country&permutations=100000`;
    await page.goto(address.replace("same:country", "same:country,distance"));
    await page.getByRole("heading", { name: "Too many distances to compute" }).waitFor();
    await page.getByText(/Ask for fewer permutations, .* layers and years stand above/).waitFor();
    await page.goto(address);
    await page.getByRole("progressbar", { name: /Relating the matrices/ }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Job cancelled").waitFor();
    await page.getByLabel("Permutations").fill("20");
    await page.getByRole("button", { name: "Compute" }).click();
    await page.getByText(/from 6,400 organisations and their 20,476,800 pairs\. Permutations: 20, seed 1\./).waitFor();
    await page.context().close();
  });
});

import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const head = "activity,activity_kind,activity_from,activity_to,organisation,organisation_name,organisation_kind,role";
const line = (activity: string, year: number, organisation: string) =>
  `${activity},consortium,${year},${year},${organisation},${organisation.toUpperCase()} Works of the Southern Shore,company,partner`;
const written = (activities: readonly (readonly [number, string])[]) =>
  [head, ...activities.flatMap(([year, of], k) => [...of].map((one) => line(`x${k}`, year, one))), ""].join("\n");

/** Earlier a-b-c are tied and c-d; later a-b, a-c, a-e: d left, e came, b-c and c-d are lost. */
const turning = written([
  [2010, "abc"],
  [2011, "cd"],
  [2012, "ab"],
  [2013, "ac"],
  [2013, "ae"],
]);
/** Pairs of one year about three corners: by chance they would close fewer triangles, or more. */
const corners = written(["ab", "bc", "ac", "de", "ef", "df", "gh", "hi", "gi"].map((pair) => [2015, pair] as const));
const ring = written(["ab", "bc", "cd", "de", "ef", "fg", "gh", "ah", "ac"].map((pair) => [2016, pair] as const));

describe.skipIf(!mayRun())("two periods and two datasets, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async (tieline) => {
    for (const [dataset, rows] of Object.entries({ turning, corners, ring })) {
      const file = join(tmpdir(), `tieline-compare-${dataset}-${process.pid}.csv`);
      await writeFile(file, rows);
      await tieline.load(file, dataset);
    }
  });

  const group = (page: Page, name: string | RegExp) => page.locator("tbody", { has: page.getByText(name) });

  test("halves of the years are compared; who rose, came and left; ties; an overlap is refused and left again", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=turning&part=periods`);
    await page.getByText(/2010–2011: activities 2, organisations 4, ties 4/).waitFor();
    await page.getByText(/Stayed 3, entered 1, left 1/).waitFor();
    const svg = page.locator(".measure-plot svg");
    await svg.waitFor();
    // A line for each that has both ranks, a name on each side for who is there, and no name over another.
    await expect.poll(() => svg.locator('g[aria-label="link"] path').count()).toBe(3);
    const boxes = await svg.locator('g[aria-label="text"] text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(8);
    const touching = boxes.filter((a, i) =>
      boxes.some(
        (b, k) => i !== k && a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom,
      ),
    );
    expect(touching).toEqual([]);
    const changed = page.getByRole("region", { name: "Who rose, fell, entered and left" });
    await expect.poll(() => group(page, "Rose most").locator("tr").nth(1).textContent()).toMatch(/^A Works.*▲ 1\.5$/);
    await expect.poll(() => group(page, "Fell most").locator("tr").nth(1).textContent()).toMatch(/^C Works.*▼ 1\.5$/);
    const ties = page.getByRole("region", { name: "Ties kept, new and lost" });
    await expect
      .poll(() => ties.locator(".variant-group").allTextContents())
      .toEqual(["Kept: 2", "New in B: 1", "Lost after A: 2"]);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Table (CSV)" }).click();
    const text = (await (await (await saved).createReadStream()).toArray()).join("");
    expect(text).toContain("moved,c,C Works of the Southern Shore,3,1,1,2,-1.5");

    expect(complaints).toEqual([]);
    await page.getByRole("combobox", { name: "B: later years: From year" }).selectOption("2011");
    await page.waitForURL(/laterFrom=2011/);
    await page
      .getByRole("alert")
      .getByText(/the earlier period ends \(2011\)/)
      .waitFor();
    await page.getByRole("button", { name: "Halves of the years" }).click();
    await changed.getByRole("button", { name: /^Left.*Show in the network/ }).click();
    await page.waitForURL(/\/network\?.*marked=d/);
    // It stands in the network of its own period only.
    await page.getByRole("button", { name: "D Works of the Southern Shore" }).first().waitFor();
    expect(new URL(page.url()).searchParams.get("to")).toBe("2011");
    await page.context().close();
  });

  test("a dataset with one year says what two periods need, a period without ties which", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=ring&part=periods`);
    await page.getByText("There is only one year").waitFor();
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=periods&earlierTo=2000&laterFrom=2001`);
    await page.getByText("No network in 1999–2000").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the same figures of two datasets, each against its own chance; one that is not there leaves the other", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/measures?dataset=corners&part=datasets&compared=transitivity,density`);
    await page.getByText(/Choose another dataset and figures/).waitFor();
    await page.getByRole("combobox", { name: "Other dataset" }).selectOption("ring");
    await page.getByLabel("Draws").fill("40");
    await page.getByRole("button", { name: "Draw and compare" }).click();
    const row = page.locator("tr", { hasText: "Transitivity" });
    await row.waitFor();
    await page.getByText(/Both with the same choices\. Layers: Collaboration, Contact; weighting: Newman/).waitFor();
    await page.getByText(/ring, version 1, all years: organisations 8, ties 9/).waitFor();
    type Figures = { figures: { id: string; value: number; null: { z: number } }[] };
    const asked = async (dataset: string) => {
      const path = `${served.tieline.url}/api/v1/datasets/${dataset}/figures-together`;
      const answer = await fetch(`${path}?figures=transitivity,density&null=curveball&draws=40&seed=1`);
      const { figures } = (await answer.json()) as Figures;
      const { value, null: drawn } = figures.find(({ id }) => id === "transitivity")!;
      return [value, drawn.z].map((one) => Number(one.toPrecision(3)));
    };
    const cells = (await row.locator("td.number").allTextContents()).map((text) => Number(text.replace("−", "-")));
    const [own, other] = [await asked("corners"), await asked("ring")];
    expect([cells[0], cells[1]]).toEqual(own);
    expect([cells[3], cells[4]]).toEqual(other);
    expect(own[0]).toBe(1);
    // A dot for either, joined by a line.
    const svg = page.locator(".z-dots svg");
    await expect.poll(() => svg.locator('g[aria-label="dot"]').count()).toBe(2);
    await expect.poll(() => svg.locator('g[aria-label="link"] path').count()).toBeGreaterThan(0);
    // Either comes as a table, under its own dataset.
    for (const [place, dataset] of ["corners", "ring"].entries()) {
      const saved = page.waitForEvent("download", (file) => file.suggestedFilename().endsWith(".csv"));
      await page.getByRole("link", { name: "Table (CSV)" }).nth(place).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe(`${dataset}-against-chance.csv`);
      const text = (await (await file.createReadStream()).toArray()).join("");
      const [value, z] = await asked(dataset);
      const columns = text
        .split("\n")
        .find((written) => written.startsWith("transitivity,"))!
        .split(",");
      expect([columns[2], columns.at(-2)].map((one) => Number(Number(one).toPrecision(3)))).toEqual([value, z]);
    }
    expect(complaints).toEqual([]);

    const again = await openPage(served.browser, { locale: "ko-KR" });
    await again.page.goto(page.url());
    await again.page.locator("tr", { hasText: "이행성" }).waitFor();
    await expect
      .poll(() => again.page.locator("tr", { hasText: "이행성" }).locator("td.number").first().textContent())
      .toBe("1");

    await again.page.goto(page.url().replace(/beside=ring/, "beside=gone"));
    await again.page.getByRole("alert").waitFor();
    const alone = again.page.locator("tr", { hasText: "이행성" }).locator("td.number");
    await expect.poll(() => alone.allTextContents()).toEqual(["1", String(own[1]), expect.any(String), "–", "–", "–"]);
    await page.context().close();
    await again.page.context().close();
  });
});

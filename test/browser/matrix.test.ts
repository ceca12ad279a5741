import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { mixingResult } from "../../server/contract/mixing.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

/** Seventy countries, each tied to the next one and to the tenth after it. */
function table(): string {
  const letters = [..."ABCDEFGHIJ"];
  const countries = letters.flatMap((one) => letters.slice(0, 7).map((other) => `${one}${other}`));
  const rows = countries.flatMap((country, k) =>
    [1, 10].flatMap((step) => {
      const other = countries[(k + step) % countries.length];
      const id = `a${k}-${step}`;
      return [
        `${id},consortium,o${country},company,${country},lead`,
        `${id},consortium,o${other},company,${other},participant`,
      ];
    }),
  );
  return `${["activity,activity_kind,organisation,organisation_kind,country,role", ...rows].join("\n")}\n`;
}

describe.skipIf(!mayRun())("the matrix, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async ({ load }) => {
    const file = join(await mkdtemp(join(tmpdir(), "tieline-many-")), "many.csv");
    await writeFile(file, table());
    await load(file, "many");
  });
  const ask = async (query: string, dataset = "booklet") => {
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/${dataset}/mixing?${query}`);
    return (await answer.json()) as z.output<typeof mixingResult>;
  };

  test("its heads stay in view however far it is scrolled", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=many&integration=matrix&by=country&mostGroups=60`);
    await page.locator(".heat-map").first().waitFor();
    const room = page.locator(".heat-map-scroll");
    const before = await page.locator(".heat-map-columns text").first().boundingBox();
    await room.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    const [frame, columns, rows, picture] = await Promise.all(
      [".heat-map-scroll", ".heat-map-columns", ".heat-map-rows", ".heat-map"].map((selector) =>
        page.locator(selector).first().boundingBox(),
      ),
    );
    expect(columns!.y).toBeCloseTo(frame!.y, 0);
    expect(rows!.x).toBeCloseTo(frame!.x, 0);
    // It was scrolled indeed, in both directions, and heads still stand over their columns and beside their rows.
    expect(picture!.y).toBeLessThan(frame!.y);
    expect(picture!.x).toBeLessThan(rows!.x + rows!.width);
    expect(columns!.x).toBeCloseTo(picture!.x, 0);
    expect(rows!.y).toBeCloseTo(picture!.y, 0);
    expect((await page.locator(".heat-map-columns text").first().boundingBox())!.x).toBeLessThan(before!.x);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("ties count each as one; groups are dealt anew, and cells judged by Holm without drawing again", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=matrix&by=kind`);
    await page.locator(".heat-map").first().waitFor();
    await page.getByRole("combobox", { name: "Ties count" }).selectOption("count");
    await page.waitForURL(/tiesBy=count/);
    const counted = await ask("by=kind&weighted=false");
    const company = counted.groups.findIndex(({ id }) => id === "company");
    await page.locator(".heat-map-frame").waitFor();
    await page.goto(`${page.url()}&row=company&column=company`);
    const lift = counted.lift[company * counted.groups.length + company]!;
    const written = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(lift);
    await page
      .locator("aside dd", { hasText: new RegExp(`^${written}$`) })
      .first()
      .waitFor();

    await page.getByRole("combobox", { name: "Chance" }).selectOption("labels");
    await page.getByRole("textbox", { name: "Random networks" }).fill("100");
    await page.getByRole("button", { name: "Compare with chance" }).press("Enter");
    await page.getByText(/Groups dealt anew among the organisations 100 times.*Benjamini and Hochberg/).waitFor();
    await page.getByRole("combobox", { name: "Correction" }).selectOption("holm");
    await page.getByText(/Groups dealt anew among the organisations 100 times.*Holm/).waitFor();
    const judged = await ask("by=kind&weighted=false&null=labels&draws=100&seed=1&correction=holm");
    await page.getByText(`Of ${judged.null!.tested} cells tested, ${judged.null!.more} have more`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("groups that are merged are opened, and more of them shown", async () => {
    const { page } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=many&integration=matrix&by=country`);
    await page.locator(".heat-map").first().waitFor();
    const { merged } = await ask("by=country&most=24", "many");
    expect(merged).toBe(70 - 23);
    await page.getByRole("button", { name: "What is in the merged group" }).press("Enter");
    await page.locator("aside h2", { hasText: `Other (${merged})` }).waitFor();
    const csv = await page.locator(".merged-ways a").getAttribute("href");
    const answer = await fetch(served.tieline.url + csv);
    expect((await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"))[0]).toMatch(
      /^group,other,weight/,
    );
    await page.getByRole("button", { name: "Show up to 60" }).press("Enter");
    await page.waitForURL(/mostGroups=60/);
    await page.context().close();
  });
});

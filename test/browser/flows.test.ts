import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { mixingResult } from "../../server/contract/mixing.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("flows on the map, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();
  const ask = async (query: string) => {
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/mixing?${query}`);
    return (await answer.json()) as z.output<typeof mixingResult>;
  };

  test("complexes with their flows; a line and a circle open their cell, and what is opened from there leads back", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=flows&by=complex&flows=5`);
    await page.locator("[data-map='drawn'] .labels text").first().waitFor({ timeout: 60_000 });
    const { groups, weight, ties } = await ask("by=complex&most=200&order=weight");
    const n = groups.length;
    const placed = groups.map(({ id, coordinates }) => id !== null && coordinates !== undefined);
    const flows = groups
      .flatMap((_, a) => groups.map((_, b) => ({ a, b, weight: weight[a * n + b] ?? 0, ties: ties[a * n + b] ?? 0 })))
      .filter(({ a, b, ties }) => a < b && ties > 0 && placed[a] && placed[b])
      .sort((one, other) => other.weight - one.weight);
    expect(flows.length).toBeGreaterThan(5);
    await expect.poll(() => page.locator(".flow-map .places a").count()).toBe(placed.filter(Boolean).length);
    await expect.poll(() => page.locator(".flow-map .ties path").count()).toBe(5);
    const statement = page.locator(".result-statement");
    await statement.getByText(`Of ${flows.length} flows between them the strongest 5 are drawn`).waitFor();
    await statement.getByText(`${flows.length - 5} weaker ones are not drawn`).waitFor();
    await expect.poll(() => page.locator(".flow-map .legend").textContent()).toContain("Line: ties between");

    // The strongest stands last, over the others.
    await page.locator(".flow-map .tie-ways path").last().dispatchEvent("click");
    await page.waitForFunction(() => location.search.includes("row="));
    const panel = page.locator("aside");
    const [{ a, b }] = flows;
    const heading = await panel.locator("h2").textContent();
    for (const g of [a, b]) expect(heading).toContain(groups[g].title);
    await panel.getByRole("heading", { name: /^Organisations behind it/ }).waitFor();
    await panel.locator("section").last().getByRole("button").first().press("Enter");
    await page.waitForFunction(() => location.search.includes("organisation="));
    await panel.getByRole("button", { name: "Close" }).press("Enter");
    await panel.locator("h2", { hasText: heading! }).waitFor();
    await panel.getByRole("button", { name: "Close" }).press("Enter");
    await page.waitForFunction(() => !location.search.includes("row="));

    await page.locator(".flow-map .places a[tabindex='0']").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("row="));
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("row")).toBe(searchParams.get("column"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("zones stand amidst their organisations, in Korean and dark; the picture can be taken away with its legend", async () => {
    const { page, complaints } = await openPage(served.browser, { locale: "ko-KR", scheme: "dark" });
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=flows&by=zone`);
    await page.locator("[data-map='drawn'] .labels text").first().waitFor({ timeout: 60_000 });
    const { groups } = await ask("by=zone&lang=ko");
    const amidst = groups.filter(({ coordinates }) => coordinates?.from === "members").length;
    await expect.poll(() => page.locator(".flow-map .places a").count()).toBe(amidst);
    await expect
      .poll(() => page.locator(".flow-map .legend").textContent())
      .toContain(`소속 기관들의 가운데에 놓은 집단: ${amidst}개`);
    await page.getByRole("button", { name: "저장" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /SVG/ }).click(),
    ]);
    const svg = await readFile(await file.path(), "utf8");
    for (const { title, coordinates } of groups) if (coordinates) expect(svg).toContain(title);
    expect(svg).toContain("선: 집단 사이 연결");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("by kind nobody is anywhere: the groups of places are shown, and the matrix leads on", async () => {
    const { page } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=flows&by=kind`);
    await page.locator("[data-map='drawn'] .places a").first().waitFor({ timeout: 60_000 });
    const shown = page.getByRole("combobox", { name: "Groups", exact: true });
    await expect.poll(() => shown.inputValue()).toBe("zone");
    await page.context().close();
  });
});

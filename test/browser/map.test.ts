import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaultsByScheme, noFaults } from "./axe-faults.ts";
import { mayRun, openPage, type Reader } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const energy = resolve(import.meta.dirname, "../../../shared/data/cordis/h2020_energy_SC3_multi.csv");

describe.skipIf(!mayRun())("the map, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  async function show(path: string, reader: Reader = {}) {
    const opened = await openPage(served.browser, reader);
    await opened.page.goto(served.tieline.url + path);
    await opened.page.locator("[data-map='drawn'] .labels text").first().waitFor({ timeout: 60_000 });
    return opened;
  }
  /** Pairs of names on the map whose boxes touch. */
  const touching = (page: Page) =>
    page.locator(".map .labels text").evaluateAll((names) => {
      const boxes = names.map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(({ box }) => {
            const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
            const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
            return across > 0.5 && down > 1.5;
          })
          .map((b) => `${a.text} | ${b.text}`),
      );
    });

  test.each([
    { locale: "en-GB", scheme: "light", width: 1280, height: 800 },
    { locale: "ko-KR", scheme: "dark", width: 1920, height: 1080 },
  ] as const)(
    "every complex has its circle, no name touches another, the legend has units: $locale",
    async (reader) => {
      const { page, complaints } = await show("/map?dataset=booklet", reader);
      await expect.poll(() => page.locator(".map .places circle").count()).toBe(193);
      await expect.poll(() => page.locator(".map .labels text").count()).toBeGreaterThan(20);
      expect(await touching(page)).toEqual([]);
      const legend = await page.locator(".legend").textContent();
      if (reader.locale === "en-GB") {
        expect(legend).toMatch(/Size: Activities hosted.*activities.*Colour: Zone.*Dongnam\d+/);
        expect(legend).toMatch(
          /Complexes without coordinates: \d+.*Organisations outside every complex: \d+.*approximate/,
        );
      } else expect(legend).toMatch(/크기: 주관 활동.*건.*색: 광역권.*동남권\d+.*좌표가 없는 단지: \d+곳/);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("the planned lines are those of the year; they stay when the window of years says so", async () => {
    const { page } = await show("/map?dataset=booklet");
    await expect.poll(() => page.locator(".map .planned path").count()).toBeGreaterThan(100);
    await expect.poll(() => page.locator(".statement").textContent()).toContain("Lines planned from hubs in 2010");
    await page.getByLabel("Hubs as of").selectOption("2008");
    await page.locator(".statement", { hasText: "In 2008 no lines from hubs were planned." }).waitFor();
    await expect.poll(() => page.locator(".map .planned path").count()).toBe(0);
    expect(page.url()).toContain("at=2008");
    await page.getByLabel("Hubs as of").selectOption("");
    await page.locator(".map .planned path").first().waitFor({ state: "attached" });
    await page.getByLabel("To year").selectOption("2009");
    await page.locator(".statement", { hasText: "In 2009 no lines" }).waitFor();
    await page.context().close();
  });

  test("keys move and enlarge the map, the address keeps it, circles are reached one after another", async () => {
    const { page } = await show("/map?dataset=booklet");
    const places = page.locator(".map .places circle");
    const before = await places.first().getAttribute("cx");
    await page.locator("svg.map").focus();
    await page.keyboard.press("+");
    await page.waitForFunction(() => location.search.includes("mapCamera="));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => places.first().getAttribute("cx")).not.toBe(before);
    expect(await touching(page)).toEqual([]);
    const again = await show(page.url().slice(served.tieline.url.length));
    const [x, y] = await Promise.all(
      [page, again.page].map((one) => one.locator(".places circle").first().getAttribute("cx")),
    );
    expect(Number(y)).toBeCloseTo(Number(x), 0);
    await again.page.context().close();
    await page.keyboard.press("0");
    await expect.poll(() => page.url()).not.toContain("mapCamera");

    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const first = await focused();
    expect(first).toMatch(/Hub · \S+.*Activities hosted: \d+/);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first);
    const name = (await focused())!.split(",")[0];
    await page.locator("aside h2", { hasText: name }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/complexes\//);
    await page.context().close();
  });

  test("any measure sizes and colours, summed over the organisations of a complex, and the table has it", async () => {
    const { page } = await show("/map?dataset=booklet&mapSize=sum:strength&mapColour=mean:degree&mapTable=open");
    await page.locator(".legend", { hasText: "Tie strength, sum" }).waitFor();
    await page.locator(".legend", { hasText: "Partners, mean" }).waitFor();
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/measures/strength/groups?by=complex`);
    const { groups } = (await answer.json()) as { groups: { id: string | null; sum: number }[] };
    const most = Math.max(...groups.filter(({ id }) => id !== null).map(({ sum }) => sum));
    expect(Number(await page.locator(".network-table tbody tr td").nth(2).textContent())).toBe(most);
    await page.context().close();
  });

  test("the picture is saved with its legend", async () => {
    const { page } = await show("/map?dataset=booklet");
    for (const [item, ending] of [
      ["Picture with legend (SVG)", "svg"],
      ["Picture with legend (PNG)", "png"],
    ]) {
      await page.getByRole("button", { name: "Save" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: item }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`booklet-map.${ending}`);
      const bytes = await readFile(await download.path());
      if (ending === "png") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      else {
        const text = bytes.toString();
        expect(text.match(/<circle/g)!.length).toBeGreaterThan(193);
        expect(text).toContain("Size: Activities hosted (activities)");
        expect(text).toContain("Natural Earth");
      }
    }
    await page.context().close();
  });

  test("axe finds nothing serious, light and dark", async () => {
    const { page } = await show("/map?dataset=booklet&mapTable=open");
    expect(await axeFaultsByScheme(page)).toEqual(noFaults);
    await page.context().close();
  });

  test.skipIf(!existsSync(energy))("countries of the energy slice, the strongest of their ties", async () => {
    await served.tieline.load(energy, "energy");
    const { page, complaints } = await show("/map?dataset=energy");
    await expect
      .poll(() => page.locator(".statement").textContent())
      .toMatch(/Countries on the map: 80\. Of 1,098 ties .* strongest 200/);
    await expect.poll(() => page.locator(".map .ties path").count()).toBe(200);
    expect(await touching(page)).toEqual([]);
    await page.getByRole("link", { name: /^Germany/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator("aside h2", { hasText: "Germany" }).waitFor();
    await page.getByRole("button", { name: "Show these in the network" }).waitFor();
    expect(page.url()).toContain("place=DE");
    expect(complaints).toEqual([]);
  });
});

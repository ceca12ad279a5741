import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { directoryLists } from "../../viz/state/directory-lists.ts";
import { axeFaultsByScheme, noFaults } from "./axe-faults.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("the directory and its pages, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  async function show(path: string, reader = {}) {
    const opened = await openPage(served.browser, reader);
    await opened.page.goto(served.tieline.url + path);
    return opened;
  }
  const found = (page: Page) => page.locator(".list-statement [role='status']");
  const rowNamed = (page: Page, name: string) => page.locator(".directory-table tbody tr", { hasText: name }).first();
  const section = (page: Page, heading: RegExp) =>
    page.locator(".page-section", { has: page.getByRole("heading", { level: 2, name: heading }) });

  test.each(directoryLists)("the list of %s has rows, or says where to go, in both languages", async (list) => {
    for (const locale of ["en-GB", "ko-KR"] as const) {
      const { page, complaints } = await show(`/organisations?dataset=booklet&list=${list}`, { locale });
      await page.locator(".directory-table tbody tr, .notice a, .notice button").first().waitFor();
      await expect.poll(() => page.locator(".tabs [aria-current='page']").count()).toBe(1);
      // What has no words would show as the path to them.
      expect(await page.locator("#view").innerText()).not.toMatch(/\b(directory|figures|vocabulary|page)[:.]\w/);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  test("complexes: searched, filtered, counted, taken out; the address reopens the list", async () => {
    const { page } = await show("/organisations?dataset=booklet&list=complexes");
    await found(page).getByText("Found: 193").waitFor();
    await page.getByRole("combobox", { name: "Role" }).click();
    await page.getByRole("option", { name: "Hub" }).click();
    await found(page).getByText("Found: 25").waitFor();
    await page.getByLabel("Search", { exact: true }).fill("반월");
    await found(page).getByText("Found: 1").waitFor();
    expect(page.url()).toContain("role=hub");
    const again = await show(page.url().slice(served.tieline.url.length));
    await rowNamed(again.page, "Banwol-Sihwa").waitFor();
    const file = await again.page.getByRole("link", { name: "CSV" }).getAttribute("href");
    const written = await (await fetch(served.tieline.url + file)).text();
    expect(written.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toHaveLength(2);
    expect(written).toContain("banwol-sihwa");
  });

  test("a row leads to the complex, from it to its mini cluster, to its members and into the network", async () => {
    const { page, complaints } = await show("/organisations?dataset=booklet&list=complexes&q=banwol-sihwa");
    await rowNamed(page, "Banwol-Sihwa").click();
    await page.getByRole("heading", { level: 1, name: "Banwol-Sihwa" }).waitFor();
    await expect.poll(() => page.locator(".other-name").textContent()).toBe("반월·시화");
    await expect.poll(() => section(page, /What it is/).textContent()).toMatch(/inferred, not said by the source/);
    expect(
      await section(page, /What it is/)
        .locator(".timeline li")
        .allTextContents(),
    ).toEqual([expect.stringMatching(/^2005 – 2009 Hub/), expect.stringMatching(/^2010 – Hub.*Seoul Metropolitan/)]);
    expect(
      await section(page, /The source says two things/)
        .locator(".used")
        .count(),
    ).toBeGreaterThan(0);
    await page.getByRole("link", { name: /Metal and Materials/ }).click();
    await page.getByRole("heading", { level: 1, name: /Metal and Materials/ }).waitFor();
    await page.locator(".page-section").getByRole("button", { name: "YCPipe" }).click();
    await page.locator("aside h2", { hasText: "YCPipe" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Show them in the network" }).click();
    await page.locator("[data-picture='drawn']").waitFor();
    expect(page.url()).toContain("layers=mini-cluster");
    expect(complaints).toEqual([]);
  });

  test("a mark of the chart opens the activities behind it, and there are as many as it says", async () => {
    const { page } = await show("/complexes/banwol-sihwa?dataset=booklet");
    const mark = page.locator('.years-chart g[aria-label="bar"] rect', { hasText: /Special interest group/ });
    const drawn = Number(/: (\d+)$/.exec((await mark.textContent())!)![1]);
    await mark.click();
    await found(page).waitFor();
    expect(page.url()).toContain("activityKind=sig");
    await expect.poll(() => found(page).textContent()).toBe(`Found: ${drawn}`);
  });

  test("an evaluation shows weights that add up to 100; a route shows its steps", async () => {
    const { page } = await show("/organisations?dataset=booklet&list=schemes&item=evaluation-2010");
    const panel = page.locator("aside");
    await panel.getByText("Sum of the weights: 100").waitFor();
    const weights = await panel.locator(".bars .figure").allTextContents();
    expect(weights.reduce((sum, text) => sum + Number.parseFloat(text), 0)).toBe(100);
    await page.goto(`${served.tieline.url}/organisations?dataset=booklet&list=schemes&item=route-agency`);
    await panel.locator(".steps li").first().waitFor();
    await expect.poll(() => panel.locator(".steps li").count()).toBe(7);
  });

  test("the search box finds complexes too and opens their page", async () => {
    const { page } = await show("/organisations?dataset=booklet", { locale: "ko-KR" });
    await rowNamed(page, "기업").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.insertText("반월");
    await page
      .getByRole("option", { name: /^반월·시화\s*거점 단지$/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "반월·시화" }).waitFor();
  });

  test("the keyboard goes from the tabs into the list and opens a row", async () => {
    const { page } = await show("/organisations?dataset=booklet&list=mini-clusters");
    const first = page.locator("tbody tr .row-button").first();
    await first.waitFor();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("aside h2").waitFor();
    await page.locator("aside").getByRole("link", { name: "Open its page" }).press("Enter");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).toContain("/activities/");
  });

  test("at 360 px lists and pages are not wider than the page", async () => {
    for (const path of [
      "/organisations?dataset=booklet&list=projects",
      "/complexes/banwol-sihwa?dataset=booklet",
      "/activities/banwol-sihwa-metal-and-materials?dataset=booklet",
    ]) {
      const { page } = await show(path, { width: 360, height: 740, locale: "ko-KR" });
      await page.locator(".directory-table tbody tr, .page-section").first().waitFor();
      await page.waitForTimeout(300);
      const widest = await page.evaluate(() => {
        const whole = document.querySelector(".record-page") ?? document.querySelector("#view")!;
        return Math.max(document.documentElement.scrollWidth, whole.scrollWidth);
      });
      expect(widest, path).toBeLessThanOrEqual(360);
      await page.context().close();
    }
  });

  const looked = [
    "/organisations?dataset=booklet&list=complexes",
    "/organisations?dataset=booklet&list=plans",
    "/organisations?dataset=booklet&list=schemes&item=evaluation-2010",
    "/complexes/banwol-sihwa?dataset=booklet",
    "/activities/banwol-sihwa-metal-and-materials?dataset=booklet",
  ];
  test.each(looked)("axe finds nothing serious at %s, light and dark", async (path) => {
    const { page } = await show(path);
    await page.locator(".directory-table tbody tr, .page-section").first().waitFor();
    expect(await axeFaultsByScheme(page)).toEqual(noFaults);
    await page.context().close();
  });
});

import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { alertsResult } from "../../server/contract/alerts.ts";
import { targetsResult } from "../../server/contract/targets.ts";
import { seriesIndexes } from "../../viz/state/series-indexes.ts";
import { axeFaults } from "./axe-faults.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";
import { serveTieline } from "./serve-tieline.ts";

const sha256 = (token: string) => createHash("sha256").update(token).digest("hex");
const access = {
  tokens: [
    { name: "wall display", role: "viewer", sha256: sha256("viewing-token") },
    { name: "planning", role: "headquarters", sha256: sha256("planning-token") },
  ],
};

describe.skipIf(!mayRun())("targets and alerts, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(undefined, () => serveTieline(access, "viewing-token"));

  async function open(token: string, query = "", locale: "en-GB" | "ko-KR" = "en-GB") {
    const opened = await openPage(served.browser, { locale });
    await opened.page.addInitScript((given) => sessionStorage.setItem("tieline.token", given), token);
    await opened.page.goto(`${served.tieline.url}/integration?integration=targets&dataset=booklet${query}`);
    await opened.page.locator("#alerts-title").waitFor();
    await opened.page.locator("[data-alert], .notice h2").first().waitFor();
    return opened;
  }
  const ask = async (path: string) => {
    const headers = { authorization: "Bearer viewing-token" };
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}`, { headers });
    return answer.json();
  };
  const targets = async () => targetsResult.parse(await ask("targets?lang=en")).targets;
  const cards = (page: Page) => page.locator(".target-card");

  test("the headquarters sets a target by keyboard, sees its way and undoes it; a viewer sees it", async () => {
    const { page, complaints } = await open("planning-token");
    await page.getByText("No target is set yet").waitFor();
    const offered = await page
      .getByLabel("Figure")
      .locator("optgroup")
      .first()
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered).toEqual(seriesIndexes);
    const goal = page.getByRole("textbox", { name: "Goal", exact: true });
    await goal.focus();
    await page.keyboard.type("0.95");
    await page.getByLabel("Note").fill("Second plan");
    await page.getByLabel("Note").press("Tab");
    await page.keyboard.press("Enter");
    await cards(page).first().waitFor();
    const [set] = await targets();
    expect(set).toMatchObject({ by: "planning", target: { index: "integration", value: 0.95, note: "Second plan" } });
    const card = await cards(page).first().textContent();
    expect(card).toContain(set.words);
    expect(card).toContain(`At least 0.95 by ${set.target.year}`);
    await expect.poll(() => cards(page).first().locator("svg circle, svg path").count()).toBeGreaterThan(1);
    await cards(page).first().getByRole("button", { name: set.title, exact: true }).click();
    const rows = page.locator(".side tbody tr");
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    );
    const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
    expect(shown.map(([year, value]) => [Number.parseInt(year!, 10), value])).toEqual(
      set.years.map(({ year, value }) => [year, value === undefined ? "–" : number.format(value)]),
    );
    const files = await Promise.all([page.waitForEvent("download"), page.getByText("Table (CSV)").click()]);
    expect(files[0].suggestedFilename()).toBe("booklet-targets.csv");
    const record = await page.waitForEvent("download");
    expect(record.suggestedFilename()).toBe("booklet-targets.csv.record.json");
    expect(await axeFaults(page)).toEqual([]);

    const viewer = await open("viewing-token", "", "ko-KR");
    await cards(viewer.page).first().waitFor();
    await viewer.page.getByText("정하고 취소하는 일은 본부가 합니다").waitFor();
    await expect.poll(() => viewer.page.locator(".target-form").count()).toBe(0);
    // The report is for the headquarters: said, and not offered.
    await viewer.page.getByText("연간 보고서: 본부만 볼 수 있음").waitFor();
    await expect.poll(() => viewer.page.getByRole("link", { name: "연간 보고서" }).count()).toBe(0);
    await expect.poll(() => page.getByRole("link", { name: "Yearly report" }).count()).toBe(1);
    await expect.poll(() => viewer.page.getByRole("button", { name: /취소/ }).count()).toBe(0);
    await expect.poll(() => cards(viewer.page).first().textContent()).toContain("0.95 이상");
    await viewer.page.context().close();

    await page.getByRole("button", { name: /^Undo the target/ }).click();
    await page.getByText("No target is set yet").waitFor();
    expect(await targets()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the alerts are those of the API, each with its way on; what is refused says why", async () => {
    const found = alertsResult.parse(await ask("alerts?lang=en"));
    const { page } = await open("planning-token");
    const texts = await page.locator("[data-alert] > p:first-child").allTextContents();
    expect(texts).toHaveLength(found.alerts.length);
    for (const [k, { text }] of found.alerts.entries()) expect(texts[k]).toContain(text);
    for (const { text } of found.unchecked) await page.getByText(text).waitFor();
    await page.getByRole("textbox", { name: "Goal", exact: true }).fill("0.5");
    await page.getByRole("textbox", { name: "By the end of" }).fill("1900");
    await page.getByRole("button", { name: "Set the target" }).click();
    await page.getByRole("alert").waitFor();
    expect(await targets()).toEqual([]);
  });
});

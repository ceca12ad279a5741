import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFile } from "../seed/temporary-folder.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

interface Composite {
  readonly groups: readonly {
    id: string;
    title: string;
    index?: number;
    rank?: number;
    best?: number;
    worst?: number;
  }[];
}

describe.skipIf(!mayRun())("standing, in Chromium (skipped where none is installed)", () => {
  const opened = serveAndOpen();
  const answer = async <T>(path: string) =>
    (await (await fetch(`${opened.tieline.url}/api/v1/datasets/booklet/${path}`)).json()) as T;
  const shots = process.env.TIELINE_SHOTS;

  test("the ranking is the API's, weights are in the address, and a group shows what it is made of", async () => {
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(`${opened.tieline.url}/integration?dataset=booklet&integration=standing&ranked=zone`);
    const rows = page.locator(".standing-table tbody tr");
    await rows.first().waitFor();
    const told = await answer<Composite>("composite?layers=collaboration&by=zone&lang=en");
    await expect.poll(() => rows.locator("th button").allTextContents()).toEqual(told.groups.map(({ title }) => title));
    const shown = (one: number | undefined) => (one === undefined ? "–" : String(one));
    await expect
      .poll(() => rows.locator("td:first-child").allTextContents())
      .toEqual(told.groups.map(({ rank }) => shown(rank)));
    if (shots) await page.screenshot({ path: resolve(shots, "standing-en.png"), fullPage: true });

    const intensity = page.getByRole("slider", { name: "Ties to others by organisation" });
    await intensity.focus();
    for (let k = 0; k < 4; k++) await intensity.press("ArrowRight");
    await page.waitForURL(/weights=/);
    const weights = new URL(page.url()).searchParams.get("weights")!;
    expect(weights).toContain("intensity:5");
    const weighed = await answer<Composite>(`composite?layers=collaboration&by=zone&weights=${weights}&lang=en`);
    await expect
      .poll(() => rows.locator("th button").allTextContents())
      .toEqual(weighed.groups.map(({ title }) => title));
    await page.getByRole("button", { name: "All alike" }).click();
    await page.waitForURL((url) => !url.searchParams.has("weights"));

    const first = told.groups[0];
    await page.getByRole("button", { name: first.title, exact: true }).click();
    await page.waitForURL(/item=/);
    await page.locator("aside h2", { hasText: first.title }).waitFor();
    await expect.poll(() => page.locator("aside tbody tr").count()).toBe(6);
    await page.locator("aside").getByRole("button", { name: "Show these in the network" }).click();
    await page.waitForURL(/\/network\?.*zones=/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("without scores the card shows each scheme, and how to load them", async () => {
    const { page, complaints } = await openPage(opened.browser, { locale: "ko-KR" });
    const address = `${opened.tieline.url}/integration?integration=standing&ranked=zone`;
    await page.goto(`${address}&dataset=booklet`);
    const cards = page.locator(".score-cards");
    await cards.getByText("evaluation-score").waitFor();
    await expect.poll(() => cards.locator("tbody tr").count()).toBe(6);
    if (shots) await page.screenshot({ path: resolve(shots, "standing-ko.png"), fullPage: true });
    await cards.getByRole("combobox").selectOption("evaluation-2008");
    await page.waitForURL(/scheme=evaluation-2008/);
    await expect.poll(() => cards.locator("tbody tr").count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("loaded scores come with their total, beside the index of where the judged are", async () => {
    const examples = resolve(import.meta.dirname, "../../docs/examples");
    const form = new FormData();
    form.set("file", new Blob([readFileSync(resolve(examples, "scores.csv"))]), "scores.csv");
    form.set("mapping", readFileSync(resolve(examples, "scores.mapping.json"), "utf8"));
    const sent = await fetch(`${opened.tieline.url}/api/v1/datasets/booklet/imports`, { method: "POST", body: form });
    expect(sent.status).toBe(202);
    await expect
      .poll(async () => (await answer<{ cards: unknown[] }>("score-cards")).cards.length, { timeout: 30_000 })
      .toBe(1);
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(`${opened.tieline.url}/integration?integration=standing&ranked=zone&dataset=booklet`);
    const cards = page.locator(".score-cards");
    await cards.getByText("Honam Regional Headquarters").waitFor();
    const total = cards.locator("tr", { hasText: "Total of 100" });
    await expect.poll(() => total.locator("strong").textContent()).toBe("85");
    const { groups } = await answer<Composite>("composite?layers=collaboration&by=zone&lang=en");
    const honam = groups.find(({ title }) => title === "Honam")!;
    const beside = await cards.locator("tr", { hasText: "Index of integration" }).locator("td").last().textContent();
    expect(Number(beside)).toBeCloseTo(honam.index!, 2);
    if (shots) await cards.screenshot({ path: resolve(shots, "cards.png") });
    await cards.getByRole("button", { name: "Honam Regional Headquarters" }).click();
    await page.waitForURL(/organisation=kicox-honam-headquarters/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a dataset without complexes says what cannot be ranked, and leads on", async () => {
    const file = temporaryFile("few.csv", "source,target\na,b\nb,c\n");
    await opened.tieline.load(file, "few");
    const { page } = await openPage(opened.browser);
    await page.goto(`${opened.tieline.url}/integration?integration=standing&dataset=few`);
    await page.locator(".notice", { hasText: "Nobody can be ranked" }).waitFor();
    await page.getByText("no evaluation scheme").waitFor();
    await page.context().close();
  });
});

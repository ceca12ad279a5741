import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { numberFormats } from "../../model/number-formats.ts";
import type { GravityResult } from "../../server/contract/gravity.ts";
import { axeFaults } from "./axe-faults.ts";
import { generateInto } from "./generate-into.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const sets = ["collaboration", "contact", "membership"] as const;
/** Sets are asked once the headline is there. */
const patient = { timeout: 20_000 };
const { value, percent, count } = numberFormats("en");

describe.skipIf(!mayRun())("figures by set of layers, in Chromium (skipped where none is installed)", () => {
  const opened = serveAndOpen((tieline) => generateInto(tieline, "made"));
  const shots = process.env.TIELINE_SHOTS;
  const answers = <T>(path: string) =>
    Promise.all(
      sets.map(async (layers) => {
        const asked = `${opened.tieline.url}/api/v1/datasets/made/${path}&lang=en&layers=${layers}`;
        return (await (await fetch(asked, { headers: { Prefer: "wait=60" } })).json()) as T;
      }),
    );
  const address = (query: string) => `${opened.tieline.url}/integration?dataset=made&integration=${query}`;
  const rowOf = (page: Page, section: string, title: string) =>
    page.locator(`section[aria-labelledby="${section}"] tr`, {
      has: page.getByRole("rowheader", { name: title, exact: true }),
    });
  const cellsOf = (page: Page, section: string, title: string) =>
    rowOf(page, section, title).locator("td").allInnerTexts();

  test("hubs: what ties each complex to its hub in every set, and shares of all", async () => {
    const { page, complaints } = await openPage(opened.browser, { width: 1900 });
    await page.goto(address("hubs"));
    type Board = {
      summary: { ownHub: number; hubDependence: number };
      network: { synthetic: number };
      spokes: { complex: { id: string; title: string }; ownHub: { weight: number } }[];
    };
    const boards = await answers<Board>("hub-spoke?weighted=true");
    await expect
      .poll(() => cellsOf(page, "hubs-by-set", "Spokes tied to their own hub"), patient)
      .toEqual(boards.map(({ summary }) => percent(summary.ownHub)));
    expect(await cellsOf(page, "hubs-by-set", "Synthetic, of organisations and activities")).toEqual(
      boards.map(({ network }) => percent(network.synthetic)),
    );
    const table = page.getByRole("table", { name: "Connected complexes and their ties" });
    const heads = await table.locator("thead th").allInnerTexts();
    const first = await table.locator("tbody tr").first().locator("td").allInnerTexts();
    for (const [k, set] of ["Contact", "Membership"].entries()) {
      const spoke = boards[k + 1].spokes.find(({ complex }) => complex.title === first[0])!;
      expect(first[heads.indexOf(`Hub: ${set}`)]).toBe(value(spoke.ownHub.weight));
    }

    // By number of ties.
    await page.getByRole("combobox", { name: "Ties count" }).selectOption("count");
    const byCount = await answers<Board>("hub-spoke?weighted=false");
    await expect
      .poll(() => cellsOf(page, "hubs-by-set", "Dependence on the hub"), patient)
      .toEqual(byCount.map(({ summary }) => percent(summary.hubDependence)));
    expect(await axeFaults(page)).toEqual([]);
    if (shots) await page.screenshot({ path: resolve(shots, "sets-hubs.png") });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("pairs: coefficients of the three side by side", async () => {
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(address("pairs"));
    const found = await answers<GravityResult>("gravity?by=complex&most=50");
    await expect
      .poll(() => cellsOf(page, "pairs-by-set", "Pairs tied"), patient)
      .toEqual(found.map(({ tied }) => count(tied)));
    const sizes = await cellsOf(page, "pairs-by-set", "size");
    found.forEach(({ coefficients }, k) => {
      expect(sizes[k].split("\n")[0]).toBe(value(coefficients.find(({ covariate }) => covariate === "size")!.value));
    });
    if (shots) await page.locator("#pairs-by-set").screenshot({ path: resolve(shots, "sets-pairs.png") });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("standing: the rank by each set beside the index", async () => {
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(address("standing&ranked=zone"));
    type Ranking = { groups: { id: string; title: string; rank?: number }[] };
    const rankings = await answers<Ranking>("composite?by=zone");
    const rows = page.locator(".standing-table tbody tr");
    const shown = () =>
      rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll<HTMLElement>("th, td.number")].map(({ innerText }) => innerText)),
      );
    const expected = rankings[0].groups.map(({ title }) => [
      title,
      ...rankings.map(({ groups }) => {
        const { rank } = groups.find((group) => group.title === title)!;
        return rank === undefined ? "–" : count(rank);
      }),
    ]);
    await expect
      .poll(async () => (await shown()).map(([, title, , ...ranks]) => [title, ...ranks.slice(0, 3)]), patient)
      .toEqual(expected);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what if: a consortium changes collaboration, and nothing else", async () => {
    const { organisations } = (await (
      await fetch(`${opened.tieline.url}/api/v1/datasets/made/organisations?kind=company&limit=400`)
    ).json()) as { organisations: { id: string; complex?: string }[] };
    const [first] = organisations;
    const other = organisations.find(({ complex }) => complex !== first.complex)!;
    const change = `consortium:${first.id},${other.id}`;
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(address(`whatIf&scenario=${encodeURIComponent(change)}`));
    await expect
      .poll(() => cellsOf(page, "what-if-by-set", "Changes that count"), patient)
      .toEqual(["1 / 1", "0 / 1", "0 / 1"]);
    type Scenario = { indexes: { definition: { title: string }; before?: number; after?: number }[] };
    const tried = await answers<Scenario>(`scenario?by=complex&changes=${encodeURIComponent(change)}`);
    const cells = await cellsOf(page, "what-if-by-set", tried[0].indexes[0].definition.title);
    const { before, after } = tried[0].indexes[0];
    expect(before).not.toBe(after);
    expect(cells[0]).toBe(`${value(before!)} → ${value(after!)}`);
    expect(cells.slice(1)).toEqual(
      tried.slice(1).map(({ indexes: [one] }) => (one.before === undefined ? "–" : value(one.before))),
    );

    type Course = { robustness: number };
    const courses = await answers<Course>("robustness?by=degree");
    await expect
      .poll(() => cellsOf(page, "robustness-by-set", "number of partners"), patient)
      .toEqual(courses.map(({ robustness }) => percent(robustness)));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("trends: three lines, and their numbers", async () => {
    const { page, complaints } = await openPage(opened.browser, { locale: "ko-KR" });
    await page.goto(address("trends"));
    const section = page.locator('section[aria-labelledby="sets-by-year"]');
    await section.locator("svg").first().waitFor();
    type Series = { years: { year: number; value?: number }[] };
    const series = await answers<Series>("series/integration?by=complex&timing=start&topology=year");
    await section.getByText("표로 보기").click();
    const last = series[0].years.at(-1)!.year;
    const row = section.locator("tr", { has: page.getByRole("rowheader", { name: String(last), exact: true }) });
    const ko = numberFormats("ko");
    const texts = await row.locator("td").allInnerTexts();
    series.forEach(({ years }, k) => {
      const found = years.find(({ year }) => year === last)?.value;
      if (found !== undefined) expect(texts[k]).toBe(ko.value(found));
    });
    expect(series.filter(({ years }) => years.some((one) => one.value !== undefined)).length).toBe(
      await section.locator('svg g[aria-label="line"]').count(),
    );
    if (shots) await section.screenshot({ path: resolve(shots, "sets-trends.png") });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("on paper every row of the board is there, and nothing is wider than the page", async () => {
    const { page } = await openPage(opened.browser, { scheme: "dark", width: 1030 });
    await page.goto(address("hubs"));
    const table = page.getByRole("table", { name: "Connected complexes and their ties" });
    await table.locator("tbody tr").first().waitFor();
    const rows = Number(await table.getAttribute("aria-rowcount")) - 1;
    await expect.poll(() => table.locator("tbody tr").count()).toBeLessThan(rows);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => table.locator("tbody tr").count()).toBe(rows);
    for (const part of ["overview", "trends", "hubs", "pairs", "standing&ranked=zone", "targets"]) {
      await page.goto(address(part));
      await page.locator(".view-main").waitFor();
      await page.waitForLoadState("networkidle");
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        part,
      ).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).color), part).toBe("rgb(0, 0, 0)");
    }
    await page.context().close();
  });
});

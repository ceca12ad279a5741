import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("the network as a whole, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  test("the triple helix by year, in Korean: bars and lines are there, a figure tells how it is computed, a year is looked at alone", async () => {
    const { page, complaints } = await openPage(served.browser, { locale: "ko-KR" });
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=helix`);
    const charts = page.locator(".measure-plot svg");
    await charts.nth(1).waitFor();
    await expect.poll(() => charts.first().locator('g[aria-label="bar"] rect').count()).toBeGreaterThan(1);
    await expect.poll(() => charts.nth(1).locator('g[aria-label="line"] path').count()).toBeGreaterThan(0);
    await page.getByText("계산 방법: 산학연 구성").waitFor();
    await page.getByRole("button", { name: "삼중나선 정보량 T(UIG)" }).click();
    await page.waitForURL(/item=tripleHelix/);
    await page.getByText("계산 방법: 삼중나선 정보량 T(UIG)").waitFor();
    await expect.poll(() => page.locator("aside").textContent()).toContain("10.1023/A:1026253130577");
    await expect
      .poll(() => page.locator("aside").textContent())
      .toContain("정부(G)정부기관, 지원기관, 클러스터 추진단");

    // Who is which can be chosen, is in the address, and is what the API computes with.
    const point = () => charts.nth(1).locator('g[aria-label="line"] path').first().getAttribute("d");
    const before = await point();
    await page.getByText("대학, 기업, 정부로 볼 기관 종류 고르기").click();
    await page.getByLabel("연구기관", { exact: true }).selectOption("G");
    await page.waitForURL(/spheres=[^&]*institute(:|%3A)G/);
    await expect.poll(() => page.locator("aside").textContent()).toMatch(/정부\(G\)[^(]*연구기관/);
    await expect.poll(point).not.toBe(before);
    await page.getByRole("button", { name: "기본값으로" }).click();
    await expect.poll(() => page.url()).not.toContain("spheres");
    await expect.poll(point).toBe(before);

    // What the table says is what the API says.
    await page.getByText("표로 보기").first().click();
    const table = page.getByRole("region", { name: "연도별 산학연 구성" });
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/composition?timing=start`);
    const { years, whole } = (await answer.json()) as {
      years: { year: number; activities: number }[];
      whole: { activities: number };
    };
    const last = await table.locator("tbody tr td:last-child").allTextContents();
    expect(last.map(Number)).toEqual([...years.map((row) => row.activities), whole.activities]);
    await table.getByRole("button", { name: String(years[0].year) }).press("Enter");
    await page.waitForURL(new RegExp(`from=${years[0].year}&to=${years[0].year}`));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the tail of the partners: what may be said of a power law, in words and as lines", async () => {
    const { page, complaints } = await openPage(served.browser, {});
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=whole`);
    const tail = page.getByRole("region", { name: "The tail of the distribution" }).first();
    await tail.locator('.measure-plot g[aria-label="line"] path').nth(2).waitFor();
    await expect.poll(() => tail.locator("strong").textContent()).toMatch(/power law/);
    await expect
      .poll(() => tail.textContent())
      .toMatch(/α = [\d.]+ ± [\d.]+ from \d+ partners on \(\d+ organisations\)/);
    await tail.getByRole("button", { name: "The tail of the distribution" }).click();
    await page.getByText("How is this computed? Distribution of partners").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the rest of the catalogue is computed when asked for, by what it is about, and goes out as a table", async () => {
    const { page, complaints } = await openPage(served.browser, { locale: "ko-KR" });
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=whole`);
    await page.getByRole("button", { name: /나머지 수치도 모두 계산/ }).press("Enter");
    await page.waitForURL(/whole=all/);
    await page.getByRole("heading", { name: "삼중나선", level: 3 }).waitFor();
    const catalogue = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/figures?lang=ko`);
    const { figures } = (await catalogue.json()) as { figures: { definition: { title: string } }[] };
    const shown = await page.locator(".whole-figures .term-button").allTextContents();
    expect(shown.sort()).toEqual(figures.map(({ definition }) => definition.title).sort());
    // Those that are always there, and the rest.
    const ways = await page.locator('a[href*="figures-together"][href*="format=csv"]').all();
    expect(ways).toHaveLength(2);
    for (const way of ways) {
      const href = await way.getAttribute("href");
      expect(await (await fetch(new URL(href!, served.tieline.url))).text()).toMatch(/^figure,title,value,unit/m);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

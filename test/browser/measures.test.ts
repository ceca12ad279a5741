import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { groupComparisonResult } from "../../server/contract/group-comparison.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { measureByYearResult } from "../../server/contract/measure-by-year.ts";
import { sensitivityResult } from "../../server/contract/sensitivity.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("measures, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  const open = async (query: string, locale?: "ko-KR") => {
    const { page, complaints } = await openPage(served.browser, { locale });
    await page.goto(`${served.tieline.url}/measures?dataset=booklet${query}`);
    await page.locator(".rank-table tbody tr, .whole-figures").first().waitFor();
    return { page, complaints };
  };
  const end = async ({ page, complaints }: Awaited<ReturnType<typeof open>>) => {
    expect(complaints).toEqual([]);
    await page.context().close();
  };
  const rowCount = async (page: Page) =>
    Number(await page.locator(".rank-table table").getAttribute("aria-rowcount")) - 1;
  const statement = (page: Page) => page.locator(".result-statement [role=status]").textContent();

  test("ranked: equal values share a rank; an organisation opens; the table comes as a file", async () => {
    const opened = await open("");
    const { page } = opened;
    const cells = await page.locator(".rank-table tbody tr td:last-child").allTextContents();
    expect(cells.slice(0, 10)).toEqual([...new Array(9).fill("1"), "10"]);
    expect(await statement(page)).toMatch(/Organisations with a value: 55; without: 0\..*5 different values/);
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Table (CSV)" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("booklet-degree.csv");
    const text = (await (await file.createReadStream()).toArray()).join("");
    expect(text).toMatch(/^id,name,kind,complex,value,rank$/m);
    await page.getByRole("button", { name: "Copy the API call" }).click();
    const call = await page.evaluate(() => navigator.clipboard.readText());
    expect(((await (await fetch(call)).json()) as { ids: string[] }).ids).toHaveLength(55);
    await page.getByRole("button", { name: "Hyundai", exact: true }).click();
    await page.waitForURL(/organisation=/);
    await page.locator("aside h2", { hasText: "Hyundai" }).waitFor();
    await end(opened);
  });

  test("a measure's own parameters make its form, and change its values", async () => {
    const opened = await open("");
    const { page } = opened;
    await page.getByRole("combobox", { name: "Measure" }).selectOption("brokerage");
    await page.getByRole("combobox", { name: "Role" }).selectOption("gatekeeper");
    await page.waitForURL(/measure=brokerage&own=role%3Agatekeeper/);
    await page.getByRole("combobox", { name: "Measure" }).selectOption("harmonic-closeness");
    await page.getByText("How is this computed? Harmonic closeness").waitFor();
    const highest = page.locator(".rank-table tbody tr").first().locator("td").nth(-2);
    await expect.poll(() => highest.textContent()).toBe("8");
    await page.getByRole("switch", { name: "Normalised" }).check();
    await expect.poll(() => highest.textContent()).toBe((8 / 54).toPrecision(3));
    await end(opened);
  });

  test("spread out: a bar lists its organisations, which the network then holds", async () => {
    const opened = await open("&part=distribution");
    const { page } = opened;
    const bars = page.locator('.measure-plot g[aria-label="rect"] rect');
    await expect.poll(() => bars.count()).toBe(5);
    await bars.last().click();
    await page.getByText("9 of 55 organisations: Partners 8").waitFor();
    await expect.poll(() => rowCount(page)).toBe(9);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => rowCount(page)).toBe(55);
    // By keyboard the same is in the table behind the chart.
    await page.getByText("As a table").click();
    await page.getByRole("region", { name: "Partners" }).getByRole("button", { name: "3", exact: true }).press("Enter");
    await expect.poll(() => rowCount(page)).toBe(12);
    await page.getByRole("button", { name: "Show in the network" }).click();
    await page.waitForURL(/\/network\?.*marked=/);
    await page.getByRole("heading", { name: "12 selected" }).waitFor();
    await page.getByRole("button", { name: "See these in the measures" }).click();
    await page.getByText("12 of 55 organisations: those marked").waitFor();
    await expect.poll(() => rowCount(page)).toBe(12);
    await page.getByRole("link", { name: "Compare" }).click();
    await page.getByText("those marked").waitFor();
    await page.getByRole("button", { name: "Show in the network" }).click();
    await page.getByRole("heading", { name: "12 selected" }).waitFor();
    await page.getByRole("button", { name: "Clear (Esc)" }).click();
    await page.waitForURL((url) => !url.search.includes("marked"));
    await end(opened);
  });

  test("a log scale leaves out what is not above 0, and says so", async () => {
    const opened = await open("&part=distribution&scale=log");
    const { page } = opened;
    await page.getByText("Organisations not drawn: 6").waitFor();
    await expect.poll(() => page.locator(".axis-title.across").textContent()).toContain("log scale");
    await page.getByText("Cumulative", { exact: true }).click();
    await page.waitForURL(/distribution=cumulative/);
    await page.locator('.measure-plot g[aria-label="line"] path').waitFor();
    await end(opened);
  });

  test("two measures: their correlation with n; a drag chooses, a click opens", async () => {
    const opened = await open("&part=two&measure=degree&against=strength");
    const { page } = opened;
    const asked = `${served.tieline.url}/api/v1/datasets/booklet/measures/degree/against/strength`;
    const { n, pearson, spearman } = (await (await fetch(asked)).json()) as Record<string, number>;
    expect(await statement(page)).toContain(
      `n = ${n} · Spearman ρ = ${Number(spearman.toPrecision(3))} · Pearson r = ${Number(pearson.toPrecision(3))}`,
    );
    const place = (await page.locator(".measure-plot svg").boundingBox())!;
    await page.mouse.move(place.x + 0.5 * place.width, place.y + 2);
    await page.mouse.down();
    await page.mouse.move(place.x + place.width - 2, place.y + place.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/within=box/);
    const values = await page.locator(".rank-table tbody tr td:nth-last-child(3)").allTextContents();
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((value) => Number(value) > 4)).toBe(true);
    await page.getByRole("button", { name: "Show all" }).click();
    // The same without a pointer.
    await page.getByText("Choose by values").click();
    await page.getByRole("textbox", { name: "Partners: from" }).fill("8");
    await page.getByRole("button", { name: "List these" }).press("Enter");
    await page.waitForURL(/within=box%3A8,8,/);
    await expect.poll(() => rowCount(page)).toBe(9);
    await page.getByRole("button", { name: "Show all" }).click();
    // Nine have 8 partners and a strength of 1: they are named together, and listed.
    const nine = { x: place.x + place.width - 28, y: place.y + 18 };
    await page.mouse.move(nine.x, nine.y);
    await page.locator('.measure-plot g[aria-label="tip"] text').waitFor();
    await expect
      .poll(() => page.locator('.measure-plot g[aria-label="tip"]').textContent())
      .toMatch(/and 4 more.*8 · 1/s);
    await page.mouse.click(nine.x, nine.y);
    await page.waitForURL(/within=box%3A8,8,1,1/);
    await expect.poll(() => rowCount(page)).toBe(9);
    await page.locator(".rank-table tbody button").first().click();
    await page.waitForURL(/organisation=/);
    await end(opened);
  });

  test("groups: means and medians, small groups named; a group lists its organisations", async () => {
    const opened = await open("&part=groups&by=zone");
    const { page } = opened;
    await page
      .getByText("Fewer than 5 values, so that mean and median say little (hollow dot, no box): Gangwon.")
      .waitFor();
    // What is told of the test is what the API gives.
    const asked = `${served.tieline.url}/api/v1/datasets/booklet/measures/degree/groups/comparison?by=zone`;
    const { n, p } = (await (await fetch(asked)).json()) as { n: number; p: number };
    await expect.poll(() => page.locator(".finding").textContent()).toContain(`n = ${n}`);
    await expect.poll(() => page.locator(".finding").textContent()).toContain(`p = ${p.toFixed(3)}`);
    await page.getByText("How is this computed? Difference between groups").waitFor();
    await page.locator('.measure-plot g[aria-label="bar"]').last().locator("rect").first().click();
    await page.getByText("9 of 55 organisations: Honam").waitFor();
    await expect.poll(() => rowCount(page)).toBe(9);
    await end(opened);
  });

  test("year by year, in Korean: what stands behind each year, and the way into one", async () => {
    const { page, complaints } = await openPage(served.browser, { locale: "ko-KR" });
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&part=years`);
    await page.getByText("그해에 시작한 활동만으로").waitFor();
    const asked = `${served.tieline.url}/api/v1/datasets/booklet/measures/degree/by-year`;
    const { years } = (await (await fetch(asked)).json()) as { years: { year: number; activities: number }[] };
    const table = page.getByRole("region", { name: "파트너 수 (기관)" });
    const cells = await table.locator("tbody tr td:nth-child(2)").allTextContents();
    expect(cells).toEqual(years.map(({ activities }) => String(activities)));
    await expect.poll(() => page.locator('.measure-plot g[aria-label="line"] path').count()).toBeGreaterThan(3);
    await page.getByRole("combobox", { name: "포함할 활동" }).selectOption("overlap");
    await page.getByText("그해에 진행된 활동으로").waitFor();
    await table.getByRole("button", { name: "2009", exact: true }).press("Enter");
    await page.waitForURL(
      ({ searchParams }) =>
        searchParams.get("part") === "distribution" &&
        ["from", "to"].every((end) => searchParams.get(end) === "2009") &&
        searchParams.get("timing") === "overlap",
    );
    await page.locator(".rank-table tbody tr").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the network as a whole, in Korean: each figure says how it is computed, a bar leads to its organisations", async () => {
    const opened = await open("&part=whole", "ko-KR");
    const { page } = opened;
    await page.getByRole("button", { name: "이행성" }).click();
    await page.getByText("계산 방법: 이행성").waitFor();
    await expect.poll(() => page.locator("aside").textContent()).toContain("10.1073/pnas.012582999");
    await page.locator('.measure-plot g[aria-label="rect"]').first().locator("rect").last().click();
    await page.waitForURL(/part=distribution.*within=value/);
    await expect.poll(() => rowCount(page)).toBe(9);
    await end(opened);
  });

  test("on a backbone: values, groups and the whole say which and give what the API gives; what reads no ties says so", async () => {
    const opened = await open("&weighting=count");
    const { page } = opened;
    const asked = "weighting=count&backbone=noise-corrected&backbone.alpha=0.01";
    const ask = async (path: string) =>
      (await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}${asked}`)).json();
    await page.getByLabel("Which ties").selectOption("Noise-corrected backbone");
    await page.getByLabel("Level α").selectOption("0.01");
    const { values, backbone } = measureResult.parse(await ask("measures/degree?"));
    const { kept, ties } = backbone!;
    expect(kept).toBeLessThan(ties);
    const said = `Noise-corrected backbone (α = 0.01, no correction): ${kept} of ${ties} ties are kept, the others left out.`;
    const status = page.locator(".result-statement [role=status]");
    await expect.poll(() => status.textContent()).toContain(said);
    const highest = String([...values].sort((a, b) => b - a)[0]);
    await expect
      .poll(() => page.locator(".rank-table tbody tr").first().locator("td").nth(-2).textContent())
      .toBe(highest);
    await page.getByText("How is this computed? Noise-corrected backbone").waitFor();

    await page.getByRole("link", { name: "Groups" }).click();
    const { n, p } = groupComparisonResult.parse(await ask("measures/degree/groups/comparison?by=kind&"));
    await expect.poll(() => page.locator(".finding").textContent()).toContain(`n = ${n}`);
    await expect.poll(() => page.locator(".finding").textContent()).toContain(`p = ${p!.toFixed(3)}`);
    await expect.poll(() => status.textContent()).toContain(said);

    // It counts participations.
    await page.getByRole("combobox", { name: "Measure" }).selectOption("two-mode-degree");
    await expect.poll(() => status.textContent()).toContain("does not read ties but who takes part in what");
    expect(await status.textContent()).not.toContain("are kept");
    await expect.poll(() => page.getByLabel("Which ties").isDisabled()).toBe(true);

    await page.getByRole("link", { name: "Whole network" }).click();
    const { figures } = structureResult.parse(await ask("structure?"));
    await expect.poll(() => status.first().textContent()).toContain(said);
    const density = page.locator(".whole-figures div", { hasText: "Density" }).locator("dd");
    await expect.poll(() => density.textContent()).toBe(String(Number(figures.density!.toPrecision(3))));
    const saved = page.waitForEvent("download", (file) => file.suggestedFilename() === "booklet-network.csv");
    await page.getByRole("link", { name: "Table (CSV)" }).first().click();
    const text = (await (await (await saved).createReadStream()).toArray()).join("");
    expect(text).toMatch(/^# backbone: .*noise-corrected/m);
    const rows = text.split("\n").filter((row) => Object.keys(figures).some((id) => row.startsWith(`${id},`)));
    expect(rows).toHaveLength(Object.keys(figures).length);
    expect(rows.find((row) => row.startsWith("density,"))).toContain(`,${figures.density},`);
    await page.getByRole("button", { name: /Compute all other figures/ }).click();
    await page.getByText(/^Not on a backbone, .*who takes part in what: .*helix/i).waitFor();
    await end(opened);
  });

  test("on a backbone: years, periods and variants each have their own; groups are found in it; curveball says why not", async () => {
    const opened = await open("&weighting=count&backbone=noise-corrected&backboneAlpha=0.01");
    const { page } = opened;
    const asked = "weighting=count&backbone=noise-corrected&backbone.alpha=0.01";
    const ask = async (path: string) =>
      (await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}${asked}`)).json();
    const status = page.locator(".result-statement [role=status]");
    const ofEach = "Noise-corrected backbone (α = 0.01, no correction): every network here has a backbone of its own";

    const show = (part: string) => {
      const address = new URL(page.url());
      address.searchParams.set("part", part);
      return page.goto(address.href);
    };
    await show("years");
    await expect.poll(() => status.textContent()).toContain(ofEach);
    const { years } = measureByYearResult.parse(await ask("measures/degree/by-year?"));
    const keptOf = page.locator(".measure-chart table").last().locator("tbody tr td:nth-child(5)");
    await expect.poll(() => keptOf.allTextContents()).toEqual(years.map(({ backbone }) => String(backbone!.kept)));
    await page.getByText("How is this computed? Noise-corrected backbone").waitFor();

    await show("periods");
    await expect.poll(() => status.textContent()).toContain(ofEach);
    await expect.poll(() => status.textContent()).toMatch(/of those in the backbone \d+\./);

    await show("sensitivity");
    const { backbone, variants } = sensitivityResult.parse(await ask("measures/degree/sensitivity?"));
    const said = `${backbone!.kept} of ${backbone!.ties} ties are kept`;
    await expect.poll(() => status.textContent()).toContain(said);
    const kept = page.locator(".variants tbody tr td:nth-child(4)");
    await expect.poll(() => kept.allTextContents()).toEqual(variants.map((one) => String(one.backbone!.kept)));

    for (const part of ["communities", "blocks", "cliques"]) {
      await show(part);
      await expect.poll(() => status.textContent()).toContain(said);
      const { groups, count } = (await ask(`${part}?`)) as { groups?: unknown[]; count?: number };
      await expect.poll(() => status.textContent()).toMatch(new RegExp(`: ${groups?.length ?? count}[,. ]`));
    }

    await show("chance");
    await page.getByText(/the backbone of every drawn network would be another one: all ties are read/).waitFor();
    await expect.poll(() => page.getByLabel("Which ties").isDisabled()).toBe(true);
    await page.getByRole("combobox", { name: "Random networks" }).selectOption("labels");
    await expect.poll(() => page.getByLabel("Which ties").inputValue()).toBe("noise-corrected");
    await page.getByLabel("Draws").fill("20");
    await page.getByRole("button", { name: "Draw and compare" }).click();
    await expect.poll(() => status.textContent()).toContain(said);
    await end(opened);
  });

  test("where nobody has a value, it says so and leads on", async () => {
    const { page } = await openPage(served.browser, {});
    await page.goto(`${served.tieline.url}/measures?dataset=booklet&measure=degree&from=1960&to=1961`);
    await page.getByRole("heading", { name: "No organisation here" }).waitFor();
    await page.context().close();
  });
});

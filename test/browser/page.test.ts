import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { coloursOf, mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("the page, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  async function show(path: string, reader = {}) {
    const opened = await openPage(served.browser, reader);
    await opened.page.goto(served.tieline.url + path);
    return opened;
  }
  const drawn = (page: Page) => page.locator("[data-picture='drawn']").waitFor();
  const panel = (page: Page) => page.locator("aside");
  const rowNamed = (page: Page, name: string) => page.locator("tbody tr", { hasText: name }).first();

  test("opens on the country of the documented data", async () => {
    const { page, complaints } = await show("/");
    await page.locator("svg.map circle").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/map");
    expect(page.url()).toContain("dataset=booklet");
    expect(page.url()).toContain("version=1");
    expect(complaints).toEqual([]);
  });

  test("shows the network: a picture, its legend, its table, and no complaint", async () => {
    const { page, complaints } = await show("/network");
    await drawn(page);
    await page.waitForTimeout(1000);
    expect((await coloursOf(page, ".canvas")).size).toBeGreaterThan(10);
    const legend = page.locator(".legend");
    await expect.poll(() => legend.textContent()).toMatch(/Company\d+/);
    await expect.poll(() => legend.textContent()).toContain("Line: tie weight");
    await expect
      .poll(() => page.locator(".statement").textContent())
      .toMatch(/Everything is drawn\. \d+ organisations, \d+ ties/);
    expect(page.url()).toContain("dataset=booklet");
    expect(page.url()).toContain("version=1");
    expect(complaints).toEqual([]);
  });

  test("says that the picture is drawn only once there is something on it", async () => {
    const { page } = await openPage(served.browser);
    // Looked at from the first moment on: once its bytes are stored, the picture is soon there.
    await page.goto(`${served.tieline.url}/network?dataset=booklet`, { waitUntil: "commit" });
    await page.waitForFunction(() => {
      const container = document.querySelector(".canvas");
      return container && !container.hasAttribute("data-picture");
    });
    await drawn(page);
    const inked = await page.locator("canvas.sigma-labels").evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    });
    expect(inked).toBe(true);
  });

  test("the table folds away and leaves its room to the picture; the address keeps it", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    const heightOf = async (shown: Page) => (await shown.locator(".canvas").boundingBox())!.height;
    const before = await heightOf(page);
    await page.getByRole("button", { name: "Fold the table away" }).click();
    await page.locator(".network-table").waitFor({ state: "detached" });
    expect(await heightOf(page)).toBeGreaterThan(before + 100);
    const again = await show(page.url().slice(served.tieline.url.length));
    await drawn(again.page);
    await expect.poll(() => again.page.locator(".network-table").count()).toBe(0);
    await again.page.getByRole("button", { name: /Show the table/ }).click();
    await rowNamed(again.page, "Hyundai").waitFor();
  });

  test("an unknown dataset is named as it was asked for, beside the error", async () => {
    const { page } = await show("/network?dataset=nope");
    await page.getByRole("button", { name: "Open another dataset" }).waitFor();
    const select = page.getByLabel("Dataset", { exact: true });
    await expect.poll(() => select.inputValue()).toBe("nope");
    await expect.poll(() => select.locator("option:checked").textContent()).toBe("nope");
    await select.selectOption("booklet");
    await drawn(page);
  });

  test("selecting in the table selects in the picture and fills the panel; Back takes it back", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    await page.waitForTimeout(500);
    const before = await coloursOf(page, ".canvas");
    await rowNamed(page, "Hyundai").click();
    await panel(page).getByRole("heading", { name: "Neighbours" }).waitFor();
    await expect.poll(() => panel(page).locator("h2").textContent()).toContain("Hyundai");
    await page.waitForTimeout(500);
    expect([...(await coloursOf(page, ".canvas"))]).not.toEqual([...before]);
    await page.goBack();
    await panel(page).getByRole("heading", { name: "This network" }).waitFor();
  });

  test("a click on a node opens it, a double click shows what is around it, with a step back", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    await rowNamed(page, "Hyundai").click();
    await panel(page).getByRole("heading", { name: "Neighbours" }).waitFor();
    await page.getByRole("button", { name: "Show the selected one" }).click();
    await panel(page).getByRole("button", { name: "Close" }).click();
    await panel(page).getByRole("heading", { name: "This network" }).waitFor();
    await page.waitForTimeout(600);
    const box = (await page.locator(".canvas").boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => location.search.includes("organisation="));
    await page.waitForTimeout(600);
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator(".statement", { hasText: "A neighbourhood is drawn." }).waitFor();
    await page.getByRole("button", { name: "Back to the whole network" }).click();
    await page.locator(".statement", { hasText: "Everything is drawn." }).waitFor();
  });

  test("the address reopens the same view", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    await page.getByLabel("Colour by").selectOption("zone");
    await page.getByLabel("Size by").selectOption("pagerank");
    await page.getByRole("button", { name: "Closer" }).click();
    await page.waitForFunction(() => location.search.includes("camera="));
    const name = await page.locator("tbody tr td").first().textContent();
    await page.locator("tbody tr").first().click();
    await panel(page).getByRole("heading", { name: "Neighbours" }).waitFor();
    const again = await show(page.url().slice(served.tieline.url.length));
    await drawn(again.page);
    await panel(again.page).getByRole("heading", { name: "Neighbours" }).waitFor();
    await expect.poll(() => again.page.getByLabel("Colour by").inputValue()).toBe("zone");
    await expect.poll(() => again.page.getByLabel("Size by").inputValue()).toBe("pagerank");
    await expect.poll(() => panel(again.page).locator("h2").textContent()).toBe(name);
    await again.page.waitForTimeout(500);
    expect(again.page.url()).toBe(page.url());
  });

  test("speaks Korean, with no key left untranslated", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    await page.getByText("한국어").click();
    for (const [path, text] of [
      ["/network", "모두 그렸습니다"],
      ["/integration", "통합 단계"],
      ["/organisations", "찾은 것"],
      ["/data", "데이터셋"],
    ]) {
      await page.goto(`${served.tieline.url}${path}?dataset=booklet`);
      await page.getByText(text).first().waitFor();
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("ko");
      const words = await page.locator("body").textContent();
      expect(words).not.toMatch(/\{\{|\b(?:page|vocabulary|errors|definitions|integration):|\b[a-z]+\.[a-z]+[A-Z]\w*/);
    }
  });

  test("follows the reader's dark scheme", async () => {
    const { page } = await show("/network?dataset=booklet", { scheme: "dark" });
    await drawn(page);
    await page.waitForTimeout(500);
    const [[darkest]] = [...(await coloursOf(page, ".canvas"))].sort((a, b) => b[1] - a[1]);
    expect(darkest).toBe("1,1,1");
    await page.getByRole("button", { name: "Use light colours" }).click();
    await page.waitForTimeout(500);
    const [[lightest]] = [...(await coloursOf(page, ".canvas"))].sort((a, b) => b[1] - a[1]);
    expect(lightest).toBe("15,15,15");
  });

  test("search finds by id and by Korean name; / puts the cursor into it", async () => {
    const { page } = await show("/network?dataset=booklet", { locale: "ko-KR" });
    await drawn(page);
    const list = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/organisations?limit=1000`);
    const { organisations } = (await list.json()) as { organisations: { id: string; names?: { ko?: string } }[] };
    const korean = organisations.find(({ names }) => names?.ko);
    for (const sought of [organisations[0].id, korean?.names?.ko].filter((text) => text !== undefined)) {
      await page.keyboard.press("/");
      await page.keyboard.type(sought);
      const option = page.getByRole("option").filter({ hasText: sought }).first();
      await option.waitFor();
      await option.click();
      await page.waitForFunction(() => location.search.includes("organisation="));
      await panel(page).locator("h2").waitFor();
      await page.goBack();
    }
  });

  test("shows the mixing matrix; a cell opens what is behind it", async () => {
    const { page, complaints } = await show("/integration?dataset=booklet&integration=matrix&by=kind");
    await page.locator("svg .heat-map, svg.heat-map, .heat-map").first().waitFor();
    const first = page.locator(".mixing-table tbody tr").first();
    await expect.poll(() => first.textContent()).toMatch(/Company/);
    await page.locator(".heat-map rect").first().click();
    await panel(page).locator(".eyebrow", { hasText: "Between two groups" }).waitFor();
    await panel(page).getByRole("heading", { name: "Organisations behind it" }).waitFor();
    await panel(page).getByRole("button", { name: "Show these in the network" }).click();
    await drawn(page);
    expect(page.url()).toContain("kinds=company");
    expect(complaints).toEqual([]);
  });

  test("a file is previewed, loaded and shown", async () => {
    const file = join(tmpdir(), `tieline-upload-${process.pid}.csv`);
    await writeFile(file, await readFile(resolve(import.meta.dirname, "upload.csv")));
    const { page } = await show("/data");
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText("Nothing is loaded yet.").waitFor();
    await expect.poll(() => page.locator(".preview tbody tr").count()).toBe(4);
    await expect.poll(() => page.locator('.preview tr[data-refused="true"]').count()).toBe(1);
    await page.getByLabel("Dataset id").first().fill("uploaded");
    await page.getByRole("button", { name: "Load", exact: true }).click();
    const report = page.locator(".import-done");
    await report.waitFor();
    await expect.poll(() => report.textContent()).toMatch(/Rows refused1/);
    await report.getByRole("button", { name: "Open" }).click();
    await page.locator(".statement", { hasText: "3 organisations" }).waitFor();
    await page.goto(`${served.tieline.url}/data`);
    const card = page.locator(".card", { hasText: "uploaded" });
    await card.getByRole("button", { name: "Remove" }).click();
    await page.getByLabel("Write uploaded to confirm").fill("uploaded");
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await card.waitFor({ state: "detached" });
  });

  test("a picture and the data can be taken out", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    await page.getByRole("button", { name: "Save" }).click();
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /PNG/ }).click(),
    ]);
    expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");
    await page.getByRole("button", { name: "Save" }).click();
    const gexf = await page.getByRole("menuitem", { name: /GEXF/ }).getAttribute("href");
    const answer = await fetch(served.tieline.url + gexf);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<gexf");
  });

  test("the picture comes as SVG too: every organisation and tie, its labels, legend and statement, in Korean", async () => {
    const { page } = await show("/network?dataset=booklet", { locale: "ko-KR" });
    await drawn(page);
    await page.getByRole("button", { name: "저장" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /SVG/ }).click(),
    ]);
    const written = await readFile(await file.path(), "utf8");
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
      const count = (selector: string) => parsed.querySelectorAll(selector).length;
      return {
        faults: count("parsererror"),
        nodes: count(".nodes circle"),
        ties: count(".ties line"),
        labels: count(".labels text"),
        caption: parsed.querySelector(".caption")?.textContent ?? "",
      };
    }, written);
    expect(read).toMatchObject({ faults: 0, nodes: 55, ties: 92 });
    expect(read.labels).toBeGreaterThan(10);
    for (const text of ["버전 1", "모두 그렸습니다. 기관 55, 연결 92.", "색: 유형", "기업 (37)", "크기: 파트너 수"])
      expect(read.caption).toContain(text);
  });

  test("a drag with shift held selects; the table can hold only those; the address keeps it; Escape clears", async () => {
    const { page } = await show("/network?dataset=booklet");
    await drawn(page);
    const { x, y, width, height } = (await page.locator(".canvas").boundingBox())!;
    await page.keyboard.down("Shift");
    await page.mouse.move(x + 5, y + 60);
    await page.mouse.down();
    for (const [toX, toY] of [
      [width / 2, 60],
      [width / 2, height - 5],
      [5, height - 5],
    ])
      await page.mouse.move(x + toX, y + toY, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const heading = (shown: Page) => panel(shown).getByRole("heading", { name: /^\d+ selected$/ });
    const selected = Number.parseInt((await heading(page).textContent())!, 10);
    expect(selected).toBeGreaterThan(3);
    expect(selected).toBeLessThan(50);
    expect(page.url()).not.toContain("camera=");
    await expect.poll(() => panel(page).locator(".rows li").count()).toBe(selected);
    await page.getByRole("button", { name: "Only these in the table" }).click();
    await page.waitForFunction(
      (rows) => document.querySelector(".network-table table")?.getAttribute("aria-rowcount") === String(rows),
      selected + 1,
    );
    const again = await show(page.url().slice(served.tieline.url.length));
    await drawn(again.page);
    expect(Number.parseInt((await heading(again.page).textContent())!, 10)).toBe(selected);
    await again.page.keyboard.press("Escape");
    await panel(again.page).getByRole("heading", { name: "This network" }).waitFor();
    expect(again.page.url()).not.toContain("lasso");
  });

  test("a second organisation, chosen with ctrl held, shows the paths between the two over what is drawn", async () => {
    const { page, complaints } = await show("/network?dataset=booklet");
    await drawn(page);
    await rowNamed(page, "Hyundai").click();
    await panel(page).getByRole("heading", { name: "Neighbours" }).waitFor();
    await rowNamed(page, "Ford").click({ modifiers: ["Control"] });
    await panel(page).getByText("Ties from one to the other: 1. Shortest paths: 1.").waitFor();
    await panel(page).getByText("Over the ties that are drawn only.").waitFor();
    await expect.poll(() => panel(page).locator(".paths li").count()).toBe(1);
    await page.keyboard.press("Escape");
    await panel(page).getByRole("heading", { name: "This network" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("to try again is offered where the same question may be answered later, and a way out where it will not", async () => {
    const { page } = await show("/network?dataset=booklet&zones=nowhere");
    const refused = page.getByRole("alert").filter({ hasText: "Filter by what is not there" });
    await refused.waitFor();
    await expect.poll(() => refused.getByRole("button").allTextContents()).toEqual(["Take out the filters"]);
    await refused.getByRole("button").click();
    await drawn(page);
    expect(page.url()).not.toContain("zones");
    await page.context().setOffline(true);
    await page.getByLabel("Tie weight").selectOption("count");
    const unreachable = page.getByRole("alert").filter({ hasText: "Tieline does not answer" });
    await unreachable.waitFor();
    await page.context().setOffline(false);
    await unreachable.getByRole("button", { name: "Try again" }).click();
    await unreachable.waitFor({ state: "detached" });
    await page.locator(".legend", { hasText: "Shared activities" }).waitFor();
  });

  test("on a phone: search and organisation", async () => {
    const { page } = await show("/organisations?dataset=booklet", { width: 360, height: 740 });
    await page.getByLabel("Search", { exact: true }).fill("현대자동차");
    await rowNamed(page, "Hyundai").click();
    await panel(page).getByRole("heading", { name: "Neighbours" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await panel(page).getByRole("button", { name: "Close" }).click();
    await rowNamed(page, "Hyundai").waitFor();
  });
});

import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pictureSchema } from "../../server/contract/picture.ts";
import { coloursOf, mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("what the network view shows, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  async function show(path: string, reader = {}) {
    const opened = await openPage(served.browser, reader);
    await opened.page.goto(served.tieline.url + path);
    await drawn(opened.page);
    return opened;
  }
  const drawn = (page: Page) => page.locator("[data-picture='drawn']").waitFor();
  const statement = (page: Page, text: RegExp) => page.locator(".statement", { hasText: text }).waitFor();
  const panel = (page: Page) => page.locator("aside");
  const rowNamed = (page: Page, name: string) => page.locator("tbody tr", { hasText: name }).first();
  const legend = (page: Page) => page.locator(".legend").textContent();

  test("each choice draws its nodes, says so, explains its signs and fills the table; the address keeps it", async () => {
    const { page, complaints } = await show("/network?dataset=booklet");
    const pictures = new Map<string, unknown>();
    for (const [value, said, explained] of [
      ["organisations", /\d+ organisations, \d+ ties\./, /Company.*Size: Partners.*Line: tie weight/],
      ["two-mode", /\d+ organisations, \d+ activities, \d+ participations\./, /Company.*Event.*Participations.*leads/],
      ["activities", /\d+ activities, \d+ ties\./, /Event.*Size: Organisations.*shared organisations/],
      ["groups", /\d+ groups, \d+ ties\..*Organisations in no group/, /Groups.*Size: Organisations/],
    ] as const) {
      await page.getByLabel("Shows").selectOption(value);
      await statement(page, said);
      await drawn(page);
      await page.waitForTimeout(500);
      expect(await legend(page)).toMatch(explained);
      pictures.set(JSON.stringify([...(await coloursOf(page, ".canvas"))]), value);
      const again = await show(page.url().slice(served.tieline.url.length));
      await statement(again.page, said);
      await again.page.context().close();
    }
    expect(pictures.size).toBe(4);
    expect(complaints).toEqual([]);
  });

  test("a backbone is drawn where one is chosen: which, how many of how many ties; nodes stay, and the address keeps it", async () => {
    const { page, complaints } = await show("/network?dataset=booklet&weighting=count");
    const path = `${served.tieline.url}/api/v1/datasets/booklet/picture?weighting=count&limit=4000`;
    const asked = async (query: string) => pictureSchema.parse(await (await fetch(path + query)).json());
    const whole = await asked("");
    await page.getByLabel("Which ties").selectOption("Noise-corrected backbone");
    await page.getByLabel("Level α").selectOption("0.01");
    const { backbone, shown, nodes } = await asked("&backbone=noise-corrected&backbone.alpha=0.01");
    const { kept, ties } = backbone!;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(ties);
    const kind = `The backbone is drawn\\. Noise-corrected backbone \\(α = 0\\.01, no correction\\): ${kept} of ${ties} ties`;
    const drawnOf = `Drawn: ${shown.organisations} of 55 organisations, ${kept} ties\\.`;
    await statement(page, new RegExp(`${kind}.*${drawnOf}`));
    await drawn(page);
    const rows = page.locator("table[aria-rowcount]").first();
    await expect.poll(() => rows.getAttribute("aria-rowcount")).toBe(String(shown.organisations + 1));
    const placeOf = ({ nodes: { id, x, y } }: typeof whole) => new Map(id.map((one, k) => [one, [x[k], y[k]]]));
    for (const one of nodes.id) expect(placeOf({ ...whole, nodes }).get(one)).toEqual(placeOf(whole).get(one));

    const again = await show(page.url().slice(served.tieline.url.length), { locale: "ko-KR" });
    await statement(
      again.page,
      new RegExp(`잡음 보정 골격\\(α = 0\\.01, 보정 없음\\): 연결 ${ties}개 가운데 ${kept}개만 남기고`),
    );
    await again.page.getByLabel("연결 범위").selectOption("모든 연결");
    await statement(again.page, /모두 그렸습니다/);
    await again.page.context().close();

    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Ties of the backbone").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download", (file) => !file.suggestedFilename().endsWith(".record.json")),
      page.getByRole("menuitem", { name: "CSV" }).click(),
    ]);
    const lines = (await readFile((await download.path())!, "utf8")).split("\n");
    expect(lines.filter((line) => line !== "" && !line.startsWith("#")).length - 1).toBe(kept);

    await page.goto(`${served.tieline.url}/network?dataset=booklet&backbone=validated&backboneAlpha=0.0000000001`);
    await page.getByRole("heading", { name: "No tie is in the backbone" }).waitFor();
    await page.getByLabel("Which ties").selectOption("All ties");
    await statement(page, /Everything is drawn/);
    // Of what is no tie between organisations there is none.
    await page.getByLabel("Shows").selectOption("two-mode");
    await statement(page, /participations/);
    await expect.poll(() => page.getByLabel("Which ties").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("an activity opens its panel, from the table and from the picture, and a double click what is around it", async () => {
    const { page } = await show("/network?dataset=booklet&shows=two-mode");
    await rowNamed(page, "KOAA Show 2009").click();
    await panel(page).getByRole("heading", { name: "KOAA Show 2009" }).waitFor();
    expect(page.url()).toContain("activity=koaa-show-2009");
    await page.getByRole("button", { name: "Show the selected one" }).click();
    await panel(page).getByRole("button", { name: "Close" }).click();
    await panel(page).getByRole("heading", { name: "This network" }).waitFor();
    await page.waitForTimeout(600);
    const box = (await page.locator(".canvas").boundingBox())!;
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.click(...middle);
    await panel(page).getByRole("heading", { name: "KOAA Show 2009" }).waitFor();
    await page.waitForTimeout(600);
    await page.mouse.dblclick(...middle);
    await statement(page, /Around KOAA Show 2009.*: \d+ of 55 organisations, \d+ of 30 activities/);
    expect(page.url()).toContain("focusIs=activity");
    await page.getByRole("button", { name: "Back to the whole network" }).click();
    await statement(page, /Everything is drawn/);
  });

  test("search finds an activity among activities; its neighbourhood is drawn", async () => {
    const { page } = await show("/network?dataset=booklet&shows=activities");
    await page.keyboard.press("/");
    await page.keyboard.type("KIMES");
    await page.getByRole("option", { name: /KIMES 2009/ }).click();
    await panel(page).getByRole("heading", { name: "KIMES 2009" }).waitFor();
    await page.locator("tbody tr[aria-current='true']", { hasText: "KIMES 2009" }).waitFor();
    await page.goto(`${served.tieline.url}/network?dataset=booklet&shows=activities&focus=kimes-2009`);
    await statement(page, /Around KIMES 2009: 8 of 30 activities, \d+ of \d+ ties/);
  });

  test("a group opens with its figures and partners, and leads to its organisations", async () => {
    const { page } = await show("/network?dataset=booklet&shows=groups&groups=zone");
    await rowNamed(page, "Seoul Metropolitan").click();
    await panel(page).getByRole("heading", { name: "Seoul Metropolitan" }).waitFor();
    await panel(page).getByRole("button", { name: "Honam" }).click();
    await panel(page).getByRole("heading", { name: "Honam" }).waitFor();
    await page.goBack();
    await panel(page).getByRole("button", { name: "Only this group's organisations" }).click();
    await statement(page, /^Everything is drawn\. 9 organisations, \d+ ties\./);
    expect(page.url()).toContain("zones=capital");
  });

  test("what is drawn can be saved, as a picture and as data", async () => {
    const { page } = await show("/network?dataset=booklet&shows=two-mode");
    const save = async (name: string) => {
      await page.getByRole("button", { name: "Save" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download", (file) => !file.suggestedFilename().endsWith(".record.json")),
        page.getByRole("menuitem", { name }).click(),
      ]);
      return readFile((await download.path())!, "utf8");
    };
    const svg = await save("Picture with legend (SVG)");
    expect(svg.match(/<circle [^>]*><title>/g)).toHaveLength(55);
    expect(svg.match(/<rect [^>]*><title>/g)).toHaveLength(30);
    expect(svg).toContain("55 organisations, 30 activities, 64 participations");
    const csv = await save("CSV");
    expect(csv).toContain("activity:koaa-show-2009,1,1");
    expect(await save("GraphML")).toContain('<node id="activity:koaa-show-2009">');
  });

  test("speaks Korean in each, with nothing clipped and no key left untranslated", async () => {
    const { page } = await show("/network?dataset=booklet", { locale: "ko-KR", width: 1280, height: 800 });
    for (const [value, text] of [
      ["two-mode", "기관 55, 활동 30, 참여 64"],
      ["activities", "활동 30, 연결 30"],
      ["groups", "집단에 속하지 않아 그리지 않은 기관"],
    ]) {
      await page.getByLabel("표시 대상").selectOption(value);
      await page.locator(".statement", { hasText: text }).waitFor();
      const words = await page.locator("body").textContent();
      expect(words).not.toMatch(/\{\{|\b(?:page|vocabulary|errors|definitions):|\b[a-z]+\.[a-z]+[A-Z]\w*/);
      const clipped = await page
        .locator(".legend h3, th .figure")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
      expect(clipped).toEqual([]);
    }
  });
});

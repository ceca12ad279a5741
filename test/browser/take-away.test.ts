import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("what is taken away from the page, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();

  async function show(path: string, there: string, locale?: "ko-KR") {
    const opened = await openPage(served.browser, { locale });
    await opened.page.goto(served.tieline.url + path);
    await opened.page.locator(there).first().waitFor();
    return opened;
  }

  /** The files that one click saves, by the end of their names. */
  async function saved(page: Page, click: () => Promise<void>, files: number): Promise<Map<string, Buffer>> {
    const arrived: Download[] = [];
    const all = new Promise<void>((resolve) => {
      page.on("download", (file) => {
        if (arrived.push(file) === files) resolve();
      });
    });
    await click();
    await all;
    page.removeAllListeners("download");
    const read = async (file: Download) => [file.suggestedFilename(), await readFile(await file.path())] as const;
    return new Map(await Promise.all(arrived.map(read)));
  }

  test("a file of the network comes with the run record of its bytes, in Korean", async () => {
    const { page, complaints } = await show("/network?dataset=booklet", "[data-picture='drawn']", "ko-KR");
    await page.getByRole("button", { name: "저장" }).click();
    await page.getByRole("menuitem", { name: "Parquet (R, Python용)" }).waitFor();
    const files = await saved(page, () => page.getByRole("menuitem", { name: "Pajek" }).click(), 2);
    expect([...files.keys()].sort()).toEqual(["booklet.net", "booklet.net.record.json"]);
    const network = files.get("booklet.net")!;
    expect(network.toString()).toMatch(/^\ufeff% Tieline\n[\s\S]*\*Vertices 55\n[\s\S]*^\d+ "[^"]*[가-힣]/m);
    const record = runRecordSchema.parse(JSON.parse(files.get("booklet.net.record.json")!.toString()));
    expect(record.result.sha256).toBe(createHash("sha256").update(network).digest("hex"));
    expect(record.citation.text).toContain("데이터셋");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("whoever wants no record gets none", async () => {
    const { page } = await show("/network?dataset=booklet", "[data-picture='drawn']");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("checkbox", { name: "With run record" }).uncheck();
    const files = await saved(page, () => page.getByRole("menuitem", { name: "CSV" }).click(), 1);
    await page.waitForTimeout(500);
    expect([...files.keys()]).toEqual(["booklet.csv"]);
    await page.context().close();
  });

  test("charts of a measure come as SVG: bars, axes and what they show as text, in Korean; and as PNG", async () => {
    const { page, complaints } = await show(
      "/measures?dataset=booklet&part=distribution",
      ".measure-plot svg rect",
      "ko-KR",
    );
    const files = await saved(page, () => page.getByRole("button", { name: "차트 (SVG)" }).click(), 1);
    const [[name, bytes]] = files;
    expect(name).toBe("booklet-degree.svg");
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
      const { width, height } = parsed.documentElement.querySelector("rect")!.attributes as unknown as Record<
        string,
        Attr
      >;
      return {
        faults: parsed.querySelectorAll("parsererror").length,
        bars: parsed.querySelectorAll('svg svg g[aria-label="rect"] rect').length,
        texts: [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent ?? ""),
        size: [Number(width.value), Number(height.value)],
      };
    }, bytes.toString("utf8"));
    expect(read.faults).toBe(0);
    expect(read.bars).toBe(await page.locator('.measure-plot g[aria-label="rect"] rect').count());
    expect(read.texts[0]).toMatch(/클러스터 사업.*버전 1/);
    for (const title of await page.locator(".axis-title").allTextContents()) expect(read.texts).toContain(title);
    expect(read.texts.join(" ")).toMatch(/기관/);
    const png = await saved(page, () => page.getByRole("button", { name: "PNG", exact: true }).click(), 1);
    expect(png.get("booklet-degree.png")!.readUInt32BE(16)).toBe(2 * read.size[0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  /** The fonts in which the texts of an SVG are drawn where nothing but what it carries is there, each with how many letters. */
  async function fontsWithin(svg: string): Promise<Map<string, number>> {
    const page = await (await served.browser.newContext({ offline: true })).newPage();
    await page.setContent(`<body>${svg.replace(/^<\?xml[^>]*>/, "")}</body>`);
    await page.evaluate(() => document.fonts.ready);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("DOM.enable");
    await devtools.send("CSS.enable");
    const { root } = await devtools.send("DOM.getDocument");
    const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "text" });
    const letters = new Map<string, number>();
    for (const nodeId of nodeIds) {
      const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
      for (const { familyName, isCustomFont, glyphCount } of fonts) {
        const font = isCustomFont ? familyName : `installed: ${familyName}`;
        letters.set(font, (letters.get(font) ?? 0) + glyphCount);
      }
    }
    await page.context().close();
    return letters;
  }

  test.for([
    ["/network?dataset=booklet", "[data-picture='drawn']", "그림 (SVG)"],
    ["/map?dataset=booklet", "[data-map='drawn'] .labels text", "그림 (SVG)"],
    ["/measures?dataset=booklet&part=groups", ".measure-plot svg circle", "차트 (SVG)"],
  ] as const)("%s: an SVG carries the font of all its letters, Korean ones too", async ([path, there, item]) => {
    const { page, complaints } = await show(path, there, "ko-KR");
    const isMenu = item.startsWith("그림");
    if (isMenu) await page.getByRole("button", { name: "저장" }).click();
    const [[, bytes]] = await saved(
      page,
      () => (isMenu ? page.getByRole("menuitem", { name: /SVG/ }) : page.getByRole("button", { name: item })).click(),
      1,
    );
    const svg = bytes.toString("utf8");
    expect(svg).toMatch(/<text[^>]*>[^<]*[가-힣]/);
    expect(svg).not.toMatch(/url\((?!data:)/);
    const { "Pretendard Variable": carried, ...others } = Object.fromEntries(await fontsWithin(svg));
    expect(carried).toBeGreaterThan(100);
    // The page's font has no minus sign, which every other one has.
    const minus = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].flatMap(([, text]) => text.match(/−/g) ?? []).length;
    expect(Object.values(others).reduce((sum, letters) => sum + letters, 0)).toBe(minus);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the map comes with the run records of what it is drawn from", async () => {
    const { page, complaints } = await show(
      "/map?dataset=booklet&mapSize=sum:degree&mapColour=mean:degree",
      "[data-map='drawn'] .labels text",
    );
    const recordOf = async (item: string) => {
      await page.getByRole("button", { name: "Save" }).click();
      await expect.poll(() => page.getByRole("checkbox").count()).toBe(0);
      const files = await saved(page, () => page.getByRole("menuitem", { name: item }).click(), 1);
      return [...files].map(([name, bytes]) => [name, runRecordSchema.parse(JSON.parse(bytes.toString()))] as const)[0];
    };
    const [name, record] = await recordOf("Run record of the picture");
    expect(name).toBe("booklet-map.record.json");
    const asked = `${served.tieline.url}/api/v1/datasets/booklet/complex-network?lang=en`;
    const answer = Buffer.from(await (await fetch(asked, { headers: { Accept: "application/json" } })).arrayBuffer());
    expect(record.result.sha256).toBe(createHash("sha256").update(answer).digest("hex"));
    // Sum and mean of one measure are one answer.
    const [other, measured] = await recordOf("Run record: Partners");
    expect(other).toBe("booklet-map-1.record.json");
    expect(JSON.stringify(measured)).toContain("measures/degree/groups");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the code that is copied asks for what is shown", async () => {
    const { page } = await show("/measures?dataset=booklet&measure=strength", ".rank-table tbody tr");
    await page.getByRole("button", { name: "Copy for Python" }).click();
    await page.getByRole("button", { name: "Code copied" }).waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const address = JSON.parse(/"http[^"]+"/.exec(code)![0]) as string;
    const answer = (await (await fetch(address)).json()) as { analysis: string; ids: string[] };
    expect([answer.analysis, answer.ids.length]).toEqual(["strength", 55]);
    await page.getByRole("button", { name: "Copy for R" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("library(jsonlite)");
    await page.context().close();
  });
});

import { describe, expect, test } from "vitest";
import { tiesSchema } from "../../server/contract/ties.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("recorded introductions, in Chromium (skipped where none is installed)", () => {
  const [from, to] = ["cu-medical-systems", "hyundai-motor"];
  const served = serveAndOpen(async ({ url }) => {
    for (const state of ["made", "planned"]) {
      const answer = await fetch(`${url}/api/v1/datasets/booklet/journal`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ kind: "introduction", body: { from, to, state, on: "2010-03" } }),
      });
      expect(answer.status, await answer.text()).toBe(201);
    }
  });

  test("the layers menu adds those that were made to the network, in the address too", async () => {
    const { page, complaints } = await openPage(served.browser);
    const tieCount = async (query: string) => {
      const answer = await fetch(
        `${served.tieline.url}/api/v1/datasets/booklet/ties?layers=collaboration,contact${query}`,
      );
      return tiesSchema.parse(await answer.json()).ties.length;
    };
    const [before, after] = [await tieCount(""), await tieCount("&journal=true")];
    expect(after).toBe(before + 1);
    await page.goto(`${served.tieline.url}/network?dataset=booklet&organisation=${from}`);
    await page.locator("aside h2").waitFor();
    await expect.poll(() => page.locator("aside").getByText("Hyundai").count()).toBe(0);
    await page.getByRole("button", { name: "Layers 7/11" }).click();
    await page.getByRole("checkbox", { name: "Introductions that brokers recorded as made" }).check();
    await page.waitForURL((url) => url.searchParams.get("journal") === "true");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Layers 7/11 + introductions" }).waitFor();
    await page.locator("aside").getByText("Hyundai").first().waitFor();
    await page.goto(
      `${served.tieline.url}/network?dataset=booklet&journal=true&shows=two-mode&focus=${from}&focusIs=organisation`,
    );
    await page.getByRole("button", { name: "CU Medical Systems – Hyundai" }).click();
    await page.locator("aside").getByRole("heading", { name: "CU Medical Systems – Hyundai" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the layers stay as they are written when introductions come and go", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/network?dataset=booklet&layers=consortium:2,mini-cluster`);
    const layers = () => new URL(page.url()).searchParams.get("layers");
    await page.getByRole("button", { name: /^Layers 2/ }).click();
    const made = page.getByRole("checkbox", { name: "Introductions that brokers recorded as made" });
    await made.check();
    await expect.poll(layers).toBe("consortium:2,mini-cluster,introduction");
    await made.uncheck();
    await expect.poll(layers).toBe("consortium:2,mini-cluster");
    await page.getByRole("checkbox", { name: /^Mini cluster/ }).uncheck();
    await expect.poll(layers).toBe("consortium:2");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    "/network?",
    "/network?shows=two-mode",
    `/network?shows=two-mode&focus=${from}&focusIs=organisation`,
    "/map?",
    "/organisations?",
    `/network?organisation=${from}&other=${to}`,
    "/measures?",
    "/measures?part=whole",
    "/integration?",
    "/integration?integration=targets",
    "/partners?partners=candidates",
  ])("no view refuses it: %s", async (path) => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}${path}&dataset=booklet&journal=true`);
    await page.waitForLoadState("networkidle");
    await expect.poll(() => page.getByRole("alert").allTextContents()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("one that is undone is gone from the network that was shown before", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/network?dataset=booklet&journal=true`);
    const statement = page.locator(".statement", { hasText: "ties" });
    const ties = async () => Number(/([\d,]+) ties/.exec((await statement.textContent()) ?? "")?.[1]);
    const before = await ties();
    await page.getByRole("link", { name: "Partners" }).click();
    await page.getByRole("link", { name: "Introductions" }).click();
    const made = page.locator(".introductions-recorded > li", { hasText: "Made on" });
    await made.getByRole("button", { name: "Undo the introduction of CU Medical Systems to Hyundai" }).click();
    await made.waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Network" }).click();
    await expect.poll(ties).toBe(before - 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a long list shows twenty at once, and a form only where it is unfolded", async () => {
    for (let k = 0; k < 22; k++) {
      const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/journal`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ kind: "introduction", body: { from, to, state: "planned", on: "2010-04" } }),
      });
      expect(answer.status, await answer.text()).toBe(201);
    }
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/partners?partners=introductions&dataset=booklet`);
    const rows = page.locator(".introductions-recorded > li");
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(20);
    await expect.poll(() => rows.locator("form").count()).toBe(0);
    await rows.first().locator("summary").click();
    await rows.locator("form").waitFor();
    await page.getByRole("button", { name: /more$/ }).first().click();
    await expect.poll(() => rows.count()).toBeGreaterThan(21);
    await expect.poll(() => rows.locator("form").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

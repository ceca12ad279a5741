import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults, everyImpact } from "./axe-faults.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";
import { serveTieline } from "./serve-tieline.ts";

const sha256 = (token: string) => createHash("sha256").update(token).digest("hex");
const access = {
  tokens: [
    { name: "a dashboard", role: "viewer", sha256: sha256("viewing-token") },
    { name: "the keeper", role: "admin", sha256: sha256("keeping-token") },
  ],
};

describe.skipIf(!mayRun())("the page of a server with an access file (skipped where no Chromium is)", () => {
  const served = serveAndOpen(undefined, () => serveTieline(access, "viewing-token"));

  const drawn = (page: Page) => page.locator("[data-picture='drawn']").waitFor();
  async function open(path: string, reader = {}) {
    const { page } = await openPage(served.browser, reader);
    await page.goto(served.tieline.url + path);
    return page;
  }
  /** By keyboard alone: the field has the focus already. */
  async function give(page: Page, token: string) {
    await page.locator(".sign-in input[type=password]").waitFor();
    await page.keyboard.type(token);
    await page.keyboard.press("Enter");
  }

  test("asks for a token in the reader's language, says where one comes from, and refuses a wrong one", async () => {
    const page = await open("/", { locale: "ko-KR" });
    const form = page.locator(".sign-in");
    await form.getByText("접근 파일을 관리하는 사람").waitFor();
    await give(page, "guessed");
    await form.getByText("등록되지 않은 토큰입니다").waitFor();
    await form.getByText("English").click();
    await form.getByText("Whoever keeps its access file gives you a token").waitFor();
    expect(await axeFaults(page, everyImpact)).toEqual([]);
  });

  test("opens what the address names, keeps the token in the tab, and forgets it on signing out", async () => {
    const page = await open("/network?dataset=booklet&size=pagerank");
    await give(page, "viewing-token");
    await drawn(page);
    expect(page.url()).toContain("size=pagerank");
    await page.reload();
    await drawn(page);
    const other = await page.context().newPage();
    await other.goto(served.tieline.url);
    await other.locator(".sign-in").waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.locator(".sign-in").waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await page.locator(".sign-in").waitFor();
  });

  test("sends the token for files too", async () => {
    const page = await open("/network?dataset=booklet");
    await give(page, "viewing-token");
    await drawn(page);
    await page.getByRole("button", { name: "Save" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /CSV/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("booklet.csv");
    expect(await readFile(await file.path(), "utf8")).toContain("\nsource,target,weight,activities");
  });

  test("says which role is lacking", async () => {
    const page = await open("/data");
    await give(page, "viewing-token");
    await page.locator("input[type=file]").setInputFiles(join(import.meta.dirname, "upload.csv"));
    const refusal = page.getByRole("alert");
    await refusal.waitFor();
    await expect.poll(() => refusal.textContent()).toMatch(/needs the role “admin”; the token has “viewer”/);
  });

  test("follows a job to its end: a load, told step by step", async () => {
    const page = await open("/data");
    await give(page, "keeping-token");
    await page.locator("input[type=file]").setInputFiles(join(import.meta.dirname, "upload.csv"));
    await page.locator(".import table").first().waitFor();
    await page.getByLabel("Dataset id").first().fill("signed");
    await page.getByRole("button", { name: "Load", exact: true }).click();
    const report = page.locator(".import-done");
    await report.waitFor();
    await expect.poll(() => report.textContent()).toContain("Rows");
  });

  test("asks again when the server no longer knows the token", async () => {
    const page = await open("/network");
    await page.evaluate(() => sessionStorage.setItem("tieline.token", "withdrawn"));
    await page.reload();
    await page.getByText("is not known any more").waitFor();
    await give(page, "viewing-token");
    await drawn(page);
  });
});

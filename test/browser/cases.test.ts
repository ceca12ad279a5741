import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { caseDetailSchema, casesSchema } from "../../server/contract/case.ts";
import { axeFaults } from "./axe-faults.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";
import { serveTieline } from "./serve-tieline.ts";

const sha256 = (token: string) => createHash("sha256").update(token).digest("hex");
const access = {
  tokens: [
    { name: "wall display", role: "viewer", sha256: sha256("viewing-token") },
    { name: "Gunsan desk", role: "broker", sha256: sha256("broking-token") },
  ],
};

describe.skipIf(!mayRun())("cases, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(undefined, () => serveTieline(access, "broking-token"));

  async function open(token: string, locale: "en-GB" | "ko-KR" = "en-GB", width = 1280) {
    const opened = await openPage(served.browser, { locale, width, height: 900 });
    await opened.page.addInitScript((given) => sessionStorage.setItem("tieline.token", given), token);
    await opened.page.goto(`${served.tieline.url}/partners?partners=cases&dataset=booklet`);
    return opened;
  }
  const ask = async (path: string) => {
    const headers = { authorization: "Bearer broking-token" };
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}`, { headers });
    return answer.json();
  };

  const post = async (entry: object) => {
    const answer = await fetch(`${served.tieline.url}/api/v1/datasets/booklet/journal`, {
      method: "POST",
      headers: { authorization: "Bearer broking-token", "content-type": "application/json" },
      body: JSON.stringify(entry),
    });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { id: string };
  };

  test("a broker opens a case for a company, moves it on and undoes it; the table says what the API says", async () => {
    const { page, complaints } = await open("broking-token");
    const loaded = casesSchema.parse(await ask("cases?lang=en"));
    await page.getByText(`Found: ${loaded.total}`).waitFor();
    await expect
      .poll(() => page.locator(".cases-table tbody tr .row-button").first().textContent())
      .toBe(loaded.cases[0].need);

    await page.locator(".case-form").getByText("Open a case").click();
    await page.waitForURL(/opening=true/);
    const company = page.getByRole("combobox", { name: "Company", exact: true });
    await company.fill("CU Medical");
    await page
      .getByRole("option", { name: /CU Medical/ })
      .first()
      .waitFor();
    await company.press("Enter");
    await page.getByRole("textbox", { name: "Need" }).fill("전극의 표면 처리가 벗겨집니다");
    await page.getByRole("button", { name: "Open the case", exact: true }).click();
    await page.getByRole("heading", { name: "전극의 표면 처리가 벗겨집니다" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Details");
    const [mine] = casesSchema.parse(await ask("cases?lang=en")).cases;
    expect(mine).toMatchObject({ source: "journal", state: "open", companies: [{ title: "CU Medical Systems" }] });

    const form = page.getByRole("form", { name: "Write down how it goes on" });
    await form.getByLabel("State").selectOption({ label: "Project under way" });
    await form.getByLabel("Text", { exact: true }).fill("An institute tests other coatings.");
    await form.getByRole("button", { name: "Write it down" }).click();
    await page.getByText("Project under way · An institute tests other coatings.").waitFor();
    expect(caseDetailSchema.parse(await ask(`cases/${encodeURIComponent(mine.id)}?lang=en`))).toMatchObject({
      case: { state: "project" },
      notes: [{ by: "Gunsan desk" }],
    });
    expect(await axeFaults(page)).toEqual([]);

    await page.getByRole("button", { name: "Undo the whole case" }).click();
    await page.getByText(`Found: ${loaded.total}`).waitFor();
    await page.waitForURL((url) => !url.searchParams.has("item"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("who helped before is still named in a further note, unless taken out, the last one too", async () => {
    const newcomer = { kind: "company", complex: "gunsan", makes: "buoys" };
    const { id } = await post({ kind: "case", body: { newcomer, need: "Buoys that last", field: "other" } });
    await post({ kind: "case-note", body: { case: id, partners: ["hyundai-motor"] } });
    const { page, complaints } = await open("broking-token");
    await page.goto(`${served.tieline.url}/partners?partners=cases&dataset=booklet&item=${id}`);
    const form = page.getByRole("form", { name: "Write down how it goes on" });
    const names = () => form.locator(".case-parties li").allTextContents();
    await form.locator(".case-parties li").first().waitFor();
    const helping = async () => {
      const { partners } = caseDetailSchema.parse(await ask(`cases/${id}?lang=en`)).case;
      return partners.map((one) => one.id);
    };
    const partner = form.getByRole("combobox", { name: "Add who helps" });
    await partner.fill("CU Medical");
    await page
      .getByRole("option", { name: /CU Medical/ })
      .first()
      .waitFor();
    await partner.press("Enter");
    const write = form.getByRole("button", { name: "Write it down" });
    await write.click();
    await expect.poll(helping).toEqual(["hyundai-motor", "cu-medical-systems"]);
    await expect.poll(async () => (await names()).length).toBe(2);
    await form.getByRole("button", { name: /^Remove.*Hyundai/ }).click();
    await write.click();
    await expect.poll(helping).toEqual(["cu-medical-systems"]);
    await expect.poll(async () => (await names()).length).toBe(1);
    await form.getByRole("button", { name: /^Remove.*CU Medical/ }).click();
    await form.getByText("Nobody any more", { exact: true }).waitFor();
    await write.click();
    await expect.poll(helping).toEqual([]);
    await page.getByText("Who helps: Nobody any more", { exact: true }).waitFor();
    const undoes = page.getByRole("button", { name: /^Undo the note/ });
    await undoes.last().click();
    await expect.poll(helping).toEqual(["cu-medical-systems"]);
    await page.getByRole("button", { name: "Undo the whole case" }).click();
    await page.waitForURL((url) => !url.searchParams.has("item"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a newcomer's call counts as unmet once it is closed without a match; in Korean, on a telephone", async () => {
    const body = {
      newcomer: { kind: "company", complex: "gunsan", makes: "어망" },
      need: "나일론 염색",
      field: "other",
    };
    const { id } = await post({ kind: "case", body });
    await post({ kind: "case-note", body: { case: id, state: "unmatched" } });
    const { page, complaints } = await open("broking-token", "ko-KR", 360);
    await page.getByRole("switch", { name: "해결되지 않은 수요만" }).click();
    const row = page.locator(".cases-table tbody tr");
    await page.getByText("찾은 것: 1").waitFor();
    await expect.poll(() => row.first().textContent()).toContain("나일론 염색");
    await expect.poll(() => page.locator(".unmet").textContent()).toContain("1건 중 1건이 해결되지 않았습니다");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await row.first().getByRole("button").click();
    await page.getByRole("heading", { name: "나일론 염색" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("who is not in the dataset is described in three fields", async () => {
    const { page, complaints } = await open("broking-token");
    await page.getByText("Open a case", { exact: true }).click();
    await page.getByText("A newcomer", { exact: true }).click();
    const form = page.locator(".case-form");
    await form.getByLabel("Complex").selectOption({ label: "Gunsan" });
    await form.getByLabel("What it makes or does").fill("fishing nets");
    await form.getByRole("textbox", { name: "Need" }).fill("Nylon loses its colour");
    await form.getByRole("button", { name: "Open the case", exact: true }).click();
    await page.getByRole("heading", { name: "Nylon loses its colour" }).waitFor();
    const { cases } = casesSchema.parse(await ask("cases?lang=en&q=nylon"));
    expect(cases).toMatchObject([{ newcomer: { kind: "company", complex: "gunsan", makes: "fishing nets" } }]);
    await page.getByText("fishing nets (Company, A newcomer)").waitFor();
    await page.getByRole("button", { name: "Undo the whole case" }).click();
    await page.waitForURL((url) => !url.searchParams.has("item"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what came of a case after a year is asked for until it is written down", async () => {
    const company = { kind: "company", complex: "gunsan", makes: "rope" };
    const body = { newcomer: company, need: "Rope that does not rot", field: "other", on: "2024-09-01" };
    const { id } = await post({ kind: "case", body });
    await post({ kind: "case-note", body: { case: id, on: "2024-10-01", state: "done" } });
    const { page, complaints } = await open("broking-token");
    await page.getByRole("switch", { name: "Only outcomes to ask for" }).click();
    await page.getByText("Found: 1", { exact: true }).waitFor();
    const row = page.locator(".cases-table tbody tr").first();
    await expect.poll(() => row.textContent()).toContain("Done · outcome to ask for");
    await row.getByRole("button").click();
    await page.getByText("Outcome after one year (since 2025-10-01)").waitFor();
    const form = page.getByRole("form", { name: "Write down how it goes on" });
    await expect
      .poll(() => form.getByLabel("State").locator("option").allTextContents())
      .toEqual(["As it was", "Continued"]);
    await form.getByLabel("The text is").selectOption({ label: "Outcome after one year" });
    await form.getByLabel("Text", { exact: true }).fill("Two more jobs.");
    await form.getByRole("button", { name: "Write it down" }).click();
    await page.getByText("Found: 0", { exact: true }).waitFor();
    expect(caseDetailSchema.parse(await ask(`cases/${id}?lang=en`)).outcomes).toMatchObject([
      { years: 1, words: "Two more jobs." },
    ]);
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a viewer is told that cases are for brokers", async () => {
    const { page } = await open("viewing-token");
    await page.getByRole("heading", { name: "Cases are for brokers" }).waitFor();
    await page.getByRole("status").getByRole("link", { name: "Candidates" }).waitFor();
    await expect.poll(() => page.locator(".case-form").count()).toBe(0);
    await page.context().close();
  });
});

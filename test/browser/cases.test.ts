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

  test("a broker opens a case for a company, moves it on and undoes it; the table says what the API says", async () => {
    const { page, complaints } = await open("broking-token");
    const loaded = casesSchema.parse(await ask("cases?lang=en"));
    await page.getByText(`Found: ${loaded.total}`).waitFor();
    expect(await page.locator(".cases-table tbody tr .row-button").first().textContent()).toBe(loaded.cases[0].need);

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
    const [mine] = casesSchema.parse(await ask("cases?lang=en")).cases;
    expect(mine).toMatchObject({ source: "journal", state: "open", companies: [{ title: "CU Medical Systems" }] });

    const form = page.getByRole("form", { name: "Write down how it goes on" });
    await form.getByLabel("State").selectOption({ label: "Project under way" });
    await form.getByLabel("Text", { exact: true }).fill("An institute tests other coatings.");
    await form.getByRole("button", { name: "Write it down" }).click();
    await page.getByText("Project under way · An institute tests other coatings.").waitFor();
    expect(caseDetailSchema.parse(await ask(`cases/${mine.id}?lang=en`))).toMatchObject({
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

  test("a newcomer's call counts as unmet once it is closed without a match; in Korean, on a telephone", async () => {
    const body = {
      newcomer: { kind: "company", complex: "gunsan", makes: "어망" },
      need: "나일론 염색",
      field: "other",
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
    const { id } = await post({ kind: "case", body });
    await post({ kind: "case-note", body: { case: id, state: "unmatched" } });
    const { page, complaints } = await open("broking-token", "ko-KR", 360);
    await page.getByRole("switch", { name: "해결되지 않은 수요만" }).click();
    const row = page.locator(".cases-table tbody tr");
    await page.getByText("찾은 것: 1").waitFor();
    expect(await row.first().textContent()).toContain("나일론 염색");
    expect(await page.locator(".unmet").textContent()).toContain("1건 중 1건이 해결되지 않았습니다");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await row.first().getByRole("button").click();
    await page.getByRole("heading", { name: "나일론 염색" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a viewer is told that cases are for brokers", async () => {
    const { page } = await open("viewing-token");
    await page.locator(".failure, .notice, [role=alert]").first().waitFor();
    expect(await page.locator(".case-form").count()).toBe(0);
    await page.context().close();
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

interface Scenario {
  readonly indexes: readonly { readonly id: string; readonly before?: number; readonly after?: number }[];
  readonly changes: readonly { readonly outcome: string }[];
}

describe.skipIf(!mayRun())("what if, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen();
  const answer = async <T>(path: string) =>
    (await (await fetch(`${served.tieline.url}/api/v1/datasets/booklet/${path}`)).json()) as T;
  const written = (value: number | undefined, language: string) => {
    if (value === undefined) return "–";
    if (Number.isInteger(value) || Math.abs(value) >= 1000)
      return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
    const form = Math.abs(value) < 1e-4 ? ({ notation: "scientific" } as const) : {};
    return new Intl.NumberFormat(language, { ...form, maximumSignificantDigits: 3 }).format(value);
  };

  test("a change put together with the keyboard is tried, and a link opens it again", async () => {
    const { page, complaints } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=whatIf`);
    const rows = page.getByRole("table").first().locator("tbody tr");
    await rows.first().waitFor();
    await page.getByText("The tray is empty").waitFor();

    const add = page.getByRole("combobox", { name: "Add a member" });
    const members = page.getByRole("list", { name: "Members" }).locator("li");
    for (const [k, text] of ["Human Light", "DongHwa"].entries()) {
      await add.fill(text);
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      await add.press("Enter");
      await expect.poll(() => members.count()).toBe(k + 1);
    }
    await page.getByRole("button", { name: "Add to the tray" }).press("Enter");
    await page.waitForURL(/scenario=consortium/);
    const scenario = new URL(page.url()).searchParams.get("scenario")!;
    const { indexes } = await answer<Scenario>(`scenario?lang=en&changes=${encodeURIComponent(scenario)}`);
    const cells = () =>
      rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll("td")].map((td) => td.innerText)));
    await expect
      .poll(async () => (await cells()).map(([before, after]) => [before, after]))
      .toEqual(indexes.map(({ before, after }) => [written(before, "en"), written(after, "en")]));
    await page.locator(".what-if-tray li").first().waitFor();

    await page.reload();
    await expect.poll(() => page.locator(".what-if-tray li").count()).toBe(1);
    await page.getByRole("button", { name: /^Take change 1/ }).press("Enter");
    await page.getByText("The tray is empty").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a tray is saved under a name, opened again, and undone", async () => {
    const { page, complaints } = await openPage(served.browser);
    const found = await answer<{ additions: { change: string }[] }>("scenario/proposals?by=zone&size=2&budget=1");
    const [{ change }] = found.additions;
    const at = `${served.tieline.url}/integration?dataset=booklet&integration=whatIf`;
    await page.goto(`${at}&scenario=${encodeURIComponent(change)}`);
    await page.getByText("None is saved yet").waitFor();
    await page.getByRole("textbox", { name: "Name of the scenario" }).fill("One more consortium");
    await page.getByRole("button", { name: "Save the tray" }).press("Enter");
    const saved = page.getByRole("button", { name: "One more consortium", exact: true });
    await saved.waitFor();
    await expect.poll(() => saved.getAttribute("aria-current")).toBe("true");

    await page.goto(at);
    await page.getByText("The tray is empty").waitFor();
    await saved.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("scenario") === change);
    await expect.poll(() => page.locator(".what-if-tray li").count()).toBe(1);
    await page.getByRole("button", { name: "Undo the saved scenario “One more consortium”" }).press("Enter");
    await page.getByText("None is saved yet").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("changes that cannot be read are said to be so, and can be thrown away", async () => {
    const { page } = await openPage(served.browser);
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=whatIf&scenario=remove:a;sig:a`);
    await page.getByText("The tray cannot be read").waitFor();
    await page.getByRole("button", { name: "Empty the tray" }).click();
    await page.getByText("The tray is empty").waitFor();
    expect(new URL(page.url()).searchParams.has("scenario")).toBe(false);
    await page.context().close();
  });

  test("proposals are found, taken into the tray, and had as a table; who can be missed is drawn", async () => {
    const { page, complaints } = await openPage(served.browser, { locale: "ko-KR", scheme: "dark" });
    await page.goto(`${served.tieline.url}/integration?dataset=booklet&integration=whatIf&across=zone`);
    await page.getByRole("button", { name: "가장 나은 추가 찾기" }).click();
    await page.waitForURL(/propose=/);
    const takes = page.getByRole("button", { name: /변경함으로 가져오기$/ });
    await takes.first().waitFor();
    const found = await answer<{ additions: { change: string; value: number }[] }>(
      "scenario/proposals?by=zone&lang=ko&size=3&budget=3",
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".result-links a[download$='-proposals.csv']").click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("addition,id,name,group,gain,value");
    await page.getByRole("button", { name: "모두 변경함으로 가져오기" }).click();
    await expect.poll(() => page.locator(".what-if-tray li").count()).toBe(found.additions.length);
    expect(new URL(page.url()).searchParams.get("scenario")).toBe(
      found.additions.map(({ change }) => change).join(";"),
    );
    // What was found stays, and tells which tray it was found with.
    await expect.poll(() => takes.count()).toBe(found.additions.length + 1);
    await page.getByText("찾을 때의 변경함을 기준으로 한 결과입니다").waitFor();
    const first = page.getByRole("table").first().locator("tbody tr").first().locator("td");
    await expect.poll(() => first.nth(1).innerText()).toBe(written(found.additions.at(-1)!.value, "ko"));

    await expect.poll(() => page.locator('.measure-plot g[aria-label="line"] path').count()).toBe(2);
    await page.getByText("표로 보기").click();
    await page.getByRole("combobox", { name: "빠지는 순서" }).selectOption("strength");
    await page.waitForURL(/leaving=strength/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

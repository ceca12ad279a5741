import { describe, expect, test } from "vitest";
import type { GravityResult } from "../../server/contract/gravity.ts";
import { axeFaults } from "./axe-faults.ts";
import { generateInto } from "./generate-into.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

interface Board {
  readonly states: readonly { readonly id: string; readonly title: string; readonly complexes: number }[];
  readonly spokes: readonly {
    readonly complex: { readonly id: string; readonly title: string };
    readonly hub?: { readonly id: string };
    readonly state: string;
    readonly words: string;
    readonly ownHub: { readonly activities: readonly string[] };
  }[];
}

describe.skipIf(!mayRun())("hubs and pairs, in Chromium (skipped where none is installed)", () => {
  const opened = serveAndOpen((tieline) => generateInto(tieline, "made"));
  const answer = async <T>(path: string) =>
    (await (await fetch(`${opened.tieline.url}/api/v1/datasets/made/${path}`)).json()) as T;

  test("the board of hubs: states in words, the worst first; one complex with its activities", async () => {
    const { page, complaints } = await openPage(opened.browser);
    await page.goto(`${opened.tieline.url}/integration?dataset=made&integration=hubs`);
    const table = page.getByRole("table", { name: "Connected complexes and their ties" });
    await table.locator(".row-button").first().waitFor();
    const { spokes, states } = await answer<Board>("hub-spoke?layers=collaboration&lang=en");
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(spokes.length + 1));
    await expect.poll(() => table.locator(".row-button").first().textContent()).toBe(spokes[0].complex.title);
    await expect.poll(() => table.locator(".hub-tie-state").first().textContent()).toContain(spokes[0].words);
    await page.locator(".synthetic").first().waitFor();
    const shown = states.filter(({ complexes }) => complexes > 0);
    await expect.poll(() => page.locator(".hub-table thead .hub-tie-state").count()).toBe(shown.length);
    expect(await axeFaults(page)).toEqual([]);

    // A number lists those behind it.
    const tied = spokes.find(({ ownHub, hub }) => hub && ownHub.activities.length > 0)!;
    await page.getByRole("combobox", { name: "State" }).selectOption(tied.state);
    await page.waitForURL(new RegExp(`hubState=${tied.state}`));
    const like = spokes.filter(({ state }) => state === tied.state);
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(like.length + 1));

    await page.goto(
      `${opened.tieline.url}/integration?dataset=made&integration=hubs&item=${encodeURIComponent(tied.complex.id)}`,
    );
    const panel = page.locator("aside.side");
    await panel.getByRole("heading", { name: tied.complex.title }).waitFor();
    await panel.getByRole("heading", { name: `Activities with its hub (${tied.ownHub.activities.length})` }).waitFor();
    await panel.locator(".rows .link-button").first().click();
    await page.waitForURL(/activity=/);
    await page.goBack();
    await expect
      .poll(() => panel.getByRole("link", { name: "Page of the complex" }).getAttribute("href"))
      .toContain(`/complexes/${encodeURIComponent(tied.complex.id)}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("pairs against what is expected: coefficients, forecast, the activities between two", async () => {
    const { page, complaints } = await openPage(opened.browser, { locale: "ko-KR", scheme: "dark" });
    await page.goto(`${opened.tieline.url}/integration?dataset=made&integration=pairs&forecastFrom=2009`);
    const more = page.getByRole("region", { name: "기대보다 많음" });
    await more.locator("tbody tr").first().waitFor();
    const found = await answer<GravityResult>(
      "gravity?by=complex&most=50&forecastFrom=2009&lang=ko&layers=collaboration",
    );
    const explained = page.getByRole("region", { name: "연결을 설명하는 것" });
    await expect
      .poll(() => explained.locator("tbody tr").count())
      .toBe(found.coefficients.length + found.dropped.length);
    await expect.poll(() => more.locator("tbody tr").count()).toBe(found.more.length);
    await page.getByRole("region", { name: /부터의 예측$/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);

    const first = more.getByRole("button").first();
    await first.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/item=/);
    const { source, target, activities } = found.more[0];
    const panel = page.locator("aside.side");
    await panel.getByRole("heading", { name: `${source.title} – ${target.title}` }).waitFor();
    await panel.getByRole("heading", { name: new RegExp(`활동 \\(${activities.length}\\)`) }).waitFor();
    await panel.locator(".rows .link-button").first().click();
    await page.waitForURL(/activity=/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

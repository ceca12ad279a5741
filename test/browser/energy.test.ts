import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { displayName } from "../../model/name.ts";
import { candidatesResult } from "../../server/contract/partners.ts";
import { coloursOf, mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const file = resolve(import.meta.dirname, "../../../shared/data/cordis/h2020_energy_SC3_multi.csv");

describe.skipIf(!existsSync(file) || !mayRun())(
  "the energy slice in Chromium (skipped without ../shared/data/cordis or a Chromium)",
  () => {
    const served = serveAndOpen(async (tieline) => {
      await tieline.load(file, "energy");
    });

    test("opens on what was loaded last, draws its backbone and says so", async () => {
      const { page, complaints } = await openPage(served.browser);
      await page.goto(served.tieline.url);
      await page.locator(".statement", { hasText: "The backbone is drawn." }).waitFor({ timeout: 90_000 });
      await expect
        .poll(() => page.locator(".statement").textContent())
        .toMatch(/of 4,999 organisations, 4,000 of 72,353 ties/);
      expect(page.url()).toContain("dataset=energy");
      await page.waitForTimeout(1500);
      expect((await coloursOf(page, ".canvas")).size).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
    });

    test("an organisation without a name is found by its id, and its neighbourhood drawn", async () => {
      const answer = await fetch(`${served.tieline.url}/api/v1/datasets/energy/organisations?limit=1000`);
      const { organisations } = (await answer.json()) as { organisations: { id: string; name?: string }[] };
      const nameless = organisations.find(({ name }) => name === undefined);
      expect(nameless).toBeDefined();
      const { page } = await openPage(served.browser);
      await page.goto(`${served.tieline.url}/network?dataset=energy`);
      await page.locator(".statement").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type(nameless!.id);
      await page.getByRole("option").filter({ hasText: nameless!.id }).first().click();
      await page.locator("aside").getByText("The source gives no name").waitFor();
      await page.getByRole("button", { name: "See its neighbourhood" }).click();
      await page.locator(".statement", { hasText: "A neighbourhood is drawn." }).waitFor();
    });

    test("a newcomer from a country, where there are no complexes, has candidates of that country", async () => {
      const { page, complaints } = await openPage(served.browser);
      await page.goto(`${served.tieline.url}/partners?dataset=energy&partners=candidates`);
      await page.getByText("A newcomer", { exact: true }).click();
      const form = page.locator(".asked-for");
      await form.getByRole("combobox", { name: "Country" }).fill("Germ");
      await page.getByRole("option", { name: "Germany", exact: true }).click();
      await form.getByRole("button", { name: "Find candidates, experts and cases" }).click();
      await page.waitForURL(({ searchParams }) => searchParams.get("newcomerCountry") === "DE");
      const items = page.locator(".candidate");
      await items.first().waitFor({ timeout: 150_000 });
      const asked = `${served.tieline.url}/api/v1/datasets/energy/partners?newcomerKind=company&lang=en`;
      const candidates = async (query: string) =>
        candidatesResult.parse(await (await fetch(`${asked}${query}`, { headers: { Prefer: "wait=60" } })).json())
          .candidates;
      const [here, anywhere] = [await candidates("&newcomerCountry=DE"), await candidates("")];
      const idsOf = (list: typeof here) => list.map(({ organisation }) => organisation.id);
      expect(idsOf(here)).not.toEqual(idsOf(anywhere));
      await expect
        .poll(() => items.locator("h3 .link-button").allTextContents())
        .toEqual(here.map(({ organisation }) => displayName(organisation, "en")));
      const ofGermany = here.filter(({ organisation }) => organisation.country === "DE").length;
      expect(ofGermany).toBeGreaterThan(0);
      await expect.poll(() => items.filter({ hasText: "Same country: Germany" }).count()).toBe(ofGermany);
      expect(complaints).toEqual([]);
    }, 240_000);

    test("a matrix of many countries shows the heaviest and says how many it merges", async () => {
      const { page } = await openPage(served.browser);
      await page.goto(`${served.tieline.url}/integration?dataset=energy&integration=matrix&by=country`);
      await page.locator(".heat-map").first().waitFor({ timeout: 90_000 });
      await expect
        .poll(() => page.locator(".statement").textContent())
        .toMatch(/Groups: 80\..*The 23 groups with most weight are shown; 57 others are merged/);
    });
  },
);

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { displayName } from "../../model/name.ts";
import { conversionResult } from "../../server/contract/conversion.ts";
import { introductionsResult, recordedIntroductionsResult } from "../../server/contract/introductions.ts";
import { organisationsSchema } from "../../server/contract/organisation.ts";
import { partnerCasesSchema } from "../../server/contract/partner-cases.ts";
import { partnerExpertsSchema } from "../../server/contract/partner-experts.ts";
import { backTestResult, candidatesResult } from "../../server/contract/partners.ts";
import { axeFaults } from "./axe-faults.ts";
import { generateInto } from "./generate-into.ts";
import { mayRun, openPage, type Reader } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

const phone = { locale: "ko-KR", width: 360, height: 780 } as const;
const untranslated = /\{\{|\b(?:page|vocabulary|errors|definitions|partners):|\b[a-z]+\.[a-z]+[A-Z]\w*/;

describe.skipIf(!mayRun())("partners, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async (tieline) => {
    await generateInto(tieline, "made");
    // Fitting takes longer than looking: once, before anybody looks.
    await ask("partners/backtest");
  });

  async function open(query: string, reader: Reader = {}) {
    const opened = await openPage(served.browser, reader);
    await opened.page.goto(`${served.tieline.url}/partners?dataset=made&${query}`);
    return opened;
  }
  /** What the API says, once it has been computed. */
  const ask = async (path: string) => {
    for (;;) {
      const answer = await fetch(`${served.tieline.url}/api/v1/datasets/made/${path}`, {
        headers: { Prefer: "wait=60" },
      });
      if (answer.status !== 202) return answer.json();
    }
  };
  const written = (n: number) => n.toLocaleString("en-GB");
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const candidatesFor = async (company: string, more = "") =>
    candidatesResult.parse(await ask(`partners?for=${encodeURIComponent(company)}&lang=en${more}`));
  /** A company that has partners, and for whom there are candidates: of those that were generated, which take part in more. */
  async function company() {
    const { organisations } = organisationsSchema.parse(await ask("organisations?kind=company&limit=500&lang=en"));
    for (const { id } of organisations.filter(({ synthetic }) => synthetic)) {
      const { candidates } = await candidatesFor(id);
      if (candidates.length > 9 && candidates.every((one) => one.case !== "newcomers")) return id;
    }
    throw new Error("nobody has candidates");
  }

  test("from a company, found by the keyboard, to candidates with reasons, and to who introduces", async () => {
    const { page, complaints } = await open("partners=candidates");
    await page.getByRole("heading", { name: "For whom is a partner sought?" }).waitFor();
    const own = await company();
    const field = page.getByRole("combobox", { name: "Partners for" });
    await field.fill(own);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await field.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("partnerFor") === own);
    const items = page.locator(".candidate");
    await items.first().waitFor();

    const found = await candidatesFor(own);
    await expect.poll(() => items.count()).toBe(found.candidates.length);
    const [first] = found.candidates;
    for (const { text } of first.reasons) await expect.poll(() => items.first().textContent()).toContain(text);
    await expect
      .poll(() => items.first().locator(".bars li").count())
      .toBe(first.shares.filter(({ share }) => share > 0).length);
    const { confidence } = first;
    await expect
      .poll(() => items.first().textContent())
      .toContain(
        confidence
          ? `${written(confidence.right)} of ${written(confidence.candidates)} such candidates were right`
          : first.untold === "below"
            ? "in the back-test nobody with so low a score was on a list."
            : "such lists could not be tried on later years",
      );
    for (const { said } of found.cases)
      await expect.poll(() => page.locator(".candidates-verdicts").textContent()).toContain(said);
    await page.locator(".result-statement .synthetic").waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await page.getByText("Conditions and order").click();
    const cap = page.getByLabel("At most three from the same");
    await expect
      .poll(() => cap.locator("option").allTextContents())
      .toEqual(["no such limit", "Kind", "Size class", "Complex", "Zone", "Hub area", "Country", "Region", "City"]);
    await page.getByRole("combobox", { name: "Kind" }).click();
    await page.getByRole("option", { name: "University", exact: true }).click();
    await page.waitForURL(/candidateKind=university/);
    const universities = await candidatesFor(own, "&candidateKinds=university");
    await expect.poll(() => items.count()).toBe(universities.candidates.length);

    const partner = universities.candidates[0].organisation.id;
    await items
      .first()
      .getByRole("link", { name: /^Who can introduce/ })
      .click();
    await page.waitForURL((url) => url.searchParams.get("introduceTo") === partner);
    await page.getByRole("heading", { name: /^Write down an introduction/ }).waitFor();
    await page.getByRole("link", { name: "Draft a consortium with both" }).click();
    const team = page.getByRole("region", { name: /^Team 1/ });
    await team.locator("tbody tr").first().waitFor();
    const members = await team.locator("tbody th .link-button").allTextContents();
    for (const name of [found.for!, universities.candidates[0].organisation].map((one) => displayName(one, "en")))
      expect(members).toContain(name);
    await page.goBack();
    await page.goBack();
    await items.first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a draft has room for every company that is put into it, and the next company begins afresh", async () => {
    const own = await company();
    const organisations = organisationsSchema.parse(
      await ask("organisations?kind=company&limit=4&lang=en"),
    ).organisations;
    const [b, c, d] = organisations.filter(({ id }) => id !== own);
    const { page, complaints } = await open(
      `partners=consortium&teams=true&requires=company:2&teamWith=${encodeURIComponent(`${encodeURIComponent(b.id)}:company`)}&partnerFor=${encodeURIComponent(own)}`,
    );
    const team = page.getByRole("region", { name: /^Team 1/ });
    await team.locator("tbody tr").first().waitFor();
    const field = page.getByRole("combobox", { name: "Also in it" });
    await field.fill(c.id);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await field.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("requires") === "company:3");
    await expect.poll(() => team.locator("tbody tr").count()).toBe(3);
    const members = await team.locator("tbody th .link-button:not(.team-way)").allTextContents();
    for (const one of [b, c]) expect(members).toContain(displayName(one, "en"));

    await page.goto(`${page.url()}&organisation=${encodeURIComponent(d.id)}`);
    await page.getByRole("button", { name: "Find partners" }).click();
    await page.waitForURL((url) => url.searchParams.get("partnerFor") === d.id);
    const { searchParams } = new URL(page.url());
    for (const name of ["teamWith", "requires", "teams"]) expect(searchParams.has(name), name).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what is typed into a draft and not sent stays when somebody is put in, and gives way to another draft", async () => {
    const own = await company();
    const { page, complaints } = await open(
      `partners=consortium&requires=company:2&partnerFor=${encodeURIComponent(own)}`,
    );
    const terms = page.getByLabel("Capabilities to cover");
    const companies = page.getByRole("textbox", { name: "Company" });
    await terms.fill("moulds");
    await companies.fill("4");
    const [university] = organisationsSchema.parse(
      await ask("organisations?kind=university&limit=1&lang=en"),
    ).organisations;
    const field = page.getByRole("combobox", { name: "Also in it" });
    await field.fill(university.id);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await field.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("requires") === "company:4,university:1");
    await page.locator(".named-member").waitFor();
    await expect.poll(() => terms.inputValue()).toBe("moulds");
    await expect.poll(() => companies.inputValue()).toBe("4");

    await page.goBack();
    await expect.poll(() => page.locator(".named-member").count()).toBe(0);
    await expect.poll(() => companies.inputValue()).toBe("2");
    await expect.poll(() => terms.inputValue()).toBe("moulds");
    await page.getByRole("button", { name: "Propose teams" }).click();
    await page.waitForURL((url) => url.searchParams.get("terms") === "moulds");
    await terms.fill("steel");
    await page.goBack();
    await expect.poll(() => terms.inputValue()).toBe("");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what a team asks a scheme for, and when, is said in the draft", async () => {
    const { page, complaints } = await open("partners=consortium&requires=company:2,institute:1");
    await page.getByText("For support schemes").click();
    await page.getByLabel("Amount asked for").fill("5000000");
    await page.getByLabel("Applied for on").fill("2009-05-01");
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.url().includes("/consortia/proposals")),
      page.getByRole("button", { name: "Propose teams" }).click(),
    ]);
    expect(request.postDataJSON()).toMatchObject({
      money: { amount: 5_000_000, currency: "KRW" },
      date: "2009-05-01",
    });
    const first = page.getByRole("region", { name: /^Team 1/ });
    await expect.poll(() => first.textContent()).toContain("Support schemes that run on 2009-05-01");
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("an introduction is planned, carried on and undone", async () => {
    const own = await company();
    const { candidates } = await candidatesFor(own);
    const ways = await Promise.all(
      candidates.slice(0, 10).map(async ({ organisation: { id } }) => {
        const query = `from=${encodeURIComponent(own)}&to=${encodeURIComponent(id)}&layers=collaboration&lang=en`;
        return introductionsResult.parse(await ask(`introductions?${query}`));
      }),
    );
    const led = ways.find(({ paths }) => paths[0]?.introducers.length > 0)!;
    const [target] = led.to;
    const { page, complaints } = await open(
      `partners=introductions&layers=collaboration&partnerFor=${encodeURIComponent(own)}&introduceTo=${encodeURIComponent(target.id)}`,
    );
    const paths = page.locator(".introduction-path");
    await paths.first().waitFor();
    await expect.poll(() => paths.count()).toBe(led.paths.length);
    for (const { activities } of led.paths[0].steps)
      for (const { words } of activities) await expect.poll(() => paths.first().textContent()).toContain(words);
    await expect.poll(() => page.getByRole("status").first().textContent()).toContain(led.statement);

    const recorded = async () =>
      recordedIntroductionsResult.parse(await ask("introductions/recorded?lang=en")).introductions;
    const form = page.getByRole("form", { name: /^Write down an introduction/ });
    await form.getByLabel("Note").fill("They asked for it by telephone.");
    await form.getByRole("button", { name: "Write it down" }).click();
    const list = page.locator(".introductions-recorded > li");
    await list.first().waitFor();
    expect((await recorded()).map(({ introduction }) => introduction)).toMatchObject([
      { from: own, to: target.id, state: "planned", via: led.paths[0].introducers.map(({ id }) => id) },
    ]);
    await expect.poll(() => list.first().textContent()).toContain("They asked for it by telephone.");
    // The button that was pressed was out of use meanwhile: the focus is where the outcome stands.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("recorded");
    // The plan is load on whoever introduces.
    await paths.first().getByText("introduces in 1 that are planned or made").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await list.first().getByText("They met", { exact: true }).click();
    await list.first().getByRole("button", { name: "Write it down" }).click();
    await list.first().getByText("It led to something").waitFor();
    expect((await recorded()).map(({ introduction: { state } }) => state)).toEqual(["made"]);
    await list.first().getByRole("button", { name: /^Undo/ }).click();
    await list.first().getByText("They met", { exact: true }).waitFor();
    await list.first().getByRole("button", { name: /^Undo/ }).click();
    await page.getByText("None so far.").waitFor();
    expect(await recorded()).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a need finds experts and similar cases; it stands in the address", async () => {
    const { page, complaints } = await open("partners=candidates");
    await page.getByRole("textbox", { name: "Need" }).fill("금형");
    await page.getByRole("button", { name: "Find candidates, experts and cases" }).press("Enter");
    await page.waitForURL((url) => url.searchParams.get("need") === "금형");
    const need = encodeURIComponent("금형");
    const experts = partnerExpertsSchema.parse(await ask(`partners/experts?need=${need}&limit=10`));
    const cases = partnerCasesSchema.parse(await ask(`partners/cases?need=${need}&limit=10`));
    const rows = (section: string) => page.locator(`[aria-labelledby=${section}] > .rows`).first().locator("> li");
    await expect.poll(() => rows("experts-for-need").count()).toBe(experts.experts.length);
    await expect.poll(() => rows("similar-cases").count()).toBe(cases.cases.length);
    expect(experts.experts.length + cases.cases.length).toBeGreaterThan(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("experts who are busy or have a conflict of interest are marked, and left out where that is asked", async () => {
    const need = "금형";
    const experts = async (query: Record<string, string>) =>
      partnerExpertsSchema.parse(
        await ask(`partners/experts?${new URLSearchParams({ need, limit: "500", ...query })}`),
      );
    const { organisations } = organisationsSchema.parse(await ask("organisations?kind=company&limit=500&lang=en"));
    const own = await (async () => {
      for (const { id } of organisations.filter(({ synthetic }) => synthetic)) {
        const { experts: found } = await experts({ for: id, withinKm: "1" });
        const opposed = found.filter(({ conflicts }) => conflicts.length > 0);
        if (opposed.length > 0 && opposed.length < found.length && found.length <= 10) return id;
      }
      throw new Error("nobody is in a conflict of interest");
    })();
    const near = { for: own, withinKm: "1" };
    const before = await experts(near);
    const busy = before.experts.find(({ conflicts }) => conflicts.length === 0)!;
    const write = async (kind: string, body: object) => {
      const answer = await fetch(`${served.tieline.url}/api/v1/datasets/made/journal`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ kind, body }),
      });
      expect(answer.status).toBe(201);
      return ((await answer.json()) as { id: string }).id;
    };
    const call = await write("case", { company: own, need, field: "r-and-d" });
    await write("case-note", { case: call, experts: [busy.expert.id] });

    const asked = `partnerFor=${encodeURIComponent(own)}&need=${encodeURIComponent(need)}&expertKm=1`;
    const { page, complaints } = await open(`partners=candidates&${asked}`);
    const section = page.locator("[aria-labelledby=experts-for-need]");
    const rows = section.locator("> .rows > li");
    await expect.poll(() => rows.count()).toBe(before.total);
    await section.getByText("Conditions for experts: 1 set").click();
    const fewest = section.getByLabel("Busy from so many open cases on");
    await fewest.fill("1");
    await fewest.press("Enter");
    await page.waitForURL(/busyFrom=1/);
    await section.getByRole("switch", { name: "Only without a known conflict of interest" }).click();
    const unopposed = await experts({ ...near, maxLoad: "1", withoutConflict: "true" });
    expect(unopposed.leftOut.conflict).toBeGreaterThan(0);
    await expect.poll(() => rows.count()).toBe(unopposed.total);
    await expect.poll(() => rows.filter({ hasText: "Conflict of interest" }).count()).toBe(0);
    await section.getByText(/^Left out of those who meet the need/).click();
    await section.getByText(`Conflict of interest: ${unopposed.leftOut.conflict}`, { exact: true }).waitFor();
    await section.getByRole("switch", { name: "Only without a known conflict of interest" }).click();
    await section.getByRole("switch", { name: "Only those with time" }).click();
    const unhurried = await experts({ ...near, maxLoad: "1", withinLoad: "true" });
    expect(unhurried.leftOut.load).toBe(1);
    await expect.poll(() => rows.count()).toBe(unhurried.total);
    await section.getByText("Busy: 1", { exact: true }).waitFor();
    await section.getByRole("switch", { name: "Only those with time" }).click();
    const row = rows.filter({ hasText: busy.expert.id });
    await row.getByText("Load, in open cases: 1. Busy.").waitFor();
    await row.getByText("Calls that name this person: 1 open, 1 in all.").waitFor();
    await expect
      .poll(() => rows.filter({ hasText: "Conflict of interest: the employer sits or lately sat on" }).count())
      .toBe(before.experts.filter(({ conflicts }) => conflicts.some(({ kind }) => kind === "evaluates")).length);
    expect(await axeFaults(page)).toEqual([]);

    await section.getByLabel("Field or capability").fill("nobody does this");
    await section.getByText("Nobody who meets the need meets these conditions too.").waitFor();
    await section.getByRole("button", { name: "Take all conditions off" }).click();
    await expect.poll(() => rows.count()).toBe(10);
    expect([...new URL(page.url()).searchParams.keys()].filter((name) => /expert|busy/.test(name))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();

    const { page: narrow } = await open(`partners=candidates&${asked}&available=true`, phone);
    const own360 = narrow.locator("[aria-labelledby=experts-for-need]");
    await own360.getByText("전문가 조건: 2개 정함").click();
    await own360.getByLabel("분야 또는 역량").waitFor();
    const rights = await own360.locator("*").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(360);
    expect(await own360.textContent()).not.toMatch(untranslated);
    await narrow.context().close();
  });

  test("a newcomer in three fields has candidates for its need, and nobody introduces who is not there yet", async () => {
    const { page, complaints } = await open("partners=candidates");
    await page.getByText("A newcomer", { exact: true }).click();
    await page.locator(".asked-for").getByLabel("Complex").selectOption("changwon");
    await page.getByLabel("What it makes or does").fill("plastic housings");
    await page.getByRole("textbox", { name: "Need" }).fill("moulds");
    await page.getByRole("button", { name: "Find candidates, experts and cases" }).click();
    const items = page.locator(".candidate");
    await items.first().waitFor();
    const asked = "newcomerKind=company&newcomerComplex=changwon&newcomerMakes=plastic%20housings&need=moulds&lang=en";
    const found = candidatesResult.parse(await ask(`partners?${asked}`));
    await expect.poll(() => items.count()).toBe(found.candidates.length);
    expect(found.need?.met).toBeGreaterThan(0);
    await page
      .getByText(`Only whoever meets a word of the need is on the list: ${written(found.need!.met)}.`)
      .waitFor();
    await expect.poll(() => page.getByRole("link", { name: /^Who can introduce/ }).count()).toBe(0);
    await page.getByText("Conditions and order").click();
    const [why] = found.candidates.map(({ reasons }) => reasons.find(({ code }) => code === "capability"));
    await items.first().getByText(why!.text).waitFor();
    await page.getByRole("switch", { name: "Also who does not meet the need" }).click();
    const all = candidatesResult.parse(await ask(`partners?${asked}&meeting=false`));
    expect(all.eligible).toBeGreaterThan(found.eligible);
    await page
      .getByText(`Of these ${written(all.eligible)}, ${written(all.need!.met)} meet a word of the need`)
      .waitFor();
    await expect.poll(() => items.count()).toBe(all.candidates.length);

    // Nobody is left of a list for a need: the way out takes the need's limit off too.
    await page.goto(`${served.tieline.url}/partners?dataset=made&partners=candidates&withinKm=0&${asked}`);
    await page.getByRole("button", { name: "Take all conditions off" }).click();
    await items.first().waitFor();
    await expect.poll(() => items.count()).toBe(all.candidates.length);

    // A company of the dataset is sought for now, and none is chosen: the newcomer is not answered for.
    await page.getByText("A company of the dataset", { exact: true }).click();
    await page.getByRole("button", { name: "Find candidates, experts and cases" }).click();
    await page.getByRole("heading", { name: "For whom is a partner sought?" }).waitFor();
    expect(new URL(page.url()).searchParams.has("newcomerKind")).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the back-test: what may be claimed, every ranker with its interval, how places are spread", async () => {
    const { page, complaints } = await open("partners=backTest");
    const sections = page.locator(".case-tested");
    await sections.first().waitFor();
    const tested = backTestResult.parse(await ask("partners/backtest?lang=en"));
    await expect.poll(() => sections.count()).toBe(tested.cases.length);
    const k = tested.cases.findIndex(({ sourcesWithNewTies }) => sourcesWithNewTies > 0);
    const one = tested.cases[k];
    const section = sections.nth(k);
    for (const { said } of one.comparisons) await expect.poll(() => section.textContent()).toContain(said);
    await expect
      .poll(() => section.locator(".plain-scroll").first().locator("tbody tr").count())
      .toBe(one.rankers.length);
    const measured = one.rankers.filter(({ precisionMatched }) => precisionMatched.value !== undefined);
    await expect.poll(() => section.locator('.measure-plot g[aria-label="bar"] rect').count()).toBe(measured.length);
    await section.getByText(/^How often lists were right, and who was on them: Model$/).click();
    await section.getByText("How places are spread").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel("Drawn").selectOption("hits");
    await page.waitForURL(/quality=hits/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what came of meetings, and what there is to do, lead on to the introducers", async () => {
    const { page, complaints } = await open("partners=conversion");
    const pairs = page.locator("[aria-labelledby=conversion-pairs] tbody tr");
    await pairs.first().waitFor();
    const found = conversionResult.parse(await ask("conversion?lang=en"));
    await expect.poll(() => pairs.count()).toBe(found.unjoined.pairs.length);
    await expect
      .poll(() => page.locator("[aria-labelledby=conversion-activities] tbody tr").count())
      .toBe(found.activities.listed.length);
    await expect.poll(() => page.getByRole("status").first().textContent()).toContain(found.statement);
    expect(await axeFaults(page)).toEqual([]);
    const [one, other] = found.unjoined.pairs[0].organisations;
    await pairs.first().getByRole("link").click();
    await page.waitForURL(
      ({ searchParams }) => searchParams.get("partnerFor") === one.id && searchParams.get("introduceTo") === other.id,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a team is proposed, changed member by member, and taken out as a page", async () => {
    const { page, complaints } = await open("partners=consortium&requires=company:2,institute:1");
    await page.getByRole("heading", { name: "What is the team to be like?" }).waitFor();
    await page.getByRole("button", { name: "Propose teams" }).click();
    await page.waitForURL(/teams=true/);
    const first = page.getByRole("region", { name: /^Team 1/ });
    await first.locator("tbody tr").first().waitFor();
    await expect.poll(() => first.locator("tbody tr").count()).toBe(3);
    expect(await axeFaults(page)).toEqual([]);
    await first.getByRole("button", { name: "Work on this team" }).click();
    const own = page.getByRole("region", { name: /^The team you work on/ });
    await own.locator("tbody tr").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("own-team");
    const members = () => own.locator("tbody th .link-button").allTextContents();
    const before = await members();
    const swap = own.locator("tbody select").first();
    const [, instead] = await swap.locator("option").all();
    const id = (await instead.getAttribute("value"))!;
    const address = page.url();
    await swap.selectOption(id);
    expect(page.url()).toBe(address);
    await own
      .getByRole("button", { name: /^Swap / })
      .first()
      .press("Enter");
    await page.waitForURL((url) => url.searchParams.get("team")?.includes(encodeURIComponent(id)) === true);
    await expect.poll(async () => (await members()).filter((name) => !before.includes(name)).length).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest(".team")?.getAttribute("aria-labelledby"))).toBe(
      "own-team",
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Swap");
    await expect.poll(() => own.getAttribute("aria-busy")).toBe("false");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      own.getByRole("button", { name: "One-page brief (DOCX)" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("made-consortium.docx");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("in Korean on a telephone nothing is cut off or left untranslated", async () => {
    const own = await company();
    const { candidates } = await candidatesFor(own);
    const [first] = candidates;
    const ends = `partnerFor=${encodeURIComponent(own)}&introduceTo=${encodeURIComponent(first.organisation.id)}`;
    for (const [part, ready] of [
      ["candidates", ".candidate"],
      ["introductions", ".introduction-form"],
      ["consortium&teams=true", ".team"],
      ["conversion", ".conversion-section"],
      ["backTest", ".case-tested"],
    ]) {
      const { page, complaints } = await open(`partners=${part}&${ends}&need=${encodeURIComponent("금형")}`, phone);
      await page.locator(ready).first().waitFor();
      expect(await overflow(page), part).toBeLessThanOrEqual(0);
      expect(await page.locator("main").textContent(), part).not.toMatch(untranslated);
      if (part === "conversion") {
        // A name is read across, not letter by letter down.
        const widths = await page
          .locator(".conversion-section td .link-button")
          .evaluateAll((names) => names.map((name) => name.parentElement!.getBoundingClientRect().width));
        expect(widths.length).toBeGreaterThan(0);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(100);
      }
      if (part === "candidates") {
        const [why, ways] = await Promise.all(
          [".candidate-why", ".candidate-ways"].map((of) => page.locator(of).first().boundingBox()),
        );
        expect(ways!.y).toBeGreaterThan(why!.y);
      }
      // Rankers are compared without the table being moved sideways.
      if (part === "backTest") {
        const table = page.locator(".case-tested > .plain-scroll").first();
        await table.waitFor();
        expect(await table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { axeFaultsByScheme, noFaults } from "./axe-faults.ts";
import { mayRun, openPage } from "./open-browser.ts";
import { serveAndOpen } from "./serve-and-open.ts";

describe.skipIf(!mayRun())("accessibility, in Chromium (skipped where none is installed)", () => {
  const served = serveAndOpen(async (tieline) => {
    // A second one, for what sets two beside each other.
    await tieline.load(join(import.meta.dirname, "upload.csv"), "uploaded");
  });

  const views = [
    ["/network?dataset=booklet", ".statement"],
    ["/network?dataset=booklet&organisation=hyundai-motor", "aside h2"],
    [
      "/integration?dataset=booklet&integration=whatIf&scenario=remove:hyundai-motor&propose=usual",
      ".what-if-section table",
    ],
    ["/integration?dataset=booklet&integration=matrix&by=kind", ".heat-map"],
    ["/integration?dataset=booklet&integration=overview&across=zone", ".integration-section table"],
    ["/integration?dataset=booklet&integration=trends&across=zone", "#sets-by-year + .measure-chart svg"],
    ["/integration?dataset=booklet&integration=standing&ranked=zone", ".standing-table tbody tr"],
    ["/measures?dataset=booklet&part=distribution", ".rank-table tbody tr"],
    ["/measures?dataset=booklet&part=two&within=value:3,8", ".rank-table tbody tr"],
    ["/measures?dataset=booklet&part=relations&with=same:kind,same:zone&permutations=50", ".relations-table tbody tr"],
    ["/measures?dataset=booklet&part=groups&by=zone", ".rank-table tbody tr"],
    ["/measures?dataset=booklet&part=whole", ".whole-figures"],
    ["/measures?dataset=booklet&part=communities&item=0", ".community-table tbody tr"],
    ["/measures?dataset=booklet&part=communities&communities=years", ".measure-plot svg"],
    ["/measures?dataset=booklet&part=communities&communities=resolution", ".measure-plot svg"],
    ["/measures?dataset=booklet&part=blocks&item=0", ".block-matrix tbody tr"],
    ["/measures?dataset=booklet&part=cliques&item=0", ".clique-table tbody tr"],
    ["/measures?dataset=booklet&part=helix", ".measure-plot svg"],
    ["/data/panels?dataset=booklet", ".panels-measures input"],
    ["/measures?dataset=booklet&part=chance&chance=curveball&draws=20", ".chance-interval svg"],
    ["/measures?dataset=booklet&part=periods&earlierTo=2009&laterFrom=2010", ".measure-plot svg"],
    ["/measures?dataset=booklet&part=datasets&beside=uploaded&chance=curveball&draws=20", ".side-head"],
    ["/partners?dataset=booklet&partners=candidates&partnerFor=hyundai-motor", ".candidates-left-out"],
    [
      "/partners?dataset=booklet&partners=introductions&partnerFor=hyundai-motor&introduceTo=cu-medical-systems",
      ".result-statement",
    ],
    ["/partners?dataset=booklet&partners=conversion", ".result-statement"],
    ["/partners?dataset=booklet&partners=backTest", ".case-tested"],
    ["/organisations?dataset=booklet", "tbody tr"],
    ["/data", ".card"],
    ["/data/published?dataset=booklet", ".published-table"],
  ] as const;
  // Every other page is opened in the dark.
  const opened = views.map(([path, ready], k) => [path, ready, k % 2 === 0 ? "light" : "dark"] as const);
  test.each(opened)("axe finds nothing serious at %s, light and dark", async (path, ready, scheme) => {
    const { page } = await openPage(served.browser, { scheme });
    await page.goto(served.tieline.url + path);
    await page.locator(ready).first().waitFor();
    expect(await axeFaultsByScheme(page, scheme)).toEqual(noFaults);
    await page.context().close();
  });
});

import { expect, test } from "vitest";
import { publishedFigure } from "../../seed/booklet/published-figure.ts";
import { activity, ids, observed, ofType, participants } from "./transcription.ts";

const zones = ["capital", "chungcheong", "honam", "gangwon", "daekyung", "dongnam", "jeju"];
const classes = ["national", "general", "agro-industrial"];

test("the map counts 168 connected complexes in 8, 64 and 96, and differs from the lists in two zones only", () => {
  const printed = (zone: string, of: string) =>
    (ofType("observation").find(({ id }) => id === `${zone}/connected-complexes/${of}/2010`)?.value as number) ?? 0;
  const byClass = classes.map((one) => zones.reduce((sum, zone) => sum + printed(zone, one), 0));
  expect(byClass).toEqual([8, 64, 96]);
  expect(byClass.reduce((sum, one) => sum + one)).toBe(publishedFigure("connected-complexes", { date: "2010" }));
  const listed = (zone: string, of: string) =>
    ofType("complex").filter((complex) => {
      const standing = complex.standings!.at(-1)!;
      return standing.role === "connected" && standing.zone === zone && complex.class === of;
    }).length;
  const differing = zones.flatMap((zone) =>
    classes.flatMap((one) => (printed(zone, one) === listed(zone, one) ? [] : [[zone, one, listed(zone, one)]])),
  );
  expect(differing).toEqual([
    ["honam", "agro-industrial", 20],
    ["daekyung", "agro-industrial", 8],
  ]);
  expect(ids.contradiction).toContain("honam-agro-industrial");
  expect(ids.contradiction).toContain("daekyung-agro-industrial");
});

test("25 hubs and 168 connected complexes are the 193 that the plan announces", () => {
  const [hubs, connected, all] = ["hub-complexes", "connected-complexes", "target-complexes"].map((indicator) =>
    publishedFigure(indicator, { date: "2010" }),
  );
  expect([hubs, connected, hubs + connected]).toEqual([25, 168, all]);
  const roles = ofType("complex").map(({ standings }) => standings!.at(-1)!.role);
  expect(roles.filter((role) => role === "hub")).toHaveLength(hubs);
  expect(roles.filter((role) => role === "connected")).toHaveLength(connected);
});

test("68 mini clusters to 2009 are 55 and 13 agro-industrial ones; 81 from 2010", () => {
  const counting = (what: string) => publishedFigure("mini-clusters", { date: "2009", dimensions: { counting: what } });
  expect(publishedFigure("mini-clusters", { date: "2009" }) + counting("agro-industrial")).toBe(counting("all"));
  expect(publishedFigure("mini-clusters", { date: "2010" })).toBe(81);
});

test("three phases follow one another from 2005 to 2016", () => {
  const phases = ["phase-1", "phase-2", "phase-3"].map(activity);
  expect(phases.map(({ from, to }) => [from, to])).toEqual([
    ["2005", "2008"],
    ["2009", "2012"],
    ["2013", "2016"],
  ]);
  expect(ids.contradiction).toContain("phases");
});

test("sister programmes with their budgets of 2007; the cluster program's own is 53.2 million dollars", () => {
  const budgets = ofType("observation").filter(
    ({ subject, indicator }) => subject.type === "activity" && indicator === "programme-budget",
  );
  expect(budgets.map(({ value }) => value)).toEqual([
    53_200_000, 368_000_000, 43_400_000, 262_300_000, 128_300_000, 127_000_000, 3_900_000,
  ]);
  for (const { subject, value, date } of budgets) {
    expect(date).toBe("2007");
    expect(activity(subject.id).funding).toEqual({ amount: value, currency: "USD" });
  }
  expect(publishedFigure("programme-budget", { date: "2007" })).toBe(budgets[0].value);
});

test("every zone has a plan with its vision and specialities; two have a partner cluster abroad", () => {
  for (const { id, specialities } of ofType("zone")) {
    const plan = activity(`plan-${id}`);
    expect(plan.kind).toBe("plan");
    expect(plan.topics!.length, id).toBe(specialities!.length);
  }
  expect(participants("plan-dongnam-zemi")).toEqual({ zemi: "partner" });
  expect(participants("plan-daekyung-oulu")).toEqual({ oulu: "partner" });
});

test("the goal is 64 % of purchase and sale inside the zone", () => {
  expect(publishedFigure("purchase-and-sale-inside-the-zone-goal")).toBe(64);
});

test("by KIET Korean clusters reach 40, 58 and 45 of 100", () => {
  const levels = [
    "interconnection-between-companies",
    "industry-university-institute-collaboration",
    "r-and-d-capability",
  ];
  expect(
    levels.map((of) => publishedFigure("level-against-advanced-clusters", { date: "2006", dimensions: { of } })),
  ).toEqual([40, 58, 45]);
});

test("the shares of the seven zones come to the nation, as far as they are printed", () => {
  const total = (indicator: string) =>
    zones.reduce((sum, zone) => sum + ((observed(zone, indicator, "2007") as number | undefined) ?? 0), 0);
  expect(total("population-share")).toBeCloseTo(100, 9);
  expect(total("grdp-share")).toBeCloseTo(100.1, 9);
  // Honam's share is not printed.
  expect(total("researcher-share")).toBeCloseTo(95.7, 9);
});

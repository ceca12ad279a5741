import { expect, test } from "vitest";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";
import { publishedFigure } from "../../seed/booklet/published-figure.ts";

// Every total that the booklet prints, against the cells that it prints. Where they disagree a contradiction says so.
const facts = [...bookletFacts()];
const contradictions = new Set(facts.flatMap((fact) => (fact.type === "contradiction" ? [fact.id] : [])));
const years = ["2005", "2006", "2007", "2008", "2009"];
const fields = ["r-and-d", "management", "marketing", "personnel", "other"];
const sizes = ["under-50", "50-299", "300-up"];
const employers = ["university", "institute", "support", "other"];
const sectors = ["management", "technology"];
const consortia = [
  "industry-industry",
  "industry-institute",
  "industry-university",
  "industry-industry-institute",
  "industry-industry-university",
  "industry-university-institute",
];
const budgets: Record<string, string[]> = {
  "network-building": years,
  "customised-specialisation": years,
  "r-and-d-capability": ["2007", "2008"],
  "gunjang-lots": ["2006", "2007"],
  "joint-projects": years,
  "agro-industrial": ["2008", "2009"],
};
const pilots = ["gumi", "ulsan-onsan", "changwon", "banwol-sihwa", "gwangju-high-tech", "gunsan", "wonju"];

const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0);
const inYear = (indicator: string) => years.map((date) => publishedFigure(indicator, { date }));
const by = (indicator: string, dimension: string, values: readonly string[], date?: string) =>
  values.map((value) => publishedFigure(indicator, { date, dimensions: { [dimension]: value } }));

test("members are company members and others, in the years in which both are printed", () => {
  for (const date of ["2005", "2009"])
    expect(publishedFigure("company-members", { date }) + publishedFigure("other-members", { date })).toBe(
      publishedFigure("members", { date }),
    );
  expect(inYear("members")).toEqual([2706, 3149, 3120, 5153, 5413]);
  expect(contradictions).toContain("members-year-five");
  expect(contradictions).toContain("company-members-year-one");
});

test("members per mini cluster are what their numbers give: 55.2 and 98.4", () => {
  for (const date of ["2005", "2009"])
    expect(publishedFigure("members", { date }) / publishedFigure("mini-clusters", { date })).toBeCloseTo(
      publishedFigure("members-per-mini-cluster", { date }),
      1,
    );
});

test("mini clusters by complex add up to 54, one less than the text, and a contradiction says so", () => {
  const byComplex = facts.flatMap((fact) =>
    fact.type === "observation" && fact.indicator === "mini-clusters" && fact.subject.type === "complex"
      ? [fact.value as number]
      : [],
  );
  expect(byComplex).toHaveLength(publishedFigure("target-complexes", { date: "2009" }));
  expect(sum(byComplex)).toBe(54);
  expect(publishedFigure("mini-clusters", { date: "2009" })).toBe(55);
  expect(contradictions).toContain("mini-clusters-2009");
});

test("networking activities are their two purposes in every year", () => {
  const purposes = ["exchange-and-solving", "other"];
  expect(years.map((date) => sum(by("networking-activities", "purpose", purposes, date)))).toEqual(
    inYear("networking-activities"),
  );
  expect(inYear("networking-activities")).toEqual([2020, 3815, 5226, 6153, 7511]);
});

test("the printed growth of networking is not threefold, and its share of discovering is of no year", () => {
  const activities = inYear("networking-activities");
  expect(activities.at(-1)! / activities[0]).toBeCloseTo(3.72, 2);
  const solving = years.map((date) => by("networking-activities", "purpose", ["exchange-and-solving"], date)[0]);
  expect(Math.round((100 * solving.at(-1)!) / activities.at(-1)!)).toBe(61);
  expect(Math.round((100 * sum(solving)) / sum(activities))).toBe(63);
  expect(by("networking-activity-share", "activity", ["discovering-projects"])).toEqual([64]);
  for (const id of ["networking-growth", "discovering-share"]) expect(contradictions).toContain(id);
});

test("participants grew 2.8 times", () => {
  const [first, last] = ["2005", "2009"].map((date) => publishedFigure("networking-participants", { date }));
  expect(last / first).toBeCloseTo(publishedFigure("networking-participants-growth-2005-2009"), 1);
});

test("shares of a whole add up to 100", () => {
  const share = (indicator: string, dimension: string, date?: string) =>
    sum(
      facts.flatMap((fact) =>
        fact.type === "observation" &&
        fact.indicator === indicator &&
        fact.dimensions?.[dimension] &&
        fact.date === date
          ? [fact.value as number]
          : [],
      ),
    );
  expect(share("networking-activity-share", "activity")).toBe(100);
  expect(share("expert-share", "employer", "2010")).toBe(100);
  expect(share("expert-share", "sector", "2010")).toBe(100);
  expect(share("support-case-share", "field")).toBeCloseTo(100, 9);
  expect(sum(by("support-case-share", "size", sizes))).toBeCloseTo(100, 9);
  expect(sum(by("support-case-share", "size", ["under-30", "30-49", "50-99", "100-299", "300-up"]))).toBeCloseTo(
    100,
    9,
  );
  expect(sum(by("r-and-d-project-share", "composition", ["single", ...consortia]))).toBeCloseTo(100, 9);
});

test("3,357 experts by employer and sector, both ways", () => {
  const cell = (employer: string, sector: string) =>
    publishedFigure("experts", { date: "2010", dimensions: { employer, sector } });
  for (const employer of employers)
    expect(by("experts", "employer", [employer], "2010")).toEqual([sum(sectors.map((one) => cell(employer, one)))]);
  for (const sector of sectors)
    expect(by("experts", "sector", [sector], "2010")).toEqual([sum(employers.map((one) => cell(one, sector)))]);
  expect(sum(by("experts", "sector", sectors, "2010"))).toBe(publishedFigure("experts", { date: "2010" }));
  expect(publishedFigure("experts", { date: "2010" })).toBe(3357);
});

test("8,234 cases by year and field, both ways", () => {
  for (const field of fields)
    expect(sum(years.map((date) => by("support-cases", "field", [field], date)[0]))).toBe(
      by("support-cases", "field", [field])[0],
    );
  for (const date of years)
    expect(sum(by("support-cases", "field", fields, date))).toBe(publishedFigure("support-cases", { date }));
  expect(sum(inYear("support-cases"))).toBe(publishedFigure("support-cases"));
  expect(publishedFigure("support-cases")).toBe(8234);
});

test("8,234 cases and 1,968 distinct companies by size", () => {
  expect(sum(by("support-cases", "size", sizes))).toBe(publishedFigure("support-cases"));
  expect(sum(by("supported-companies", "size", sizes))).toBe(publishedFigure("supported-companies"));
  expect(publishedFigure("supported-companies")).toBe(1968);
  expect(sum(by("support-cases", "size", ["under-30", "30-49"]))).toBe(by("support-cases", "size", ["under-50"])[0]);
  expect(sum(by("support-cases", "size", ["50-99", "100-299"]))).toBe(by("support-cases", "size", ["50-299"])[0]);
});

test("distinct companies are no more than cases, and no fewer than in any field or year alone", () => {
  for (const date of [...years, undefined]) {
    const companies = by("supported-companies", "field", fields, date);
    const total = publishedFigure("supported-companies", { date });
    by("support-cases", "field", fields, date).forEach((cases, i) => {
      expect(companies[i]).toBeLessThanOrEqual(cases);
    });
    expect(total).toBeGreaterThanOrEqual(Math.max(...companies));
    expect(total).toBeLessThanOrEqual(sum(companies));
  }
  expect(publishedFigure("supported-companies")).toBeGreaterThan(Math.max(...inYear("supported-companies")));
});

test("shares of support are those of its cases, but for one that is a tenth off", () => {
  const all = publishedFigure("support-cases");
  const counted = (dimension: string, values: readonly string[]) =>
    by("support-cases", dimension, values).map((cases) => Number(((100 * cases) / all).toFixed(1)));
  expect(counted("field", fields)).toEqual(by("support-case-share", "field", fields));
  expect(counted("size", sizes)).toEqual(by("support-case-share", "size", sizes));
  expect(counted("size", ["under-30", "30-49", "50-99"])).toEqual(
    by("support-case-share", "size", ["under-30", "30-49", "50-99"]),
  );
  expect([counted("size", ["100-299"]), by("support-case-share", "size", ["100-299"])]).toEqual([[10.2], [10.1]]);
  expect(contradictions).toContain("share-100-299");
});

test("900 R&D projects: 31 single, 869 consortiums of six compositions; four printed shares are a tenth off", () => {
  const counts = by("r-and-d-projects", "composition", ["single", ...consortia]);
  expect(sum(counts.slice(1))).toBe(by("r-and-d-projects", "composition", ["consortium"])[0]);
  expect(sum(counts)).toBe(publishedFigure("r-and-d-projects"));
  const off = ["single", ...consortia, "consortium"].filter((composition) => {
    const [count] = by("r-and-d-projects", "composition", [composition]);
    return by("r-and-d-project-share", "composition", [composition])[0] !== Number(((100 * count) / 900).toFixed(1));
  });
  expect(off).toEqual(["single", "industry-university", "industry-industry-university", "consortium"]);
  expect(contradictions).toContain("composition-shares");
});

test("900 projects are not the 922 cases of R&D support, and a contradiction says so", () => {
  expect(publishedFigure("r-and-d-projects")).toBe(900);
  expect(by("support-cases", "field", ["r-and-d"])).toEqual([922]);
  expect(contradictions).toContain("r-and-d-cases");
});

test("57 projects with large companies by year", () => {
  expect(sum(inYear("large-company-projects"))).toBe(publishedFigure("large-company-projects"));
  expect(publishedFigure("large-company-projects")).toBe(57);
});

test("budgets by programme and year add up both ways to 248.7 million dollars", () => {
  const cell = (program: string, date?: string) => by("programme-budget", "program", [program], date)[0];
  for (const [program, dates] of Object.entries(budgets))
    expect(sum(dates.map((date) => cell(program, date)))).toBe(cell(program));
  for (const date of years)
    expect(
      sum(Object.entries(budgets).flatMap(([program, dates]) => (dates.includes(date) ? [cell(program, date)] : []))),
    ).toBe(publishedFigure("programme-budget", { date }));
  expect(sum(Object.keys(budgets).map((program) => cell(program)))).toBe(248_700_000);
  expect(sum(inYear("programme-budget"))).toBe(publishedFigure("programme-budget"));
});

test("what was granted is not what was budgeted, and contradictions say so", () => {
  const dates = ["2007", "2008", "2009"];
  const of = (indicator: string) => dates.map((date) => publishedFigure(indicator, { date }));
  const budgeted = (program: string, inYears: string[]) =>
    sum(inYears.map((date) => by("programme-budget", "program", [program], date)[0]));
  expect(sum(of("specialisation-projects"))).toBe(publishedFigure("specialisation-projects"));
  expect(sum(of("specialisation-grants"))).toBe(publishedFigure("specialisation-grants"));
  expect(publishedFigure("specialisation-grants")).toBe(44_340_000);
  expect(budgeted("customised-specialisation", dates)).toBe(47_900_000);
  const granted = ["2007", "2009"].map((date) => publishedFigure("r-and-d-capability-grants", { date }));
  expect([sum(granted), budgeted("r-and-d-capability", ["2007", "2008"])]).toEqual([23_200_000, 18_800_000]);
  for (const id of ["budget-2007", "budget-2008-2009", "specialisation-money", "r-and-d-capability-money"])
    expect(contradictions).toContain(id);
});

test("goals and their achievement: 102.1, 105.8 and 94.1 %; 102.1 needs the goal of 253 billion", () => {
  for (const measure of ["production", "exports", "employment"]) {
    const [goal, result] = ["goal", "result"].map((stage) =>
      publishedFigure("pilot-performance", { date: "2008", dimensions: { measure, stage } }),
    );
    const achieved = publishedFigure("goal-achievement", { date: "2008", dimensions: { measure } });
    expect((100 * result) / goal, measure).toBeCloseTo(achieved, 1);
  }
  expect(contradictions).toContain("production-goal");
});

test("specialised shares of the seven pilot complexes differ as printed; only Wonju's fell", () => {
  const changes = pilots.map((id) => {
    const subject = { type: "complex", id } as const;
    const [before, after] = ["2004", "2009"].map((date) => publishedFigure("specialised-share", { subject, date }));
    const change = publishedFigure("specialised-share-change", { subject, date: "2009" });
    expect(after - before, id).toBeCloseTo(change, 9);
    return change;
  });
  expect(pilots.filter((_, i) => changes[i] < 0)).toEqual(["wonju"]);
});

test("one pilot complex is below the national average of total factor productivity", () => {
  const nationwide = publishedFigure("national-total-factor-productivity");
  const below = pilots.filter(
    (id) => publishedFigure("total-factor-productivity", { subject: { type: "complex", id } }) < nationwide,
  );
  expect(below).toEqual(["banwol-sihwa"]);
});

test("differences and ratios of R&D improvement are those of 2004 and 2009, but for one difference", () => {
  const indicators = ["collaboration-cases", "business-connections", "patents", "r-and-d-funding"].map(
    (one) => `${one}-per-company`,
  );
  const off = [...indicators, "global-networking-share"].filter((indicator) => {
    const [before, after] = ["2004", "2009"].map((date) => publishedFigure(indicator, { date }));
    const [difference, ratio] = ["difference", "ratio"].map((change) =>
      publishedFigure(indicator, { dimensions: { change } }),
    );
    expect(Math.round((100 * after) / before), indicator).toBe(ratio);
    return Number((after - before).toFixed(1)) !== difference;
  });
  expect(off).toEqual(["collaboration-cases-per-company"]);
  for (const id of ["collaboration-difference", "patents-growth", "r-and-d-per-company"])
    expect(contradictions).toContain(id);
});

test("funds, institutes and venture firms grew 1.9, 2.1 and 4 times", () => {
  for (const indicator of ["r-and-d-funds", "company-institutes", "venture-and-inno-biz-companies"]) {
    const [before, after] = ["2005", "2009"].map((date) => publishedFigure(indicator, { date }));
    expect(after / before, indicator).toBeCloseTo(publishedFigure(indicator, { dimensions: { change: "ratio" } }), 1);
  }
});

test("Gunsan's resident companies and lots grew by what is printed", () => {
  const subject = { type: "complex", id: "gunsan" } as const;
  for (const indicator of ["resident-companies", "lots-sold-share"]) {
    const [before, after] = ["2004", "2009"].map((date) => publishedFigure(indicator, { subject, date }));
    expect(after - before).toBeCloseTo(
      publishedFigure(indicator, { subject, dimensions: { change: "difference" } }),
      9,
    );
  }
});

test("every contradiction is asked and explained in both languages", () => {
  for (const fact of facts)
    if (fact.type === "contradiction" && fact.provenance[0].place.startsWith("III"))
      for (const text of [fact.question, fact.why]) expect(Object.keys(text).sort(), fact.id).toEqual(["en", "ko"]);
});

test("the figures that a contradiction bears on are there", () => {
  const figures = new Set(facts.flatMap((fact) => (fact.type === "observation" ? [fact.id] : [])));
  const named = facts.flatMap((fact) => (fact.type === "contradiction" ? (fact.figures ?? []) : []));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((id) => !figures.has(id))).toEqual([]);
});

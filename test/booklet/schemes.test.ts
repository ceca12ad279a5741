import { expect, test } from "vitest";
import { publishedFigure } from "../../seed/booklet/published-figure.ts";
import { ids, ofType } from "./transcription.ts";

const schemes = ofType("scheme");
const partsOf = (parent: string) => schemes.filter((scheme) => scheme.parent === parent);
const evaluation = (year: number) => schemes.find(({ id }) => id === `evaluation-${year}`)!;

test("eleven support schemes to 2009 became five from 2010", () => {
  const before = partsOf("collaboration-support");
  const after = partsOf("company-growth-nurturing");
  expect(before.map(({ attributes }) => attributes!.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(after.map(({ attributes }) => attributes!.number)).toEqual([1, 2, 3, 4, 5]);
  for (const { from, to } of before) expect([from, to]).toEqual(["2005", "2009"]);
  for (const { from, to } of after) expect([from, to]).toEqual(["2010", undefined]);
  expect(new Set(before.flatMap(({ successors }) => successors))).toEqual(new Set(after.map(({ id }) => id)));
  // The table names eleven and five, not which went into which.
  for (const { attributes } of before) expect(attributes!.successorsInferred).toBe(true);
});

test("the alliances go on, two programmes merge into company growth, three are new in 2010", () => {
  const successors = (id: string) => schemes.find((scheme) => scheme.id === id)!.successors;
  expect(successors("alliance-operation")).toEqual(["pan-regional-alliance-operation"]);
  expect(successors("collaboration-support")).toEqual(["company-growth-nurturing"]);
  expect(successors("customised-specialisation")).toEqual(["company-growth-nurturing"]);
  expect(schemes.filter(({ attributes }) => attributes?.fullyNew).map(({ id }) => id)).toEqual([
    "inter-pan-regional-connection",
    "knowledge-industry-agglomeration",
    "global-competitiveness",
  ]);
});

test("every programme of the budget is a scheme, and runs in the years in which it has money", () => {
  const programmes = new Set(
    ofType("observation").flatMap(({ indicator, dimensions }) =>
      indicator === "programme-budget" && dimensions?.program ? [dimensions.program] : [],
    ),
  );
  expect(programmes.size).toBe(6);
  for (const program of programmes) {
    const { from, to } = schemes.find(({ id }) => id === program)!;
    for (const date of [from!, to!].filter((year) => !(program === "r-and-d-capability" && year === "2009")))
      expect(publishedFigure("programme-budget", { date, dimensions: { program } }), program).toBeGreaterThan(0);
  }
});

test("five routes lead from the mini clusters to the follow-up; only the solution differs", () => {
  const routes = schemes.filter(({ kind }) => kind === "route");
  expect(routes.map(({ attributes }) => attributes!.number)).toEqual([1, 2, 3, 4, 5]);
  const steps = routes.map(({ parts }) => parts!.map(({ id }) => id));
  for (const one of steps) expect(one).toEqual(steps[0]);
  const agents = routes.map(({ parts }) => parts!.find(({ id }) => id === "solution")!.agent);
  expect(new Set(agents).size).toBe(5);
});

test("one scheme is stated to be for companies of certain complexes; no other states who can be given it", () => {
  const ruled = schemes.filter(({ rules }) => rules !== undefined);
  expect(ruled.map(({ id, rules }) => [id, rules])).toEqual([
    ["agro-industrial", { complexes: { classes: ["agro-industrial"] } }],
  ]);
});

test("the weights of 2010 add up to 100: 40, 10, 20 and 20, 10", () => {
  const weights = evaluation(2010).parts!.flatMap(({ weight }) => weight ?? []);
  expect(weights).toEqual([40, 10, 20, 20, 10]);
  expect(weights.reduce((sum, one) => sum + one)).toBe(100);
});

test("the agencies are judged by planning, process and results in each year from 2006 to 2009, by unpublished weights", () => {
  const indexes = [2006, 2007, 2008, 2009].map((year) => {
    const { parts = [], from, to } = evaluation(year);
    expect([from, to]).toEqual([String(year), String(year)]);
    expect(parts.filter(({ parent }) => parent === undefined).map(({ id }) => id)).toEqual([
      "planning",
      "process",
      "results",
    ]);
    expect(parts.some(({ weight }) => weight !== undefined)).toBe(false);
    return ["planning", "process", "results"].map((stage) => parts.filter(({ parent }) => parent === stage).length);
  });
  expect(indexes).toEqual([
    [2, 3, 2],
    [2, 6, 3],
    [1, 4, 5],
    [1, 3, 4],
  ]);
});

test("schemes and their parts refer to what is there, and are named in both languages", () => {
  for (const { id, names, parent, successors = [], parts = [] } of schemes) {
    for (const one of [parent, ...successors]) if (one !== undefined) expect(ids.scheme, id).toContain(one);
    const partIds = new Set(parts.map((part) => part.id));
    expect(partIds.size, id).toBe(parts.length);
    for (const part of parts) if (part.parent !== undefined) expect(partIds, id).toContain(part.parent);
    for (const named of [names, ...parts.map((part) => part.names)]) {
      expect(named?.en, id).toBeTruthy();
      expect(named?.ko, id).toBeTruthy();
    }
  }
});

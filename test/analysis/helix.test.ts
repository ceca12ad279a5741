import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { type HelixFigureId, helixAxes, helixFigures } from "../../analysis/helix/helix-figures.ts";
import { sharedInformation } from "../../analysis/helix/shared-information.ts";
import { sphereKinds, spheresSchema } from "../../analysis/helix/spheres.ts";
import { ownParameters } from "../../analysis/measure.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { naiveSelection } from "./naive-projection.ts";
import { networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/helix.json" with { type: "json" };
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const ids = Object.keys(helixAxes) as HelixFigureId[];

async function figureOf(id: string, records: readonly Fact[], own: object = {}, query: Record<string, string> = {}) {
  const figure = helixFigures.find((one) => one.id === id)!;
  const facts = await factsOf(records);
  const parameters = z.strictObject(ownParameters(figure)).parse(own);
  return computeFigure(figure, {
    facts,
    selection: selectActivities(facts, networkOf(query)),
    parameters,
    progress: unwatched,
  });
}

const bodies: Record<string, OrganisationKind> = { u: "university", i: "company", g: "agency", o: "other" };
/** An activity for each word, in which the bodies of its letters take part. */
const activitiesOf = (words: readonly string[]): Fact[] => [
  ...words.flatMap((word, k) => [activity(`a${k}`), ...[...word].map((letter) => takesPart(letter, `a${k}`))]),
  ...Object.entries(bodies).map(([id, kind]) => organisation(id, { kind })),
];
const all = { includeNone: "true" };
const h = (p: number) => (p === 0 || p === 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p));

describe("in closed form", () => {
  test("independent presence shares nothing", async () => {
    const records = activitiesOf(["o", "u", "i", "ui", "g", "ug", "ig", "uig"]);
    for (const id of ids) expect(await figureOf(id, records, all), id).toBe(0);
  });

  test("three that always come together share one bit, and so do any two", async () => {
    for (const id of ids) expect(await figureOf(id, activitiesOf(["o", "uig"]), all), id).toBe(1);
  });

  test("exclusive or: each two tell the third, none tells another: minus one bit", async () => {
    const records = activitiesOf(["o", "ui", "ug", "ig"]);
    expect(await figureOf("tripleHelix", records, all)).toBe(-1);
    for (const id of ids.slice(1)) expect(await figureOf(id, records, all), id).toBe(0);
  });

  test("without the activities of nobody, three pairs share 3 h(1/3) − 2 log2 3", async () => {
    const records = activitiesOf(["o", "ui", "ug", "ig"]);
    expect(await figureOf("tripleHelix", records)).toBeCloseTo(3 * h(1 / 3) - 2 * Math.log2(3), 12);
    expect(await figureOf("universityIndustry", records)).toBeCloseTo(2 * h(1 / 3) - Math.log2(3), 12);
  });

  test("one that is always or never there shares nothing", async () => {
    for (const words of [
      ["ui", "i", "uig", "ig"],
      ["u", "g", "ug"],
    ])
      for (const id of ["tripleHelix", "universityIndustry", "industryGovernment"])
        expect(await figureOf(id, activitiesOf(words)), `${words} ${id}`).toBe(0);
  });
});

describe("where there is little", () => {
  test.each(ids)("%s is undefined without an activity that counts", async (id) => {
    expect(await figureOf(id, [])).toBeNaN();
    expect(await figureOf(id, activitiesOf(["o"]))).toBeNaN();
    expect(await figureOf(id, activitiesOf(["ui"]), {}, { zones: "nowhere" })).toBeNaN();
    expect(await figureOf(id, activitiesOf(["ui"]), {}, { layers: "consortium:0" })).toBeNaN();
  });

  test("one organisation alone is an activity of one sphere: no uncertainty, nothing shared", async () => {
    for (const id of ids) expect(await figureOf(id, activitiesOf(["u"])), id).toBe(0);
  });

  test("one above maxActivitySize does not count", async () => {
    const words = ["u", "g", "ui"];
    const some = await figureOf("universityIndustry", activitiesOf([...words, "uig"]), {}, { maxActivitySize: "2" });
    expect(some).toBe(await figureOf("universityIndustry", activitiesOf(words)));
    expect(some).toBeGreaterThan(0);
  });
});

describe("the mapping of kinds", () => {
  test("is the same however it is spelled, and is told", () => {
    const text = spheresSchema.parse(" support:G, company:I,university:U");
    expect(text).toBe(spheresSchema.parse("university:U,support:G,company:I"));
    expect(sphereKinds(text)).toEqual({ university: ["university"], industry: ["company"], government: ["support"] });
    expect(sphereKinds(spheresSchema.parse(undefined))).toEqual({
      university: ["university", "institute"],
      industry: ["company"],
      government: ["government", "support", "agency"],
    });
  });

  test.each(["", "company", "company:X", "firm:I", "company:I,company:G", "company:I:U", "company:__proto__"])(
    "“%s” is refused",
    (text) => {
      expect(spheresSchema.safeParse(text).success).toBe(false);
    },
  );

  test("decides: with the agency in no sphere, government is never there", async () => {
    const records = activitiesOf(["ui", "ug", "ig"]);
    const own = { spheres: "university:U,company:I,government:G" };
    expect(await figureOf("tripleHelix", records, own)).toBe(0);
    expect(await figureOf("industryGovernment", records, own)).toBe(0);
    expect(await figureOf("industryGovernment", records)).toBeGreaterThan(0);
  });
});

test("is what the definition says over the records themselves", async () => {
  const spheresOf: Partial<Record<OrganisationKind, string>> = { company: "I", university: "U", support: "G" };
  const spheres = Object.entries(spheresOf)
    .map((pair) => pair.join(":"))
    .join(",");
  const kinds = fc.array(fc.constantFrom<OrganisationKind>("company", "university", "support", "other"), {
    minLength: 7,
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, kinds, fc.boolean(), async (given, query, chosen, includeNone) => {
      let next = 0;
      const records = given.map((fact) => (fact.type === "organisation" ? { ...fact, kind: chosen[next++] } : fact));
      const { kinds: _, ...asked } = query;
      const kindOf = new Map(records.flatMap((fact) => (fact.type === "organisation" ? [[fact.id, fact.kind]] : [])));
      const { maxActivitySize = Number.POSITIVE_INFINITY } = networkOf(asked);
      const seen = naiveSelection(records, networkOf(asked))
        .selected.filter(({ passing, size }) => passing.length > 0 && size <= maxActivitySize)
        .map(({ passing }) => new Set(passing.map((id) => spheresOf[kindOf.get(id)!] ?? "")));
      const cases = seen.filter((set) => includeNone || ["U", "I", "G"].some((letter) => set.has(letter)));
      const expected = naiveTriple(cases.map((set) => ["U", "I", "G"].map((letter) => set.has(letter))));
      const value = await figureOf("tripleHelix", records, { spheres, includeNone: String(includeNone) }, asked);
      if (cases.length === 0) expect(value).toBeNaN();
      else expect(value).toBeCloseTo(expected, 10);
    }),
  );
});

/** log2 of p(ab) p(ac) p(bc) / (p(a) p(b) p(c) p(abc)) on average over the cases: without entropies. */
function naiveTriple(cases: readonly (readonly boolean[])[]): number {
  const share = (like: readonly boolean[], axes: readonly number[]) =>
    cases.filter((one) => axes.every((axis) => one[axis] === like[axis])).length / cases.length;
  const sum = cases.reduce((total, one) => {
    const p = (...axes: number[]) => share(one, axes);
    return total + Math.log2((p(0, 1) * p(0, 2) * p(1, 2)) / (p(0) * p(1) * p(2) * p(0, 1, 2)));
  }, 0);
  return sum / cases.length;
}

describe("against numpy", () => {
  test.each(Object.entries(oracle.tables))("%s", (_, { table, ...expected }) => {
    for (const [id, axes] of Object.entries(helixAxes))
      expect(sharedInformation(table, axes), id).toBeCloseTo(expected[id as HelixFigureId], 12);
  });
});

describe("what must not matter", () => {
  const words = ["ui", "ug", "uig", "i", "i", "ui", "g"];

  test("each activity twice, other names, another participant of the same kind, weights", async () => {
    for (const id of ids) {
      const value = await figureOf(id, activitiesOf(words));
      expect(await figureOf(id, activitiesOf([...words, ...words])), "twice").toBeCloseTo(value, 12);
      expect(await figureOf(id, activitiesOf([...words].reverse())), "reversed").toBe(value);
      expect(await figureOf(id, activitiesOf(words), {}, { weighting: "count" }), "weighting").toBe(value);
      expect(await figureOf(id, activitiesOf(words), {}, { layers: "consortium:0.5" }), "layer").toBe(value);
      const second = [organisation("u2", { kind: "institute" }), takesPart("u2", "a0"), takesPart("u2", "a2")];
      expect(await figureOf(id, [...activitiesOf(words), ...second]), "a second one").toBe(value);
    }
  });

  test("the spheres are alike: with their letters changed round, the triple stays and the pairs change places", async () => {
    const own = { spheres: "university:G,company:U,agency:I" };
    const value = await figureOf("tripleHelix", activitiesOf(words));
    expect(await figureOf("tripleHelix", activitiesOf(words), own)).toBeCloseTo(value, 12);
    const ug = await figureOf("universityGovernment", activitiesOf(words));
    expect(await figureOf("universityIndustry", activitiesOf(words), own)).not.toBeCloseTo(ug, 3);
    expect(await figureOf("industryGovernment", activitiesOf(words), own)).toBeCloseTo(ug, 12);
  });
});

test("a kind that is in no sphere takes part without counting", async () => {
  const kinds = organisationKinds.map((kind) => organisation(kind, { kind }));
  const records = [...kinds, ...consortium("a", ["other", "company"]), ...consortium("b", ["association"]), ...kinds];
  expect(await figureOf("tripleHelix", records)).toBe(0);
  expect(await figureOf("tripleHelix", records, all)).toBe(0);
});

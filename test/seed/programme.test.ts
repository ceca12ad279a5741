import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFacts } from "../../analysis/facts/build-facts.ts";
import { comparePublished } from "../../analysis/published/compare-published.ts";
import type { Activity } from "../../model/activity.ts";
import { type Fact, factKey, factSchema } from "../../model/fact.ts";
import { assumptionNames, generationParametersSchema } from "../../model/generation.ts";
import type { Organisation } from "../../model/organisation.ts";
import { tenantFirms } from "../../model/programme.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";
import { publishedFigure } from "../../seed/booklet/published-figure.ts";
import { programmeFacts, programmeSettings } from "../../seed/programme/programme-facts.ts";
import { ProgrammeCounts, yearSpan } from "./programme-counts.ts";

function generated(parameters: Readonly<Record<string, number>>): Fact[] {
  return [...programmeFacts(generationParametersSchema.parse(parameters))];
}

const unwatched = { report() {}, checkCancelled() {} };

/** Every published figure that the generator answers for, counted as the page counts it. */
async function differences(
  parameters: Readonly<Record<string, number>>,
): Promise<{ counted: number; wrong: string[] }> {
  const parsed = generationParametersSchema.parse(parameters);
  async function* batches() {
    yield [...programmeFacts(parsed)];
  }
  const version = { dataset: "programme", version: 1, settings: programmeSettings(parsed) };
  const cells = comparePublished(await buildFacts(version, batches()), unwatched)
    .flatMap((table) => table.cells)
    .filter((cell) => cell?.reproduced !== undefined);
  // Printed shares that do not fit their own counts, and complexes, which nobody generates, are the booklet's contradictions.
  const answered = cells.filter((cell) => !/-share$|-complexes$/.test(cell!.figure.indicator));
  return {
    counted: answered.length,
    wrong: answered
      .filter((cell) => cell!.difference !== 0)
      .map((cell) => `${cell!.figure.id}: ${cell!.reproduced} for ${cell!.figure.value}`),
  };
}

const otherCountries: readonly Readonly<Record<string, number>>[] = [
  {},
  { "homophily.zone": 1, "homophily.complex": 0, "activity.skew": 2, "member.turnover": 0.5 },
  {
    "partner.repeat": 1,
    "event.size": 6,
    "member.turnover": 0,
    "member.university": 0.85,
    "member.institute": 0.05,
    "member.support": 0.05,
  },
];

test(
  "the published counts come out exactly, whatever the seed and the assumptions",
  () =>
    fc.assert(
      fc.asyncProperty(fc.nat(2 ** 32 - 1), fc.constantFrom(...otherCountries), async (seed, assumptions) => {
        const { counted, wrong } = await differences({ seed, ...assumptions });
        expect(wrong).toEqual([]);
        expect(counted).toBeGreaterThan(160);
      }),
      { numRuns: 4, examples: otherCountries.map((country) => [2010, country]), endOnFailure: true },
    ),
  180_000,
);

describe("one programme", () => {
  const facts = generated({ seed: 7 });
  const counts = new ProgrammeCounts(facts);
  const booklet = [...bookletFacts()];

  test("every record is the booklet's, as it is there, or marked as synthetic", () => {
    expect(facts.slice(0, booklet.length)).toEqual(booklet);
    const rest = facts.slice(booklet.length);
    expect(rest.filter((fact) => !isSynthetic(fact))).toEqual([]);
    expect(rest.filter((fact) => "id" in fact && !fact.id.startsWith("synthetic/"))).toEqual([]);
  });

  test("every record is a fact of the model, said once, and refers to what came before it", () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const fact of facts) {
      const key = `${fact.type} ${factKey(fact)}`;
      if (!factSchema.safeParse(fact).success || seen.has(key)) wrong.push(key);
      if (fact.type === "participation")
        if (!seen.has(`organisation ${fact.organisation}`) || !seen.has(`activity ${fact.activity}`)) wrong.push(key);
      if (fact.type === "activity" && isSynthetic(fact) && fact.parent && !seen.has(`activity ${fact.parent}`))
        wrong.push(key);
      seen.add(key);
    }
    expect(wrong).toEqual([]);
  });

  test("no generated organisation bears a documented name, none is named twice, and each says that it is fictitious", () => {
    const documented = booklet
      .filter((fact) => fact.type === "organisation")
      .flatMap(({ names, aliases }) => [names?.en, names?.ko, ...(aliases ?? [])]);
    const made = counts.of("organisation").filter(isSynthetic);
    for (const language of ["en", "ko"] as const) {
      const names = made.map((one) => one.names?.[language] ?? "");
      expect(names.filter((name) => !/\((fictitious|가상)\)$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      const bare = names.map((name) => name.replace(/ \(.*\)$/, ""));
      expect(bare.filter((name) => documented.includes(name))).toEqual([]);
    }
  });

  test("documented organisations have their documented ties only", () => {
    const own = new Set(booklet.flatMap((fact) => (fact.type === "organisation" ? [fact.id] : [])));
    expect(counts.of("participation").filter((part) => isSynthetic(part) && own.has(part.organisation))).toEqual([]);
  });

  test("those who attend are counted as persons, at least one of each organisation", () => {
    for (const event of counts.kind("event", { purpose: "other" })) {
      const persons = counts.parts(event).map((part) => part.persons!);
      expect(Math.min(...persons)).toBeGreaterThan(0);
      expect(persons.reduce((sum, count) => sum + count, 0)).toBe(event.attendance);
    }
  });

  test("mini clusters have topics unless their name tells none, and in 2010 some members are in two of one hub", () => {
    const clusters = counts.kind("mini-cluster");
    const without = clusters.filter(({ topics = [] }) => topics.length === 0);
    expect(without.filter(isSynthetic).map(({ complex }) => complex)).toEqual([undefined]);
    expect(without.length).toBeLessThan(clusters.length / 10);
    const clustersOf = (year: number) => {
      const joined = new Map<Organisation, Activity[]>();
      for (const cluster of clusters)
        for (const member of counts.participants(cluster, yearSpan(year)).filter(isSynthetic))
          joined.set(member, [...(joined.get(member) ?? []), cluster]);
      return [...joined.values()];
    };
    expect(Math.max(...clustersOf(2009).map((of) => of.length))).toBe(1);
    const staged = clustersOf(2010);
    const twice = staged.filter((of) => of.length > 1);
    expect(twice.length / staged.length).toBeGreaterThan(0.1);
    expect(twice.every(([one, other, ...more]) => more.length === 0 && one.complex === other.complex)).toBe(true);
  });

  test("every complex has tenant firms in each year of the programme, as documented where they are, and no fewer than members", () => {
    const tenants = counts.of("observation").filter(({ indicator, date }) => indicator === tenantFirms && date);
    const firms = new Map(tenants.map(({ subject, date, value }) => [`${subject.id} ${date}`, value as number]));
    expect(firms.size).toBe(tenants.length);
    expect(firms.get("gunsan 2009")).toBe(241);
    expect(firms.get("gunsan 2005")).toBe(Math.round(69 + (241 - 69) / 5));
    for (const year of [2009, 2010]) {
      const companies = [...counts.membersIn(year)].filter((one) => isSynthetic(one) && one.kind === "company");
      const byComplex = Map.groupBy(companies, ({ complex }) => complex);
      for (const [complex, inside] of byComplex)
        if (complex !== "gunsan")
          expect(firms.get(`${complex} ${year}`), complex).toBeGreaterThanOrEqual(inside.length);
    }
    const inProgramme = counts
      .of("complex")
      .filter(({ standings = [] }) => standings.some(({ from }) => from === "2010"));
    expect(inProgramme.filter(({ id }) => !firms.has(`${id} 2010`))).toEqual([]);
  });

  test("2010 climbs the ladder: each quarter opens one step more", () => {
    const steps = ["complex", "hub", "zone", "nation"];
    const staged = counts.activities.filter(({ attributes }) => attributes?.stage !== undefined);
    expect(staged.length).toBe(2000);
    for (const quarter of [1, 2, 3, 4]) {
      const here = staged.filter(({ attributes }) => attributes?.quarter === quarter);
      const reached = new Set(here.map(({ attributes }) => attributes?.stage));
      expect([...reached].sort()).toEqual(steps.slice(0, quarter).sort());
    }
    expect(counts.membersIn(2010).size).toBeGreaterThan(counts.membersIn(2009).size);
  });
});

test("the same seed gives the same bytes, another seed other companies", () => {
  const bytes = (facts: readonly Fact[]) => {
    const hash = createHash("sha256");
    for (const fact of facts) hash.update(JSON.stringify(fact));
    return hash.digest("hex");
  };
  const names = (facts: readonly Fact[]) =>
    new Set(facts.flatMap((fact) => (fact.type === "organisation" && isSynthetic(fact) ? [fact.names!.ko] : [])));
  const [one, again, other] = [generated({ seed: 1 }), generated({ seed: 1 }), generated({ seed: 2 })];
  expect(bytes(one)).toBe(bytes(again));
  expect(bytes(one)).not.toBe(bytes(other));
  const [ours, theirs] = [names(one), names(other)];
  expect([...ours].filter((name) => theirs.has(name)).length).toBeLessThan(ours.size / 2);
}, 60_000);

test("raising an affinity raises the share of pairs that are alike in it", () => {
  const zones = new Map<string, string>();
  for (const fact of bookletFacts())
    if (fact.type === "complex") zones.set(fact.id, fact.standings?.find(({ zone }) => zone)?.zone ?? "");
  const zoneOf = ({ complex, place }: Organisation) => (complex ? zones.get(complex) : place?.zone) ?? "";
  const alike = (assumptions: Record<string, number>, same: (a: Organisation, b: Organisation) => boolean) => {
    const counts = new ProgrammeCounts(
      generated({ seed: 3, "partner.repeat": 0, "stage.activities": 0, ...assumptions }),
    );
    let [pairs, together] = [0, 0];
    for (const event of counts.kind("event")) {
      const [first, ...others] = counts.participants(event).filter(isSynthetic);
      for (const other of others) {
        pairs++;
        if (same(first, other)) together++;
      }
    }
    return together / pairs;
  };
  const sharesOf = (name: string, same: (a: Organisation, b: Organisation) => boolean, values = [0, 1]) =>
    values.map((value) => alike({ "homophily.complex": 0.2, [name]: value }, same));
  const rises = (shares: readonly number[]) => shares.every((share, k) => k === 0 || shares[k - 1] + 0.02 < share);
  expect(sharesOf("homophily.zone", (a, b) => zoneOf(a) === zoneOf(b), [0, 0.5, 1])).toSatisfy(rises);
  expect(sharesOf("homophily.kind", (a, b) => a.kind === b.kind)).toSatisfy(rises);
  expect(sharesOf("homophily.speciality", (a, b) => a.attributes?.speciality === b.attributes?.speciality)).toSatisfy(
    rises,
  );
  const inOneTown = (a: Organisation, b: Organisation) => a.place?.city === b.place?.city;
  expect(sharesOf("homophily.complex", inOneTown)).toSatisfy(rises);
  expect(sharesOf("partner.anyone", inOneTown, [1, 0.5, 0])).toSatisfy(rises);
}, 120_000);

test("twice the scale is twice of everything: more mini clusters, not larger ones", () => {
  const [one, two] = [
    new ProgrammeCounts(generated({ seed: 5 })),
    new ProgrammeCounts(generated({ seed: 5, scale: 2 })),
  ];
  const sizes = (counts: ProgrammeCounts) =>
    counts
      .kind("mini-cluster")
      .map((cluster) => counts.participants(cluster, yearSpan(2009)).length)
      .filter((size) => size > 0);
  expect(two.membersIn(2009).size).toBe(2 * publishedFigure("members", { date: "2009" }));
  expect(sizes(two).length).toBe(2 * sizes(one).length);
  const keys = two.facts.map((fact) => `${fact.type} ${factKey(fact)}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(Math.max(...sizes(two))).toBeLessThan(1.5 * Math.max(...sizes(one)));
  expect(two.kind("consortium", { "programme-project": "r-and-d" }).length).toBe(
    2 * publishedFigure("r-and-d-projects"),
  );
});

test("bad parameters are refused with the reason before anything is generated", () => {
  const refused = (given: Record<string, unknown>) => {
    const { error } = generationParametersSchema.safeParse(given);
    return error?.issues[0].path.join(".") || error?.issues[0].code;
  };
  expect(refused({ scale: -1 })).toBe("scale");
  expect(refused({ scale: 1.5 })).toBe("scale");
  expect(refused({ seed: -1 })).toBe("seed");
  expect(refused({ "homophily.zone": 1.2 })).toBe("homophily.zone");
  expect(refused({ "homophily.zones": 0.2 })).toBe("unrecognized_keys");
  expect(refused({ "stage.hub": 0.7, "stage.zone": 0.7 })).toBe("stage.hub");
  for (const name of assumptionNames) expect(refused({ [name]: "much" }), name).toBe(name);
  expect(() => programmeFacts(generationParametersSchema.parse({ "event.size": 9 }))).toThrow(
    expect.objectContaining({ code: "totals_unmeetable", values: expect.objectContaining({ name: "event.size" }) }),
  );
});

import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { type CandidateRequest, type Candidates, listCandidates } from "../../analysis/partners/candidates.ts";
import { fitPartners, type PartnerFit } from "../../analysis/partners/fit-partners.ts";
import { assumedNeedWeight } from "../../analysis/partners/rank-candidates.ts";
import type { Candidate } from "../../analysis/partners/tell-candidate.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { expectClose } from "./expect-close.ts";
import { networkOf } from "./network-as-lists.ts";
import { nameOf, plantedPartners } from "./planted-partners.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const network = networkOf({ layers: "collaboration" });

function withMore(): Fact[] {
  const facts = plantedPartners({ homophily: 0.7, seed: 6 }).map((fact): Fact => {
    if (fact.type !== "organisation") return fact;
    const k = Number(fact.id.slice(1));
    return {
      ...fact,
      kind: k % 3 === 0 ? "university" : "company",
      size: k % 2 === 0 ? "small" : "large",
      complex: `k${k % 5}`,
      industries: [k % 2 === 0 ? "moulds" : "software"],
      ...(k === 120 && { capabilities: ["mould steel"] }),
      place: { ...fact.place, country: "KR", latitude: 35 + (k % 10) / 10, longitude: 127 },
    };
  });
  return [
    ...facts,
    activity("together", { from: "2007" }),
    ...["o001", "o002"].map((id) => takesPart(id, "together")),
    activity("sig", { kind: "sig", from: "2005", name: "Mould SIG" }),
    ...["o001", "o100"].map((id) => takesPart(id, "sig")),
    organisation("newcomer", { place: { city: "city 3" } }),
  ];
}
const usual = {
  partners: false,
  competitors: true,
  outside: false,
  newcomers: false,
  meeting: false,
  amongEquals: false,
  explore: 0,
  top: 10,
};

let facts: Facts;
let fit: PartnerFit;
beforeAll(async () => {
  facts = await factsOf(withMore());
  fit = fitPartners({ facts, network, days: 730, sources: 200, seed: 1, resamples: 50 }, unwatched);
});

const index = (id: string) => indexOfId(facts.organisations, id);
const idOf = ({ organisation: one }: Candidate) => stringAt(facts.organisations.ids, one);
function list(id: string, more: Partial<CandidateRequest> = {}) {
  return listCandidates({ facts, fit, source: index(id), ...usual, ...more });
}
const recordIn = (of: Facts, one: number) => JSON.parse(stringAt(of.organisations.records, one));
const isMouldMaker = (one: number) => recordOf(one).industries?.[0] === "moulds";
const recordOf = (one: number) => recordIn(facts, one);
const partnersOf = (id: string) => {
  const { offsets, neighbours } = fit.known.ties;
  return new Set(neighbours.subarray(offsets[index(id)], offsets[index(id) + 1]));
};

describe("who is listed", () => {
  test("as many as asked for, the likeliest first, never oneself or a partner", () => {
    const { candidates, considered, eligible, leftOut } = list("o001");
    expect(candidates).toHaveLength(10);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const partners = partnersOf("o001");
    for (const { organisation: one } of candidates) {
      expect(one).not.toBe(index("o001"));
      expect(partners.has(one)).toBe(false);
    }
    // Who has no partner at all is asked for by itself.
    expect(leftOut).toEqual({ untied: 1, partners: partners.size });
    expect(considered - partners.size - 1).toBe(eligible);
  });
  test("filters: each leaves out what it says, and counts it", () => {
    const { candidates, leftOut, eligible, considered } = list("o001", {
      kinds: ["university"],
      sizes: ["small"],
      complexes: ["k0", "k3"],
      withinKm: 60,
      top: 100,
    });
    expect(candidates.length).toBe(eligible);
    expect(eligible).toBeGreaterThan(0);
    for (const { organisation: one } of candidates)
      expect(recordOf(one)).toMatchObject({
        kind: "university",
        size: "small",
        complex: expect.stringMatching(/k[03]/),
      });
    expect(Object.values(leftOut).reduce((sum, one) => sum + one, 0)).toBe(considered - eligible);
  });
  test("competitors and the usual circle", () => {
    const own = recordOf(index("o001"));
    const competes = (one: number) =>
      recordOf(one).complex === own.complex && recordOf(one).industries?.[0] === own.industries[0];
    const all = list("o001", { top: 1000 }).candidates.filter(({ organisation: one }) => competes(one));
    const without = list("o001", { top: 1000, competitors: false });
    expect(all.length).toBeGreaterThan(0);
    expect(without.leftOut.competitors).toBe(all.length);
    expect(without.candidates.some(({ organisation: one }) => competes(one))).toBe(false);
    const outside = list("o001", { top: 1000, outside: true }).candidates;
    const partners = partnersOf("o001");
    for (const { organisation: one } of outside)
      expect(partnersOf(stringAt(facts.organisations.ids, one)).isDisjointFrom(partners)).toBe(true);
  });
  test("a cap keeps a group from having more places", () => {
    const by = facts.organisations.groupings.city;
    const cities = (more: Partial<CandidateRequest>) => {
      const counts = new Map<number, number>();
      for (const { organisation: one } of list("o001", { partners: true, ...more }).candidates)
        counts.set(by.codes[one], (counts.get(by.codes[one]) ?? 0) + 1);
      return Math.max(...counts.values());
    };
    expect(cities({})).toBeGreaterThan(2);
    expect(cities({ cap: { by, most: 2 } })).toBe(2);
  });
  test("a newcomer's list is made by the model of newcomers, or of whoever has partners", () => {
    const { candidates } = list("newcomer");
    expect(new Set(candidates.map((one) => one.case))).toEqual(new Set(["newcomers"]));
    const newcomers = list("o001", { newcomers: true }).candidates;
    expect(newcomers.map((one) => [idOf(one), one.case])).toEqual([["newcomer", "toNewcomers"]]);
    // Nobody came to have a tie in the time that was tried.
    expect([newcomers[0].confidence, newcomers[0].untold]).toEqual([undefined, "untried"]);
  });
});

test("a case with too few new ties is told by that of all who are known; where these are too few no score is told", async () => {
  const listed = async (records: readonly Fact[], id: string) => {
    const facts = await factsOf(records);
    const fit = fitPartners({ facts, network, days: 730, sources: 200, seed: 1, resamples: 10 }, unwatched);
    const source = indexOfId(facts.organisations, id);
    const off = { partners: false, competitors: true, outside: false, newcomers: false, meeting: false };
    const how = { amongEquals: false, explore: 0, top: 1000 };
    const { candidates } = listCandidates({ facts, fit, source, ...off, ...how });
    return {
      models: fit.models,
      of: (other: string) => candidates.find((one) => one.organisation === indexOfId(facts.organisations, other))!,
    };
  };
  const { models, of } = await listed(
    [
      ...plantedPartners({ homophily: 0.7, seed: 6 }),
      ...consortium("first", ["o003", "university"], { from: "2004" }),
      organisation("university", { kind: "university" }),
    ],
    "o001",
  );
  expect([models.companies.unfitted, models.research.unfitted]).toEqual([undefined, "few"]);
  expect(of("university").case).toBe("known");
  expect(of("university").score).toBeLessThan(0);
  const pairs = [
    ["a", "b"],
    ["c", "d"],
  ].flatMap((pair, k) => consortium(`t${k}`, pair, { from: "2004" }));
  const few = await listed([...pairs, ...consortium("late", ["b", "c"], { from: "2008" })], "a");
  expect(few.models.known.unfitted).toBe("few");
  expect(few.of("c").score).toBeNaN();
});

describe("why", () => {
  test("shares are of the score: two candidates' differ by as much as their log odds", () => {
    const { candidates } = list("o001", { top: 1000 });
    const ofModel = candidates.filter((one) => one.case === "companies" && one.ranker === "model");
    expect(ofModel.length).toBeGreaterThan(10);
    const sum = ({ shares }: Candidate) => shares.reduce((total, { amount }) => total + amount, 0);
    for (const one of ofModel) {
      expectClose([sum(one) - sum(ofModel[0])], [one.score - ofModel[0].score]);
      expectClose([one.shares.reduce((total, { share }) => total + share, 0)], [1]);
    }
  });
  test("reasons name what can be looked up", () => {
    const all = list("o001", { top: 1000, partners: true }).candidates;
    const reasonsOf = (id: string) => all.find((one) => idOf(one) === id)!.reasons;
    const activityId = (one: number) => stringAt(facts.activities.ids, one);
    for (const { organisation: one, reasons } of all) {
      for (const reason of reasons) {
        if (reason.code === "commonPartners") {
          const common = partnersOf("o001").intersection(partnersOf(stringAt(facts.organisations.ids, one)));
          expect(reason.count).toBe(common.size);
          for (const partner of reason.partners) expect(common.has(partner)).toBe(true);
        }
        if (reason.code === "sameCity") expect(reason.value).toBe(recordOf(one).place.city);
      }
    }
    const tied = reasonsOf("o002").find(({ code }) => code === "tied");
    expect(tied).toMatchObject({ code: "tied", kinds: ["consortium"] });
    expect(tied?.code === "tied" && tied.activities.map(activityId)).toContain("together");
  });
  test("confidence is that of the back-test's band", () => {
    const [first] = list("o001").candidates;
    const bands = fit.backTest.cases.find((one) => one.case === first.case)!.comparisons[0].bands;
    expect(bands).toContainEqual(first.confidence);
  });
});

describe("controls", () => {
  test("explored to the end, partners in common no longer count", () => {
    const circle = ({ shares }: Candidate) => shares.find(({ group }) => group === "circle")?.amount ?? 0;
    const mean = (candidates: readonly Candidate[]) =>
      candidates.reduce((sum, one) => sum + circle(one), 0) / candidates.length;
    const [safe, exploring] = [0, 1].map((explore) => list("o001", { explore, top: 20 }).candidates);
    expect(mean(exploring)).toBeLessThan(mean(safe));
    // The order is that of the score without the circle.
    const rest = ({ shares, score }: Candidate) =>
      score - (shares.find(({ group }) => group === "circle")?.amount ?? 0);
    const ofModel = exploring.filter((one) => one.case === "companies" && one.ranker === "model").map(rest);
    expect(ofModel.length).toBeGreaterThan(5);
    for (const [k, value] of ofModel.entries())
      expect(value).toBeLessThanOrEqual((ofModel[k - 1] ?? Number.POSITIVE_INFINITY) + 1e-9);
  });
  test("a need brings those that meet it to the front, with what meets it, and says how it counts", () => {
    const found = list("o001", { top: 1000, need: "a partner for mould steel and enamel" });
    const place = (candidates: readonly Candidate[]) => candidates.findIndex((one) => idOf(one) === "o120");
    expect(place(found.candidates)).toBeLessThan(place(list("o001", { top: 1000 }).candidates));
    expect(found.need).toMatchObject({ unmatched: ["partner", "enamel"], weights: { companies: "assumed" } });
    // Those of the industry of moulds meet a word too.
    expect(found.need!.met).toBe(found.candidates.filter(({ organisation: one }) => isMouldMaker(one)).length);
    const one = found.candidates[place(found.candidates)];
    const without = list("o001", { top: 1000 }).candidates.find((other) => idOf(other) === "o120")!;
    const share = ({ shares }: Candidate) => shares.find(({ group }) => group === "capability")?.amount ?? 0;
    expectClose([share(one) - share(without)], [assumedNeedWeight]);
    expect(one.reasons).toContainEqual({
      code: "capability",
      terms: ["mould", "steel"],
      texts: [
        { in: "capability", text: "mould steel" },
        { in: "industry", text: "moulds" },
      ],
      count: 2,
    });
  });
  test("only those who meet the need, on request", () => {
    const { candidates, leftOut, eligible, considered } = list("o001", { top: 1000, need: "steel", meeting: true });
    expect(candidates.map(idOf)).toEqual(["o120"]);
    expect(leftOut.meeting! + eligible).toBeLessThan(considered);
  });
  test("a need without a word to look for, or one that nobody meets, is refused", () => {
    expect(() => list("o001", { need: "we need" })).toThrow(expect.objectContaining({ code: "need_empty" }));
    for (const need of ["양자 컴퓨터", "Kältemaschine", "量子计算"])
      expect(() => list("o001", { need })).toThrow(expect.objectContaining({ code: "need_unmatched" }));
  });
});

describe("somebody who is not in the dataset", () => {
  const asked = { top: 1000, competitors: true };
  test("is listed as one that is in it and in nothing", async () => {
    const twin = organisation("zz-twin", {
      kind: "university",
      complex: "k3",
      capabilities: ["software for moulds"],
      place: { latitude: 35.2, longitude: 127, country: "KR", city: "city 3" },
    });
    const complexes: Fact[] = ["k3", "k4"].map((id) => ({
      type: "complex",
      id,
      place: { latitude: 35.2, longitude: 127, country: "KR", city: "city 3" },
      standings: [{ role: "hub", zone: "west" }],
      provenance: twin.provenance,
    }));
    // Newcomers come to work with somebody of their own complex, so that the model has something to tell.
    const others = Array.from({ length: 80 }, (_, k) => [
      ...consortium(`n${k}`, [`n${k}`, nameOf((11 * k) % 160)], { from: k % 2 === 0 ? "2005" : "2007" }),
      organisation(`n${k}`, { complex: `k${((11 * k) % 160) % 5}` }),
    ]).flat();
    const facts = await factsOf([...others, ...withMore(), twin, ...complexes]);
    const fit = fitPartners({ facts, network, days: 730, sources: 200, seed: 1, resamples: 10 }, unwatched);
    const listed = (more: Partial<CandidateRequest> & Pick<CandidateRequest, "source">) =>
      listCandidates({ ...usual, facts, fit, ...asked, ...more });
    const described = listed({ source: { kind: "university", complex: "k3", makes: "software for moulds" } });
    const real = listed({ source: indexOfId(facts.organisations, "zz-twin") });
    expect(described.candidates).toEqual(real.candidates);
    expect(described.makes).toMatchObject({ unmatched: [], translated: [{ words: "moulds" }] });
    const elsewhere = listed({ source: { kind: "university", complex: "k4", makes: "software for moulds" } });
    const complexOf = ({ candidates: [first] }: Candidates) => recordIn(facts, first.organisation).complex;
    expect([described, elsewhere].map(complexOf)).toEqual(["k3", "k4"]);
    expect(described.candidates[0].reasons).toContainEqual({ code: "sameComplex", value: "k3" });
    expect(described.candidates.every((one) => one.case === "newcomers")).toBe(true);
    const newer = listed({ source: { kind: "company", complex: "k3" }, newcomers: true }).candidates;
    expect(newer.length).toBeGreaterThan(0);
    expect(newer.every((one) => one.case === "amongNewcomers")).toBe(true);
  });
  test("nothing but a kind is enough, and a country that nobody has", () => {
    const { candidates } = list("o001", { source: { kind: "company", country: "XX" } });
    expect(candidates).toHaveLength(10);
    for (const { reasons } of candidates) expect(reasons.map(({ code }) => code)).not.toContain("sameCountry");
  });
});

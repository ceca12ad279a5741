import { describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type BackTest, backTest } from "../../analysis/partners/back-test.ts";
import { capped } from "../../analysis/partners/capped.ts";
import { type Estimate, judgeCase, qualities } from "../../analysis/partners/judge-case.ts";
import { type Known, knownOn } from "../../analysis/partners/known.ts";
import { degreeOf, newTies } from "../../analysis/partners/new-ties.ts";
import { featurePlace } from "../../analysis/partners/pair-features.ts";
import { drawSources, pairSampler } from "../../analysis/partners/pair-sampler.ts";
import { fromNewcomer, partnerCases, toNewcomer } from "../../analysis/partners/partner-cases.ts";
import { bandOf, reliability } from "../../analysis/partners/reliability.ts";
import type { PairSample, Ranker, TestedPairs } from "../../analysis/partners/tested-pairs.ts";
import { wideningByEnds } from "../../analysis/partners/widening-by-ends.ts";
import { wilsonInterval } from "../../analysis/statistics/wilson-interval.ts";
import type { Fact } from "../../model/fact.ts";
import { daySpan } from "../../model/partial-date.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { cityOf, nameOf, plantedPartners } from "./planted-partners.ts";
import { consortium, factsOf, organisation } from "./some-facts.ts";

const network = networkOf({ layers: "collaboration" });
const endOf = (year: string) => daySpan(year).last;

function tested(facts: Facts, seed = 1, sources = 200): BackTest {
  return backTest(
    { facts, network, split: endOf("2006"), until: endOf("2008"), days: 730, sources, seed, resamples: 200 },
    unwatched,
  );
}

const caseOf = ({ cases }: BackTest, asked: string) => cases.find((one) => one.case === asked)!;

describe("planted", () => {
  test("a preference for one's own city is found, and foretells better than popularity", async () => {
    const found = tested(await factsOf(plantedPartners({ homophily: 0.8, seed: 1 })));
    const { rankers, comparisons } = caseOf(found, "known");
    const [model, equals, popularity] = ["model", "amongEquals", "popularity"].map(
      (name) => rankers.find(({ ranker }) => ranker === name)!,
    );
    expect(found.models.known.model!.slopes[featurePlace.sameCity]).toBeGreaterThan(1);
    expect(model.areaMatched.lower).toBeGreaterThan(0.6);
    expect(model.hits.lower).toBeGreaterThan(popularity.hits.upper);
    expect(equals.areaMatched.lower).toBeGreaterThan(0.6);
    expect(comparisons.map(({ used }) => used)).toEqual(["model", "amongEquals"]);
  });

  test("where there is none it is hardly ever claimed, and lists are as good as drawn by chance", async () => {
    let claimed = 0;
    const areas: number[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const found = caseOf(tested(await factsOf(plantedPartners({ homophily: 0, seed })), seed), "known");
      for (const { verdict } of found.comparisons) if (verdict === "better") claimed++;
      areas.push(found.rankers.find(({ ranker }) => ranker === "model")!.areaMatched.value);
    }
    expect(claimed).toBeLessThanOrEqual(2);
    const mean = areas.reduce((sum, one) => sum + one, 0) / areas.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
  });
});

test("with newcomers at either end: whoever looks for its own city is found, by those that have partners and by newcomers", async () => {
  // Every year ten of each twenty cities' new companies come, half of them together with another new one, mostly of their city.
  const random = seededRandom(7);
  const coming = [2003, 2004, 2005, 2006, 2007, 2008].flatMap((year) =>
    Array.from({ length: 100 }, (_, k): Fact[] => {
      const home = (one: number) => 8 * (one % 20) + Math.floor(8 * random());
      const near = random() < 0.8 ? k : Math.floor(20 * random());
      const [first, other] = [`n${year}-${k}`, k % 2 === 0 ? nameOf(home(near)) : `n${year}-${near}-with`];
      return [
        ...consortium(`new ${year}-${k}`, [first, other], { from: String(year) }),
        organisation(first, { place: { city: cityOf(8 * (k % 20)) } }),
        ...(k % 2 === 0 ? [] : [organisation(other, { place: { city: cityOf(8 * (near % 20)) } })]),
      ];
    }).flat(),
  );
  const facts = await factsOf([...coming, ...plantedPartners({ homophily: 0.5, seed: 1 })]);
  const found = tested(facts, 1, 2000);
  for (const own of ["newcomers", "toNewcomers", "amongNewcomers"]) {
    const { rankers, comparisons, newcomers, newTies } = caseOf(found, own);
    const [model, chance] = ["model", "random"].map((name) => rankers.find(({ ranker }) => ranker === name)!);
    expect(model.areaAny.lower).toBeGreaterThan(chance.areaAny.upper);
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(["better", "better"]);
    expect(newTies).toBeGreaterThan(20);
    expect(newcomers!.came).toBeLessThanOrEqual(newcomers!.untied);
  }
  // A tie of a newcomer with one that had partners is met from either end.
  const count = (own: string) => caseOf(found, own).newTies;
  expect([count("newcomers"), caseOf(found, "known").newcomers]).toEqual([count("toNewcomers"), undefined]);
});

describe("of one back-test", () => {
  const records = plantedPartners({ homophily: 0.5, seed: 3 });
  test("the same seed gives the same, what begins after it changes nothing", async () => {
    const once = tested(await factsOf(records));
    const later: Fact[] = consortium("future", ["o001", "o050", "o100"], { from: "2011" });
    expect(tested(await factsOf([...later, ...records]))).toEqual(once);
  });
  test("a list that tells nothing has half the area and the share of those that came true", async () => {
    const found = caseOf(tested(await factsOf(records)), "known");
    const random = found.rankers.find(({ ranker }) => ranker === "random")!;
    expect([random.areaAny.value, random.areaMatched.value]).toEqual([0.5, 0.5]);
    // Five matched ones for each new tie.
    expect(Math.abs(random.precisionMatched.value - 1 / 6)).toBeLessThan(1e-9);
  });
  test("every estimate lies within its interval, and within what it can be", async () => {
    const facts = await factsOf(records);
    // With few lists ends that are moved apart would come to lie outside.
    for (const { rankers, sourcesWithNewTies } of [200, 12].flatMap((lists) => tested(facts, 1, lists).cases)) {
      if (sourcesWithNewTies === 0) continue;
      for (const ranked of rankers) {
        for (const quality of qualities) {
          const { value, lower, upper } = ranked[quality];
          const most = quality.startsWith("hits") ? 10 : 1;
          for (const one of [value, lower, upper]) expect(one).toBeGreaterThanOrEqual(0);
          for (const one of [value, lower, upper]) expect(one).toBeLessThanOrEqual(most);
          expect(lower).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(upper);
        }
      }
    }
  });
  test("cases that nobody is in have no model and are untested", async () => {
    const found = tested(await factsOf(records));
    expect(found.models.research.unfitted).toBe("few");
    expect(caseOf(found, "research")).toMatchObject({
      newTies: 0,
      comparisons: [
        { verdict: "untested", used: "adamicAdar", bands: [] },
        { verdict: "untested", used: "adamicAdar", bands: [] },
      ],
    });
  });
  test("places are shared out among the groups that there are, with the cap among more of them", async () => {
    const { exposure } = caseOf(tested(await factsOf(records)), "known").comparisons[0];
    expect(exposure).toEqual([]);
    const kinds: Fact[] = records.map((fact) =>
      fact.type === "organisation" && Number(fact.id.slice(1)) % 4 === 0 ? { ...fact, kind: "university" } : fact,
    );
    const [byKind] = caseOf(tested(await factsOf(kinds)), "known").comparisons[0].exposure;
    expect(byKind.by).toBe("kind");
    for (const share of ["candidates", "places", "placesCapped"] as const)
      expect(Math.abs(byKind.groups.reduce((sum, group) => sum + group[share], 0) - 1)).toBeLessThan(1e-9);
  });
});

describe("pairs drawn", () => {
  const drawn = async () => {
    const facts = await factsOf(plantedPartners({ homophily: 0.5, seed: 4 }));
    const known = knownOn(facts, network, endOf("2003"));
    return { facts, known, later: newTies(facts, network, known, endOf("2005")) };
  };
  const isTied = ({ ties }: Known, a: number, b: number) =>
    ties.neighbours.subarray(ties.offsets[a], ties.offsets[a + 1]).includes(b);

  test("who may be listed, and who came true, as looking at every pair finds", async () => {
    const { facts, known, later } = await drawn();
    for (const own of partnerCases) {
      const sampler = pairSampler(facts, known, later, own);
      for (const source of sampler.sources()) {
        const { eligible, right } = sampler.pairsOf(source);
        const partnersOf = (c: number) => later.partners.subarray(later.offsets[c], later.offsets[c + 1]);
        const isAsked = (c: number) =>
          toNewcomer(own)
            ? degreeOf(known.ties, c) === 0 && partnersOf(c).length > 0
            : degreeOf(known.ties, c) > 0 && !isTied(known, source, c);
        const all = Array.from({ length: facts.organisations.count }, (_, c) => c).filter(
          (c) => c !== source && isAsked(c),
        );
        expect(degreeOf(known.ties, source) === 0).toBe(fromNewcomer(own));
        // All are companies.
        expect([...eligible]).toEqual(own === "research" ? [] : all);
        const partners = new Set(partnersOf(source));
        expect([...right]).toEqual([...eligible].filter((c) => partners.has(c)));
      }
    }
  });
  test("those that came to nothing are no partners, before or after, and matched ones have as many", async () => {
    const { facts, known, later } = await drawn();
    const sampler = pairSampler(facts, known, later, "known");
    const random = seededRandom(5);
    const apart: number[] = [];
    for (const source of sampler.sources()) {
      const pairs = sampler.pairsOf(source);
      const right = new Set(pairs.right);
      for (const candidate of pairs.right) {
        const [any, matched] = [pairs.drawAny(random)!, pairs.drawMatched(candidate, random)!];
        for (const one of [any, matched]) {
          expect(right.has(one) || isTied(known, source, one) || one === source).toBe(false);
        }
        apart.push(degreeOf(known.ties, matched) - degreeOf(known.ties, candidate));
      }
    }
    expect(Math.abs(apart.reduce((sum, one) => sum + one, 0) / apart.length)).toBeLessThan(0.3);
  });
  test("everybody tied already: nobody is drawn", async () => {
    const facts = await factsOf(consortium("all", ["a", "b", "c"], { from: "2001" }));
    const known = knownOn(facts, network, endOf("2002"));
    const sampler = pairSampler(facts, known, newTies(facts, network, known, endOf("2004")), "known");
    const { eligible, drawAny, drawMatched } = sampler.pairsOf(0);
    expect([eligible.length, drawAny(seededRandom(1)), drawMatched(1, seededRandom(1))]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });
  test("sources: distinct, ascending, all where there are few", () => {
    const all = Uint32Array.from({ length: 50 }, (_, k) => 3 * k);
    const some = drawSources(all, 20, seededRandom(1));
    expect(new Set(some).size).toBe(20);
    expect([...some]).toEqual([...some].sort((a, b) => a - b));
    expect(drawSources(all, 100, seededRandom(1))).toEqual(all);
  });
});

describe("by hand", () => {
  test("bands of a score: each of as many as all before it, equal ones together and none of fewer than ten, with how often they were right", () => {
    const listed = (score: number, cameTrue: boolean) => ({ candidate: 0, score, cameTrue });
    const lists = [
      Array.from({ length: 10 }, (_, k) => listed(20 - k, k < 4)),
      Array.from({ length: 10 }, () => listed(5, false)),
    ];
    const bands = reliability(lists);
    expect(bands.map(({ from, right, candidates }) => [from, right, candidates])).toEqual([
      [11, 4, 10],
      [5, 0, 10],
    ]);
    expect(bands[0]).toMatchObject(wilsonInterval(4, 10));
    expect([30, 11, 10, 1].map((score) => bandOf(bands, score)?.from)).toEqual([11, 11, 5, undefined]);
    const many = reliability([Array.from({ length: 25_600 }, (_, k) => listed(-k, false))]);
    expect(many.map(({ candidates }) => candidates)).toEqual([100, 100, 200, 400, 800, 1600, 3200, 6400, 12_800]);
    // No slivers after equal ones, nor of what is left after them.
    const sizes = (count: number, equal: number) =>
      reliability([Array.from({ length: count }, (_, k) => listed(-Math.max(k, equal), false))]).map(
        ({ candidates }) => candidates,
      );
    expect(sizes(1000, 99)).toEqual([100, 25, 125, 250, 500]);
    expect(sizes(1000, 123)).toEqual([124, 126, 250, 500]);
    expect(sizes(1000, 994)).toEqual([1000]);
    expect(sizes(150, 0)).toEqual([10, 28, 37, 75]);
    expect(sizes(3, 0)).toEqual([3]);
    expect(reliability([])).toEqual([]);
  });
  test("no group has more places than the cap, unless nobody else is left", () => {
    const list = ["a1", "a2", "a3", "b1", "a4", "c1", "?1", "?2", "?3"];
    const groupOf = (one: string) => "abc".indexOf(one[0]);
    expect(capped(list, groupOf, 2, 5)).toEqual(["a1", "a2", "b1", "c1", "?1"]);
    expect(capped(list.slice(0, 5), groupOf, 2, 4)).toEqual(["a1", "a2", "b1", "a3"]);
    expect(capped(list, groupOf, 9, 3)).toEqual(["a1", "a2", "a3"]);
  });
  test("intervals are wider where lists share candidates, or ties are met from both ends, and only there", () => {
    const random = seededRandom(4);
    const sources = Array.from({ length: 150 }, (_, k) => k);
    const widened = (
      pairs: readonly { readonly list: number; readonly candidate: number; readonly came: number }[],
    ) => {
      const mean = pairs.reduce((sum, { came }) => sum + came, 0) / pairs.length;
      const sample = { list: pairs.map(({ list }) => list), candidate: pairs.map(({ candidate }) => candidate) };
      return wideningByEnds(sample, sources)(Float64Array.from(pairs, ({ came }) => (came - mean) / pairs.length));
    };
    const coin = () => Number(random() < 0.5);
    const apart = sources.flatMap((list) =>
      [0, 1, 2].map((k) => ({ list, candidate: 150 + 3 * list + k, came: coin() })),
    );
    expect(widened(apart)).toBeCloseTo(1, 9);
    // Each is right with all 15 or with none: as much as 15 lists tell of a candidate is told once.
    const fate = Array.from({ length: 10 }, (_, k) => k % 2);
    const shared = sources.map((list) => ({ list, candidate: 150 + (list % 10), came: fate[list % 10] }));
    expect(widened(shared)).toBeCloseTo(Math.sqrt(15), 9);
    const ties = Array.from({ length: 75 }, (_, k) => ({ list: 2 * k, candidate: 2 * k + 1, came: coin() }));
    const twofold = ties.flatMap((tie) => [tie, { ...tie, list: tie.candidate, candidate: tie.list }]);
    expect(widened(twofold)).toBeCloseTo(Math.SQRT2, 9);
    const cancelling = wideningByEnds({ list: [0, 0, 1, 1], candidate: [7, 8, 7, 8] }, [5, 6]);
    expect(cancelling(Float64Array.of(0.1, -0.1, 0.1, -0.1))).toBeNaN();
  });
  test("fewer right ones among the first ten decide where each list tells of a candidate of its own, and not where all tell of two", async () => {
    const facts = await factsOf([organisation("alone")]);
    // The feature has the one new partner of every other list among its first ten, and the model never; among all pairs the model is right.
    const judged = (candidateOf: (list: number) => number) => {
      const lists = Array.from({ length: 40 }, (_, list) => list);
      const each = <T>(model: T, adamicAdar: T) => ({ model, adamicAdar }) as Record<Ranker, T>;
      const every = (value: number) => lists.map(() => value);
      const pairs: PairSample = {
        list: [...lists, ...lists],
        candidate: [...lists.map(candidateOf), ...lists.map((list) => 1000 + list)],
        cameTrue: [...every(1), ...every(0)],
        scores: each([...every(1), ...every(0)], [...every(0), ...every(1)]),
      };
      const hits = each(
        every(0),
        lists.map((list) => list % 2),
      );
      const tested: TestedPairs = {
        case: "known",
        rankers: ["model", "adamicAdar"],
        sources: lists,
        pool: new Uint32Array(),
        candidates: every(20),
        newTies: every(1),
        metTwice: every(0),
        any: pairs,
        matched: pairs,
        ties: {
          list: lists,
          candidate: lists.map(candidateOf),
          added: { hits, reciprocalRank: hits, hitsMatched: hits },
        },
        hits,
        reciprocalRanks: hits,
        matchedHits: hits,
        lists: each([], []),
      };
      return judgeCase(facts, { plainFeature: "adamicAdar" }, tested, { seed: 1, resamples: 200 }, unwatched);
    };
    const [apart, shared] = [judged((list) => 100 + list), judged((list) => 100 + (list % 2))].map(
      ({ rankers, comparisons }) => ({ ...comparisons[0], own: rankers }),
    );
    expect(apart).toMatchObject({ decidedBy: "hits", verdict: "worse", used: "adamicAdar" });
    expect(shared).toMatchObject({ decidedBy: "precisionAny", verdict: "better", used: "model" });
    const width = (of: Estimate) => of.upper - of.lower;
    // What never varies is not widened, whatever the other does.
    expect([apart, shared].map(({ own }) => width(own[0].hits))).toEqual([0, 0]);
    // Each of the two is told of twenty times.
    const below = ({ gain }: typeof apart) => gain.hits!.value - gain.hits!.lower;
    expect(below(shared) / below(apart)).toBeCloseTo(Math.sqrt(20), 9);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { katz, katzFactor } from "../../analysis/partners/katz.ts";
import { type Known, knownOn } from "../../analysis/partners/known.ts";
import { newTies } from "../../analysis/partners/new-ties.ts";
import { type FeatureId, featurePlace, pairFeatures } from "../../analysis/partners/pair-features.ts";
import { fitPartnerModels, lessonOf } from "../../analysis/partners/partner-model.ts";
import { ending, shortWalk, walkSteps } from "../../analysis/partners/short-walk.ts";
import { sourceMatch } from "../../analysis/partners/source-match.ts";
import { featureSweep } from "../../analysis/partners/sweep-features.ts";
import { capabilityIndex } from "../../analysis/text/capability-match.ts";
import type { Fact } from "../../model/fact.ts";
import { kilometres } from "../../model/kilometres.ts";
import { weightings } from "../../model/network-parameters.ts";
import { daySpan } from "../../model/partial-date.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/link-scores.json" with { type: "json" };
import { activity, complex, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const network = networkOf({ layers: "collaboration" });
const endOf = (year: string) => daySpan(year).last;

function columnsOf(facts: Facts, known: Known, source: number): (id: FeatureId) => number[] {
  const columns = featureSweep(facts, known)(source);
  return (id) => [...columns[featurePlace[id]]];
}

/** Pairs of the edge list as consortia of two, of one year. */
function tied(pairs: readonly (readonly string[])[], year = "2005"): Fact[] {
  return pairs.flatMap((pair, k) => consortium(`t${k}`, pair, { from: year }));
}

describe.each(oracle.graphs)("$name, against networkx", ({ edges, scores }) => {
  test("Jaccard, Adamic–Adar, resource allocation and common partners of every pair", async () => {
    const facts = await factsOf(tied(edges));
    const known = knownOn(facts, network, endOf("2005"));
    const ids = idsOf(facts, { organisations: Uint32Array.from({ length: facts.organisations.count }, (_, i) => i) });
    const sweep = featureSweep(facts, known);
    const found = new Map<string, number[]>();
    ids.forEach((id, i) => {
      const columns = sweep(i);
      const value = (name: FeatureId, c: number) => columns[featurePlace[name]][c];
      ids.forEach((other, c) => {
        found.set(`${id} ${other}`, [
          Math.expm1(value("commonPartners", c)),
          value("jaccard", c),
          Math.expm1(value("adamicAdar", c)),
          value("resourceAllocation", c) ** 2,
        ]);
      });
    });
    for (const [a, b, ...expected] of scores as [string, string, ...number[]][]) {
      expectClose(found.get(`${a} ${b}`)!, expected);
      expectClose(found.get(`${b} ${a}`)!, expected);
    }
  });
});

const smallNetwork = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
  minLength: 1,
  maxLength: 16,
});
const pairsOf = (drawn: readonly (readonly [number, number])[]) =>
  drawn.filter(([a, b]) => a !== b).map(([a, b]) => [`o${a}`, `o${b}`]);

test.each(weightings)("the walk under %s: as the powers of the matrix of the ties give it", async (weighting) => {
  const activities = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(activities, async (drawn) => {
      const facts = await factsOf([
        ...drawn.flatMap((members, k) =>
          consortium(
            `a${k}`,
            members.map((one) => `o${one}`),
            { from: "2005" },
          ),
        ),
        organisation("alone"),
      ]);
      const { ties, strengths, tying } = knownOn(facts, { ...network, weighting }, endOf("2005"));
      const walk = shortWalk(tying, strengths);
      for (let source = 0; source < ties.order; source++) {
        const expected = new Float64Array(ties.order);
        let going = new Float64Array(ties.order);
        going[source] = strengths[source] === 0 ? 0 : 1;
        for (let step = 1; step <= walkSteps; step++) {
          const next = new Float64Array(ties.order);
          for (let i = 0; i < ties.order; i++)
            for (let e = ties.offsets[i]; e < ties.offsets[i + 1]; e++)
              next[ties.neighbours[e]] += (going[i] * ties.weights[e]) / strengths[i];
          going = next;
          for (let i = 0; i < ties.order; i++) expected[i] += ending * (1 - ending) ** step * going[i];
        }
        expectClose([...walk(source)], [...expected]);
      }
    }),
    { numRuns: 60, seed: 21 },
  );
});

test("Katz's index as the powers of the adjacency matrix give it", async () => {
  await fc.assert(
    fc.asyncProperty(smallNetwork, async (drawn) => {
      const facts = await factsOf([...tied(pairsOf(drawn)), organisation("alone")]);
      const { ties } = knownOn(facts, network, endOf("2005"));
      const n = ties.order;
      const a = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) =>
          Number(ties.neighbours.subarray(ties.offsets[i], ties.offsets[i + 1]).includes(j)),
        ),
      );
      const times = (x: number[][], y: number[][]) =>
        x.map((row) => y[0].map((_, j) => row.reduce((sum, value, k) => sum + value * y[k][j], 0)));
      const [two, three] = [times(a, a), times(times(a, a), a)];
      const index = katz(ties);
      for (let s = 0; s < n; s++)
        expectClose(
          [...index(s)],
          two[s].map((walks, c) => katzFactor ** 2 * walks + katzFactor ** 3 * three[s][c]),
        );
    }),
    { numRuns: 60, seed: 22 },
  );
});

describe("by hand", () => {
  const at = (id: string, complexId: string, latitude: number, longitude: number) =>
    organisation(id, { complex: complexId, place: { latitude, longitude, country: "KR", city: complexId } });
  const facts = [
    complex("Banwol", { role: "hub", zone: "capital" }),
    complex("Sihwa", { role: "connected", hub: "Banwol", zone: "capital" }),
    ...tied([
      ["a", "b"],
      ["b", "c"],
    ]),
    at("a", "Banwol", 37.3, 126.8),
    at("c", "Sihwa", 37.35, 126.7),
    organisation("u", { kind: "university" }),
    activity("sig", { kind: "sig", from: "2006" }),
    ...["a", "c", "u"].map((id) => takesPart(id, "sig")),
    activity("mini", { kind: "mini-cluster", from: "2004" }),
    ...["a", "c"].map((id) => takesPart(id, "mini")),
  ];

  test("groups that had begun, weighed by how few are in them", async () => {
    const built = await factsOf(facts);
    const before = columnsOf(built, knownOn(built, network, endOf("2005")), 0);
    const after = columnsOf(built, knownOn(built, network, endOf("2006")), 0);
    expectClose(before("sharedGroups"), [0, 0, 1 / Math.log(2), 0]);
    expectClose(after("sharedGroups"), [0, 0, 1 / Math.log(2) + 1 / Math.log(3), 1 / Math.log(3)]);
  });

  test("place: how far, and what both are in; unknown is said", async () => {
    const built = await factsOf(facts);
    const column = columnsOf(built, knownOn(built, network, endOf("2006")), 0);
    const km = kilometres({ latitude: 37.3, longitude: 126.8 }, { latitude: 37.35, longitude: 126.7 });
    expectClose([column("distance")[2]], [Math.log1p(km)]);
    expect(column("placeUnknown")).toEqual([0, 1, 0, 1]);
    expect(column("sameComplex")[2]).toBe(0);
    expect([column("sameHub")[2], column("sameZone")[2], column("sameCountry")[2]]).toEqual([1, 1, 1]);
    expect([column("sameHub")[3], column("sameZone")[3], column("sameCountry")[3]]).toEqual([0, 0, 0]);
  });

  test("who has begun what, and when last", async () => {
    const built = await factsOf(facts);
    const column = columnsOf(built, knownOn(built, network, endOf("2006")), 0);
    expectClose(column("popularity"), [1, 2, 1, 0].map(Math.log1p));
    expectClose(column("ownTies"), [1, 1, 1, 1].map(Math.log1p));
    expectClose(column("recentActivity"), [1, 2, 1, 0].map(Math.log1p));
    const years = (endOf("2006") - daySpan("2005").first) / 365.25;
    expectClose(column("recency"), [2 ** -years, 2 ** -years, 2 ** -years, 0]);
  });

  test("kinds tied more or less than by chance", async () => {
    const built = await factsOf([
      ...tied([
        ["a", "u"],
        ["b", "u"],
        ["a", "b"],
      ]),
      organisation("u", { kind: "university" }),
    ]);
    const column = columnsOf(built, knownOn(built, network, endOf("2005")), 0);
    // Six ends, of which four are companies': 4·4/12 ties among these and 4·2/6 with the university are expected.
    expectClose(column("kindAffinity"), [
      Math.log(2 / (16 / 12 + 1)),
      Math.log(2 / (16 / 12 + 1)),
      Math.log(3 / (8 / 6 + 1)),
    ]);
  });
});

describe("what is foretold", () => {
  const facts = [
    ...consortium("old", ["a", "b"], { from: "2004" }),
    ...consortium("older", ["c", "d"], { from: "2004" }),
    ...consortium("again", ["a", "b"], { from: "2006" }),
    ...consortium("new", ["a", "c", "n"], { from: "2006" }),
    ...consortium("late", ["b", "d"], { from: "2008" }),
    ...consortium("undated", ["b", "c"]),
  ];
  test("first ties, by what began within the time", async () => {
    const built = await factsOf(facts);
    const known = knownOn(built, network, endOf("2005"));
    const later = newTies(built, network, known, endOf("2007"));
    const ids = idsOf(built, { organisations: Uint32Array.from({ length: built.organisations.count }, (_, i) => i) });
    const of = (i: number) => [...later.partners.subarray(later.offsets[i], later.offsets[i + 1])].map((c) => ids[c]);
    expect(Object.fromEntries(ids.map((id, i) => [id, of(i)]))).toEqual({
      a: ["c", "n"],
      b: [],
      c: ["a", "n"],
      d: [],
      n: ["a", "c"],
    });
    expect(later.repeated).toBe(1);
  });
});

describe("nothing after the day enters", () => {
  const random = seededRandom(9);
  const below = (n: number) => Math.floor(n * random());
  const words = ["gears", "moulds", "lasers", "pumps", "robots", "pipes", "valves", "금형", "용접"];
  const word = () => words[below(words.length)];
  const day = endOf("2005");
  const isFuture = (date: string | undefined) => date !== undefined && date > "2005";
  const later = (years: number) => String(2006 + below(years));
  /** Some years, half of the ends and a third of the own beginnings lie after the day. */
  const drawn = (k: number): Fact[] => {
    const year = 2001 + below(8);
    const kind = (["consortium", "consortium", "mou", "sig", "mini-cluster"] as const)[below(5)];
    const members = new Set(Array.from({ length: 2 + below(3) }, () => `o${below(30)}`));
    return [
      activity(`a${k}`, { kind, from: String(year), to: String(year + below(6)), topics: [word(), word()] }),
      ...[...members].map((id) => {
        const from = random() < 0.6 ? undefined : String(year + below(4));
        return takesPart(id, `a${k}`, { from, to: from && String(Number(from) + below(5)) });
      }),
    ];
  };
  const records = Array.from({ length: 200 }, (_, k) => drawn(k)).flat();
  const organisations = Array.from({ length: 30 }, (_, k) =>
    organisation(`o${k}`, {
      kind: k % 2 === 0 ? "company" : "university",
      complex: k % 3 === 0 ? "k1" : "k2",
      ...(k % 4 !== 0 && { capabilities: [word()], needs: [word()] }),
    }),
  );
  const futures = new Set(
    records.flatMap((fact) => (fact.type === "activity" && isFuture(fact.from) ? [fact.id] : [])),
  );
  const beginning = new Map(records.flatMap((fact) => (fact.type === "activity" ? [[fact.id, fact.from]] : [])));

  /** Activities that begin later are dealt anew, with their topics, dates and members; who joins or ends later does so at other times, or others do. */
  const shuffled = (): Fact[] => {
    const kept = new Set<string>();
    const activities = records.flatMap((fact): Fact[] => {
      if (fact.type !== "activity") return [];
      if (futures.has(fact.id)) {
        if (random() < 0.3) return [];
        kept.add(fact.id);
        return [{ ...fact, from: later(5), to: undefined, topics: [word(), "new words"] }];
      }
      kept.add(fact.id);
      return [isFuture(fact.to) ? { ...fact, to: random() < 0.3 ? undefined : later(9) } : fact];
    });
    const parts = records.flatMap((fact): Fact[] => {
      if (fact.type !== "participation" || !kept.has(fact.activity)) return [];
      if (futures.has(fact.activity)) return [takesPart(`o${below(30)}`, fact.activity)];
      if (isFuture(fact.from))
        return random() < 0.3 ? [] : [takesPart(`o${below(30)}`, fact.activity, { from: later(4) })];
      return [isFuture(fact.to) ? { ...fact, to: later(6) } : fact];
    });
    // Somebody who is in an activity already stays in it from then on.
    const begun = new Set(
      parts.flatMap((fact) =>
        fact.type === "participation" && !isFuture(fact.from) && !futures.has(fact.activity)
          ? [`${fact.activity} ${fact.organisation}`]
          : [],
      ),
    );
    const places = new Set<string>();
    return [
      ...activities,
      ...parts.filter((fact) => {
        if (fact.type !== "participation") return true;
        const place = `${fact.activity} ${fact.organisation}`;
        const isLate = isFuture(fact.from) || futures.has(fact.activity);
        if (isLate && (begun.has(place) || places.has(place))) return false;
        places.add(place);
        return true;
      }),
    ];
  };
  const standings = (future: string) => ({
    type: "complex" as const,
    id: "k1",
    standings: [
      { role: "connected" as const, hub: "k2", zone: "z1", from: "2001" },
      { role: "hub" as const, zone: future, from: "2007" },
    ],
    provenance: [{ source: "test", place: "here", nature: "documented" as const }],
  });
  const whole = (facts: readonly Fact[], zone: string) =>
    factsOf([...organisations, ...facts, standings(zone), complex("k2", { role: "hub", zone: "z1" })]);

  const bytes = (column: Uint8Array | Uint32Array | Float64Array) =>
    Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString("base64");
  const columnsIn = async (facts: Facts) => {
    const sweep = featureSweep(facts, knownOn(facts, network, day), sourceMatch(facts, capabilityIndex(facts, day)));
    return Array.from({ length: facts.organisations.count }, (_, source) => sweep(source).map(bytes));
  };
  const wordsIn = (facts: Facts) => {
    const { terms, offsets, documents, weights } = capabilityIndex(facts, day);
    return [bytes(terms.bytes), ...[offsets, documents, weights].map(bytes)];
  };
  const modelsIn = (facts: Facts) => {
    const before = knownOn(facts, network, endOf("2003"));
    return fitPartnerModels(lessonOf(facts, network, before, day), { network, sources: 30, seed: 1 }, unwatched);
  };

  test("what was drawn has all of that, and all features", async () => {
    const parts = records.filter((fact) => fact.type === "participation");
    const atWork = parts.filter(({ activity: of }) => !futures.has(of));
    expect(futures.size).toBeGreaterThan(50);
    expect(atWork.filter(({ from }) => isFuture(from)).length).toBeGreaterThan(10);
    expect(atWork.filter(({ from, to }) => !isFuture(from) && isFuture(to)).length).toBeGreaterThan(10);
    expect(
      records.filter((fact) => fact.type === "activity" && !isFuture(fact.from) && isFuture(fact.to)).length,
    ).toBeGreaterThan(10);
    const facts = await whole(records, "z1");
    const sweep = featureSweep(facts, knownOn(facts, network, day), sourceMatch(facts, capabilityIndex(facts, day)));
    const seen = new Set<string>();
    for (let source = 0; source < facts.organisations.count; source++)
      sweep(source).forEach((column, f) => {
        if (column.some((value) => value > 0)) seen.add(pairFeatures[f].id);
      });
    // Nobody here has a place on the map, a country or a city.
    const placeless = new Set(["distance", "sameCountry", "sameCity"]);
    expect([...seen].sort()).toEqual(
      pairFeatures
        .map(({ id }) => id as string)
        .filter((id) => !placeless.has(id))
        .sort(),
    );
    expect(modelsIn(facts).known.model).toBeDefined();
    expect(beginning.size).toBe(200);
  });

  test("the future shuffled, its ends, beginnings and topics too, leaves the same bytes of features and words, and the same models", async () => {
    const facts = await whole(records, "z1");
    const [columns, said, models] = [await columnsIn(facts), wordsIn(facts), modelsIn(facts)];
    for (let k = 0; k < 5; k++) {
      const other = await whole(shuffled(), "z9");
      expect(await columnsIn(other)).toEqual(columns);
      expect(wordsIn(other)).toEqual(said);
      expect(modelsIn(other)).toEqual(models);
    }
  });

  test("what began before does enter: who takes part, and what it is about", async () => {
    const before = await columnsIn(await whole(records, "z1"));
    const more = consortium("more", ["o1", "o2", "o3"], { from: "2003" }).filter(({ type }) => type !== "organisation");
    expect(await columnsIn(await whole([...records, ...more], "z1"))).not.toEqual(before);
    const topic = records.map((fact) =>
      fact.type === "activity" && beginning.get(fact.id) === "2004" ? { ...fact, topics: ["turbines"] } : fact,
    );
    const column = (all: string[][]) => all.map((columns) => columns[featurePlace.sameWork]);
    expect(column(await columnsIn(await whole(topic, "z1")))).not.toEqual(column(before));
  });
});

import { describe, expect, test } from "vitest";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import type { Fact } from "../../model/fact.ts";
import { weightings } from "../../model/network-parameters.ts";
import { idsOf, networkOf, weightsOf } from "./network-as-lists.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

async function derive(records: readonly Fact[], query: Record<string, string> = {}) {
  const facts = await factsOf(records, { referenceDate: "2010-12-31" });
  const network = deriveTies(facts, networkOf(query));
  return { ids: idsOf(facts, network), ties: weightsOf(facts, network), network };
}

describe("what an activity gives to a pair", () => {
  const four = consortium("a", ["p", "q", "r", "s"]);

  test.each([
    ["newman", 1 / 3],
    ["fractional", 1 / 6],
    ["count", 1],
  ])("%s", async (weighting, weight) => {
    const { ties } = await derive(four, { weighting });
    expect(ties).toEqual({ "p–q": weight, "p–r": weight, "p–s": weight, "q–r": weight, "q–s": weight, "r–s": weight });
  });

  test("star: only pairs with a lead, and two leads are one pair", async () => {
    expect((await derive(four, { weighting: "star" })).ties).toEqual({ "p–q": 1, "p–r": 1, "p–s": 1 });
    const second = takesPart("q", "a", { role: "lead" });
    expect((await derive([...four, second], { weighting: "star" })).ties).toEqual({
      "p–q": 1,
      "p–r": 1,
      "p–s": 1,
      "q–r": 1,
      "q–s": 1,
    });
  });

  test("organisations twice in an activity count once in it", async () => {
    const { ties } = await derive([...four, takesPart("p", "a", { role: "partner" })]);
    expect(ties["p–q"]).toBe(1 / 3);
  });

  test("participants that are not named count in its size", async () => {
    const { ties } = await derive(
      consortium("a", ["p", "q"], { unnamed: [{ count: 2 }, { kind: "company", count: 1 }] }),
    );
    expect(ties).toEqual({ "p–q": 1 / 4 });
  });

  test("shared activities add up, with their weight and that of their layer", async () => {
    const records = [
      ...consortium("a", ["p", "q"], { weight: 3 }),
      ...consortium("b", ["p", "q", "r"], { kind: "sig" }),
      ...consortium("c", ["p", "q"], { kind: "mini-cluster" }),
    ];
    const { ties, network } = await derive(records, { layers: "collaboration,sig:0.5" });
    expect(ties).toEqual({ "p–q": 3.25, "p–r": 0.25, "q–r": 0.25 });
    expect([...network.activities]).toEqual([2, 1, 2, 1, 1, 1]);
    expect((await derive(records, { layers: "membership" })).ties).toEqual({ "p–q": 1 });
  });

  test.each(weightings)("a relation gives its value, under %s too", async (weighting) => {
    const records = [
      ...consortium("a", ["p", "q"], { kind: "relation", weight: 2 }),
      takesPart("p", "a", { role: "lead", value: 5 }),
      ...consortium("b", ["q", "r"], { kind: "relation" }),
    ];
    expect((await derive(records, { weighting })).ties).toEqual({ "p–q": 10, "q–r": 1 });
  });

  test("both sides of a relation state a value: their mean", async () => {
    const rows = [takesPart("p", "a", { value: 5 }), takesPart("q", "a", { value: 2 })];
    const { ties } = await derive([activity("a", { kind: "relation" }), organisation("p"), organisation("q"), ...rows]);
    expect(ties).toEqual({ "p–q": 3.5 });
  });

  test.each(weightings)("alone in an activity: an organisation without a tie, under %s", async (weighting) => {
    const { ids, ties, network } = await derive(consortium("a", ["p"]), { weighting });
    expect({ ids, ties, isolated: network.isolated }).toEqual({ ids: ["p"], ties: {}, isolated: 1 });
  });

  test("an organisation in no selected activity is not in the network", async () => {
    expect((await derive([...four, organisation("t")])).ids).toEqual(["p", "q", "r", "s"]);
  });
});

describe("roles", () => {
  const records = [...consortium("a", ["p", "q"]), organisation("k"), takesPart("k", "a", { role: "convenor" })];

  test("convenors, funders and evaluators tie nobody unless asked, and are counted", async () => {
    const { ids, network } = await derive(records);
    expect(ids).toEqual(["p", "q"]);
    expect(network.leftOut.convenors).toBe(1);
    expect((await derive(records, { includeConvenors: "true" })).ties).toEqual({ "k–p": 0.5, "k–q": 0.5, "p–q": 0.5 });
  });

  test("only the roles asked for make ties and count in the size", async () => {
    expect((await derive(records, { roles: "lead,convenor" })).ties).toEqual({ "k–p": 1 });
  });
});

describe("windows", () => {
  const records = [
    ...consortium("a", ["p", "q"], { from: "2008-03", to: "2009" }),
    ...consortium("b", ["q", "r"], { to: "2009-02-28" }),
    ...consortium("c", ["r", "s"], { from: "2009" }),
    ...consortium("d", ["s", "t"]),
  ];
  const tied = async (query: Record<string, string>) => {
    const { ties, network } = await derive(records, query);
    return [Object.keys(ties).join(" "), network.leftOut.undated];
  };

  test.each([
    [{ to: "2008-02-29" }, "q–r", 1],
    [{ to: "2008-03" }, "p–q q–r", 1],
    [{ from: "2009-02", to: "2009-02" }, "p–q q–r r–s", 1],
    [{ from: "2009-03-01" }, "p–q r–s", 1],
    [{ from: "2010" }, "r–s", 1],
    [{}, "p–q q–r r–s s–t", 0],
  ])("overlap %j", async (window, ties, undated) => {
    expect(await tied(window)).toEqual([ties, undated]);
  });

  test("an activity begins in exactly one of the periods that follow one another", async () => {
    const begun = await Promise.all(
      ["2008-01", "2008-02", "2008-03", "2008-04", "2009-01", "2009-02", "2009-12"].map((month) =>
        tied({ from: month, to: month, timing: "start" }),
      ),
    );
    expect(begun.map(([ties]) => ties)).toEqual(["", "", "p–q", "", "r–s", "", ""]);
    expect(begun[0][1]).toBe(2);
  });

  test("a participation's own dates narrow those of its activity", async () => {
    const late = [organisation("z"), takesPart("z", "a", { from: "2009-06" })];
    expect((await derive([...records, ...late], { to: "2008" })).ties).toEqual({ "p–q": 1, "q–r": 1 });
    expect((await derive([...records, ...late], { to: "2009-06-01" })).ties).toMatchObject({ "p–q": 0.5, "p–z": 0.5 });
  });
});

describe("age", () => {
  test("weights halve with every half-life since the activity's end", async () => {
    const records = [
      ...consortium("a", ["p", "q"], { from: "2000", to: "2006-12-31" }),
      ...consortium("b", ["q", "r"], { from: "2008-12-30" }),
      ...consortium("c", ["r", "s"], { from: "2009", to: "2015" }),
      ...consortium("d", ["s", "t"]),
    ];
    const { ties } = await derive(records, { halfLifeYears: "2" });
    expect(ties["p–q"]).toBeCloseTo(1 / 4, 12);
    expect(ties["q–r"]).toBeCloseTo(2 ** (-731 / 730.5), 12);
    expect([ties["r–s"], ties["s–t"]]).toEqual([1, 1]);
    expect((await derive(records, { halfLifeYears: "2", to: "2008-12-30" })).ties["p–q"]).toBeCloseTo(
      2 ** (-730 / 730.5),
      12,
    );
  });

  test("the oldest tie is still one", async () => {
    const { network } = await derive(consortium("a", ["p", "q", "r"], { from: "0001", to: "0001" }), {
      halfLifeYears: "1e-9",
    });
    expect(network.size).toBe(3);
    expect(Math.min(...network.weights)).toBeGreaterThan(0);
  });
});

test("what is larger than the cap makes no ties, but keeps its organisations, and is counted", async () => {
  const records = [
    ...consortium("a", ["p", "q", "r", "s"]),
    ...consortium("b", ["p", "q"], { unnamed: [{ count: 1 }] }),
  ];
  const { ids, ties, network } = await derive(records, { maxActivitySize: "3" });
  expect(ids).toEqual(["p", "q", "r", "s"]);
  expect(ties).toEqual({ "p–q": 0.5 });
  expect(network.leftOut).toMatchObject({ activities: 1, participations: 4 });
});

describe("filters on organisations", () => {
  const records = [
    ...consortium("a", ["p", "q", "r"]),
    ...consortium("b", ["r", "s"]),
    organisation("p", { kind: "university", place: { country: "KR" } }),
    organisation("q", { kind: "university", place: { country: "DE" } }),
    organisation("s", { kind: "institute", place: { country: "KR" } }),
  ];

  test("induce a subnetwork with weights as they were", async () => {
    const { ids, ties, network } = await derive(records, { kinds: "university,institute" });
    expect({ ids, ties, isolated: network.isolated }).toEqual({
      ids: ["p", "q", "s"],
      ties: { "p–q": 0.5 },
      isolated: 1,
    });
  });

  test("all have to be passed; what is not known does not pass", async () => {
    expect((await derive(records, { kinds: "university,company", countries: "KR" })).ids).toEqual(["p"]);
    expect((await derive(records, { zones: "nowhere" })).ids).toEqual([]);
  });
});

test("a network that would not fit is refused by name before anything is allocated", async () => {
  const guests = Array.from({ length: 8000 }, (_, i) => `o${i}`);
  const facts = await factsOf(consortium("a", guests));
  expect(() => deriveTies(facts, networkOf())).toThrow(expect.objectContaining({ code: "network_too_large" }));
  expect(deriveTies(facts, networkOf({ maxActivitySize: "7999" })).isolated).toBe(8000);
  expect(deriveTies(facts, networkOf({ weighting: "star" })).size).toBe(7999);
});

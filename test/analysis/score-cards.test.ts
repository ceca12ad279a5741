import { expect, test } from "vitest";
import { scoreCards } from "../../analysis/scores/score-cards.ts";
import type { Observation } from "../../model/observation.ts";
import type { Scheme } from "../../model/scheme.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";

const schemes = new Map([...bookletFacts()].flatMap((fact) => (fact.type === "scheme" ? [[fact.id, fact]] : [])));
const of2010 = schemes.get("evaluation-2010")!;

function score(
  part: string,
  value: number | string,
  unit: string,
  more: Partial<Observation> = {},
  id = part,
): Observation {
  return {
    type: "observation",
    id: `${more.subject?.id ?? "hq"}/${id}/${more.date ?? "2010"}`,
    subject: { type: "organisation", id: "hq" },
    indicator: "evaluation-score",
    date: "2010",
    dimensions: { scheme: "evaluation-2010", part },
    value,
    unit,
    basis: "published",
    provenance: [{ source: "test", place: "here", nature: "documented" }],
    ...more,
  };
}

const complete = [
  score("mini-clusters", 86, "of 100"),
  score("nature-of-indexes", 4, "of 5"),
  score("common-indexes", 17.5, "of 20"),
  score("own-indexes", 16, "of 20"),
  score("customer-satisfaction", 9.1, "of 10"),
];

test("40, 10, 20 + 20, 10: each part with its weight, by hand", () => {
  const { weights, cards, years, leftOut } = scoreCards(of2010, complete, 2010);
  expect([...weights.values()].reduce((sum, one) => sum + one, 0)).toBe(150);
  expect(weights.get("headquarters-indexes")).toBe(50);
  const [card] = cards;
  const points = new Map(card.parts.map(({ id, points: own }) => [id, own]));
  expect(points.get("mini-clusters")).toBeCloseTo(34.4, 12);
  expect(points.get("headquarters-indexes")).toBeCloseTo(8 + 17.5 + 16, 12);
  expect(card.total).toBeCloseTo(85, 12);
  expect(card.parts[0].score).toEqual({
    observation: "hq/mini-clusters/2010",
    value: 86,
    outOf: 100,
    synthetic: false,
  });
  expect([years, Object.values(leftOut)]).toEqual([[2010], [0, 0, 0, 0, 0]]);
});

test("no total while a part is missing, which is named; a part's own score stands for what is in it", () => {
  const { cards } = scoreCards(of2010, complete.slice(0, 3), 2010);
  expect(cards[0]).not.toHaveProperty("total");
  expect(cards[0].missing).toEqual(["own-indexes", "customer-satisfaction"]);
  const parts = new Map(cards[0].parts.map((part) => [part.id, part]));
  expect(parts.get("nature-of-indexes")!.points).toBe(8);
  expect(parts.get("headquarters-indexes")).toEqual({ id: "headquarters-indexes" });
  const together = [complete[0], score("headquarters-indexes", 0.5, "of 1"), complete[4], complete[1]];
  const whole = scoreCards(of2010, together, 2010).cards[0];
  expect(whole.missing).toEqual([]);
  expect(whole.total).toBeCloseTo(34.4 + 25 + 9.1, 12);
});

test("a scheme without published weights has no total, but every score", () => {
  const of2008 = schemes.get("evaluation-2008")!;
  const under = { dimensions: { scheme: "evaluation-2008", part: "patents" }, date: "2008-12" };
  const { weights, cards } = scoreCards(of2008, [score("patents", 3, "of 4", under)], 2008);
  expect(weights.size).toBe(0);
  expect(cards[0].missing).toEqual([]);
  expect(cards[0]).not.toHaveProperty("total");
  expect(cards[0].parts.find(({ id }) => id === "patents")!.score).toMatchObject({ value: 3, outOf: 4 });
});

test("what no card can hold is counted; other years and subjects have cards of their own; nothing comes from elsewhere", () => {
  const cluster = { type: "activity", id: "mc" } as const;
  const given = [
    ...complete,
    score("mini-clusters", 1, "of 100", { basis: "computed" }, "again"),
    score("mini-clusters", 101, "of 100", { subject: cluster }),
    score("mini-clusters", "good", "of 100", {}, "word"),
    score("mini-clusters", 3, "points", {}, "points"),
    score("speed", 3, "of 5"),
    score("own-indexes", 3, "of 5", { date: undefined }, "undated"),
    score(
      "own-indexes",
      3,
      "of 5",
      { dimensions: { scheme: "evaluation-2010", part: "own-indexes", judge: "a" } },
      "judge",
    ),
    score("own-indexes", 3, "of 5", { subject: cluster }),
    score("own-indexes", 3, "of 5", { date: "2011" }),
    score("mini-clusters", 3, "of 5", { indicator: "members" }, "members"),
  ];
  const { cards, years, leftOut } = scoreCards(of2010, given, 2010);
  expect(leftOut).toEqual({ undated: 1, part: 1, scale: 3, dimensions: 1, repeated: 1 });
  expect(years).toEqual([2010, 2011]);
  expect(cards.map(({ subject }) => subject.id)).toEqual(["mc", "hq"]);
  expect(cards[1].total).toBeCloseTo(85, 12);
  expect(scoreCards(of2010, [], 2010).cards).toEqual([]);
  expect(scoreCards({ ...of2010, parts: undefined } as Scheme, given, 2010).cards).toEqual([]);
});

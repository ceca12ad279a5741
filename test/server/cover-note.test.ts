import { expect, test } from "vitest";
import type { Language } from "../../model/name.ts";
import { coverNote } from "../../server/report/cover-note.ts";
import type { KeyNumbers } from "../../server/report/key-numbers.ts";
import { reportWords } from "../../server/report/report-words.ts";

const version = {
  dataset: "made",
  version: 3,
  settings: { title: "Made", yearStart: 1 },
  loadedAt: "2026-01-02T03:04:05.000Z",
} as Parameters<typeof reportWords>[0]["version"];

const quiet: KeyNumbers = {
  year: 2009,
  network: { organisations: 1200, ties: 3400 },
  networkBefore: { organisations: 1100, ties: 3000 },
  acrossZones: {},
  integration: {},
  level: "Zone",
  isEdge: false,
  hasComplexes: true,
  otherVersions: 1,
  restated: 0,
  undefined: [],
};

function note(numbers: Partial<KeyNumbers>, language: Language = "en"): string[] {
  return coverNote({ ...quiet, ...numbers }, reportWords({ version }, language)).map(
    ({ level, text }) => `${level} ${text}`,
  );
}

test("what was counted, this year and the year before; a year without ties is said to be one", () => {
  expect(note({}).slice(0, 2)).toEqual([
    "1 2009: 1,200 organisations took part in collaboration, with 3,400 ties between them.",
    "2 2008: 1,100 organisations took part in collaboration, with 3,000 ties between them.",
  ]);
  expect(note({ networkBefore: undefined })[1]).toBe("2 2008: no collaboration ties two organisations.");
  expect(note({ network: { organisations: 4, ties: 0 } })[0]).toBe("1 2009: no collaboration ties two organisations.");
});

test("a rise, a fall and no change are told by their size", () => {
  const share = (now: number, before?: number) => note({ acrossZones: { now, before } }).slice(2, 4);
  expect(share(0.25, 0.2)).toEqual([
    "1 25% of the weight of ties in 2009 crosses zones.",
    "2 It was 20% in 2008: a rise of 5 points.",
  ]);
  expect(share(0.2, 0.251)[1]).toBe("2 It was 25.1% in 2008: a fall of 5.1 points.");
  expect(share(0.2, 0.2)[1]).toBe("2 It was 20% in 2008: no change.");
  expect(share(0.2)[1]).toBe("2 For 2008 there is no value to compare with.");
  expect(note({ integration: { now: 0.9, before: 0.75 } })[3]).toBe("2 It was 0.75 in 2008: a rise of 0.15.");
});

test("a difference is firm from 1.96 errors of it onwards, and silent where an error is not known", () => {
  const firmness = (difference: number, errors: { error?: number; errorBefore?: number }) =>
    note({ integration: { now: 0.5 + difference, before: 0.5, ...errors } })
      .slice(4)
      .filter((line) => line.includes("single activities"));
  const errors = { error: 0.03, errorBefore: 0.04 };
  // Their hypotenuse is 0.05.
  expect(firmness(0.099, errors)).toEqual([
    "2 The difference is more than single activities account for (beyond 1.96 standard errors).",
  ]);
  expect(firmness(-0.097, errors)).toEqual([
    "2 The difference is no more than single activities may account for (within 1.96 standard errors).",
  ]);
  expect(firmness(0.3, { error: 0.03 })).toEqual([]);
  expect(firmness(0, errors)).toEqual([]);
});

test("chance is beneath, above or as much by the middle 95 % of what was drawn", () => {
  const chance = { mean: 0.5, low: 0.4, high: 0.6 };
  const against = (now: number) => note({ integration: { now, chance } }).find((line) => line.includes("andom"));
  expect(against(0.61)).toContain("more than in 97.5%");
  expect(against(0.39)).toContain("less than in 97.5%");
  expect(against(0.6)).toContain("within the middle 95% of random networks with the same activities, which give 0.5");
});

test("hubs, restated figures, what is undefined and what is synthetic each have a sentence", () => {
  const spokes = {
    all: 12,
    ended: 5,
    states: [
      { title: "Never connected", complexes: 3 },
      { title: "Dormant", complexes: 2 },
      { title: "Active", complexes: 7 },
    ],
  };
  const lines = note({ spokes, restated: 4, otherVersions: 2, undefined: ["Fusion"], synthetic: 0.25 });
  expect(lines.slice(2)).toEqual([
    "1 At the end of 2009, 5 of 12 connected complexes have no live tie to their hub: they never had one, or it is dormant.",
    "2 Never connected: 3, Dormant: 2, Active: 7",
    "1 Figures that differ from what 2 earlier versions of the data gave: 4. The section “Figures restated” lists them.",
    "1 Indexes without a value in 2009 (1): Fusion. What stands beneath the tables says why.",
    "1 25% of the organisations and activities behind the headline are synthetic: they show how the report reads, not what happened.",
  ]);
  expect(note({ otherVersions: 0 }).at(-1)).toContain("No earlier version");
  expect(note({ synthetic: 0 }).join()).not.toContain("synthetic");
});

test("where the data end, and where there are no complexes, it is said before any figure is compared", () => {
  const before = (numbers: Partial<KeyNumbers>) => note({ ...numbers, integration: { now: 0.9 } })[2];
  expect(before({})).toContain("Integration (1 − r)");
  expect(before({ isEdge: true })).toContain("2009 lies at the edge of the data");
  expect(before({ hasComplexes: false, level: "Country" })).toContain(
    "no complexes: groups are those of the level “Country”",
  );
});

test("in Korean every line is filled in too", () => {
  const lines = note(
    { integration: { now: 0.9, before: 0.75, error: 0.1, errorBefore: 0.1, chance: { mean: 1, low: 0.9, high: 1.1 } } },
    "ko",
  );
  expect(lines[0]).toBe("1 2009년 협력 활동 참여 기관은 1,200개, 기관 사이의 연결은 3,400개임.");
  expect(lines[3]).toBe("2 2008년 0.75에서 0.15 높아짐.");
  expect(lines.join()).not.toMatch(/\{\{|undefined|NaN/);
});

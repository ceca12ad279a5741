import { expect, it } from "vitest";
import { communitiesOverTime } from "../../analysis/community/communities-over-time.ts";
import { yearPeriods } from "../../analysis/ties/year-periods.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import { unwatched } from "../../model/progress.ts";
import { twoFields } from "../server/two-fields.ts";
import { networkOf } from "./network-as-lists.ts";
import { factsOf } from "./some-facts.ts";

const finding = { algorithm: "louvain", resolution: 1, runs: 2, iterations: 2, seed: 1, weighted: true } as const;
const following = { match: "jaccard", threshold: 0.3, change: 0.1, minSize: 3 } as const;

async function followed(window: number, minSize: number = following.minSize) {
  const facts = await factsOf(twoFields());
  const network = networkOf();
  const periods = yearPeriods(yearWindows(facts, Array.from({ length: facts.activities.count }).keys(), network), {
    window,
    step: 1,
  });
  return communitiesOverTime(facts, { network }, periods, finding, { ...following, minSize }, unwatched);
}

it("follows fields that go on, part and come up", async () => {
  const { periods, lineages, events } = await followed(1);
  expect(periods.map(({ first, groups }) => [first, groups.map(({ organisations }) => organisations)])).toEqual([
    [2015, [18, 9]],
    [2016, [18, 9]],
    [2017, [18, 9]],
    [2018, [9, 9, 9]],
    [2019, [9, 9, 9, 6]],
    [2020, [9, 9, 9, 6]],
  ]);
  const told = events
    .filter(({ kind }) => kind !== "continued")
    .map(({ kind, period, from, to }) => [kind, period, from, to]);
  expect(told).toEqual([
    ["split", 3, [0], [0, 2]],
    ["born", 4, [], [3]],
  ]);
  expect(lineages.map(({ first, last, largestIn, largest }) => [first, last, largestIn, largest])).toEqual([
    [0, 5, 0, 18],
    [0, 5, 0, 9],
    [3, 5, 3, 9],
    [4, 5, 4, 6],
  ]);
  // What a lineage is named after is what sets it apart where it is largest.
  expect(lineages.map(({ traits }) => traits[0]?.words)).toEqual([["DE"], ["KR"], undefined, ["institute"]]);
  expect(periods[3].flows).toEqual([
    { from: 1, to: 1, organisations: 9 },
    { from: 0, to: 0, organisations: 9 },
    { from: 0, to: 2, organisations: 9 },
  ]);
  expect(periods.map(({ agreement }) => agreement).slice(1, 3)).toEqual([1, 1]);
  expect(periods[3].agreement).toBeLessThan(1);
});

it("counts small communities without following them", async () => {
  const { periods, lineages } = await followed(1, 7);
  expect(periods[4].small).toEqual({ groups: 1, organisations: 6 });
  expect(lineages).toHaveLength(3);
});

it("has no lineage without periods", () => {
  const empty = communitiesOverTime({} as never, { network: networkOf() }, [], finding, following, unwatched);
  expect(empty).toEqual({ periods: [], lineages: [], events: [] });
});

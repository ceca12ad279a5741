import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { measureResult } from "../../server/contract/measure.ts";
import { type TestServer, testServer } from "./running-server.ts";

/** Four consortia of two, one after the other: a path. */
const rows = ["ab", "bc", "cd", "de"].flatMap((pair) =>
  [...pair].map((who) => `${pair},consortium,${pair},2020,2021,${who},${who},company,KR,participant`),
);

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    rows: [
      "activity,activity_kind,activity_name,activity_from,activity_to,organisation,organisation_name,organisation_kind,country,role",
      ...rows,
    ].join("\n"),
  });
});
afterAll(() => server.close());

const path = "/datasets/small/measures/betweenness?weighting=newman";

test("estimates come with what is known of each, parallel to the ids however many are shown", async () => {
  const exact = await server.json(measureResult, path);
  expect(exact.approximation).toBeNull();
  expect(exact.values).toEqual([0, 3, 4, 3, 0]);
  const asked = `${path}&sampled=true&samples=4000&precision=0.01&confidence=0.9&seed=7`;
  const all = await server.json(measureResult, asked);
  expect(all.parameters).toMatchObject({ sampled: "true", samples: 4000, precision: 0.01, confidence: 0.9, seed: 7 });
  const { low, high, bestRank, worstRank, ...said } = all.approximation!;
  expect(said).toMatchObject({ seed: 7, confidence: 0.9, samples: 4000, top: [] });
  expect(all.ids).toEqual(exact.ids);
  expect([bestRank[2], worstRank[2], worstRank[0]]).toEqual([1, 1, 4]);
  for (const list of [low, high, bestRank, worstRank]) expect(list).toHaveLength(all.ids.length);
  exact.values.forEach((value, i) => {
    expect(low[i]).toBeLessThanOrEqual(value + 1e-9);
    expect(high[i]).toBeGreaterThanOrEqual(value - 1e-9);
    expect(bestRank[i]).toBeLessThanOrEqual(exact.rank[i]);
    expect(worstRank[i]).toBeGreaterThanOrEqual(exact.rank[i]);
  });
  const top = await server.json(measureResult, `${asked}&top=1`);
  const place = all.ids.indexOf(top.ids[0]);
  expect([top.approximation!.low, top.approximation!.worstRank]).toEqual([[low[place]], [worstRank[place]]]);
});

test("as a table they are columns after the rank, and what holds for all stands before it", async () => {
  const response = await fetch(`${server.url}/api/v1${path}&sampled=true&samples=2000&format=csv`);
  const text = await response.text();
  expect(text).toMatch(/^id,name,value,rank,low,high,bestRank,worstRank$/m);
  expect(text).toMatch(/^# approximation: \{"method":".*"samples":\d+,"seed":1,"confidence":0.95,"top":\[\]\}$/m);
});

test("weights as lengths, and numbers out of their range, are refused", async () => {
  expect(await server.problem(`${path}&sampled=true&weighted=true`)).toMatchObject({
    status: 422,
    code: "lengths_not_sampled",
  });
  for (const wrong of ["samples=10", "samples=1e12", "confidence=1", "precision=0", "seed=-1", "sampled=maybe"])
    expect(await server.problem(`${path}&${wrong}`)).toMatchObject({ status: 400, code: "parameter_invalid" });
});

test("whoever takes values together is given the estimates, and told that they are", async () => {
  const query = "sampled=true&samples=2000";
  for (const [about, lists] of [
    ["measures/betweenness/groups?by=kind", 1],
    ["measures/betweenness/groups/comparison?by=kind&permutations=99&resamples=99", 1],
    ["measures/betweenness/against/degree?weighting=newman", 2],
    ["measures/betweenness/change?timing=overlap&earlierFrom=2020&earlierTo=2020&from=2021&to=2021", 2],
    ["measures/betweenness/by-year?timing=overlap", 2],
    ["measures/betweenness/sensitivity?over=maxActivitySize&caps=2", 1],
  ] as const) {
    const ask = async (more: string) => {
      const response = await fetch(`${server.url}/api/v1/datasets/small/${about}${more}`);
      return {
        status: response.status,
        body: z.looseObject({ approximation: z.unknown() }).parse(await response.json()),
      };
    };
    const { status, body } = await ask(`&${query}`);
    expect(status, about).toBe(200);
    expect(body.approximation, about).toEqual({
      method: expect.stringContaining("drawn by chance"),
      samples: 2000,
      confidence: 0.95,
      estimated: about.includes("against") ? 1 : lists,
      lists,
    });
    expect((await ask("&sampled=false")).body.approximation, about).toBeNull();
  }
  const csv = await fetch(`${server.url}/api/v1/datasets/small/measures/betweenness/by-year?${query}&format=csv`);
  expect(await csv.text()).toMatch(/^# approximation: \{"method":".*"estimated":\d+,"lists":\d+\}$/m);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { summary } from "../../analysis/statistics/summary.ts";
import { communitiesResult } from "../../server/contract/communities.ts";
import { correlationResult } from "../../server/contract/correlation.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { measureByGroupResult } from "../../server/contract/measure-by-group.ts";
import { mixingResult } from "../../server/contract/mixing.ts";
import { pictureSchema } from "../../server/contract/picture.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const at = (path: string) => `${server.url}/api/v1/datasets/small${path}`;

test("ties are the derived network with what was left out", async () => {
  const ties = await server.json(tiesSchema, "/datasets/small/ties");
  expect(ties.network).toMatchObject({ organisations: 4, ties: 3, isolated: 1, synthetic: 0 });
  expect(ties.ties).toEqual([
    { source: "o1", target: "o2", weight: 0.5, activities: 1 },
    { source: "o1", target: "o3", weight: 1.5, activities: 2 },
    { source: "o2", target: "o3", weight: 0.5, activities: 1 },
  ]);
  const capped = await server.json(tiesSchema, "/datasets/small/ties?maxActivitySize=2");
  expect(capped.network.leftOut).toMatchObject({ activities: 1, participations: 3 });
});

test.each([
  ["csv", "text/csv", /^source,target,weight,activities,source_name,target_name\no1,o2,0.5,1,[^,]*,서울대학교$/m],
  ["graphml", "application/graphml+xml", /<edge source="o1" target="o3"><data key="weight">1.5<\/data>/],
  ["gexf", "application/gexf+xml", /<node id="o2" label="서울대학교">/],
])("ties as %s, by format and by Accept", async (format, type, holds) => {
  const byFormat = await fetch(at(`/ties?format=${format}`));
  const byAccept = await fetch(at("/ties"), { headers: { Accept: type } });
  expect(byFormat.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  const text = await byFormat.text();
  expect(text).toMatch(holds);
  expect(await byAccept.text()).toBe(text);
});

test("a measure says how it was computed, and its values run parallel to the ids", async () => {
  const result = await server.json(measureResult, "/datasets/small/measures/strength");
  expect(result.parameters).toMatchObject({ weighting: "newman", timing: "overlap", journal: false });
  expect(result.ids).toEqual(["o1", "o2", "o3", "o4"]);
  expect(result.values).toEqual([2, 1, 2, 0]);
  expect(result.summary).toEqual({
    n: 4,
    min: 0,
    lowerQuartile: 0.75,
    median: 1.5,
    mean: 1.25,
    upperQuartile: 2,
    max: 2,
  });
  const top = await server.json(measureResult, "/datasets/small/measures/strength?top=2");
  expect([top.ids, top.values, top.summary.n]).toEqual([["o1", "o3"], [2, 2], 4]);
});

test("a measure by group: the same values, summed and described within each", async () => {
  const result = await server.json(measureByGroupResult, "/datasets/small/measures/strength/groups?by=country&lang=ko");
  expect(result).toMatchObject({ analysis: "strength", by: "country", parameters: { by: "country" } });
  expect(result.groups).toEqual([
    { id: "DE", title: "독일", organisations: 1, sum: 2, summary: summary(Float64Array.of(2)) },
    { id: "FR", title: "프랑스", organisations: 1, sum: 0, summary: summary(Float64Array.of(0)) },
    {
      id: "KR",
      title: "대한민국",
      organisations: 2,
      sum: 3,
      summary: { n: 2, min: 1, lowerQuartile: 1.25, median: 1.5, mean: 1.5, upperQuartile: 1.75, max: 2 },
    },
  ]);
  const refused = await server.problem("/datasets/small/measures/strength/groups?by=nothing");
  expect(refused.code).toBe("grouping_unknown");
});

test("a measure with a grouping of its own can be taken together by another one", async () => {
  const path = "/datasets/small/measures/participation-coefficient/groups?by=country";
  const byKind = await server.json(measureByGroupResult, path);
  const byCountry = await server.json(measureByGroupResult, `${path}&measure.by=country`);
  // Of the company in Germany one tie of 1.5 leads to a company, one of 0.5 to a university; both lead to Korea.
  expect(byKind.groups[0]).toMatchObject({ id: "DE", sum: 1 - 0.75 ** 2 - 0.25 ** 2 });
  expect(byCountry.groups[0]).toMatchObject({ id: "DE", sum: 0 });
  expect(byCountry.parameters).toMatchObject({ by: "country", "measure.by": "country" });
});

test("a measure's organisations can be described: name, nature and groups beside values and ranks", async () => {
  const path = "/datasets/small/measures/strength?groupings=kind,country";
  const { rank, organisations } = await server.json(measureResult, `${path}&lang=en`);
  expect(rank).toEqual([1, 3, 1, 4]);
  expect(organisations!.name).toEqual(["한국금형", "서울대학교", "Delta Metals", null]);
  expect(organisations!.synthetic).toEqual([false, false, false, false]);
  const { title, titles, codes } = organisations!.groupings.country;
  expect([title, codes.map((code) => titles[code])]).toEqual([
    "Country",
    ["South Korea", "South Korea", "Germany", "France"],
  ]);
  const top = await server.json(measureResult, `${path}&top=1`);
  expect([top.rank, top.organisations!.name]).toEqual([[1], ["한국금형"]]);
  const table = await (await fetch(at("/measures/strength?groupings=kind,country&format=csv"))).text();
  expect(table.split("\n").slice(-6, -4)).toEqual(["id,name,kind,country,value,rank", "o1,한국금형,company,KR,2,1"]);
  expect((await server.problem("/datasets/small/measures/strength?groupings=nothing")).code).toBe("grouping_unknown");
});

test("two measures against each other, each with its own parameters, where both are defined", async () => {
  const path = "/datasets/small/measures/strength/against/constraint";
  const result = await server.json(correlationResult, path);
  expect(result.parameters).toMatchObject({ measure: "strength", other: "constraint", "other.weighted": false });
  expect([result.ids, result.n, result.undefined]).toEqual([["o1", "o2", "o3"], 3, 1]);
  expect(result.values).toEqual([2, 1, 2]);
  // In a triangle everybody has the same constraint without weights: nothing to correlate with.
  expect(new Set(result.otherValues).size).toBe(1);
  expect(result).not.toHaveProperty("pearson");
  const weighted = await server.json(correlationResult, `${path}?other.weighted=true`);
  const own = await server.json(measureResult, "/datasets/small/measures/constraint?weighted=true");
  expect(weighted.otherValues).toEqual(own.values);
  // Two of three are alike in both: the two measures are one straight line.
  const [first, second] = weighted.otherValues;
  expect(weighted.pearson).toBeCloseTo(Math.sign(first - second), 12);
  expect(weighted.spearman).toBeCloseTo(Math.sign(first - second), 12);
  const table = await (await fetch(at("/measures/strength/against/degree?format=csv"))).text();
  expect(table.split("\n").slice(-6, -4)).toEqual(["id,name,value,otherValues", "o1,한국금형,2,2"]);
  expect((await server.problem("/datasets/small/measures/strength/against/nothing")).code).toBe("measure_unknown");
  expect((await server.problem(`${path}?other.by=kind`)).code).toBe("parameter_unknown");
});

test("communities say how firm they are, and which groupings they agree with", async () => {
  const found = await server.json(communitiesResult, "/datasets/small/communities?lang=ko");
  expect([found.ids, found.values]).toEqual([
    ["o1", "o2", "o3"],
    [0, 0, 0],
  ]);
  expect(found).toMatchObject({ stability: 1, coAssignment: [1, 1, 1] });
  // One community says nothing about who is what; nobody has a complex, a hub or a zone.
  expect(
    found.agreements.map(({ grouping, title, n, groups, ami, ari }) => [grouping, title, n, groups, ami, ari]),
  ).toEqual([
    ["kind", "유형", 3, 2, 0, 0],
    ["country", "국가", 3, 2, 0, 0],
  ]);
  for (const algorithm of ["leiden", "labels"]) {
    const other = await server.json(communitiesResult, `/datasets/small/communities?algorithm=${algorithm}`);
    expect(other).toMatchObject({ values: [0, 0, 0], stability: 1, parameters: { algorithm, runs: 10 } });
    expect(other.definition.source).not.toBe(found.definition.source);
  }
  expect((await server.problem("/datasets/small/communities?algorithm=guess")).code).toBe("parameter_invalid");
  const once = await server.json(communitiesResult, "/datasets/small/communities?runs=1");
  expect(once).not.toHaveProperty("stability");
  expect(once).not.toHaveProperty("coAssignment");
  const table = await (await fetch(at("/communities?format=csv"))).text();
  expect(table.split("\n").slice(-5, -3)).toEqual(["id,name,value,coAssignment", "o1,한국금형,0,1"]);
});

test("a measure as a table has the parameters in comment lines", async () => {
  const text = await (await fetch(at("/measures/degree?format=csv&lang=ko"))).text();
  expect(text).toContain("# weighting: newman\n");
  expect(text.split("\n").slice(-6)).toEqual([
    "id,name,value,rank",
    "o1,한국금형,2,1",
    "o2,서울대학교,2,1",
    "o3,Delta Metals,2,1",
    "o4,,0,4",
    "",
  ]);
});

test("every measure of the catalogue can be computed, weighted or not", async () => {
  for (const path of [
    "degree",
    "pagerank",
    "pagerank?weighted=false",
    "coreness",
    "betweenness",
    "betweenness?normalised=true",
  ]) {
    const { values } = await server.json(measureResult, `/datasets/small/measures/${path}`);
    expect(values).toHaveLength(4);
  }
});

test("communities leave out who has no tie", async () => {
  const result = await server.json(communitiesResult, "/datasets/small/communities");
  expect(result).toMatchObject({ ids: ["o1", "o2", "o3"], values: [0, 0, 0], groups: [{ id: 0, organisations: 3 }] });
});

test("mixing by country sums to the network, with null where a value is undefined", async () => {
  const result = await server.json(mixingResult, "/datasets/small/mixing?by=country");
  expect(result.groups.map(({ id }) => id)).toEqual(["DE", "FR", "KR"]);
  expect(result.weight).toEqual([0, 0, 2, 0, 0, 0, 2, 0, 0.5]);
  expect(result.density[0]).toBeNull();
  expect(result.share.reduce((sum, share) => sum! + share!, 0)).toBeCloseTo(1, 12);
});

test("the picture has a place for everyone, and says what is shown", async () => {
  const picture = await server.json(pictureSchema, "/datasets/small/picture?groupings=country,kind");
  expect(picture.shown).toMatchObject({ what: "all", organisations: 4, ties: 3 });
  expect(picture.nodes.id).toEqual(["o1", "o2", "o3", "o4"]);
  expect(picture.nodes.name).toEqual(["한국금형", "서울대학교", "Delta Metals", null]);
  expect(picture.nodes.groupings.country.codes.map((code) => picture.nodes.groupings.country.values[code])).toEqual([
    "KR",
    "KR",
    "DE",
    "FR",
  ]);
  expect(new Set(picture.nodes.x.map((x, k) => `${x} ${picture.nodes.y[k]}`)).size).toBe(4);
  const again = await server.json(pictureSchema, "/datasets/small/picture?from=2021");
  const places = new Map(picture.nodes.id.map((id, k) => [id, picture.nodes.x[k]]));
  expect(again.nodes.x).toEqual(again.nodes.id.map((id) => places.get(id)));
});

test("the picture around one organisation holds its neighbourhood", async () => {
  const picture = await server.json(pictureSchema, "/datasets/small/picture?focus=o2&weighting=star");
  expect(picture.shown).toMatchObject({ what: "neighbourhood", focus: "o2", radius: 1, leftOut: 0 });
  expect(picture.nodes.id).toEqual(["o1", "o2"]);
});

test("the same request gives the same bytes, and 304 to who has them", async () => {
  const first = await fetch(at("/measures/pagerank"));
  const etag = first.headers.get("etag")!;
  const second = await fetch(at("/measures/pagerank"));
  expect(second.headers.get("etag")).toBe(etag);
  expect(await second.text()).toBe(await first.text());
  const known = await fetch(at("/measures/pagerank"), { headers: { "If-None-Match": etag } });
  expect([known.status, await known.text()]).toEqual([304, ""]);
  const otherwise = await fetch(at("/measures/pagerank?lang=ko"));
  expect(otherwise.headers.get("etag")).not.toBe(etag);
});

test("the network as a whole, with what each figure means in the language asked", async () => {
  const whole = await server.json(structureResult, "/datasets/small/structure?lang=ko");
  expect(whole.figures).toEqual({
    density: 0.5,
    meanDegree: 1.5,
    components: 2,
    giantShare: 0.75,
    transitivity: 1,
    meanDistance: 1,
    diameter: 1,
    efficiency: 0.5,
    degreeCentralisation: (4 * 2 - 6) / 6,
  });
  expect([whole.triangles, whole.degrees, whole.distances]).toEqual([1, [1, 0, 3], [0, 3]]);
  expect(whole.definitions.density.title).toBe("밀도");
  expect(Object.keys(whole.definitions)).toEqual(expect.arrayContaining(Object.keys(whole.figures)));
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { activitiesSchema, activityDetail } from "../../server/contract/activity.ts";
import { datasetSchema, datasetsSchema, groupingSchema } from "../../server/contract/dataset.ts";
import { healthSchema } from "../../server/contract/health.ts";
import { mappingsSchema } from "../../server/contract/imports.ts";
import { measuresSchema } from "../../server/contract/measure.ts";
import { organisationProfile, organisationsSchema } from "../../server/contract/organisation.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const named = async (query: string) => {
  const found = await server.json(organisationsSchema, `/datasets/small/organisations?${query}`);
  return found.organisations.map(({ id }) => id);
};

test("health says that the store answers", async () => {
  const health = await server.json(healthSchema, "/health");
  expect(health).toMatchObject({ status: "ok", store: { kind: "embedded", reachable: true } });
});

test("a dataset tells its counts, years, layers, groupings, versions and last load", async () => {
  const { datasets } = await server.json(datasetsSchema, "/datasets");
  const dataset = await server.json(datasetSchema, "/datasets/small");
  expect(datasets).toEqual([dataset]);
  expect(dataset).toMatchObject({
    id: "small",
    version: 1,
    counts: {
      organisations: { documented: 4, synthetic: 0 },
      activities: { documented: 3, synthetic: 0 },
      participations: { documented: 6, synthetic: 0 },
    },
    years: { first: 2019, last: 2022 },
    layers: [
      { kind: "consortium", set: "collaboration", activities: 2 },
      { kind: "sig", set: "contact", activities: 1 },
    ],
    report: { outcome: "loaded", rows: { read: 6, accepted: 6, refused: 0 } },
  });
  expect(dataset.groupings.map(({ id, groups }) => [id, groups])).toEqual([
    ["kind", 3],
    ["country", 3],
  ]);
});

test("the groups of a grouping are named in the language asked for", async () => {
  const english = await server.json(groupingSchema, "/datasets/small/groupings/country");
  const korean = await server.json(groupingSchema, "/datasets/small/groupings/country?lang=ko");
  expect(english.groups).toEqual([
    { id: "DE", title: "Germany", organisations: 1 },
    { id: "FR", title: "France", organisations: 1 },
    { id: "KR", title: "South Korea", organisations: 2 },
  ]);
  expect(korean.groups.map(({ title }) => title)).toEqual(["독일", "프랑스", "대한민국"]);
});

test("search finds any part of a name, in Korean and English, and ids, best first", async () => {
  expect(await named("q=대학")).toEqual(["o2"]);
  expect(await named("q=METAL")).toEqual(["o3"]);
  expect(await named("q=o4")).toEqual(["o4"]);
  // A name that begins with it comes before one that holds it inside.
  expect(await named("q=한")).toEqual(["o1"]);
  expect(await named("q=서")).toEqual(["o2"]);
  expect(await named("q=nothing")).toEqual([]);
  expect(await named("kind=company")).toEqual(["o1", "o3"]);
  expect(await named("country=KR&kind=company")).toEqual(["o1"]);
});

test("pages of the directory meet without a gap", async () => {
  const first = await server.json(organisationsSchema, "/datasets/small/organisations?limit=3");
  expect(first.total).toBe(4);
  const second = await server.json(organisationsSchema, `/datasets/small/organisations?limit=3&cursor=${first.next}`);
  expect([...first.organisations, ...second.organisations].map(({ id }) => id)).toEqual(["o1", "o2", "o3", "o4"]);
  expect(second.next).toBeUndefined();
});

test("a profile has the record, activities latest first, and neighbours with what ties them", async () => {
  const profile = await server.json(organisationProfile, "/datasets/small/organisations/o1");
  expect(profile.organisation).toMatchObject({ id: "o1", name: "한국금형", kind: "company" });
  expect(profile.activities.map(({ activity }) => activity.id)).toEqual(["a2", "a1"]);
  expect(
    profile.neighbours.map(({ organisation, weight, activities }) => [
      organisation.id,
      weight,
      activities.map(({ id }) => id),
    ]),
  ).toEqual([
    ["o3", 1.5, ["a1", "a2"]],
    ["o2", 0.5, ["a1"]],
  ]);
});

test("under star weighting only the lead ties", async () => {
  const profile = await server.json(organisationProfile, "/datasets/small/organisations/o2?weighting=star");
  expect(profile.neighbours.map(({ organisation, activities }) => [organisation.id, activities.length])).toEqual([
    ["o1", 1],
  ]);
});

test("activities are found by kind, words, organisation and time", async () => {
  const ids = async (query: string) => {
    const { activities } = await server.json(activitiesSchema, `/datasets/small/activities?${query}`);
    return activities.map(({ id }) => id);
  };
  expect(await ids("kind=consortium")).toEqual(["a1", "a3"]);
  expect(await ids("q=bear")).toEqual(["a2"]);
  expect(await ids("organisation=o3")).toEqual(["a1", "a2"]);
  expect(await ids("from=2021-06&to=2021-07")).toEqual(["a2", "a3"]);
  expect(await ids("to=2019")).toEqual(["a1"]);
});

test("an activity has its participants with their roles", async () => {
  const activity = await server.json(activityDetail, "/datasets/small/activities/a1");
  expect(
    activity.participants.map(({ organisation, participations }) => [organisation.id, participations[0].role]),
  ).toEqual([
    ["o1", "lead"],
    ["o2", "participant"],
    ["o3", "participant"],
  ]);
});

test("the catalogue of measures defines each in both languages", async () => {
  const english = await server.json(measuresSchema, "/datasets/small/measures");
  const korean = await server.json(measuresSchema, "/datasets/small/measures?lang=ko");
  expect(english.measures.map(({ id }) => id)).toContain("betweenness");
  for (const [k, { definition }] of english.measures.entries()) {
    expect(definition.source).toMatch(/^doi:/);
    expect(korean.measures[k].definition.text).not.toBe(definition.text);
  }
});

test("the built-in mappings are listed", async () => {
  const { mappings } = await server.json(mappingsSchema, "/mappings");
  expect(mappings.map(({ name }) => name)).toContain("cordis");
});

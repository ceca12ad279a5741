import { afterAll, beforeAll, expect, test } from "vitest";
import { communitiesResult } from "../../server/contract/communities.ts";
import { type TestServer, testServer } from "./running-server.ts";
import { twoFields } from "./two-fields.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "fields", facts: twoFields(), settings: { title: "Fields" } } });
});
afterAll(() => server.close());

const path = "/datasets/fields/communities";

test("groups are named after what is over-represented in them, in the reader's language, with counts", async () => {
  const found = await server.json(communitiesResult, `${path}?to=2017&lang=en`);
  expect(found.groups.map(({ organisations, name }) => [organisations, name])).toEqual([
    [18, "Germany · medicine"],
    [9, "South Korea · machines"],
  ]);
  const traits = found.groups[0].traits.map(({ sort, title, of, here, size, overall, all }) => [
    ...[sort, title, of],
    ...[here, size, overall, all],
  ]);
  expect(traits).toContainEqual(["Topic", "cells", "activities", 9, 9, 9, 18]);
  expect(traits).toContainEqual(["Country", "Germany", "organisations", 18, 18, 18, 27]);
  expect(traits).toContainEqual(["Industry", "medicine", "organisations", 18, 18, 18, 27]);
  const inKorean = await server.json(communitiesResult, `${path}?to=2017&lang=ko`);
  expect(inKorean.groups.map(({ name }) => name)).toEqual(["독일 · medicine", "대한민국 · machines"]);
});

test("a group in which nothing is over-represented has no name", async () => {
  // One field is the whole network: nothing sets it apart.
  const alone = await server.json(communitiesResult, `${path}?to=2017&countries=KR`);
  expect(alone.groups).toEqual([{ id: 0, organisations: 9, traits: [] }]);
});

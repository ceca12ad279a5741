import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mixingResult } from "../../server/contract/mixing.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const mixing = (dataset: string, query: string) => server.json(mixingResult, `/datasets/${dataset}/mixing?${query}`);

describe("mixing by place", () => {
  test("in both readings, with what moves between them", async () => {
    const zones = await mixing("programme", "by=complex&weighting=count");
    const complexes = await mixing("programme", "by=complex&placing=complexes&weighting=count");
    const ids = (found: typeof zones) => found.groups.map(({ id }) => id);
    expect(ids(complexes).filter((id) => id !== null)).not.toContain('{"zone":"east"}');
    expect(ids(zones)).toContain('{"zone":"east"}');
    expect(zones.placed).toEqual(complexes.placed);
    const { placed } = zones;
    expect(placed!.complexes.organisations + placed!.zones.organisations + placed!.outside.organisations).toBe(
      zones.network.organisations,
    );
    expect(placed!.complexes.share! + placed!.zones.share! + placed!.outside.share!).toBeCloseTo(1, 12);
    expect(placed!.zones.share).toBeGreaterThan(0);
    expect(zones.groups.find(({ id }) => id === '{"zone":"east"}')).toMatchObject({
      title: "Elsewhere in East",
      place: { zone: "east" },
    });
  });

  test("with where each group is: as its record says, amidst its organisations, or nobody knows", async () => {
    const { groups } = await mixing("programme", "by=complex");
    const at = (id: string | null) => groups.find((group) => group.id === id)?.coordinates;
    expect(at("hub-a")).toEqual({ latitude: 37, longitude: 127, from: "record" });
    expect(at("spoke-c")).toBeUndefined();
    const zones = (await mixing("programme", "by=zone")).groups;
    const west = zones.find(({ id }) => id === "west")!.coordinates!;
    expect(west.from).toBe("members");
    expect([west.latitude, west.longitude]).toEqual([expect.closeTo(37, 9), expect.closeTo(127, 9)]);
  });

  test("in the topology of a day", async () => {
    const placeAt = async (at: string) =>
      (await mixing("programme", `by=complex&at=${at}`)).groups.find(({ id }) => id === "spoke-c")!.place;
    expect(await placeAt("2009")).toEqual({ complex: "spoke-c", hub: "hub-a", zone: "west" });
    expect(await placeAt("2010")).toEqual({ complex: "spoke-c", hub: "hub-b", zone: "east" });
  });

  test("in the order asked for, which changes no cell", async () => {
    const byZone = await mixing("programme", "by=complex&order=zone&at=2010");
    const zoneOf = byZone.order.map((g) => byZone.groups[g].place!.zone);
    expect(zoneOf.filter((zone) => zone !== undefined)).toEqual(zoneOf.filter((zone) => zone !== undefined).toSorted());
    expect(byZone.parameters).toMatchObject({ order: "zone" });
    const byId = await mixing("programme", "by=complex&at=2010");
    expect(byId.order).toEqual(byId.groups.map((_, g) => g));
    expect(byZone.weight).toEqual(byId.weight);
    const refused = await server.problem("/datasets/programme/mixing?by=kind&order=zone");
    expect(refused).toMatchObject({ status: 422, code: "order_without_zones" });
  });
});

test("all but the largest groups are merged, and counted", async () => {
  const found = await mixing("small", "by=country&most=2");
  expect(found).toMatchObject({
    merged: 2,
    groups: [
      { id: "KR", organisations: 2 },
      { id: "…", title: "Other (2)", organisations: 2, isRest: true },
    ],
    weight: [0.5, 2, 2, 0],
  });
});

describe("against chance", () => {
  test("every cell has its expectation, and what is significant is judged anew without drawing again", async () => {
    const query = "by=complex&at=2010&null=labels&draws=50&seed=4";
    const { null: drawn, groups, weight } = await mixing("programme", query);
    const n = groups.length;
    expect(drawn).toMatchObject({
      model: "labels",
      draws: 50,
      seed: 4,
      correction: "fdr",
      test: "empirical",
      alpha: 0.05,
    });
    expect(drawn!.resolution).toBeCloseTo(2 / 51, 12);
    const upper = (matrix: readonly (number | null)[]) =>
      matrix.filter((_, k) => Math.floor(k / n) <= k % n).reduce<number>((sum, one) => sum + one!, 0);
    expect(upper(drawn!.mean)).toBeCloseTo(upper(weight), 8);
    drawn!.mean.forEach((mean, k) => {
      expect(mean).toBe(drawn!.mean[(k % n) * n + Math.floor(k / n)]);
      if (mean! > 0) expect(drawn!.ratio[k]).toBeCloseTo(weight[k]! / mean!, 10);
    });
    const holm = await mixing("programme", `${query}&correction=holm&alpha=0.01`);
    expect(holm.null!.mean).toEqual(drawn!.mean);
    expect(holm.null!.drawsNeeded).toBe(Math.ceil((2 * holm.null!.tested) / 0.01 - 1));
    expect(holm.null!.more + holm.null!.less).toBe(0);
    const normal = await mixing("programme", `${query}&correction=holm&test=normal`);
    expect(normal.null!.tested).toBe(normal.null!.normal);
  });

  test("by curveball too, the same for the same seed, in a table as well", async () => {
    const query = "by=kind&null=curveball&draws=20";
    const { null: drawn } = await mixing("programme", query);
    expect(drawn).toMatchObject({ model: "curveball", seed: 1, mixing: { mixed: true } });
    const csv = await (await fetch(`${server.url}/api/v1/datasets/programme/mixing?${query}&format=csv`)).text();
    expect(csv).toContain("significance");
    const row = csv
      .split("\n")
      .find((line) => line.startsWith("company,company"))!
      .split(",");
    expect(Number(row[9])).toBeCloseTo(drawn!.mean[0]!, 10);
  });

  test("asks for nothing that means nothing", async () => {
    for (const query of ["correction=holm", "alpha=0.1", "test=normal", "draws=20", "seed=2"])
      expect(await server.problem(`/datasets/small/mixing?by=kind&${query}`)).toMatchObject({
        status: 400,
        code: "parameter_invalid",
      });
    expect(await server.problem("/datasets/small/mixing?by=kind&null=curveball&weighting=star")).toMatchObject({
      code: "null_star",
    });
    expect(await server.problem("/datasets/small/mixing?by=complex")).toMatchObject({ code: "grouping_unknown" });
  });
});

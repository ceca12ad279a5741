import { expect, test } from "vitest";
import { matrixCoordinates } from "../../analysis/integration/matrix-coordinates.ts";
import { type MatrixGroupsRequest, matrixGroups } from "../../analysis/integration/matrix-groups.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf, organisation } from "./some-facts.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];
const site = (id: string, role: "hub" | "connected", hub: string, at?: readonly [number, number]): Fact => ({
  type: "complex",
  id,
  standings: [{ role, zone: "east", ...(role === "connected" && { hub }) }],
  ...(at && { place: { latitude: at[0], longitude: at[1] } }),
  provenance,
});

/** A hub on the equator, a complex that it serves one degree north of it, another without coordinates, and two organisations outside of them. */
const facts = await factsOf([
  site("h", "hub", "h", [0, 10]),
  site("s", "connected", "h", [2, 10]),
  site("t", "connected", "h"),
  ...consortium("one", ["h.a", "s.a", "t.a", "out"]),
  ...consortium("two", ["lost", "abroad"]),
  organisation("h.a", { complex: "h" }),
  organisation("s.a", { complex: "s" }),
  organisation("t.a", { complex: "t", place: { latitude: 0, longitude: 20, country: "KR" } }),
  organisation("out", { place: { zone: "east", latitude: 0, longitude: 30, country: "KR" } }),
  organisation("lost", {}),
  organisation("abroad", { place: { country: "DE" } }),
]);
const parameters = networkOf({});
const on = { selection: selectActivities(facts, parameters), network: deriveTies(facts, parameters), weighted: true };

function coordinates(asked: Partial<MatrixGroupsRequest>) {
  const request = { by: "complex", placing: "zones", ...asked } as const;
  const groups = matrixGroups(facts, request, on);
  const { latitude, longitude, isOwn } = matrixCoordinates(facts, request, groups);
  return Object.fromEntries(
    groups.groups.map(({ id }, g) => [
      String(id),
      Number.isNaN(latitude[g])
        ? "nowhere"
        : [latitude[g], longitude[g], isOwn[g]].map((one) => Number(one.toFixed(6))),
    ]),
  );
}

test("complexes stand where their record says, others amidst their organisations, or nowhere", () => {
  expect(coordinates({})).toEqual({
    h: [0, 10, 1],
    s: [2, 10, 1],
    t: [0, 20, 0],
    '{"zone":"east"}': [0, 30, 0],
    undefined: "nowhere",
  });
  expect(coordinates({ by: "hub" })).toMatchObject({ h: [0, 10, 1] });
});

test("a zone stands at the mean direction of all its organisations, those without coordinates where their complex is", () => {
  const radians = Math.PI / 180;
  const all = [
    [0, 10],
    [2, 10],
    [0, 20],
    [0, 30],
  ].map(([latitude, longitude]) => [
    Math.cos(latitude * radians) * Math.cos(longitude * radians),
    Math.cos(latitude * radians) * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ]);
  const [x, y, z] = [0, 1, 2].map((axis) => all.reduce((sum, one) => sum + one[axis], 0));
  const found = coordinates({ by: "zone" });
  expect(found.east).toEqual(
    [Math.atan2(z, Math.hypot(x, y)) / radians, Math.atan2(y, x) / radians, 0].map((one) => Number(one.toFixed(6))),
  );
  expect(found.undefined).toBe("nowhere");
});

test("countries without a known place, and the groups merged into one, stand nowhere", () => {
  expect(coordinates({ by: "country" })).toEqual({ DE: "nowhere", KR: [0, 25, 0], undefined: "nowhere" });
  expect(coordinates({ most: 2 })).toMatchObject({ "…": "nowhere" });
});

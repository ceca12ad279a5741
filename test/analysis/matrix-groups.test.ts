import { describe, expect, test } from "vitest";
import { largestGroups } from "../../analysis/connectivity/largest-groups.ts";
import { mixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { type MatrixGroupsRequest, matrixGroups } from "../../analysis/integration/matrix-groups.ts";
import { orderGroups } from "../../analysis/integration/order-groups.ts";
import { placedShares } from "../../analysis/integration/placed-shares.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn } from "./places.ts";

const facts = await activitiesIn([
  ["s1.a", "h1.a"],
  ["s1.a", "@east.a"],
  ["s3.a", "@west/h3.a", "?.a"],
  ["alone.a", "t1.a"],
]);
const parameters = networkOf({ weighting: "count" });
const on = {
  selection: selectActivities(facts, parameters),
  network: deriveTies(facts, parameters),
  weighted: true,
};
const groupsOf = (asked: Partial<MatrixGroupsRequest>) =>
  matrixGroups(facts, { by: "complex", placing: "zones", ...asked }, on);
const idsOf = (asked: Partial<MatrixGroupsRequest>) => groupsOf(asked).groups.map(({ id }) => id);

describe("groups of a matrix by place", () => {
  test("are called by their own ids, and by a place where only another level has one", () => {
    expect(new Set(idsOf({ by: "complex" }))).toEqual(
      new Set(["alone", "h1", "s1", "s3", "t1", '{"zone":"east"}', '{"zone":"west"}', undefined]),
    );
    expect(new Set(idsOf({ by: "hub" }))).toEqual(
      new Set(["h1", "h3", '{"complex":"alone"}', '{"zone":"east"}', undefined]),
    );
    expect(idsOf({ by: "zone" })).toEqual(["east", "west", undefined]);
    expect(idsOf({ by: "complex", placing: "complexes" })).toEqual(["alone", "h1", "s1", "s3", "t1", undefined]);
  });

  test("know their hub area and zone", () => {
    const { groups, places } = groupsOf({});
    const at = (id: string) => places![groups.findIndex((group) => group.id === id)];
    expect(at("s1")).toEqual({ complex: "s1", hub: "h1", zone: "east" });
    expect(at('{"zone":"west"}')).toEqual({ zone: "west" });
    expect(groupsOf({ by: "kind" })).not.toHaveProperty("places");
  });

  test("stand by zone and hub, the hub first, the rest and those without a value last", () => {
    const { groups, of, places } = groupsOf({});
    const matrix = mixingMatrix({ ...on, groups: { groups, of } });
    const inOrder = (order: Parameters<typeof orderGroups>[1]) =>
      orderGroups({ ...matrix, places }, order).map((g) => groups[g].id);
    expect(inOrder("zone")).toEqual(["h1", "s1", "t1", "alone", '{"zone":"east"}', "s3", '{"zone":"west"}', undefined]);
    expect(inOrder("weight").slice(0, 3)).toEqual(["s1", "s3", '{"zone":"west"}']);
    expect(inOrder("weight").at(-1)).toBeUndefined();
    expect([...inOrder("seriation")].sort()).toEqual(groups.map(({ id }) => id).sort());
    const seriated = inOrder("seriation");
    expect(Math.abs(seriated.indexOf("alone") - seriated.indexOf("t1"))).toBe(1);
    expect(seriated.at(-1)).toBeUndefined();
  });

  test("say what moves between the two readings", () => {
    const { complexes, zones, outside } = placedShares(facts, on, 0);
    // Twelve ends of six ties: the three in the west make three of them, so that each of those has two.
    expect([complexes, zones, outside].map(({ organisations }) => organisations)).toEqual([5, 2, 1]);
    expect([complexes, zones, outside].map(({ share }) => share * 12)).toEqual([7, 3, 2]);
  });
});

test("of more groups than asked for the smallest are merged, and counted", () => {
  const all = groupsOf({});
  const few = groupsOf({ most: 4 });
  expect(few.merged).toBe(4);
  expect(few.groups.map(({ id }) => id)).toEqual([...few.groups.slice(0, 3).map(({ id }) => id), "…", undefined]);
  expect(few.rest).toBe(3);
  expect(few.groups.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(on.network.order);
  const sizes = few.groups.map((_, g) => few.of.filter((group) => group === g).length);
  expect(sizes).toEqual(few.groups.map(({ organisations }) => organisations));
  const total = (groups: typeof all) => {
    const { share } = mixingMatrix({ ...on, groups });
    return share.reduce((sum, one) => sum + one, 0);
  };
  expect(total(few)).toBeCloseTo(1, 12);
  expect(groupsOf({ most: 7 }).merged).toBe(0);
});

test("a group that is called as the merged one would be keeps its name", () => {
  const groups = ["a", "b", "…"].map((id) => ({ id, organisations: 1 }));
  const {
    groups: found,
    merged,
    of,
  } = largestGroups({ groups, of: Uint32Array.of(0, 1, 2) }, Float64Array.of(1, 1, 5), 2);
  expect(found.map(({ id }) => id)).toEqual(["…", "……"]);
  expect([merged, ...of]).toEqual([2, 1, 1, 0]);
});

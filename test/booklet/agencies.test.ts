import { expect, test } from "vitest";
import { ids, observed, ofType, organisation } from "./transcription.ts";

const agencies = ofType("organisation").filter(({ kind }) => kind === "agency");
const headquarters = agencies.filter(({ id }) => observed(id, "hub-complexes", "2010") !== undefined);
const offices = agencies.filter(({ parent }) => headquarters.some(({ id }) => id === parent));
const hubs = ofType("complex").filter(({ standings }) => standings!.at(-1)!.role === "hub");

test("six headquarters over seven zones: none in Jeju; 25 hubs on the chart", () => {
  expect(headquarters.map(({ place }) => place!.zone).sort()).toEqual([
    "capital",
    "chungcheong",
    "daekyung",
    "dongnam",
    "gangwon",
    "honam",
  ]);
  const counted = headquarters.map(({ id }) => observed(id, "hub-complexes", "2010") as number);
  expect(counted).toEqual([5, 5, 5, 5, 3, 2]);
  expect(counted.reduce((sum, one) => sum + one)).toBe(25);
});

test("17 branches, each in the zone of its headquarters, with address and postal code", () => {
  expect(offices).toHaveLength(17);
  for (const { id, parent, place, attributes } of offices) {
    expect(place!.zone, id).toBe(organisation(parent!).place!.zone);
    expect(attributes!.postalCode, id).toMatch(/^\d{3}-\d{3}$/);
    expect(attributes!.address, id).toBeTruthy();
  }
  const perZone = (zone: string) => offices.filter(({ place }) => place!.zone === zone).length;
  expect(["capital", "chungcheong", "honam", "dongnam", "daekyung", "gangwon"].map(perZone)).toEqual([
    4, 2, 3, 4, 2, 2,
  ]);
});

test("every hub has one office, but for Gwangju's two, whose address is Gunsan's, and Jeju", () => {
  const served = offices.flatMap(({ attributes }) => String(attributes!.hubs).split(", "));
  expect(new Set(served).size).toBe(served.length);
  const zoneOf = new Map(hubs.map(({ id, standings }) => [id, standings!.at(-1)!.zone]));
  for (const { id, attributes, place } of offices)
    for (const hub of String(attributes!.hubs).split(", ")) expect(zoneOf.get(hub), id).toBe(place!.zone);
  expect(
    hubs
      .map(({ id }) => id)
      .filter((id) => !served.includes(id))
      .sort(),
  ).toEqual(["gwangju-high-tech", "kumneung", "pyungdong-oetu"]);
  expect(ids.contradiction).toContain("gwangju-office");
});

test("twelve agencies until March 2010, seven from the start; all but Gwangju's have an office in their place", () => {
  const closed = agencies.filter(({ attributes }) => attributes?.to === "2010-03");
  expect(closed).toHaveLength(12);
  expect(closed.filter(({ attributes }) => attributes!.from === "2005-04")).toHaveLength(7);
  const heirs = closed.map(({ id, attributes }) => [id, attributes!.succeededBy] as const);
  expect(heirs.filter(([, heir]) => heir === undefined).map(([id]) => id)).toEqual(["gwangju-agency"]);
  for (const [, heir] of heirs) if (heir !== undefined) expect(offices.map(({ id }) => id)).toContain(heir);
});

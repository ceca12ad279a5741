import { expect, test } from "vitest";
import { ids, observed, ofType } from "./transcription.ts";

test("seven zones; 25 hubs: 4 + 5 + 5 + 5 + 3 + 2 + 1", () => {
  const current = ofType("complex").map(({ standings }) => standings!.at(-1)!);
  const hubs = (zone: string) => current.filter((s) => s.role === "hub" && s.zone === zone).length;
  expect(ofType("zone")).toHaveLength(7);
  expect(["capital", "chungcheong", "honam", "dongnam", "daekyung", "gangwon", "jeju"].map(hubs)).toEqual([
    4, 5, 5, 5, 3, 2, 1,
  ]);
});

test("168 connected complexes by zone and class, with the 25 hubs 193", () => {
  const connected = ofType("complex").filter(({ standings }) => standings!.at(-1)!.role === "connected");
  const count = (of: (complex: (typeof connected)[number]) => string | undefined) =>
    connected.reduce<Record<string, number>>((counts, one) => {
      const key = String(of(one));
      return Object.assign(counts, { [key]: (counts[key] ?? 0) + 1 });
    }, {});
  expect(ofType("complex")).toHaveLength(193);
  expect(count(({ standings }) => standings!.at(-1)!.zone)).toEqual({
    capital: 14,
    chungcheong: 41,
    honam: 36,
    gangwon: 13,
    daekyung: 18,
    dongnam: 43,
    jeju: 3,
  });
  expect(count((complex) => complex.class)).toEqual({ national: 8, general: 64, "agro-industrial": 96 });
});

test("a connected complex lies in the zone of its hub; only the capital's table names no hub for them", () => {
  const zoneOf = new Map(ofType("complex").map(({ id, standings }) => [id, standings!.at(-1)!.zone]));
  for (const { id, standings } of ofType("complex")) {
    const { role, hub, zone } = standings!.at(-1)!;
    if (role === "hub") expect(hub, id).toBeUndefined();
    else if (zone === "capital") expect(hub, id).toBeUndefined();
    else expect(zoneOf.get(hub!), id).toBe(zone);
  }
});

test("a number after agro-industrial is a count, otherwise part of the name; Tongong 4 is four; Wanju is connected", () => {
  const all = ids.complex;
  for (const n of [1, 2, 3, 4, 5, 6]) expect(all).toContain(`okchun-agro-industrial-${n}`);
  expect(all).not.toContain("okchun-agro-industrial-7");
  expect(all).toContain("pohang-4");
  expect(all).toContain("suwon-1");
  for (const n of [1, 2, 3, 4]) expect(all).toContain(`ulsan-agro-industrial-${n}`);
  const standing = (id: string) =>
    ofType("complex")
      .find((complex) => complex.id === id)!
      .standings!.at(-1);
  expect(standing("wanju")).toMatchObject({ role: "connected", hub: "iksan" });
  expect(standing("pyungdong")).toMatchObject({ role: "connected", hub: "gwangju-high-tech" });
  expect(standing("pyungdong-oetu")).toMatchObject({ role: "hub" });
  expect(standing("wonju-donghwa")).toMatchObject({ role: "connected", hub: "wonju" });
});

test("seven pilot complexes from 2005, five more from 2008, each with its agency", () => {
  const begun = (year: string) =>
    ofType("complex").flatMap(({ id, standings }) => (standings![0].from === year ? [id] : []));
  expect(begun("2005").sort()).toEqual([
    "banwol-sihwa",
    "changwon",
    "gumi",
    "gunsan",
    "gwangju-high-tech",
    "ulsan-onsan",
    "wonju",
  ]);
  expect(begun("2008").sort()).toEqual(["daebul", "namdong", "noksan", "ochang", "seongseo"]);
  const agencies = ofType("organisation").filter(({ id }) => id.endsWith("-agency"));
  expect(agencies.map(({ complex }) => complex).sort()).toEqual([...begun("2005"), ...begun("2008")].sort());
});

test("a class that the text does not give is marked as inferred", () => {
  const byId = new Map(ofType("complex").map((complex) => [complex.id, complex]));
  expect(byId.get("asan")).toMatchObject({ class: "national" });
  expect(byId.get("asan")!.classInferred).toBeUndefined();
  expect(byId.get("banwol-sihwa")).toMatchObject({ class: "national", classInferred: true });
});

test("zone shares of 2007: Honam's researchers are absent, not zero; the capital's product is as printed", () => {
  expect(observed("honam", "researcher-share", "2007")).toBeUndefined();
  expect(observed("honam", "patent-share", "2007")).toBe(4.7);
  expect(observed("capital", "grdp", "2007")).toBe(37_800_000_000);
  expect(ids.contradiction).toContain("capital-grdp");
});

test("every complex has coordinates; complexes of one city may share them, hubs do not", () => {
  const points = ofType("complex").map(({ id, place, standings }) => {
    expect(place?.latitude, id).toBeDefined();
    expect(place?.longitude, id).toBeDefined();
    return { point: `${place!.latitude},${place!.longitude}`, city: place!.city, role: standings!.at(-1)!.role };
  });
  const hubs = points.filter(({ role }) => role === "hub").map(({ point }) => point);
  expect(new Set(hubs).size).toBe(hubs.length);
  for (const { point, city } of points)
    for (const other of points) if (other.point === point) expect(other.city).toBe(city);
});

import { expect, test } from "vitest";
import type { Activity } from "../../model/activity.ts";
import { datasetSettingsSchema } from "../../model/dataset.ts";
import { type Fact, factKey, factTypes } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import { bookletFacts, bookletSettings, contradictionRecord } from "../../seed/booklet/booklet-facts.ts";

// Iterating parses every record with the model's own schemas.
const facts = [...bookletFacts()];
const ofType = <T extends Fact["type"]>(type: T) =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
const ids = Object.fromEntries(
  factTypes.map((type) => [type, new Set(facts.filter((f) => f.type === type).map(factKey))]),
);

const organisation = (id: string) => ofType("organisation").find((one) => one.id === id) as Organisation;
const activity = (id: string) => ofType("activity").find((one) => one.id === id) as Activity;
const participants = (id: string) =>
  Object.fromEntries(ofType("participation").flatMap((p) => (p.activity === id ? [[p.organisation, p.role]] : [])));
const observed = (subject: string, indicator: string, date?: string) =>
  ofType("observation").find((o) => o.subject.id === subject && o.indicator === indicator && o.date === date)?.value;
const linesOf = (fact: Fact) =>
  fact.provenance
    .flatMap(({ place }) => [...place.matchAll(/lines? (\d+)(?: and (\d+))?/g)].flatMap((m) => [m[1], m[2]]))
    .filter((line) => line !== undefined)
    .map(Number);

test("the settings are a dataset's settings, with years from March and the date of the text", () => {
  expect(datasetSettingsSchema.parse(bookletSettings)).toEqual(bookletSettings);
  expect(bookletSettings).toMatchObject({ yearStart: 3, referenceDate: "2010-11" });
});

test("every record is there once, documented, from the booklet", () => {
  for (const type of factTypes) expect(ids[type].size, type).toBe(ofType(type).length);
  for (const fact of facts)
    expect(fact.provenance).toEqual([{ source: "booklet", place: expect.any(String), nature: "documented" }]);
});

test("what is referred to comes before what refers to it", () => {
  const order = facts.map(({ type }) => factTypes.indexOf(type));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("every reference resolves", () => {
  const missing: string[] = [];
  const check = (type: Fact["type"], id: string | undefined, from: string) => {
    if (id !== undefined && !ids[type].has(id)) missing.push(`${from} → ${type} ${id}`);
  };
  for (const fact of facts) {
    const key = factKey(fact);
    if (fact.type === "complex")
      for (const { hub, zone } of fact.standings ?? []) {
        check("complex", hub, key);
        check("zone", zone, key);
      }
    if (fact.type === "organisation") {
      check("organisation", fact.parent, key);
      check("complex", fact.complex, key);
      check("complex", fact.place?.hub, key);
      check("zone", fact.place?.zone, key);
    }
    if (fact.type === "activity") {
      check("activity", fact.parent, key);
      check("complex", fact.complex, key);
      for (const mentioned of String(fact.attributes?.leadCandidates ?? fact.attributes?.requiredBy ?? "").split(", "))
        if (mentioned !== "") check("organisation", mentioned, key);
      check("activity", fact.attributes?.worksWith?.toString(), key);
    }
    if (fact.type === "participation") {
      check("organisation", fact.organisation, key);
      check("activity", fact.activity, key);
    }
    if (fact.type === "observation" && fact.subject.type !== "dataset") check(fact.subject.type, fact.subject.id, key);
  }
  expect(missing).toEqual([]);
});

test("every place is a line of the text, which has 8,632", () => {
  for (const fact of facts) {
    const lines = linesOf(fact);
    expect(lines.length, factKey(fact)).toBeGreaterThan(0);
    for (const line of lines) expect(line >= 1 && line <= 8632, `${factKey(fact)}: ${line}`).toBe(true);
  }
});

test("coordinates say that they are approximate", () => {
  for (const fact of facts)
    if ((fact.type === "complex" || fact.type === "organisation") && fact.place?.latitude !== undefined) {
      expect(fact.place.coordinatesSource, fact.id).toMatch(/approximate/);
      expect(fact.place.latitude > 33 && fact.place.latitude < 38.7, fact.id).toBe(true);
      expect(fact.place.longitude! > 125.8 && fact.place.longitude! < 129.7, fact.id).toBe(true);
    }
});

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

test("81 mini clusters, each in a hub, with page and telephone; Smart cars is dgcar", () => {
  const miniClusters = ofType("activity").filter(({ kind, to }) => kind === "mini-cluster" && to === undefined);
  expect(miniClusters).toHaveLength(81);
  const hubs = new Set(ofType("complex").flatMap((c) => (c.standings!.at(-1)!.role === "hub" ? [c.id] : [])));
  for (const { id, complex, attributes } of miniClusters) {
    expect(hubs, id).toContain(complex);
    expect(attributes!.page, id).toMatch(/^http:\/\/mini\.e-cluster\.net\/\S+$/);
    expect(attributes!.telephone, id).toMatch(/^\+82-70-8895-7\d{3}$/);
  }
  expect(activity("seongseo-smart-cars").attributes!.page).toBe("http://mini.e-cluster.net/dgcar");
  expect(activity("daebul-bio-industry-jeju-agro-industrial-complex").complex).toBe("daebul");
});

test("54 mini clusters until 2009, as many in each complex as the figure prints; 31 of them go on, some under another name", () => {
  const until2009 = ofType("activity").filter(({ kind, from }) => kind === "mini-cluster" && from! < "2010");
  for (const { subject, indicator, value } of ofType("observation"))
    if (subject.type === "complex" && indicator === "mini-clusters")
      expect(
        until2009.filter(({ complex }) => complex === subject.id),
        subject.id,
      ).toHaveLength(value as number);
  expect(until2009).toHaveLength(54);
  expect(until2009.filter(({ to }) => to === undefined)).toHaveLength(31);
  expect(activity("gumi-mobile")).toMatchObject({ from: "2005", attributes: { calledUntil2009: "mobiles" } });
  expect(activity("daebul-ocean-leisure").from).toBe("2008");
  expect(activity("wonju-u-health-2009")).toMatchObject({ from: "2005", to: "2009" });
});

test("Chungju and Cheongju, and the Jeju complex Daekyung and the zone, are not merged", () => {
  for (const id of ["chungju", "cheongju", "jeju-daekyung"]) expect(ids.complex).toContain(id);
  expect(ids.complex).not.toContain("daekyung");
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

test("Gawon leads the hip-joint SIG, which met for the 46th time, every Thursday", () => {
  expect(participants("sig-medical-hip-joint")).toEqual({ "gawon-engineering": "lead" });
  expect(activity("sig-medical-hip-joint").attributes).toMatchObject({ meetings: 46, rhythm: "every Thursday" });
});

test("YCPipe leads the steel-pipe SIG, which met for the 59th time, with three members named", () => {
  expect(participants("sig-high-value-added-steel-pipe")).toEqual({
    ycpipe: "lead",
    "korea-item-development": "participant",
    "kisan-engineering": "participant",
    "korea-polytechnic-university": "participant",
  });
  expect(observed("sig-high-value-added-steel-pipe", "meetings-held", "2009")).toBe(59);
});

test("the other four SIGs of the mini cluster have an unknown lead and four candidates, who are members of the mini cluster", () => {
  const unknown = ofType("activity").filter(({ attributes }) => attributes?.leadCandidates !== undefined);
  expect(unknown.map(({ id }) => id)).toEqual([
    "sig-engine-research",
    "sig-special-alloy-processing",
    "sig-phenol-material",
    "sig-aluminum-wire-rod-business",
  ]);
  for (const { id, attributes, parent } of unknown) {
    expect(participants(id)).toEqual({});
    expect(attributes!.lead).toBe("unknown");
    expect(parent).toBe("banwol-sihwa-metal-and-materials");
    for (const candidate of String(attributes!.leadCandidates).split(", "))
      expect(participants(parent!)[candidate]).toBe("participant");
  }
});

test("17 SIGs with 299 members in December 2009, 278 in November; both are kept", () => {
  expect(activity("sig-programme-banwol-sihwa").unnamed).toEqual([{ count: 299 }]);
  expect(observed("banwol-sihwa", "sigs", "2009-12")).toBe(17);
  expect(observed("banwol-sihwa", "sig-members", "2009-12")).toBe(299);
  expect(observed("banwol-sihwa", "sig-members", "2009-11")).toBe(278);
});

test("the TITANIUM SIG is there, in no mini cluster that the text would name", () => {
  expect(activity("sig-titanium").names?.en).toBe("TITANIUM SIG");
  expect(activity("sig-titanium").parent).toBeUndefined();
});

test("government projects of the SIGs: 0.436 granted, 2.0 and 5.2 million dollars as candidates", () => {
  const told = ["hybrid-heat-exchanger-tubes", "high-strength-steel-plate", "artificial-hip-joint"].map(activity);
  expect(told.map(({ funding, status }) => [funding, status])).toEqual([
    [{ amount: 436_000, currency: "USD" }, "granted"],
    [{ amount: 2_000_000, currency: "USD" }, "candidate"],
    [{ amount: 5_200_000, currency: "USD" }, "candidate"],
  ]);
});

test("CU Medical: 37 jobs before, 92 after; sales 2 to 13, exports 1.5 to 10 million dollars", () => {
  const before = ["employees", "sales", "exports"].map((indicator) =>
    observed("cu-medical-systems", indicator, "2005"),
  );
  const after = ["employees", "sales", "exports"].map((indicator) => observed("cu-medical-systems", indicator, "2009"));
  expect(before).toEqual([37, 2_000_000, 1_500_000]);
  expect(after).toEqual([92, 13_000_000, 10_000_000]);
});

test("40 companies were diagnosed in Seongseo, none of them named", () => {
  expect(activity("hidden-champions-seongseo")).toMatchObject({
    from: "2009-08",
    to: "2010-04",
    unnamed: [{ kind: "company", count: 40 }],
  });
});

test("Kisung Hightes and Shinpyung are one organisation each, under every spelling", () => {
  expect(organisation("kisung-hightes").aliases).toEqual(["Kisung Highest Co."]);
  expect(organisation("shinpyung-fan-and-blower").aliases).toEqual(["Shinpung Fan & Blower"]);
  expect(participants("pan-regional-heat-exchanger")).toEqual({
    "donghwa-entec": "lead",
    "kisung-hightes": "participant",
    "shinpyung-fan-and-blower": "participant",
    "gyeongsang-national-university": "contractor",
    "changwon-agency": "funder",
    "noksan-agency": "funder",
  });
});

test("NS Autotech and NSAT are not merged", () => {
  expect(participants("aluminum-heat-shields")).toEqual({ "ns-autotech": "lead", nsat: "participant" });
  expect(organisation("ns-autotech").aliases ?? []).not.toContain("NSAT");
});

test("Korea Marine, Busana and Pukyung are universities under other spellings", () => {
  expect(organisation("korea-maritime-university").aliases).toContain("Korea Marine University");
  expect(organisation("pusan-national-university").aliases).toContain("Busana National University");
  expect(organisation("pukyong-national-university").aliases).toContain("Pukyung National University");
});

test("three Open Labs: 7, 10 and 13 laboratories; 11, 19 and 18 companies without a name", () => {
  const labs = ["korea-maritime", "pusan-national", "pukyong-national"].map((name) =>
    activity(`open-lab-${name}-university`),
  );
  expect(labs.map(({ from, attributes, unnamed }) => [from, attributes!.labs, unnamed![0].count])).toEqual([
    ["2009-07", 7, 11],
    ["2009-10", 10, 19],
    ["2010-02", 13, 18],
  ]);
});

test("the Ulsan project: two contractors, two large and five small companies without a name, 2.2 million dollars", () => {
  expect(participants("ulsan-eco-friendly-auto-parts")).toEqual({
    "ulsan-agency": "convenor",
    "ulsan-techno-park": "contractor",
    "rist-ulsan": "contractor",
  });
  expect(activity("ulsan-eco-friendly-auto-parts")).toMatchObject({
    funding: { amount: 2_200_000, currency: "USD" },
    unnamed: [
      { kind: "company", size: "large", count: 2 },
      { kind: "company", size: "small", count: 5 },
    ],
  });
});

test("Gwangju's companies sold for 0.97, 0.2 and 1.95 million dollars more: 3.12, printed 3.2", () => {
  const sales = ["pho-me", "human-light", "luxcom"].map((id) => observed(id, "sales-increase") as number);
  expect(sales).toEqual([970_000, 200_000, 1_950_000]);
  expect(sales.reduce((sum, one) => sum + one)).toBe(3_120_000);
  expect(observed("gwangju-joint-marketing", "sales-increase")).toBe(3_200_000);
  expect(ids.contradiction).toContain("gwangju-sales");
});

test("Namdong's 1.8 billion is read as million, and says so", () => {
  expect(activity("namdong-odour")).toMatchObject({
    funding: { amount: 1_800_000, currency: "USD" },
    attributes: { fundingPrinted: "1.8 billion dollars" },
  });
  const [{ readings, used }] = ofType("contradiction").filter(({ id }) => id === "namdong-funding");
  expect(readings.map(({ value }) => value)).toEqual(["about 1.8 billion dollars", "about 1.8 million dollars"]);
  expect(readings[used].value).toBe("about 1.8 million dollars");
});

test("an agency convenes or funds; it is never a tie-making participant", () => {
  const agencies = new Set(ofType("organisation").flatMap(({ id, kind }) => (kind === "agency" ? [id] : [])));
  const roles = new Set(ofType("participation").flatMap((p) => (agencies.has(p.organisation) ? [p.role] : [])));
  expect([...roles].sort()).toEqual(["convenor", "funder"]);
});

test("a contradiction whose used reading is not among its readings is refused", () => {
  const record = {
    id: "x",
    about: { type: "dataset", id: "booklet" },
    question: { en: "How many?" },
    readings: [{ value: "1", cite: "I, line 1" }],
    used: 1,
    why: { en: "because" },
  };
  expect(() => contradictionRecord.parse(record)).toThrow("not among the readings");
  expect(contradictionRecord.parse({ ...record, used: 0 })).toMatchObject({ used: 0 });
});

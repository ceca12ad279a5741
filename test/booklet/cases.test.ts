import { expect, test } from "vitest";
import { activity, ids, observed, ofType, participants } from "./transcription.ts";

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

test("the heat exchanger project: a leader, two participants, a university contracted, two agencies that pay", () => {
  expect(participants("pan-regional-heat-exchanger")).toEqual({
    "donghwa-entec": "lead",
    "kisung-hightes": "participant",
    "shinpyung-fan-and-blower": "participant",
    "gyeongsang-national-university": "contractor",
    "changwon-agency": "funder",
    "noksan-agency": "funder",
  });
});

import { expect, test } from "vitest";
import { datasetSettingsSchema } from "../../model/dataset.ts";
import { type Fact, factKey, factTypes } from "../../model/fact.ts";
import { bookletSettings, contradictionRecord } from "../../seed/booklet/booklet-facts.ts";
import { facts, ids, ofType } from "./transcription.ts";

const linesOf = (fact: Fact) =>
  fact.provenance
    .flatMap(({ place }) => [...place.matchAll(/lines? (\d+)(?: and (\d+))?/g)].flatMap((m) => [m[1], m[2]]))
    .filter((line) => line !== undefined)
    .map(Number);

/** Ids in one attribute, by comma. */
const listed = (attribute: unknown) =>
  String(attribute ?? "")
    .split(", ")
    .filter((id) => id !== "");

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
      check("organisation", fact.attributes?.succeededBy?.toString(), key);
      for (const hub of listed(fact.attributes?.hubs)) check("complex", hub, key);
    }
    if (fact.type === "activity") {
      check("activity", fact.parent, key);
      check("complex", fact.complex, key);
      for (const mentioned of listed(fact.attributes?.leadCandidates ?? fact.attributes?.requiredBy))
        check("organisation", mentioned, key);
      check("activity", fact.attributes?.worksWith?.toString(), key);
      check("zone", fact.attributes?.zone?.toString(), key);
      check("organisation", fact.attributes?.partnerAbroad?.toString(), key);
    }
    if (fact.type === "participation") {
      check("organisation", fact.organisation, key);
      check("activity", fact.activity, key);
    }
    if (fact.type === "scheme") for (const one of [fact.parent, ...(fact.successors ?? [])]) check("scheme", one, key);
    const about = fact.type === "observation" ? fact.subject : fact.type === "contradiction" ? fact.about : undefined;
    if (about !== undefined && about.type !== "dataset") check(about.type, about.id, key);
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

test("what people read of a case, a scheme or a contradiction is there in both languages", () => {
  const missing = facts.flatMap((fact) => {
    const texts =
      fact.type === "contradiction"
        ? [fact.question, fact.why]
        : fact.type === "activity" || fact.type === "scheme" || fact.type === "zone"
          ? [fact.names]
          : [];
    return texts.every((text) => text?.en && text.ko) ? [] : [factKey(fact)];
  });
  expect(missing).toEqual([]);
});

test("coordinates say that they are approximate", () => {
  for (const fact of facts)
    if ((fact.type === "complex" || fact.type === "organisation") && fact.place?.latitude !== undefined) {
      expect(fact.place.coordinatesSource, fact.id).toMatch(/approximate/);
      expect(fact.place.latitude > 33 && fact.place.latitude < 38.7, fact.id).toBe(true);
      expect(fact.place.longitude! > 125.8 && fact.place.longitude! < 129.7, fact.id).toBe(true);
    }
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

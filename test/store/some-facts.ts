import type { Fact } from "../../model/fact.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Provenance } from "../../model/provenance.ts";
import type { Commit } from "../../store/store.ts";

const provenance: Provenance[] = [{ source: "example.csv", place: "row 1", nature: "documented" }];
const synthetic: Provenance[] = [
  {
    source: "programme",
    place: "seed 1",
    nature: "synthetic",
    claim: { name: "모의", weights: [1, 2.5], nested: { a: null } },
  },
  { source: "other", place: "row 2", nature: "synthetic" },
];

/** One of each type with all that it may hold, then the leanest, in Korean where people would write Korean. */
export const someFacts: readonly Fact[] = [
  {
    type: "zone",
    id: "capital",
    name: "수도권",
    names: { ko: "수도권", en: "Capital" },
    specialities: ["부품소재"],
    provenance,
  },
  {
    type: "complex",
    id: "banwol-sihwa",
    name: "반월시화",
    aliases: ["반월·시화국가산업단지"],
    class: "national",
    standings: [
      { role: "hub", zone: "capital", from: "2010" },
      { role: "connected", hub: "namdong", zone: "capital", from: "2005-04", to: "2009-12-31" },
    ],
    specialities: [],
    place: { city: "안산", latitude: 37.32, longitude: 126.78 },
    provenance,
  },
  { type: "complex", id: "namdong", standings: [{ role: "connected", hub: "banwol-sihwa" }], provenance: synthetic },
  {
    type: "organisation",
    id: "한국산업기술대학교",
    name: "한국산업기술대학교",
    names: { en: "Korea Polytechnic University" },
    aliases: ["산기대"],
    kind: "university",
    size: "large",
    complex: "banwol-sihwa",
    place: { country: "KR", countryAsGiven: "KOR", zone: "capital" },
    industries: ["C24"],
    capabilities: ["도금", "열처리"],
    needs: [],
    identifiers: { "business-registration": "134-82-06523", ror: "https://ror.org/04k2z5m18" },
    attributes: { sme: false, employees: 412, share: 0.25, "한글 이름": "값", __proto__key: "kept" },
    provenance: synthetic,
  },
  {
    type: "organisation",
    id: "999984059",
    kind: "company",
    parent: "한국산업기술대학교",
    complex: "nowhere",
    names: {},
    provenance,
  },
  { type: "expert", id: "e1", employer: "999984059", pool: "pool", fields: ["주조"], available: true, provenance },
  {
    type: "scheme",
    id: "mentoring",
    kind: "support",
    names: { ko: "멘토링", en: "Mentoring" },
    from: "2005",
    to: "2009",
    successors: ["customised-support", "nowhere"],
    fields: ["management"],
    parts: [
      { id: "call", names: { ko: "신청" } },
      { id: "visit", names: { en: "Visit" }, parent: "call", weight: 12.5, agent: "Cluster agency" },
    ],
    rules: {
      composition: [
        { kinds: ["company"], sizes: ["small", "medium"], least: 2 },
        { kinds: ["university"], most: 1 },
      ],
      zones: { least: 2, of: ["east"] },
      money: { most: 12.5, currency: "KRW" },
      lead: {},
    },
    provenance,
  },
  { type: "scheme", id: "customised-support", kind: "support", parent: "mentoring", provenance: synthetic },
  {
    type: "activity",
    id: "mini-cluster",
    kind: "mini-cluster",
    name: "금속소재 미니클러스터",
    from: "2005",
    complex: "banwol-sihwa",
    unnamed: [{ kind: "company", size: "small", count: 37 }, { count: 2 }],
    provenance,
  },
  {
    type: "activity",
    id: "sig",
    kind: "sig",
    parent: "mini-cluster",
    from: "2006-03",
    to: "2009-02-28",
    funding: { amount: 1200000.5, currency: "KRW" },
    topics: ["뿌리산업"],
    weight: 0.5,
    attendance: 41,
    attributes: {},
    provenance,
  },
  { type: "activity", id: "plan", kind: "plan", provenance: synthetic },
  {
    type: "participation",
    organisation: "한국산업기술대학교",
    activity: "sig",
    role: "lead",
    from: "2006-03",
    to: "2007",
    persons: 3,
    amount: { amount: 100, currency: "KRW" },
    provenance,
  },
  { type: "participation", organisation: "한국산업기술대학교", activity: "sig", role: "lead", value: 2, provenance },
  { type: "participation", organisation: "999984059", activity: "sig", role: "partner", provenance: synthetic },
  { type: "participation", organisation: "999984059", activity: "mini-cluster", role: "participant", provenance },
  { type: "participation", organisation: "nobody", activity: "sig", role: "observer", from: "2007", provenance },
  {
    type: "observation",
    id: "o1",
    subject: { type: "complex", id: "banwol-sihwa" },
    indicator: "production",
    date: "2008",
    value: 34.5,
    unit: "조원",
    basis: "published",
    provenance,
  },
  {
    type: "observation",
    id: "o2",
    subject: { type: "dataset", id: "any" },
    indicator: "goal",
    value: "산학연 협력",
    unit: "text",
    basis: "computed",
    dimensions: { field: "마케팅", "company size": "under-50" },
    provenance: synthetic,
  },
  {
    type: "contradiction",
    id: "members",
    about: { type: "complex", id: "banwol-sihwa" },
    question: { ko: "회원은 몇인가?", en: "How many members?" },
    readings: [
      { value: "299", place: "IV, line 1" },
      { value: "278", place: "III, line 2" },
    ],
    used: 0,
    why: { en: "The later count." },
    provenance,
  },
];

/** As many organisations as asked for, each in the same activity. */
export function manyFacts(count: number): readonly Fact[] {
  const ids = Array.from({ length: count }, (_, i) => `o${i}`);
  return [
    ...ids.map((id): Fact => ({ type: "organisation", id, kind: "company", provenance })),
    { type: "activity", id: "a", kind: "event", provenance },
    ...ids.map(
      (id): Fact => ({ type: "participation", organisation: id, activity: "a", role: "participant", provenance }),
    ),
  ];
}

/** A commit that says `rows` rows were read, for want of anything else to tell commits apart. */
export function commitOf(dataset: string, rows: number): Commit {
  const none = { documented: 0, synthetic: 0 };
  return {
    settings: { title: "시험 자료", titles: { en: "Trial data" }, yearStart: 3, referenceDate: "2009-12" },
    counts: {
      zones: none,
      complexes: { documented: 1, synthetic: 1 },
      organisations: none,
      experts: none,
      activities: none,
      participations: none,
      observations: none,
      schemes: none,
      contradictions: none,
    },
    loadedAt: "2026-01-02T03:04:05.678Z",
    report: {
      dataset,
      sources: ["example.csv"],
      mapping: "tieline",
      outcome: "loaded",
      rows: { read: rows, accepted: rows, refused: 0 },
      refusals: [{ code: "row_width", first: "example.csv:3:1", count: 2, values: { found: 3, expected: 4 } }],
      organisations: 0,
      activities: 0,
      participations: 0,
      duplicatesMerged: 0,
      conflictsSettled: 0,
      changes: { added: rows, changed: 0, removed: 0, unchanged: 0 },
      seconds: 0.25,
      version: 1,
    },
  };
}

export function entryOf(id: string): JournalEntry {
  return { id, at: "2026-01-02T03:04:05.678Z", by: "a test", kind: "target", body: { value: 1 } };
}

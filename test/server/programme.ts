import type { Activity } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import type { Observation } from "../../model/observation.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Participation } from "../../model/participation.ts";
import type { Provenance } from "../../model/provenance.ts";

const provenance: Provenance[] = [{ source: "test", place: "by hand", nature: "documented" }];

const organisation = (id: string, more: Partial<Organisation>): Organisation => ({
  type: "organisation",
  id,
  kind: "company",
  provenance,
  ...more,
});

const activity = (id: string, more: Partial<Activity>): Activity => ({
  type: "activity",
  id,
  kind: "consortium",
  provenance,
  ...more,
});

const takePart = (id: string, ...organisations: string[]): Participation[] =>
  organisations.map((one) => ({
    type: "participation",
    activity: id,
    organisation: one,
    role: "participant",
    provenance,
  }));

const figure = (stage: string, value: number): Observation => ({
  type: "observation",
  id: `plan-1/prototypes/${stage}/2009`,
  subject: { type: "activity", id: "plan-1" },
  indicator: "prototypes",
  date: "2009",
  dimensions: { stage },
  value,
  unit: "prototypes",
  basis: "published",
  provenance,
});

const ownFigure = (indicator: string, stage: string | undefined, value: number): Observation => ({
  type: "observation",
  id: ["mc-1", indicator, stage, "2009"].filter(Boolean).join("/"),
  subject: { type: "activity", id: "mc-1" },
  indicator,
  date: "2009",
  ...(stage && { dimensions: { stage } }),
  value,
  unit: indicator,
  basis: "published",
  provenance,
});

/**
 * Two hubs and two connected complexes, one of which changed its hub in 2010; six organisations, one of them in no
 * complex; two mini clusters that share members, a consortium without a stated host, a pool of three persons. Years begin
 * in March, the reference date is in 2010.
 */
const programmeFacts: readonly Fact[] = [
  { type: "zone", id: "west", names: { ko: "서부권", en: "West" }, specialities: ["IT"], provenance },
  { type: "zone", id: "east", names: { ko: "동부권", en: "East" }, provenance },
  {
    type: "complex",
    id: "hub-a",
    names: { ko: "가람", en: "Garam" },
    aliases: ["Old Garam"],
    class: "national",
    standings: [{ role: "hub", zone: "west", from: "2005" }],
    specialities: ["Metal parts"],
    place: { latitude: 37, longitude: 127, coordinatesSource: "city centre" },
    provenance,
  },
  {
    type: "complex",
    id: "hub-b",
    names: { ko: "나루", en: "Naru" },
    standings: [{ role: "hub", zone: "east", from: "2010" }],
    provenance,
  },
  {
    type: "complex",
    id: "spoke-c",
    class: "general",
    standings: [
      { role: "connected", hub: "hub-a", zone: "west", from: "2009", to: "2009" },
      { role: "connected", hub: "hub-b", zone: "east", from: "2010" },
    ],
    provenance,
  },
  { type: "complex", id: "spoke-d", standings: [{ role: "connected", hub: "hub-a", zone: "west" }], provenance },
  organisation("o1", { name: "서울대학교", complex: "hub-a", kind: "university", capabilities: ["Surface treatment"] }),
  organisation("o2", { name: "한국금형", complex: "hub-a", size: "small", industries: ["Molds"] }),
  organisation("o3", { complex: "hub-b" }),
  organisation("o4", { complex: "spoke-c" }),
  organisation("o5", { kind: "institute", place: { country: "KR", zone: "east" } }),
  organisation("o6", { complex: "hub-a" }),
  {
    type: "expert",
    id: "x1",
    name: "김하나",
    employer: "o1",
    pool: "pool",
    fields: ["Molds"],
    available: true,
    provenance,
  },
  { type: "expert", id: "x2", name: "이둘", employer: "o1", pool: "pool", fields: ["Plating"], provenance },
  { type: "expert", id: "x3", name: "박셋", employer: "o5", pool: "pool", fields: ["Molds", "Plating"], provenance },
  { type: "scheme", id: "s1", kind: "support", names: { en: "Prototype vouchers" }, provenance },
  { type: "scheme", id: "s2", kind: "evaluation", names: { en: "Yearly evaluation" }, provenance },
  activity("mc-1", {
    kind: "mini-cluster",
    name: "Metal",
    complex: "hub-a",
    from: "2006",
    programme: "Cluster Program",
  }),
  activity("mc-2", { kind: "mini-cluster", name: "Molds", complex: "hub-a", from: "2008" }),
  activity("mc-3", { kind: "mini-cluster", name: "Ships", complex: "hub-b", from: "2008" }),
  activity("plan-1", { kind: "plan", parent: "mc-1", from: "2009", to: "2009" }),
  activity("sig-1", { kind: "sig", parent: "mc-1", from: "2009-02", complex: "hub-a", status: "open" }),
  activity("sig-2", { kind: "sig", parent: "mc-1", from: "2009-03", complex: "hub-a", status: "closed" }),
  activity("c-1", { from: "2009", to: "2010", topics: ["Light alloys"] }),
  activity("pool", { kind: "expert-pool" }),
  ...takePart("mc-1", "o1", "o2", "o3", "o5"),
  ...takePart("mc-2", "o2", "o6"),
  ...takePart("mc-3", "o1", "o2", "o3"),
  ...takePart("sig-1", "o1", "o2"),
  ...takePart("sig-2", "o2", "o6"),
  ...takePart("c-1", "o2", "o4", "o5"),
  figure("goal", 10),
  figure("plan", 12),
  figure("result", 8),
  ownFigure("meetings", "plan", 20),
  ownFigure("meetings", undefined, 15),
  ownFigure("members", undefined, 4),
  {
    type: "observation",
    id: "hub-a/tenants/2009",
    subject: { type: "complex", id: "hub-a" },
    indicator: "tenants",
    date: "2009",
    value: 120,
    unit: "firms",
    basis: "published",
    provenance,
  },
  {
    type: "contradiction",
    id: "tenants",
    about: { type: "complex", id: "hub-a" },
    question: { en: "How many tenants?" },
    readings: [
      { value: "120", place: "table" },
      { value: "130", place: "text" },
    ],
    used: 0,
    why: { en: "The table is dated." },
    provenance,
  },
];

export const programme = {
  dataset: "programme",
  facts: programmeFacts,
  settings: { title: "Programme", yearStart: 3, referenceDate: "2010-11" },
};

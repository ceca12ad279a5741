import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activitiesSchema, activityDetail } from "../../server/contract/activity.ts";
import { complexesSchema } from "../../server/contract/complex.ts";
import { complexNetworkSchema } from "../../server/contract/complex-network.ts";
import { complexProfile } from "../../server/contract/complex-profile.ts";
import { contradictionsSchema } from "../../server/contract/contradiction.ts";
import { expertCounts, expertsSchema } from "../../server/contract/expert.ts";
import { observationsSchema } from "../../server/contract/observation.ts";
import { organisationsSchema } from "../../server/contract/organisation.ts";
import { partnerExpertsSchema } from "../../server/contract/partner-experts.ts";
import { schemesSchema } from "../../server/contract/scheme.ts";
import { searchSchema } from "../../server/contract/search.ts";
import { zonesSchema } from "../../server/contract/zone.ts";
import { programme } from "./programme.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: programme });
});
afterAll(() => server.close());

const path = (rest: string) => `/datasets/programme${rest}`;
const complexes = (query: string) => server.json(complexesSchema, path(`/complexes?${query}`));
const activities = async (query: string) => {
  const found = await server.json(activitiesSchema, path(`/activities?${query}`));
  return found.activities.map(({ id }) => id);
};
const organisations = async (query: string) => {
  const found = await server.json(organisationsSchema, path(`/organisations?${query}`));
  return found.organisations.map(({ id }) => id);
};
const table = async (list: string) => {
  const response = await fetch(`${server.url}/api/v1${path(list)}`, { headers: { Accept: "text/csv" } });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  return (await response.text()).trim().split("\n");
};

test("zones say what they hold on the reference date", async () => {
  const { zones } = await server.json(zonesSchema, path("/zones"));
  expect(zones).toMatchObject([
    { id: "east", complexes: 2, hubs: 1, organisations: 3, miniClusters: 1 },
    { id: "west", complexes: 2, hubs: 1, organisations: 3, miniClusters: 2, specialities: ["IT"] },
  ]);
});

test("complexes have the standing of the day asked about", async () => {
  const standing = async (at: string) =>
    (await complexes(`at=${at}`)).complexes.map(({ id, role, hub, zone }) => [id, role, hub, zone]);
  expect(await standing("2010")).toEqual([
    ["hub-a", "hub", undefined, "west"],
    ["hub-b", "hub", undefined, "east"],
    ["spoke-c", "connected", "hub-b", "east"],
    ["spoke-d", "connected", "hub-a", "west"],
  ]);
  expect((await standing("2009-06")).slice(1, 3)).toEqual([
    ["hub-b", undefined, undefined, undefined],
    ["spoke-c", "connected", "hub-a", "west"],
  ]);
  expect((await complexes("")).at).toBe("2010-11-30");
});

test("complexes are found by words, role, zone, hub, class and speciality", async () => {
  const ids = async (query: string) => (await complexes(query)).complexes.map(({ id }) => id);
  expect(await ids("q=old garam")).toEqual(["hub-a"]);
  expect(await ids("q=나루")).toEqual(["hub-b"]);
  expect(await ids("role=hub")).toEqual(["hub-a", "hub-b"]);
  expect(await ids("role=hub&at=2009")).toEqual(["hub-a"]);
  expect(await ids("zone=east")).toEqual(["hub-b", "spoke-c"]);
  expect(await ids("hub=hub-a")).toEqual(["spoke-d"]);
  expect(await ids("hub=hub-a&at=2009")).toEqual(["spoke-c", "spoke-d"]);
  expect(await ids("class=general")).toEqual(["spoke-c"]);
  expect(await ids("speciality=METAL")).toEqual(["hub-a"]);
});

test("a complex counts what it hosts, and what has no host where the participants are", async () => {
  const { complexes: all } = await complexes("");
  expect(all.map(({ organisations, activities: held, miniClusters }) => [organisations, held, miniClusters])).toEqual([
    [3, 5, 2],
    [1, 1, 1],
    [1, 1, 0],
    [0, 0, 0],
  ]);
  expect(await activities("complex=hub-a")).toEqual(["c-1", "mc-1", "mc-2", "sig-1", "sig-2"]);
  expect(await activities("complex=spoke-c")).toEqual(["c-1"]);
});

test("a complex tells what it is, who is there, what happened over the years, and with whom", async () => {
  const profile = await server.json(complexProfile, path("/complexes/hub-a?layers=collaboration,contact,membership"));
  expect(profile.item).toMatchObject({ role: "hub", zone: "west", latitude: 37, miniClusters: 2 });
  expect(profile.complex.provenance).toMatchObject([{ source: "test" }]);
  expect(profile.zone?.id).toBe("west");
  expect(profile.connected.map(({ id }) => id)).toEqual(["spoke-d"]);
  expect(profile.organisations).toEqual({
    total: 3,
    byKind: [
      { kind: "company", organisations: 2 },
      { kind: "university", organisations: 1 },
    ],
  });
  expect(profile.miniClusters.map(({ id }) => id)).toEqual(["mc-1", "mc-2"]);
  // Years begin in March: February 2009 is of 2008; what is only known to have begun in 2009 is of 2009.
  expect(profile.activities.byYear).toEqual([
    { year: 2006, kind: "mini-cluster", activities: 1 },
    { year: 2008, kind: "sig", activities: 1 },
    { year: 2008, kind: "mini-cluster", activities: 1 },
    { year: 2009, kind: "consortium", activities: 1 },
    { year: 2009, kind: "sig", activities: 1 },
  ]);
  expect(profile.observations.map(({ id }) => id)).toEqual(["hub-a/tenants/2009"]);
  expect(profile.contradictions.map(({ id }) => id)).toEqual(["tenants"]);
  // Newman: mc-1 gives 1/3 to each pair, mc-3 and c-1 1/2.
  const weights = profile.partners.map(({ complex, weight, ties, activities: behind }) => [
    complex.id,
    weight,
    ties,
    behind,
  ]);
  expect(weights).toEqual([
    ["hub-b", expect.closeTo(2 / 3 + 1, 12), 2, 2],
    ["spoke-c", 0.5, 1, 1],
  ]);
  expect(profile.inside.weight).toBeCloseTo(1 / 3 + 1 / 2 + 1 + 1 + 1, 12);
  expect(profile.elsewhere).toMatchObject({ ties: 2, activities: 2 });
  expect(profile.strongest.map(({ organisation }) => organisation.id)).toEqual(["o2", "o1", "o6"]);
  expect(profile.strongest[0]).toMatchObject({ degree: 5, strength: expect.closeTo(6, 12) });
});

test("a complex that is not there is named in the refusal", async () => {
  expect(await server.problem(path("/complexes/nowhere"))).toMatchObject({ status: 404, code: "complex_unknown" });
});

test("the network of complexes has every complex, its ties, and the lines planned that year", async () => {
  const ask = (query: string) => server.json(complexNetworkSchema, path(`/complex-network?${query}`));
  const now = await ask("");
  expect(now.nodes.map(({ complex, organisations: n }) => [complex.id, n])).toEqual([
    ["hub-a", 3],
    ["hub-b", 0],
    ["spoke-c", 1],
    ["spoke-d", 0],
  ]);
  expect(now.ties).toEqual([
    { source: "hub-a", target: "spoke-c", weight: 0.5, ties: 1, organisations: 2, activities: 1 },
  ]);
  expect(now.planned).toEqual([
    { hub: "hub-b", connected: "spoke-c" },
    { hub: "hub-a", connected: "spoke-d" },
  ]);
  expect(now.without).toBe(1);
  expect(now.nodes[0].others).toEqual({ weight: 0.5, ties: 1 });
  const then = await ask("at=2009&layers=membership");
  expect(then.planned).toEqual([
    { hub: "hub-a", connected: "spoke-c" },
    { hub: "hub-a", connected: "spoke-d" },
  ]);
  expect(then.ties.map(({ source, target }) => [source, target])).toEqual([["hub-a", "hub-b"]]);
  expect(then.parameters).toMatchObject({ at: "2009", layers: { "mini-cluster": 1 } });
});

test("activities are narrowed down by several kinds, place, parent, programme, status and topic", async () => {
  expect(await activities("kind=sig,plan")).toEqual(["plan-1", "sig-1", "sig-2"]);
  expect(await activities("zone=east")).toEqual(["c-1", "mc-3"]);
  expect(await activities("parent=mc-1")).toEqual(["plan-1", "sig-1", "sig-2"]);
  expect(await activities("programme=cluster program")).toEqual(["mc-1"]);
  expect(await activities("status=closed")).toEqual(["sig-2"]);
  expect(await activities("topic=alloy")).toEqual(["c-1"]);
  expect(await activities("year=2009")).toEqual(["c-1", "plan-1", "sig-2"]);
  expect(await activities("sort=start&kind=sig,mini-cluster")).toEqual(["sig-2", "sig-1", "mc-2", "mc-3", "mc-1"]);
  expect(await server.problem(path("/activities?kind=sig,club"))).toMatchObject({ code: "parameter_invalid" });
});

test("a mini cluster tells who is in it, what is part of it, who else has its members, and what came of its plan", async () => {
  const detail = await server.json(activityDetail, path("/activities/mc-1"));
  expect(detail.complex).toEqual({ id: "hub-a", title: "Garam" });
  expect(detail.members.byKind).toEqual([
    { kind: "company", organisations: 2 },
    { kind: "university", organisations: 1 },
    { kind: "institute", organisations: 1 },
  ]);
  expect(detail.members.byComplex.map(({ id, organisations: n }) => [id, n])).toEqual([
    ["hub-a", 2],
    [null, 1],
    ["hub-b", 1],
  ]);
  expect(detail.childrenByYear.map(({ year, kind }) => [year, kind])).toEqual([
    [2008, "sig"],
    [2009, "sig"],
    [2009, "plan"],
  ]);
  expect(detail.alongside.map(({ activity, shared }) => [activity.id, shared])).toEqual([
    ["mc-3", 3],
    ["mc-2", 1],
  ]);
  expect(detail.observations).toHaveLength(3);
  expect(detail.planResults).toEqual([
    { subject: "mc-1", indicator: "meetings", date: "2009", unit: "meetings", plan: 20, result: 15, attained: 0.75 },
    {
      subject: "plan-1",
      indicator: "prototypes",
      date: "2009",
      unit: "prototypes",
      goal: 10,
      plan: 12,
      result: 8,
      attained: 0.8,
    },
  ]);
  expect((await server.json(activityDetail, path("/activities/pool"))).experts).toBe(3);
});

test("organisations are narrowed down by several kinds, size, hub area and speciality", async () => {
  expect(await organisations("kind=university,institute")).toEqual(["o1", "o5"]);
  expect(await organisations("size=small")).toEqual(["o2"]);
  expect(await organisations("hub=hub-b")).toEqual(["o3", "o4"]);
  expect(await organisations("speciality=surface")).toEqual(["o1"]);
  expect(await organisations("speciality=molds&kind=company")).toEqual(["o2"]);
});

test("initial consonants find Korean names", async () => {
  expect(await organisations(`q=${encodeURIComponent("ㅅㅇㄷ")}`)).toEqual(["o1"]);
  expect(await organisations(`q=${encodeURIComponent("ㄱㅎ")}`)).toEqual(["o2"]);
});

test("lists as tables are whole and say where each row comes from", async () => {
  const rows = await table("/organisations?limit=2");
  expect(rows).toContain("# next: 2");
  expect((await table("/activities?kind=sig")).slice(-3)).toEqual([
    expect.stringMatching(/^id,kind,name,.*,synthetic,source,place$/),
    expect.stringMatching(/^sig-1,sig,.*,false,test,by hand$/),
    expect.stringMatching(/^sig-2,sig,.*,false,test,by hand$/),
  ]);
  expect((await table("/complexes?at=2009&hub=hub-a")).slice(-2).map((row) => row.split(",")[0])).toEqual([
    "spoke-c",
    "spoke-d",
  ]);
  const observed = await table("/observations?indicator=prototypes");
  expect(observed).toContain("# total: 3");
  expect(observed.at(-1)).toBe(
    "plan-1/prototypes/result/2009,activity,plan-1,prototypes,2009,stage=result,8,prototypes,published,false,test,by hand",
  );
});

test("figures, schemes and contradictions are found by what they are about", async () => {
  const figures = await server.json(observationsSchema, path("/observations?subjectType=complex&subject=hub-a"));
  expect([figures.total, figures.indicators]).toEqual([1, ["tenants"]]);
  expect((await server.json(observationsSchema, path("/observations?to=2008"))).total).toBe(0);
  expect((await server.json(observationsSchema, path("/observations?from=2009-05&to=2009-06"))).total).toBe(7);
  const schemes = await server.json(schemesSchema, path("/schemes?kind=support"));
  expect(schemes.schemes.map(({ id }) => id)).toEqual(["s1"]);
  expect((await server.json(schemesSchema, path("/schemes?q=evaluation"))).total).toBe(1);
  expect((await server.json(contradictionsSchema, path("/contradictions?about=hub-a"))).total).toBe(1);
  expect((await server.json(contradictionsSchema, path("/contradictions?aboutType=zone"))).total).toBe(0);
});

test("experts are counted for everyone by pool, employer and field", async () => {
  const counts = await server.json(expertCounts, path("/experts/counts"));
  expect(counts).toMatchObject({
    total: 3,
    available: 1,
    employers: [
      { id: "o1", title: "서울대학교", experts: 2, available: 1 },
      { id: "o5", experts: 1 },
    ],
  });
  expect(counts.fields.map(({ id, experts }) => [id, experts])).toEqual([
    ["Molds", 2],
    ["Plating", 2],
  ]);
  const molders = await server.json(expertsSchema, path("/experts?field=mold&employer=o1"));
  expect(molders.experts.map(({ id }) => id)).toEqual(["x1"]);
});

test("one search finds organisations, activities, complexes, zones and schemes", async () => {
  const find = async (q: string) => {
    const { dataset: _, ...found } = await server.json(searchSchema, path(`/search?q=${encodeURIComponent(q)}`));
    return Object.entries(found).flatMap(([kind, { items }]) => items.map(({ id }) => `${kind} ${id}`));
  };
  expect(await find("garam")).toEqual(["complexes hub-a"]);
  expect(await find("서부")).toEqual(["zones west"]);
  expect(await find("ㅅㅇㄷ")).toEqual(["organisations o1"]);
  expect(await find("MC-")).toEqual(["activities mc-1", "activities mc-2", "activities mc-3"]);
  expect(await find("voucher")).toEqual(["schemes s1"]);
  expect(await find("김하나")).toEqual([]);
  for (const blank of ["\t", " ", "\u3000"])
    expect(await server.problem(path(`/search?q=${encodeURIComponent(blank)}`))).toMatchObject({
      code: "parameter_invalid",
      detail: expect.stringContaining("nothing in it to look for"),
    });
});

test("persons are shown to brokers only; how many there are to everyone", async () => {
  const [seeing, placing] = ["a viewer's token of forty characters….…", "a broker's token of forty characters….…"];
  const sha256 = (token: string) => createHash("sha256").update(token).digest("hex");
  const guarded = await testServer({
    facts: programme,
    access: {
      tokens: [
        { name: "seeing", role: "viewer", sha256: sha256(Buffer.from(seeing).toString("base64url")) },
        { name: "placing", role: "broker", sha256: sha256(Buffer.from(placing).toString("base64url")) },
      ],
    },
  });
  try {
    const as = (token: string) => ({
      headers: { Authorization: `Bearer ${Buffer.from(token).toString("base64url")}` },
    });
    const refused = await guarded.problem(path("/experts"), as(seeing));
    expect(refused).toMatchObject({ status: 403, code: "role_insufficient" });
    expect((await guarded.json(expertCounts, path("/experts/counts"), as(seeing))).total).toBe(3);
    expect((await guarded.json(expertsSchema, path("/experts"), as(placing))).total).toBe(3);
    const candidates = path("/partners/experts?need=molds");
    expect(await guarded.problem(candidates, as(seeing))).toMatchObject({ status: 403, code: "role_insufficient" });
    expect((await guarded.json(partnerExpertsSchema, candidates, as(placing))).total).toBe(2);
  } finally {
    await guarded.close();
  }
});

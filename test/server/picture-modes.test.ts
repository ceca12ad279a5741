import { afterAll, beforeAll, expect, test } from "vitest";
import { pictureSchema } from "../../server/contract/picture.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const picture = (query: string) => server.json(pictureSchema, `/datasets/small/picture?${query}`);

test("the two-mode picture is who takes part in what, and who leads it", async () => {
  const { shown, nodes, ties } = await picture("nodes=two-mode&groupings=country");
  expect(shown).toMatchObject({ nodes: "two-mode", what: "all", organisations: 4, activities: 3, ties: 6 });
  expect(nodes.id).toEqual(["o1", "o2", "o3", "o4", "a1", "a2", "a3"]);
  expect(nodes.type).toEqual([...Array(4).fill("organisation"), ...Array(3).fill("activity")]);
  expect(nodes.kind.slice(3)).toEqual(["institute", "consortium", "sig", "consortium"]);
  expect(nodes.degree).toEqual([2, 1, 2, 1, 3, 2, 1]);
  expect(nodes.members).toEqual([null, null, null, null, 3, 2, 1]);
  expect(nodes.groupings.country.codes.slice(4)).toEqual([-1, -1, -1]);
  const listed = ties.source.map((source, k) => [nodes.id[source], nodes.id[ties.target[k]], ties.lead![k]]);
  expect(listed).toEqual([
    ["o1", "a1", true],
    ["o1", "a2", false],
    ["o2", "a1", false],
    ["o3", "a1", false],
    ["o3", "a2", false],
    ["o4", "a3", true],
  ]);
});

test("activities are tied by the organisations that they share; the same rules select them", async () => {
  const { shown, nodes, ties } = await picture("nodes=activities&weighting=count&groupings=year");
  expect(shown.of).toMatchObject({ organisations: 0, activities: 3, ties: 1, isolated: 1 });
  expect(nodes.id).toEqual(["a1", "a2", "a3"]);
  expect([ties.weight, ties.activities]).toEqual([[2], [2]]);
  expect(nodes.groupings.year.values).toEqual(["2019", "2021"]);
  const german = await picture("nodes=activities&weighting=count&countries=DE");
  expect([german.nodes.id, german.ties.weight, german.nodes.members]).toEqual([["a1", "a2"], [1], [1, 1]]);
  expect((await picture("nodes=activities&layers=sig")).nodes.id).toEqual(["a2"]);
});

test("groups are tied by the ties between them, with what is inside and who is in none", async () => {
  const { shown, nodes, ties } = await picture("nodes=groups&by=country&groupings=kind&lang=ko");
  expect(shown).toMatchObject({ by: "country", groups: 3, without: 0 });
  expect(nodes.name).toEqual(["독일", "프랑스", "대한민국"]);
  expect([nodes.members, nodes.inside]).toEqual([
    [1, 1, 2],
    [0, 0, 0.5],
  ]);
  expect([ties.source, ties.target, ties.weight, ties.activities]).toEqual([[0], [2], [2], [2]]);
  // Korea's two are of different kinds.
  const { codes, values } = nodes.groupings.kind;
  expect(codes.map((code) => values[code])).toEqual(["company", "institute", undefined]);
});

test("a neighbourhood is drawn around an activity, an organisation beside activities, and a group", async () => {
  const ids = async (query: string) => (await picture(query)).nodes.id;
  expect(await ids("nodes=activities&focus=a2")).toEqual(["a1", "a2"]);
  expect(await ids("nodes=two-mode&focus=o2&radius=2")).toEqual(["o1", "o2", "o3", "a1"]);
  expect(await ids("nodes=two-mode&focus=a3&focusIs=activity")).toEqual(["o4", "a3"]);
  expect(await ids("nodes=groups&by=country&focus=FR")).toEqual(["FR"]);
});

test.each([
  ["nodes=activities&focus=o1", 404, "activity_unknown"],
  ["nodes=groups&by=country&focus=XX", 404, "group_unknown"],
  ["nodes=groups&by=nothing", 400, "grouping_unknown"],
  ["nodes=activities&groupings=country", 400, "grouping_unknown"],
  ["nodes=complexes", 400, "parameter_invalid"],
])("%s is refused by name", async (query, status, code) => {
  expect(await server.problem(`/datasets/small/picture?${query}`)).toMatchObject({ status, code });
});

test("what is drawn leaves as a file of the same nodes and ties", async () => {
  const asked = async (query: string) =>
    (await fetch(`${server.url}/api/v1/datasets/small/picture?${query}`, { headers: { Accept: "*/*" } })).text();
  const csv = await asked("nodes=activities&weighting=count&format=csv");
  expect(csv).toContain('# shown: {"nodes":"activities"');
  expect(csv).toContain("\na1,a2,2,2,Molds,Bearings\n");
  const graphml = await asked("nodes=two-mode&format=graphml");
  expect(graphml).toContain('<node id="activity:a1">');
  expect(graphml.match(/<edge /g)).toHaveLength(6);
  expect(await asked("nodes=groups&by=country&format=gexf")).toMatch(/<node id="DE" label="(Germany|독일)">/);
});

test("a node stays in its place when something is filtered away", async () => {
  const places = async (query: string) => {
    const { nodes } = await picture(`nodes=two-mode&${query}`);
    return new Map(nodes.id.map((id, k) => [id, [nodes.x[k], nodes.y[k]]]));
  };
  const [all, some] = [await places(""), await places("from=2021")];
  expect(some.size).toBeLessThan(all.size);
  for (const [id, place] of some) expect(place).toEqual(all.get(id));
});

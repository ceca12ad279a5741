import { afterAll, beforeAll, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { measureChangeResult } from "../../server/contract/measure-change.ts";
import { type TestServer, testServer } from "./running-server.ts";

const row = (activity: string, year: number, organisation: string) =>
  `${activity},consortium,${year},${year},${organisation},${organisation.toUpperCase()},company,participant`;
/** Earlier a-b-c are tied and c-d; later a-b, a-c, a-e: d left, e came, b-c and c-d are lost. */
const rows = [
  "activity,activity_kind,activity_from,activity_to,organisation,organisation_name,organisation_kind,role",
  ...["a", "b", "c"].map((one) => row("x1", 2010, one)),
  ...["c", "d"].map((one) => row("x2", 2011, one)),
  ...["a", "b"].map((one) => row("y1", 2012, one)),
  ...["a", "c"].map((one) => row("y2", 2013, one)),
  ...["a", "e"].map((one) => row("y3", 2013, one)),
].join("\n");

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows: `${rows}\n` });
});
afterAll(() => server.close());

const periods = "earlierFrom=2010&earlierTo=2011&from=2012&to=2013";
const path = "/datasets/small/measures/degree/change";

test("who rose, came and left; which ties are kept, new and lost", async () => {
  const found = await server.json(measureChangeResult, `${path}?${periods}&lang=ko`);
  expect(found.organisations).toEqual({ stayed: 3, entered: 1, left: 1 });
  expect(found.ties).toEqual({ kept: 2, added: 1, lost: 2 });
  const id = (place: number) => found.ids[place];
  expect(found.strongest.added.map(({ source, target }) => id(source) + id(target))).toEqual(["ae"]);
  expect(found.strongest.lost.map(({ source, target }) => id(source) + id(target))).toEqual(["cd", "bc"]);
  // c led with three partners; a has as many later. b and c share what is left.
  expect(found.moved.map(({ organisation, change }) => [id(organisation), change])).toEqual([
    ["c", -1.5],
    ["a", 1.5],
  ]);
  // Whoever leads either period, and where it stands in the other.
  expect(
    found.leaders.map(({ organisation, earlier, later }) => [id(organisation), earlier?.rank, later?.rank]),
  ).toEqual([
    ["c", 1, 2],
    ["a", 2, 1],
    ["b", 2, 2],
    ["d", 4, undefined],
    ["e", undefined, 2],
  ]);
  expect(found.entered).toEqual([{ organisation: found.ids.indexOf("e"), value: 1, rank: 2 }]);
  expect(found.left).toEqual([{ organisation: found.ids.indexOf("d"), value: 1, rank: 4 }]);
  expect(found.described.name[found.ids.indexOf("e")]).toBe("E");
  for (const [period, window] of [
    ["earlier", "from=2010&to=2011"],
    ["later", "from=2012&to=2013"],
  ] as const) {
    const alone = await server.json(measureResult, `/datasets/small/measures/degree?timing=start&${window}`);
    expect(found[period]).toMatchObject({ network: alone.network, summary: alone.summary });
  }
});

test("as a table", async () => {
  const text = await (await fetch(`${server.url}/api/v1${path}?${periods}&format=csv`)).text();
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "what,id,name,earlier_value,earlier_rank,later_value,later_rank,change",
    "moved,c,C,3,1,1,2,-1.5",
    "moved,a,A,2,2,3,1,1.5",
    "entered,e,E,,,1,2,",
    "left,d,D,1,4,,,",
  ]);
});

test("periods that overlap, end before they begin, or are not named are refused, each by its parameter", async () => {
  const refusal = async (query: string) => {
    const problem = await server.problem(`${path}?${query}`);
    expect(problem).toMatchObject({ status: 400, code: "parameter_invalid" });
    return problem.errors?.map((error) => `${error.path}: ${error.message}`).join("\n");
  };
  expect(await refusal("earlierFrom=2010&earlierTo=2012&from=2012&to=2013")).toMatch(/earlierTo: .*2012.*2012/);
  expect(await refusal("earlierFrom=2011&earlierTo=2010&from=2012&to=2013")).toMatch(/earlierFrom: .*2011.*2010/);
  expect(await refusal("earlierFrom=2010&earlierTo=2011&from=2013&to=2012")).toMatch(/from: .*2013.*2012/);
  expect(await refusal("from=2012&to=2013")).toMatch(/earlierFrom/);
});

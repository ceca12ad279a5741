import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { figures } from "../../analysis/figures.ts";
import { measures } from "../../analysis/measures.ts";
import { problemSchema } from "../../server/contract/problem.ts";
import type { Route } from "../../server/http/route.ts";
import { routes } from "../../server/routes/routes.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

// What is asked follows from the list of routes and from what each declares: a route that is added is asked too.

/** Two groups of two, one alone, two activities of everybody, and dates far apart. */
const rows = `${smallTable}a4,consortium,Pair,2020,2020,o2,서울대학교,university,KR,participant
a4,consortium,Pair,2020,2020,o5,Echo,company,FR,participant
a5,community,All,1990,2024,o1,한국금형,company,KR,lead
a5,community,All,1990,2024,o2,서울대학교,university,KR,participant
a5,community,All,1990,2024,o3,Delta Metals,company,DE,participant
a5,community,All,1990,2024,o5,Echo,company,FR,participant
`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows });
});
afterAll(() => server.close());

const known: Record<string, readonly string[]> = {
  dataset: ["small"],
  measure: measures.map(({ id }) => id),
  figure: figures.map(({ id }) => id),
  other: ["strength"],
  organisation: ["o1"],
  activity: ["a1"],
};

interface Asked {
  readonly route: Route;
  readonly path: string;
  /** Its parameters, as they stand in a query. */
  readonly shape: z.ZodRawShape;
}

/** Every address under a dataset that only reads, for each measure and figure there is. */
const addresses: readonly Asked[] = routes
  .filter(({ method, path }) => method === "get" && path.startsWith("/datasets/{dataset}/"))
  .flatMap((route) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    if (names.some((name) => !(name in known))) return [];
    const choices = names.reduce<Record<string, string>[]>(
      (all, name) => all.flatMap((chosen) => known[name].map((value) => ({ ...chosen, [name]: value }))),
      [{}],
    );
    return choices.map((chosen) => ({
      route,
      path: route.path.replace(/\{(\w+)\}/g, (_, name) => chosen[name]),
      shape: ((route.queryFor?.(chosen as never) ?? route.query) as z.ZodObject).shape,
    }));
  });

/** What a request cannot do without. */
const needed: Record<string, string> = {
  by: "kind",
  q: "o",
  from: "2019",
  to: "2020",
  earlierFrom: "2017",
  earlierTo: "2018",
  of: "ties",
  with: "same:kind",
  figures: "density",
};

function address({ path, shape }: Asked, query: Record<string, string>): string {
  const required = Object.entries(shape).filter(([, schema]) => !(schema as z.ZodType).safeParse(undefined).success);
  const words = new URLSearchParams({
    ...Object.fromEntries(required.map(([name]) => [name, needed[name] ?? "kind"])),
    ...query,
  });
  return `/api/v1${path}?${words}`;
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly isNumber: boolean;
}

function limitsOf(schema: unknown): Limits {
  const json = z.toJSONSchema(schema as z.ZodType, { io: "output", unrepresentable: "any" });
  const isNumber = json.type === "number" || json.type === "integer";
  const whole = (limit: unknown) =>
    typeof limit !== "number" || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? undefined : limit;
  return { minimum: whole(json.minimum ?? json.exclusiveMinimum), maximum: whole(json.maximum), isNumber };
}

test.each(["1e308", "1000001", "1e-320", "-1", "many"])(
  "a layer's weight of %s is refused with its limits",
  async (weight) => {
    const { code, detail } = await server.problem(`/datasets/small/ties?layers=consortium:${weight}&lang=en`);
    expect(code).toBe("parameter_invalid");
    for (const said of ["layers", `consortium:${weight}`, "0.000001", "1000000"]) expect(detail).toContain(said);
  },
);

test.each([
  ["measures/cross-boundary-betweenness?by=colour", "grouping_unknown"],
  ["measures/brokerage?by=colour", "grouping_unknown"],
  ["measures/strength/groups?by=colour", "grouping_unknown"],
  ["measures/strength?groupings=kind,colour", "grouping_unknown"],
  ["mixing?by=colour", "grouping_unknown"],
  ["picture?nodes=groups&by=colour", "grouping_unknown"],
  ["picture?nodes=groups&by=kind&focus=nobody", "group_unknown"],
  ["measures/strength?kinds=industrialist", "parameter_invalid"],
  ["measures/strength?countries=US", "filter_unknown"],
  ["communities?zones=nowhere", "filter_unknown"],
])("what is not there is refused by its name: %s", async (path, code) => {
  const problem = await server.problem(`/datasets/small/${path}&lang=en`);
  expect(problem.code).toBe(code);
  expect(problem.detail).toContain(path.slice(path.lastIndexOf("=") + 1).replace("kind,", ""));
});

const nonsense = [
  "",
  "nothing",
  "-1",
  "0",
  "1e400",
  "NaN",
  "Infinity",
  "1.5",
  "9007199254740993",
  "o1,o1,,",
  "x".repeat(3000),
];

/** What is wrong with an answer; undefined where nothing is. */
async function fault(asked: Asked, url: string): Promise<string | undefined> {
  const response = await fetch(server.url + url, { headers: { Prefer: "wait=60" } });
  const text = await response.text();
  const short = `${url.slice(0, 200)} answered ${response.status} ${text.slice(0, 300)}`;
  if (response.status >= 500) return short;
  if (response.status >= 400) {
    const problem = problemSchema.safeParse(JSON.parse(text));
    return problem.success ? undefined : `${short}: no problem document`;
  }
  const [type] = (response.headers.get("content-type") ?? "").split(";");
  if (/(?<![\w"-])(NaN|-?Infinity)(?![\w"])/.test(text)) return `${short}: not a number`;
  const schema = asked.route.answers[response.status]?.content?.[type];
  if (type !== "application/json" || !schema) return undefined;
  const parsed = schema.safeParse(JSON.parse(text));
  return parsed.success ? undefined : `${short}: ${JSON.stringify(parsed.error.issues[0])}`;
}

async function faults(requests: readonly { readonly asked: Asked; readonly url: string }[]): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...requests];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const wrong = await fault(next.asked, next.url);
      if (wrong) found.push(wrong);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return found;
}

test("every address is asked: each measure, each figure, and what else a dataset answers", () => {
  expect(addresses.length).toBeGreaterThan(measures.length * 4 + figures.length);
});

test("a number beyond its limit is refused, and the refusal names parameter, value and limit", async () => {
  const seen = new Set<string>();
  for (const asked of addresses)
    for (const [name, schema] of Object.entries(asked.shape)) {
      const { minimum, maximum, isNumber } = limitsOf(schema);
      if (!isNumber) continue;
      for (const [limit, value] of [
        [minimum, minimum! - 1],
        [maximum, maximum! + 1],
      ]) {
        const key = `${asked.route.id} ${name} ${value}`;
        if (limit === undefined || seen.has(key)) continue;
        seen.add(key);
        const url = address(asked, { [name]: String(value), lang: "en" });
        const response = await fetch(server.url + url);
        const { code, detail } = problemSchema.parse(await response.json());
        expect([url, response.status, code]).toEqual([url, 400, "parameter_invalid"]);
        for (const said of [name, value, limit]) expect(detail).toContain(String(said));
      }
    }
  expect(seen.size).toBeGreaterThan(20);
});

test("nonsense in any parameter is answered or refused, never a fault and never what is no number", async () => {
  const seen = new Set<string>();
  const requests = addresses.flatMap((asked) =>
    Object.keys(asked.shape)
      .flatMap((name) => nonsense.map((value) => ({ name, value })))
      .filter(({ name, value }) => {
        // A parameter of many measures is parsed by one schema: asked once of each route.
        const key = `${asked.route.id} ${name} ${value}`;
        return !seen.has(key) && seen.add(key);
      })
      .map(({ name, value }) => ({ asked, url: address(asked, { [name]: value }) })),
  );
  expect(requests.length).toBeGreaterThan(1000);
  expect(await faults(requests)).toEqual([]);
});

const networks: Record<string, Record<string, string>> = {
  "as it is": {},
  "a window before anything": { from: "1800", to: "1801" },
  "a window after everything": { from: "2900" },
  "one day": { from: "2019-06-01", to: "2019-06-01" },
  "nobody of the kind": { kinds: "association" },
  "one organisation": { kinds: "institute" },
  "two organisations": { countries: "FR" },
  "no layer at all": { layers: "consortium:0" },
  "next to no weight": { layers: "consortium:0.000001,sig" },
  "a great weight": { layers: "consortium:1000000,sig" },
  "everything too large": { maxActivitySize: "2", layers: "community" },
  "a half-life that leaves next to nothing": { halfLifeYears: "0.001" },
  "leads only": { roles: "lead" },
  stars: { weighting: "star" },
};

test.each(Object.entries(networks))("every address answers on a network of %s", async (_what, network) => {
  const requests = addresses
    .filter(({ shape }) => Object.keys(network).every((name) => name in shape))
    .flatMap((asked) =>
      ["weighted" in asked.shape ? [{ weighted: "true" }, { weighted: "false" }] : [{}]]
        .flat()
        .map((weighted) => ({ asked, url: address(asked, { ...network, ...(weighted as Record<string, string>) }) })),
    );
  expect(requests.length).toBeGreaterThan(40);
  expect(await faults(requests)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { figures } from "../../analysis/figures.ts";
import { figureResult, figuresResult, figuresSchema } from "../../server/contract/figure.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { type TestServer, testServer } from "./running-server.ts";

/** Twelve consortia of one year, each of three organisations of one country. */
const tradingTable = [
  "activity,activity_kind,activity_from,organisation,organisation_kind,country,role",
  ...Array.from({ length: 12 }, (_, a) =>
    [0, 1, 2].map((k) => {
      const organisation = 6 * (a % 3) + ((2 * Math.floor(a / 3) + k) % 6);
      return `t${a},consortium,2015,o${organisation},company,${["KR", "DE", "FR"][a % 3]},participant`;
    }),
  ).flat(),
  "",
].join("\n");

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.load("trading", tradingTable);
});
afterAll(() => server.close());

test("the catalogue lists every figure with its definition, in the language asked", async () => {
  const { figures: listed } = await server.json(figuresSchema, "/datasets/small/figures?lang=ko");
  expect(listed.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
  expect(listed[0]).toMatchObject({ id: "density", reads: "ties", hasGroups: false, parameters: [] });
  expect(listed[0].definition.title).toBe("밀도");
});

test("one figure is the number that the structure gives among all, with what it means", async () => {
  const all = await server.json(structureResult, "/datasets/small/structure?weighting=count");
  for (const [id, value] of Object.entries(all.figures)) {
    const one = await server.json(figureResult, `/datasets/small/figures/${id}?weighting=count`);
    expect([one.value, one.analysis, one.network]).toEqual([value, id, all.network]);
    expect(one.definition).toEqual(all.definitions[id as keyof typeof all.definitions]);
  }
});

test("what is undefined is absent", async () => {
  const result = await server.json(figureResult, "/datasets/small/figures/meanDistance?kinds=agency");
  expect(result).not.toHaveProperty("value");
});

const against = "null=curveball&draws=20&seed=4";

test("a figure against curveball: expected value, spread, z, p and how it was drawn, the same bytes each time", async () => {
  const path = `/datasets/trading/figures/assortativity?by=country&${against}`;
  const found = await server.json(figureResult, path);
  const alone = await server.json(figureResult, "/datasets/trading/figures/assortativity?by=country");
  expect(found.value).toBe(alone.value);
  expect(alone).not.toHaveProperty("null");
  expect(found.parameters).toMatchObject({ null: "curveball", draws: 20, seed: 4, by: "country", weighted: true });
  expect(found.null).toMatchObject({ model: "curveball", draws: 20, seed: 4, parts: 2, undefinedDraws: 0 });
  expect(found.null).toMatchObject({ activities: 12, memberships: 36, burnIn: 120, trades: 60 });
  expect(found.null!.mixing!.changed).toBeGreaterThan(0.5);
  const { mean, sd, z, p, pUpper, pLower, low, high } = found.null!;
  expect(z).toBeCloseTo((found.value! - mean!) / sd!, 9);
  expect(p).toBeCloseTo(Math.min(1, 2 * Math.min(pUpper!, pLower!)), 12);
  expect(low! <= mean! && mean! <= high!).toBe(true);
  // Every activity is of one country: nothing that chance draws is as far apart.
  expect(found.value).toBe(1);
  expect(pUpper).toBeCloseTo(1 / 21, 12);
  // On another server, with nothing computed before.
  const other = await testServer({ rows: tradingTable });
  try {
    const again = await other.json(figureResult, path.replace("trading", "small"));
    expect(again.null).toEqual(found.null);
  } finally {
    await other.close();
  }
});

test("labels dealt anew, without a chain that has to mix", async () => {
  const { null: found } = await server.json(
    figureResult,
    "/datasets/trading/figures/eiIndex?by=country&null=labels&draws=50",
  );
  expect(found).toMatchObject({ model: "labels", seed: 1 });
  expect(found).not.toHaveProperty("mixing");
  expect(found!.pLower).toBeCloseTo(1 / 51, 12);
});

test("where nothing can trade every draw is what was observed: no z, and it says so", async () => {
  const { null: found } = await server.json(figureResult, `/datasets/small/figures/transitivity?${against}`);
  expect(found).toMatchObject({ activities: 0, sd: 0, p: 1, mixing: { mixed: true } });
  expect(found).not.toHaveProperty("z");
});

test("several figures on the same draws, with the small-world coefficient", async () => {
  const path = "/datasets/trading/figures-together?figures=meanClustering,meanDistance,assortativity&by=country";
  const found = await server.json(figuresResult, `${path}&${against}`);
  expect(found.figures.map(({ id }) => id)).toEqual(["meanClustering", "meanDistance", "assortativity"]);
  for (const { id, value, null: drawn } of found.figures) {
    const own = id === "assortativity" ? "by=country&" : "";
    const one = await server.json(figureResult, `/datasets/trading/figures/${id}?${own}${against}`);
    expect([value, drawn]).toEqual([one.value, one.null]);
  }
  const [clustering, distance] = found.figures;
  expect(found.smallWorld!.sigma).toBeCloseTo(
    clustering.value! / clustering.null!.mean! / (distance.value! / distance.null!.mean!),
    9,
  );
  expect(await server.json(figuresResult, path)).not.toHaveProperty("smallWorld");
});

test("draws beyond the limit are refused with the limit", async () => {
  const refused = await server.problem("/datasets/small/figures/density?null=curveball&draws=1000000");
  expect(refused).toMatchObject({ status: 400, code: "parameter_invalid" });
  expect(refused.detail).toContain("10000");
});

test("labels on a figure without groups are refused with those that have some", async () => {
  const refused = await server.problem("/datasets/small/figures/density?null=labels");
  expect(refused).toMatchObject({ status: 422, code: "null_needs_groups" });
  expect(refused.detail).toContain("assortativity");
});

test.each([
  ["/datasets/small/figures/densty", 404, "figure_unknown"],
  ["/datasets/small/figures/density?weighted=true", 400, "parameter_unknown"],
  ["/datasets/none/figures", 404, "dataset_unknown"],
  ["/datasets/small/figures/density?draws=20", 400, "parameter_invalid"],
  ["/datasets/small/figures/density?seed=2", 400, "parameter_invalid"],
  ["/datasets/small/figures/density?null=chance", 400, "parameter_invalid"],
  ["/datasets/small/figures/density?null=curveball&draws=1", 400, "parameter_invalid"],
  ["/datasets/small/figures/density?null=curveball&weighting=star", 422, "null_star"],
  ["/datasets/small/figures/assortativity?by=colour", 400, "grouping_unknown"],
  ["/datasets/small/figures-together", 400, "parameter_invalid"],
  ["/datasets/small/figures-together?figures=density,densty", 404, "figure_unknown"],
  ["/datasets/small/figures-together?figures=density&runs=3", 400, "parameter_unknown"],
])("%s is refused with %i %s", async (path, status, code) => {
  expect(await server.problem(path)).toMatchObject({ status, code });
});

test("several figures are to be had as a table, with what random networks give where that is asked for", async () => {
  const ask = async (more: string) => {
    const path = `/datasets/trading/figures-together?figures=density,assortativity&by=country${more}`;
    return (await fetch(`${server.url}/api/v1${path}&format=csv`)).text();
  };
  const json = await server.json(
    figuresResult,
    "/datasets/trading/figures-together?figures=density,assortativity&by=country&null=curveball&draws=100",
  );
  const lines = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const [head, ...rows] = lines(await ask("&null=curveball&draws=100"));
  expect(head).toBe("figure,title,value,unit,expected,sd,low,high,z,p");
  json.figures.forEach(({ id, value, null: drawn }, k) => {
    expect(rows[k]).toMatch(new RegExp(`^${id},.*,${value ?? ""},`));
    expect(rows[k].endsWith(`,${[drawn!.mean, drawn!.sd, drawn!.low, drawn!.high, drawn!.z, drawn!.p].join()}`)).toBe(
      true,
    );
  });
  expect(lines(await ask(""))[1]).toMatch(/^density,.*,,,,,,$/);
});

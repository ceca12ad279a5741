import { afterAll, beforeAll, expect, test } from "vitest";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "./running-server.ts";

// p and q are in twelve activities together; thirty others meet once each.
const link = (activity: string, organisation: string) =>
  `${activity},consortium,2020,2021,${organisation},company,participant`;
const rows = [
  "activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,role",
  ...Array.from({ length: 12 }, (_, k) => [link(`a${k}`, "p"), link(`a${k}`, "q")]).flat(),
  ...Array.from({ length: 60 }, (_, k) => [link(`b${k}`, `r${k % 30}`), link(`b${k}`, `s${(7 * k) % 31}`)]).flat(),
].join("\n");

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows });
});
afterAll(() => server.close());

const ask = (query: string) => server.json(tiesSchema, `/datasets/small/ties?${query}`);

test("validated: of all pairs tested those that share more than by chance, the network itself being whole", async () => {
  const whole = await ask("");
  const found = await ask("backbone=validated&lang=en");
  expect(found.network).toEqual(whole.network);
  expect(found.organisations).toEqual(whole.organisations);
  expect(found.parameters).toMatchObject({ backbone: "validated", alpha: 0.05, correction: "fdr" });
  expect(found.ties).toEqual([{ ...whole.ties[0], p: expect.any(Number) }]);
  expect(found.ties[0]).toMatchObject({ source: "p", target: "q", activities: 12 });
  const pairs = (63 * 62) / 2;
  expect(found.backbone).toMatchObject({
    method: "validated",
    tested: pairs,
    ties: whole.network.ties,
    kept: 1,
    definition: { title: "Validated ties" },
  });
  expect(found.backbone!.modelError).toBeLessThan(1e-9);
  const strict = await ask("backbone=validated&correction=bonferroni&alpha=0.01");
  expect(strict.backbone!.threshold).toBeCloseTo(0.01 / pairs, 12);
});

test.each(["disparity", "noise-corrected"])("%s: of the ties tested those that stand out", async (method) => {
  const found = await ask(`backbone=${method}&weighting=count`);
  expect(found.parameters).toMatchObject({ backbone: method, alpha: 0.05, correction: "none" });
  const { tested, ties, kept, threshold } = found.backbone!;
  expect([tested, kept, threshold]).toEqual([ties, found.ties.length, 0.05]);
  // Every pair meets more often than its strengths let expect; among the ties of an organisation only a few stand out.
  if (method === "disparity") expect(kept).toBeLessThan(tested);
  else expect(kept).toBe(tested);
  const strict = await ask(`backbone=${method}&weighting=count&correction=bonferroni`);
  expect(strict.backbone!.threshold).toBeCloseTo(0.05 / tested, 12);
});

test("as files, which say what they are", async () => {
  const at = (format: string) =>
    fetch(`${server.url}/api/v1/datasets/small/ties?backbone=validated&lang=en&format=${format}`).then((answer) =>
      answer.text(),
    );
  const table = await at("csv");
  expect(table).toContain("# correction: fdr\n");
  expect(table).toMatch(/^# backbone: \{"method":"validated",.*"kept":1/m);
  const [{ p }] = (await ask("backbone=validated")).ties;
  const lines = table.split("\n").filter((line) => !line.startsWith("#"));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe("source,target,weight,activities,p,source_name,target_name");
  expect(lines[1].split(",")[4]).toBe(String(p));
  for (const [format, tie] of [
    ["graphml", /<edge /g],
    ["gexf", /<edge /g],
  ] as const) {
    const text = await at(format);
    expect(text.match(tie)).toHaveLength(1);
    expect(text).toContain("validated");
    expect(text).toContain('"r0"');
  }
});

test("nothing is kept where there are organisations and no tie", async () => {
  for (const method of ["disparity", "noise-corrected"]) {
    const found = await ask(`backbone=${method}&weighting=star`);
    expect(found.ties).toEqual([]);
    expect(found.backbone).toMatchObject({ tested: 0, ties: 0, kept: 0 });
  }
});

test.each([
  ["backbone=core", "backbone"],
  ["backbone=disparity&alpha=0", "alpha"],
  ["backbone=disparity&alpha=1", "alpha"],
  ["backbone=validated&correction=holm", "correction"],
  ["alpha=0.01", "alpha"],
  ["correction=fdr", "correction"],
])("%s is refused", async (query, path) => {
  const { status, code, errors } = await server.problem(`/datasets/small/ties?${query}`);
  expect([status, code, errors?.[0].path]).toEqual([400, "parameter_invalid", path]);
});

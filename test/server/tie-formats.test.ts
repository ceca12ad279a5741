import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { type RunRecord, runRecordSchema } from "../../server/contract/run-record.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  const rows = Array.from({ length: 501 }, (_, k) => `a,consortium,org${k},company,participant`);
  await server.load("many", `activity,activity_kind,organisation,organisation_kind,role\n${rows.join("\n")}\n`);
  await server.services.catalogue.refresh();
});
afterAll(() => server.close());

const bytesOf = async (path: string) => {
  const answer = await fetch(`${server.url}/api/v1/datasets/small${path}`);
  expect(answer.status, path).toBe(200);
  return { type: answer.headers.get("content-type"), bytes: await answer.arrayBuffer() };
};

test("Parquet holds the rows of the ties, and in its metadata what they are", async () => {
  const { type, bytes } = await bytesOf("/ties?format=parquet&from=2019");
  expect(type).toBe("application/vnd.apache.parquet");
  expect(await parquetReadObjects({ file: bytes })).toEqual([
    { source: "o1", target: "o2", weight: 0.5, activities: 1, source_name: "한국금형", target_name: "서울대학교" },
    { source: "o1", target: "o3", weight: 1.5, activities: 2, source_name: "한국금형", target_name: "Delta Metals" },
    { source: "o2", target: "o3", weight: 0.5, activities: 1, source_name: "서울대학교", target_name: "Delta Metals" },
  ]);
  const metadata = parquetMetadata(bytes);
  expect(metadata.created_by).toMatch(/^Tieline version /);
  const [{ key, value }] = metadata.key_value_metadata!;
  expect(key).toBe("tieline");
  expect(JSON.parse(value!)).toMatchObject({ dataset: { id: "small", version: 1 }, parameters: { from: "2019" } });
});

test("Parquet holds a measure's values and groups; what is undefined is not there, an unknown name is null", async () => {
  const { bytes } = await bytesOf("/measures/strength?groupings=country&format=parquet");
  const rows = await parquetReadObjects({ file: bytes });
  const { ids, values, rank } = await server.json(measureResult, "/datasets/small/measures/strength");
  expect(rows).toEqual(
    ids.map((id, k) => ({
      id,
      name: { o1: "한국금형", o2: "서울대학교", o3: "Delta Metals" }[id] ?? null,
      country: { o1: "KR", o2: "KR", o3: "DE", o4: "FR" }[id],
      value: values[k],
      rank: rank[k],
    })),
  );
});

test("a workbook holds the matrix of weights, who is in it and what it is", async () => {
  const { type, bytes } = await bytesOf("/ties?format=xlsx&lang=ko");
  expect(type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  const file = Buffer.from(bytes);
  expect(await readSheet(file, "행렬")).toEqual([
    [null, "o1", "o2", "o3", "o4"],
    ["o1", 0, 0.5, 1.5, 0],
    ["o2", 0.5, 0, 0.5, 0],
    ["o3", 1.5, 0.5, 0, 0],
    ["o4", 0, 0, 0, 0],
  ]);
  const organisations = await readSheet(file, "기관");
  expect(organisations[0].slice(0, 2)).toEqual(["id", "name"]);
  expect(organisations.slice(1).map((row) => row[1])).toEqual(["한국금형", "서울대학교", "Delta Metals", null]);
  expect(await readSheet(file, "설명")).toContainEqual(["weighting", "newman"]);
});

test("a workbook made at another time has the same bytes, as its record says", async () => {
  const first = await bytesOf("/ties?format=xlsx");
  server.services.rendered.clear();
  // The time in a ZIP archive counts in twos of seconds.
  await new Promise((later) => setTimeout(later, 2100));
  const again = await bytesOf("/ties?format=xlsx");
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  const record: RunRecord = await server.json(runRecordSchema, "/datasets/small/ties?format=xlsx&record=true");
  expect(record.result.bytes).toBe(first.bytes.byteLength);
});

test("a matrix that is too large for a workbook is refused with its size and the limit", async () => {
  const problem = await server.problem("/datasets/many/ties?format=xlsx");
  expect(problem).toMatchObject({ code: "matrix_too_large", status: 422 });
  expect(problem.detail).toMatch(/501 × 501.*251001.*250000/);
});

test("two modes: organisations and activities, tied by who takes part, in every format", async () => {
  const both = await server.json(tiesSchema, "/datasets/small/ties?nodes=two-mode");
  expect(both.activities!.map(({ id }) => id)).toEqual(["a1", "a2", "a3"]);
  expect(both.ties.map(({ source, target }) => `${source} ${target}`)).toEqual([
    "o1 a1",
    "o1 a2",
    "o2 a1",
    "o3 a1",
    "o3 a2",
    "o4 a3",
  ]);
  const text = async (format: string) =>
    Buffer.from((await bytesOf(`/ties?nodes=two-mode&format=${format}`)).bytes).toString();
  expect(await text("pajek")).toContain('*Vertices 7 4\n1 "한국금형"\n');
  expect(await text("dl")).toContain("DL nr=4, nc=3\nformat = edgelist2\nrow labels:\n한국금형\n");
  expect(await text("csv")).toContain("organisation:o1,activity:a1,1,1,한국금형,Molds\n");
  expect(await text("graphml")).toContain('<edge source="organisation:o4" target="activity:a3">');
  expect(await text("gexf")).toContain('<node id="activity:a2" label="Bearings">');
  const sheet = await readSheet(Buffer.from((await bytesOf("/ties?nodes=two-mode&format=xlsx")).bytes), "Matrix");
  expect(sheet).toEqual([
    [null, "activity:a1", "activity:a2", "activity:a3"],
    ["organisation:o1", 1, 1, 0],
    ["organisation:o2", 1, 0, 0],
    ["organisation:o3", 1, 1, 0],
    ["organisation:o4", 0, 0, 1],
  ]);
});

test("a backbone of two modes is refused, as there every tie weighs the same", async () => {
  const problem = await server.problem("/datasets/small/ties?nodes=two-mode&backbone=disparity");
  expect(problem).toMatchObject({ code: "parameter_invalid", errors: [{ path: "backbone" }] });
});

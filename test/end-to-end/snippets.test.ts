import { execFile, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { snippet } from "../../viz/parts/snippets.ts";
import { type TestServer, testServer } from "../server/running-server.ts";

const examples = resolve(import.meta.dirname, "../../docs/examples");
const hasPython = spawnSync("python3", ["-c", "import networkx, pandas, pyarrow"]).status === 0;
const hasR = spawnSync("Rscript", ["-e", "library(jsonlite)"]).status === 0;
const withoutPython = hasPython
  ? ""
  : " (skipped: needs python3 with networkx, pandas and pyarrow, pip install -r test/requirements.txt)";
const withoutR = hasR ? "" : " (skipped: needs R with jsonlite)";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

/** What a program prints last, read as JSON. Not synchronously: the server that it asks runs in this process. */
async function printed<T>(command: string, file: string, program: string): Promise<T> {
  const path = join(server.folder, file);
  await writeFile(path, program);
  const env = { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONPATH: examples, LC_ALL: "C.UTF-8" };
  const { stdout } = await promisify(execFile)(command, [path], { encoding: "utf8", env });
  return JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as T;
}
const python = <T>(program: string) => printed<T>("python3", "program.py", program);
const r = <T>(program: string) => printed<T>("Rscript", "program.R", program);

const at = (path: string) => `${server.url}/api/v1/datasets/small${path}`;

describe.skipIf(!hasPython)(`Python${withoutPython}`, () => {
  test("docs/examples/tieline.py gives data frames, a graph and a record", async () => {
    const found = await python<{
      values: Record<string, number>;
      ties: [string, string, number][];
      nodes: Record<string, string | null>;
      edges: number;
      panel: string[];
      record: unknown;
    }>(`
import json
from tieline import Tieline
tieline = Tieline("${server.url}/")
values = tieline.measure("small", "strength", groupings="country")
ties = tieline.ties("small", layers="collaboration,contact")
graph = tieline.graph("small")
panel = tieline.panel("small", "organisation-year", timing="overlap")
print(json.dumps({
    "values": dict(zip(values["id"], values["value"])),
    "ties": ties[["source", "target", "weight"]].values.tolist(),
    "nodes": {node: data.get("name") for node, data in graph.nodes(data=True)},
    "edges": graph.number_of_edges(),
    "panel": list(panel.columns),
    "record": tieline.record("small", "ties", format="csv"),
}))
`);
    expect(found.values).toEqual({ o1: 2, o2: 1, o3: 2, o4: 0 });
    expect(found.ties).toEqual([
      ["o1", "o2", 0.5],
      ["o1", "o3", 1.5],
      ["o2", "o3", 0.5],
    ]);
    expect(found.nodes).toEqual({ o1: "한국금형", o2: "서울대학교", o3: "Delta Metals", o4: null });
    expect(found.edges).toBe(3);
    expect(found.panel).toContain("degree");
    expect(runRecordSchema.parse(found.record).request.mediaType).toBe("text/csv");
  });

  test("what the page copies for a measure gives a data frame of its values", async () => {
    const { ids, values } = await server.json(measureResult, "/datasets/small/measures/betweenness?weighted=true");
    const code = snippet("python", "values", at("/measures/betweenness?weighted=true&lang=ko"));
    const table = await python<{ ids: string[]; values: number[] }>(`${code}
print(json.dumps(table.to_dict("list")))
`);
    expect([table.ids, table.values]).toEqual([ids, values]);
  });

  test("what the page copies for the network gives a graph of networkx and a data frame of ties", async () => {
    const { ties } = await server.json(tiesSchema, "/datasets/small/ties?weighting=count");
    const code = snippet("python", "ties", at("/ties?weighting=count"));
    const found = await python<{ nodes: number; ties: number[] }>(`${code}
import json
print(json.dumps({"nodes": len(graph), "ties": sorted(ties["weight"].tolist())}))
`);
    expect(found).toEqual({ nodes: 4, ties: ties.map(({ weight }) => weight).sort() });
  });
});

describe.skipIf(!hasR)(`R${withoutR}`, () => {
  test("docs/examples/tieline.R gives data frames", async () => {
    const found = await r<{ value: number[]; weight: number[]; panel: string[] }>(`
source("${join(examples, "tieline.R")}")
values <- tieline_measure("${server.url}", "small", "strength")
ties <- tieline_ties("${server.url}", "small")
panel <- tieline_panel("${server.url}", "small", "organisation-year")
cat(jsonlite::toJSON(list(value = values$value, weight = ties$weight, panel = names(panel))), "\\n")
`);
    expect(found).toMatchObject({ value: [2, 1, 2, 0], weight: [0.5, 1.5, 0.5] });
    expect(found.panel).toContain("degree");
  });

  test("what the page copies gives data frames", async () => {
    const values = snippet("r", "values", at("/measures/strength?lang=en"));
    const ties = snippet("r", "ties", at("/ties?weighting=count"));
    const found = await r<number[][]>(`${values}\n${ties}
cat(toJSON(list(table$values, ties$weight)), "\\n")
`);
    expect(found).toEqual([
      [2, 1, 2, 0],
      [1, 2, 1],
    ]);
  });
});

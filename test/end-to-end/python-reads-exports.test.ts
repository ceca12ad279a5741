import { execFile, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureResult } from "../../server/contract/measure.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { type TestServer, testServer } from "../server/running-server.ts";
import { awkwardTable } from "./awkward-table.ts";

const has = (modules: string) => spawnSync("python3", ["-c", `import ${modules}`]).status === 0;
const skipped = (modules: string) =>
  has(modules) ? "" : ` (skipped: needs python3 with ${modules}, pip install -r test/requirements.txt)`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows: awkwardTable });
});
afterAll(() => server.close());

/** What a few lines of Python make of an answer of the API, which they find as a file in `sys.argv[1]`. */
async function read<T>(path: string, ending: string, lines: string): Promise<T> {
  const answer = await fetch(`${server.url}/api/v1/datasets/small${path}`);
  expect(answer.status, path).toBe(200);
  const file = join(server.folder, `answer.${ending}`);
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  const script = `import json, sys\nfile = sys.argv[1]\n${lines}\njson.dump(out, sys.stdout, ensure_ascii=False)\n`;
  const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
  const { stdout } = await promisify(execFile)("python3", ["-c", script, file], { encoding: "utf8", env });
  return JSON.parse(stdout) as T;
}

const weights = (ties: readonly { source: string; target: string; weight: number }[]) =>
  Object.fromEntries(ties.map(({ source, target, weight }) => [[source, target].sort().join("–"), weight]));

/** As a file that stands between straight quotes can have it. */
const quotable = (text: string) => text.replaceAll('"', "\u201d").replace(/[\s\p{Cc}]+/gu, " ");

describe.skipIf(!has("networkx"))(`networkx.read_pajek${skipped("networkx")}`, () => {
  const lines = `
import networkx as nx
graph = nx.read_pajek(file)
out = {"directed": graph.is_directed(), "nodes": list(graph),
    "ties": [{"source": a, "target": b, "weight": w} for a, b, w in graph.edges(data="weight")]}`;
  interface Read {
    readonly directed: boolean;
    readonly nodes: readonly string[];
    readonly ties: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  }

  test("finds every organisation by its id and every tie with its weight", async () => {
    const asked = await server.json(tiesSchema, "/datasets/small/ties");
    const { directed, nodes, ties } = await read<Read>("/ties?format=pajek&labels=id", "net", lines);
    expect(directed).toBe(false);
    expect(nodes).toEqual(asked.organisations.map(({ id }) => quotable(id)));
    const written = asked.ties.map(({ source, target, weight }) => {
      return { source: quotable(source), target: quotable(target), weight };
    });
    expect(weights(ties)).toEqual(weights(written));
  });

  test("finds names in Korean", async () => {
    const { nodes } = await read<Read>("/ties?format=pajek", "net", lines);
    expect(nodes).toContain("한국산업단지공단 “본사”");
    expect(nodes).toContain("999984059");
    expect(nodes).toContain("line there, bell , 금속·소재 🏭");
  });
});

describe.skipIf(!has("igraph"))(`igraph${skipped("igraph")}`, () => {
  test("reads two modes from Pajek", async () => {
    const asked = await server.json(tiesSchema, "/datasets/small/ties?nodes=two-mode");
    const { types, names, ties } = await read<{ types: boolean[]; names: string[]; ties: number }>(
      "/ties?nodes=two-mode&format=pajek",
      "net",
      `
import igraph
graph = igraph.Graph.Read_Pajek(file)
out = {"types": graph.vs["type"], "names": graph.vs["name"], "ties": graph.ecount()}
assert graph.is_bipartite()`,
    );
    expect(types).toEqual([...asked.organisations.map(() => false), ...asked.activities!.map(() => true)]);
    expect(names).toContain("한국산업단지공단 “본사”");
    expect(ties).toBe(asked.ties.length);
  });

  test("reads UCINET's edge list", async () => {
    const table = "activity,activity_kind,organisation,organisation_kind,role\n";
    await server.load(
      "plain",
      `${table}a,consortium,가나,company,lead\na,consortium,b-2,company,partner\nb,consortium,b-2,company,partner\nb,consortium,c.3,company,partner\n`,
    );
    await server.services.catalogue.refresh();
    const asked = await server.json(tiesSchema, "/datasets/plain/ties");
    const { names, ties } = await read<{ names: string[]; ties: [number, number, number][] }>(
      "/../plain/ties?format=dl&labels=id",
      "dl",
      `
import igraph
graph = igraph.Graph.Read_DL(file, directed=True)
out = {"names": graph.vs["name"], "ties": [[*edge.tuple, edge["weight"]] for edge in graph.es]}`,
    );
    expect(names).toEqual(asked.organisations.map(({ id }) => id));
    expect(ties).toHaveLength(2 * asked.ties.length);
    expect(weights(ties.map(([a, b, weight]) => ({ source: names[a], target: names[b], weight })))).toEqual(
      weights(asked.ties),
    );
  });
});

describe.skipIf(!has("pandas, pyarrow"))(`pandas.read_parquet${skipped("pandas, pyarrow")}`, () => {
  test("reads the ties with ids and names as they are, and what they are from the metadata", async () => {
    const asked = await server.json(tiesSchema, "/datasets/small/ties");
    const { rows, types, head } = await read<{
      rows: { source: string; target: string; weight: number; activities: number; source_name: string | null }[];
      types: Record<string, string>;
      head: string;
    }>(
      "/ties?format=parquet",
      "parquet",
      `
import pandas, pyarrow.parquet
frame = pandas.read_parquet(file)
out = {"rows": frame.astype(object).where(frame.notna(), None).to_dict("records"), "types": {n: str(t) for n, t in frame.dtypes.items()},
    "head": pyarrow.parquet.read_metadata(file).metadata[b"tieline"].decode()}`,
    );
    expect(rows.map(({ source, target, weight, activities }) => ({ source, target, weight, activities }))).toEqual(
      asked.ties,
    );
    const nameOf = new Map(asked.organisations.map(({ id, name }) => [id, name ?? null]));
    expect(rows.map((row) => row.source_name)).toEqual(asked.ties.map(({ source }) => nameOf.get(source)));
    expect(types).toMatchObject({ weight: "float64", activities: "int32" });
    expect(JSON.parse(head)).toEqual(
      JSON.parse(JSON.stringify({ ...asked, organisations: undefined, ties: undefined })),
    );
  });

  test("reads the p of every tie of a backbone, from CSV too", async () => {
    const query = "backbone=noise-corrected&alpha=0.999";
    const asked = await server.json(tiesSchema, `/datasets/small/ties?${query}`);
    expect(asked.ties).not.toEqual([]);
    for (const [format, reading] of [
      ["parquet", "pandas.read_parquet(file)"],
      ["csv", 'pandas.read_csv(file, comment="#")'],
    ]) {
      const lines = `import pandas\nout = ${reading}["p"].tolist()`;
      const significances = await read<number[]>(`/ties?${query}&format=${format}`, format, lines);
      expect(significances, format).toEqual(asked.ties.map(({ p }) => p));
    }
  });

  test("reads a measure's values", async () => {
    const { ids, values } = await server.json(measureResult, "/datasets/small/measures/strength");
    const frame = await read<Record<string, unknown>[]>(
      "/measures/strength?groupings=kind&format=parquet",
      "parquet",
      `
import pandas
frame = pandas.read_parquet(file)
out = frame.astype(object).where(frame.notna(), None).to_dict("records")`,
    );
    expect(frame.map(({ id }) => id)).toEqual(ids);
    expect(frame.map(({ value }) => value)).toEqual(values);
    expect(frame[0]).toHaveProperty("kind");
  });
});

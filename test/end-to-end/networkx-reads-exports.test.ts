import { execFile, spawnSync } from "node:child_process";
import { openAsBlob } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { jobSchema } from "../../server/contract/job.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { hasSharedData, needsSharedData, sharedFile } from "../oracle/shared-oracle.ts";
import { type TestServer, testServer } from "../server/running-server.ts";
import { awkwardTable } from "./awkward-table.ts";

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;
const why = hasNetworkx ? "" : " (skipped: needs python3 with networkx, pip install -r test/requirements.txt)";

const script = `
import json, sys, networkx as nx
graph = getattr(nx, "read_" + sys.argv[1])(sys.argv[2])
json.dump({
    "multi": graph.is_multigraph(), "directed": graph.is_directed(),
    "nodes": dict(graph.nodes(data=True)),
    "edges": [[a, b, data["weight"], data["activities"], data.get("p")] for a, b, data in graph.edges(data=True)],
}, sys.stdout, ensure_ascii=False)
`;

interface Read {
  readonly multi: boolean;
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, number, number, number | null])[];
}

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows: awkwardTable });
});
afterAll(() => server.close());

async function importTable(dataset: string, file: string): Promise<void> {
  const body = new FormData();
  body.set("file", await openAsBlob(file), "organization.csv");
  let job = await server.json(jobSchema, `/datasets/${dataset}/imports`, { method: "POST", body });
  while (job.state === "running" || job.state === "queued") job = await server.json(jobSchema, `/jobs/${job.id}`);
  expect(job).toMatchObject({ state: "done" });
}

describe.skipIf(!hasNetworkx).each(["graphml", "gexf"])(`networkx.read_%s of what the API answers${why}`, (format) => {
  async function readBack(dataset: string, query: string): Promise<Read> {
    const answer = await fetch(`${server.url}/api/v1/datasets/${dataset}/ties?${query}&format=${format}`);
    const file = join(server.folder, `${dataset}.${format}`);
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    const options = {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    } as const;
    // Not synchronously: the server that is asked next runs in this process too.
    const { stdout } = await promisify(execFile)("python3", ["-c", script, format, file], options);
    return JSON.parse(stdout);
  }

  /** That the file holds what the JSON of the same ties holds. */
  async function expectSame(dataset: string, query = ""): Promise<z.output<typeof tiesSchema>> {
    const asked = await server.json(tiesSchema, `/datasets/${dataset}/ties?${query}`);
    const read = await readBack(dataset, query);
    expect([read.multi, read.directed]).toEqual([false, false]);
    expect(Object.keys(read.nodes).sort()).toEqual(asked.organisations.map(({ id }) => id).sort());
    const edges = read.edges.map(([a, b, weight, activities, p]) => [
      [a, b].sort().join("–"),
      { weight, activities, p },
    ]);
    expect(edges).toHaveLength(asked.ties.length);
    expect(Object.fromEntries(edges)).toEqual(
      Object.fromEntries(
        asked.ties.map(({ source, target, weight, activities, p = null }) => [
          [source, target].sort().join("–"),
          { weight, activities, p },
        ]),
      ),
    );
    const attribute = format === "gexf" ? "label" : "name";
    for (const { id, name, kind, country, synthetic } of asked.organisations) {
      const shown = name ?? (format === "gexf" ? id : undefined);
      expect(writable(read.nodes[id][attribute]), id).toBe(writable(shown));
      expect([read.nodes[id].kind, read.nodes[id].country, read.nodes[id].synthetic]).toEqual([
        kind,
        country,
        synthetic,
      ]);
    }
    return asked;
  }

  test("has the same organisations, ties, weights and names, however awkward", async () => {
    const { network, organisations } = await expectSame("small");
    expect(network).toMatchObject({ organisations: 5, ties: 6, isolated: 1 });
    expect(organisations.map(({ name }) => name)).toContain("한국산업단지공단 “본사”");
  });

  test.each(["disparity", "noise-corrected", "validated"])(
    "has the p of every tie of a backbone: %s",
    async (method) => {
      const { ties } = await expectSame("small", `backbone=${method}&alpha=0.999&correction=none`);
      expect(ties).not.toEqual([]);
      expect(ties.every(({ p }) => p !== undefined && p > 0)).toBe(true);
    },
  );

  test.skipIf(!hasSharedData)(`has the same of 3,114 organisations and 39,331 ties${needsSharedData}`, async () => {
    await importTable("official", sharedFile("cordis/official_columns_organization.csv"));
    const { network } = await expectSame("official");
    expect(network).toMatchObject({ organisations: 3114, ties: 39331 });
  });
});

/** A control character other than tabs and line ends cannot stand in XML. */
function writable(name: unknown): unknown {
  return typeof name === "string" ? name.replace(/(?![\t\n\r])\p{Cc}/gu, "\ufffd") : name;
}

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeGexf } from "../../analysis/export/write-gexf.ts";
import { writeGraphml } from "../../analysis/export/write-graphml.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { awkwardFacts, writtenNames } from "../analysis/awkward-facts.ts";
import { idsOf, networkOf, weightsOf } from "../analysis/network-as-lists.ts";
import { factsOf } from "../analysis/some-facts.ts";
import { cordisFacts } from "../oracle/cordis-facts.ts";
import { hasSharedData, sharedFile } from "../oracle/shared-oracle.ts";

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;
const why = hasNetworkx ? "" : " (skipped: needs python3 with networkx, pip install -r test/requirements.txt)";

const script = `
import json, sys, networkx as nx
graph = getattr(nx, "read_" + sys.argv[1])(sys.argv[2])
json.dump({
    "multi": graph.is_multigraph(), "directed": graph.is_directed(),
    "nodes": dict(graph.nodes(data=True)),
    "edges": [[a, b, data["weight"], data["activities"]] for a, b, data in graph.edges(data=True)],
}, sys.stdout, ensure_ascii=False)
`;

interface Read {
  multi: boolean;
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, number, number][];
}

describe.skipIf(!hasNetworkx).each([
  ["graphml", writeGraphml],
  ["gexf", writeGexf],
] as const)(`networkx.read_%s${why}`, (format, write) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tieline-networkx-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function readBack(facts: Facts, network: TieNetwork): Read {
    const file = join(folder, `network.${format}`);
    writeFileSync(file, [...write(facts, network)].join(""));
    const options = {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    } as const;
    return JSON.parse(execFileSync("python3", ["-c", script, format, file], options));
  }

  function expectSame(facts: Facts, network: TieNetwork): Read {
    const read = readBack(facts, network);
    expect([read.multi, read.directed]).toEqual([false, false]);
    expect(Object.keys(read.nodes).sort()).toEqual(idsOf(facts, network));
    const weights = read.edges.map(([a, b, weight]) => [[a, b].sort().join("–"), weight] as const);
    expect(weights.length).toBe(network.size);
    expect(Object.fromEntries(weights)).toEqual(weightsOf(facts, network));
    expect(read.edges.reduce((sum, [, , , activities]) => sum + activities, 0)).toBe(
      network.activities.reduce((sum, count) => sum + count, 0) / 2,
    );
    return read;
  }

  test("has the same organisations, ties, weights and names, however awkward", async () => {
    const facts = await factsOf(awkwardFacts);
    const { nodes } = expectSame(facts, deriveTies(facts, networkOf()));
    for (const [id, name] of Object.entries(writtenNames)) expect(nodes[id].name, id).toBe(name);
    expect(nodes.한국산업단지공단).toMatchObject({
      kind: "agency",
      zone: "수도권",
      업종: "전기·전자",
      synthetic: false,
    });
    expect(nodes["999984059"].latitude).toBe(48.1371);
  });

  test.skipIf(!hasSharedData)(
    `has the same of 3,114 organisations and 39,331 ties${hasSharedData ? "" : " (skipped: needs ../shared/data)"}`,
    async () => {
      const facts = await cordisFacts(sharedFile("cordis/official_columns_organization.csv"), "official");
      const network = deriveTies(facts, networkOf());
      expect(expectSame(facts, network).edges).toHaveLength(39331);
    },
  );
});

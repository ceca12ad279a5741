import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { type Path, shortestPaths } from "../../analysis/introductions/shortest-paths.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { WeightedGraph } from "../../analysis/ties/tie-network.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { hasSharedData, needsSharedData, sharedFile } from "./shared-oracle.ts";

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;
const needsNetworkx = hasNetworkx
  ? ""
  : " (skipped: needs python3 with networkx, pip install -r test/requirements.txt)";

/** Of each network and each pair in it the k shortest ways, and whichever are as long as the last of them, each with its nodes. */
const script = `
import json, sys, networkx as nx
def ways(asked):
    graph = nx.Graph()
    graph.add_nodes_from(range(asked["order"]))
    graph.add_weighted_edges_from(((a, b, 1 / w) for a, b, w in asked["ties"]), weight="length")
    for a, b in asked["pairs"]:
        if not nx.has_path(graph, a, b):
            yield []
            continue
        found = []
        for path in nx.shortest_simple_paths(graph, a, b, weight="length"):
            length = nx.path_weight(graph, path, "length")
            if len(found) >= asked["k"] and length > found[asked["k"] - 1]["length"] * (1 + 1e-9):
                break
            found.append({"nodes": path, "length": length})
        yield found
json.dump([list(ways(asked)) for asked in json.load(sys.stdin)], sys.stdout)
`;

interface Asked {
  readonly network: WeightedGraph;
  readonly pairs: readonly (readonly [number, number])[];
  readonly k: number;
}

function byNetworkx(asked: readonly Asked[]): Path[][][] {
  const input = JSON.stringify(
    asked.map(({ network, ...rest }) => ({
      ...rest,
      order: network.order,
      ties: [...eachTie(network)].map(({ source, target, weight }) => [source, target, weight]),
    })),
  );
  return JSON.parse(execFileSync("python3", ["-c", script], { input, encoding: "utf8", maxBuffer: 2 ** 30 }));
}

/** A network of so many organisations whose ties have one of a few lengths, so that many ways are equally long. */
function smallNetwork(seed: number): WeightedGraph {
  const random = seededRandom(seed);
  const order = 4 + Math.floor(random() * 12);
  const density = 0.15 + 0.5 * random();
  const weights = seed % 3 === 0 ? [1] : [1, 0.5, 0.25];
  const ids = Array.from({ length: order }, (_, node) => String(node).padStart(2, "0"));
  const edges = ids.flatMap((source, place) =>
    ids
      .slice(place + 1)
      .filter(() => random() < density)
      .map((target) => ({ source, target, weight: weights[Math.floor(random() * weights.length)] })),
  );
  return tiesFromEdgeList(edges, ids).network;
}

const isAsLong = (a: Path, b: Path) => Math.abs(a.length - b.length) < 1e-9 * b.length;

/** The shortest first, of equally long ones those with fewer ties, of those with as many by the nodes along them. */
function inOrder(a: Path, b: Path): number {
  if (!isAsLong(a, b)) return a.length - b.length;
  const at = a.nodes.findIndex((node, place) => node !== b.nodes[place]);
  return a.nodes.length - b.nodes.length || a.nodes[at] - b.nodes[at];
}

test.skipIf(!hasNetworkx)(
  `two hundred small networks with many equally long ways, live against networkx${needsNetworkx}`,
  () => {
    const k = 12;
    const asked = Array.from({ length: 200 }, (_, seed): Asked => {
      const network = smallNetwork(seed);
      const last = network.order - 1;
      const pairs = [
        [0, last],
        [last, 1],
        [2, seed % 2],
      ] as const;
      return { network, pairs, k };
    });
    const expected = byNetworkx(asked);
    let equallyLong = 0;
    let apart = 0;
    let cut = 0;
    for (const [place, { network, pairs }] of asked.entries())
      for (const [pair, [source, target]] of pairs.entries()) {
        const ways = shortestPaths(network, { source, targets: [target], k }, unwatched);
        const theirs = expected[place][pair];
        if (ways.length === 0) apart++;
        expect(ways).toEqual(
          theirs
            .toSorted(inOrder)
            .slice(0, k)
            .map(({ nodes, length }) => ({ nodes, length: expect.closeTo(length, 9) })),
        );
        for (const [at, way] of ways.entries()) if (at > 0 && isAsLong(way, ways[at - 1])) equallyLong++;
        if (theirs.length > k) cut++;
      }
    expect(equallyLong).toBeGreaterThan(1000);
    expect(apart).toBeGreaterThan(10);
    expect(cut).toBeGreaterThan(100);
  },
  60_000,
);

test.skipIf(!hasNetworkx || !hasSharedData)(
  `the energy slice of H2020, live against networkx${needsNetworkx}${needsSharedData}`,
  async () => {
    const network = deriveTies(
      await cordisFacts(sharedFile("cordis/h2020_energy_SC3_multi.csv"), "joined"),
      networkOf(),
    );
    const tied = Array.from({ length: network.order }, (_, node) => node).filter(
      (node) => network.offsets[node + 1] > network.offsets[node],
    );
    const pairs = [0.1, 0.37, 0.8].map(
      (share, place, all) =>
        [
          tied[Math.floor(share * tied.length)],
          tied[Math.floor(((share + all[(place + 1) % all.length]) / 2) * tied.length)],
        ] as const,
    );
    const k = 6;
    const [expected] = byNetworkx([{ network, pairs, k }]);
    for (const [place, [source, target]] of pairs.entries()) {
      const ways = shortestPaths(network, { source, targets: [target], k }, unwatched);
      const theirs = expected[place].toSorted(inOrder).slice(0, k);
      expect(ways.map(({ nodes }) => nodes)).toEqual(theirs.map(({ nodes }) => nodes));
      for (const [path, { length }] of ways.entries()) expect(length / theirs[path].length).toBeCloseTo(1, 9);
    }
  },
  120_000,
);

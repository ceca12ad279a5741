import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { shortestPaths } from "../../analysis/introductions/shortest-paths.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { hasSharedData, needsSharedData, sharedFile } from "./shared-oracle.ts";

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;
const why = hasNetworkx
  ? needsSharedData
  : " (skipped: needs python3 with networkx, pip install -r test/requirements.txt)";

const script = `
import itertools, json, sys, networkx as nx
asked = json.load(sys.stdin)
graph = nx.Graph()
graph.add_weighted_edges_from(((a, b, 1 / w) for a, b, w in asked["ties"]), weight="length")
def lengths(a, b):
    paths = itertools.islice(nx.shortest_simple_paths(graph, a, b, weight="length"), asked["k"])
    return [nx.path_weight(graph, path, "length") for path in paths]
json.dump([lengths(a, b) for a, b in asked["pairs"]], sys.stdout)
`;

test.skipIf(!hasNetworkx || !hasSharedData)(
  `the energy slice of H2020, live against networkx${why}`,
  async () => {
    const network = deriveTies(
      await cordisFacts(sharedFile("cordis/h2020_energy_SC3_multi.csv"), "joined"),
      networkOf(),
    );
    const tied = Array.from({ length: network.order }, (_, node) => node).filter(
      (node) => network.offsets[node + 1] > network.offsets[node],
    );
    const pairs = [0.1, 0.37, 0.8].map((share, place, all) => [
      tied[Math.floor(share * tied.length)],
      tied[Math.floor(((share + all[(place + 1) % all.length]) / 2) * tied.length)],
    ]);
    const ties = [...eachTie(network)].map(({ source, target, weight }) => [source, target, weight]);
    const input = JSON.stringify({ ties, pairs, k: 6 });
    const expected = JSON.parse(
      execFileSync("python3", ["-c", script], { input, encoding: "utf8", maxBuffer: 2 ** 30 }),
    ) as number[][];
    for (const [place, [source, target]] of pairs.entries()) {
      const lengths = shortestPaths(network, { source, targets: [target], k: 6 }, unwatched).map(
        ({ length }) => length,
      );
      expect(lengths).toHaveLength(expected[place].length);
      for (const [path, length] of lengths.entries()) expect(length / expected[place][path]).toBeCloseTo(1, 9);
    }
  },
  120_000,
);

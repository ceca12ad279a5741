"""Makes test/analysis/oracles/shortest-paths.json: k shortest paths by networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root, after small_networks.py: python3 test/oracle/make/shortest_paths.py

For some pairs of each network, the lengths of the 20 shortest paths over ties of length 1/w.

"""

import itertools
import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"
networks = {
    "karate": json.loads((folder / "karate.json").read_text())["ties"],
    "southernWomen": json.loads((folder / "southern-women.json").read_text())["count"]["ties"],
}


def lengths(ties, source, target):
    graph = nx.Graph()
    graph.add_weighted_edges_from(((a, b, 1 / w) for a, b, w in ties), weight="length")
    paths = itertools.islice(nx.shortest_simple_paths(graph, source, target, weight="length"), 20)
    return [nx.path_weight(graph, path, "length") for path in paths]


def pairs(ties):
    nodes = sorted({node for a, b, _ in ties for node in (a, b)})
    return [(nodes[0], node) for node in nodes[1::3]] + [(nodes[-1], node) for node in nodes[1:-1:4]]


content = {
    "library": "networkx 3.6.1",
    "call": "islice(shortest_simple_paths(graph, source, target, weight='length'), 20), length = 1/weight",
    **{
        name: [{"from": a, "to": b, "lengths": lengths(ties, a, b)} for a, b in pairs(ties)]
        for name, ties in networks.items()
    },
}
(folder / "shortest-paths.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

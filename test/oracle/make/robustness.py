"""Makes test/analysis/oracles/robustness.json: the largest component as nodes leave, by networkx 3.6.1 (pip install -r test/requirements.txt).

Run from the repository's root, after centralisation.py: python3 test/oracle/make/robustness.py

For the networks of centralisation.json, by degree and by betweenness in the whole network, equal ones in the order of their ids.
"""

import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def sizes(graph, values):
    left = graph.copy()
    found = [max(map(len, nx.connected_components(left)))]
    # Betweenness sums in another order elsewhere: what is as near as this is equal.
    for node in sorted(sorted(graph), key=lambda node: -round(values[node], 9)):
        left.remove_node(node)
        found.append(max(map(len, nx.connected_components(left)), default=0))
    return found


content = {"library": "networkx 3.6.1", "call": "remove_node, connected_components(graph)", "networks": {}}
for name, given in json.loads((folder / "centralisation.json").read_text())["networks"].items():
    graph = nx.Graph()
    graph.add_nodes_from(given["ids"])
    graph.add_edges_from((a, b) for a, b, _ in given["edges"])
    content["networks"][name] = {
        "degree": sizes(graph, dict(graph.degree())),
        "betweenness": sizes(graph, nx.betweenness_centrality(graph, normalized=False)),
    }
(folder / "robustness.json").write_text(json.dumps(content) + "\n", encoding="utf-8")

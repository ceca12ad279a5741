"""Makes test/analysis/oracles/two-mode.json: two-mode centralities by networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root, with the folder `shared` beside it: python3 test/oracle/make/two_mode.py

Southern women is the network that networkx ships; of the chief executives and clubs only values are written, their ties stand in
../shared. `apart` is made of two parts and an activity of nobody else. Closeness is taken component by component: across components
networkx divides what the whole network allows by distances within the component.
"""

import csv
import json
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite

assert nx.__version__ == "3.6.1", nx.__version__
root = Path(__file__).parents[3]


def values(graph, organisations):
    closeness = {}
    for component in nx.connected_components(graph):
        part = graph.subgraph(component)
        inside = bipartite.closeness_centrality(part, component & organisations)
        closeness |= {node: value * (len(part) - 1) / (len(graph) - 1) for node, value in inside.items()}
    component = max(nx.connected_components(graph), key=len)
    vector = nx.eigenvector_centrality_numpy(graph.subgraph(component), tol=1e-16)
    found = {
        "two-mode-degree": bipartite.degree_centrality(graph, organisations),
        "two-mode-closeness": closeness,
        "two-mode-betweenness": bipartite.betweenness_centrality(graph, organisations),
        # The half of the vector that belongs to organisations has the length 1/√2.
        "two-mode-eigenvector": {node: abs(value) * 2**0.5 for node, value in vector.items()},
    }
    return {
        name: {node: of[node] for node in sorted(organisations) if node in of} for name, of in found.items()
    }


davis = nx.davis_southern_women_graph()
women = set(davis.graph["top"])

clubs = nx.Graph()
with (root.parent / "shared/data/classic/ceos_clubs.nodes.csv").open() as file:
    sides = {row["id"]: row["type"] for row in csv.DictReader(file)}
with (root.parent / "shared/data/classic/ceos_clubs.edges.csv").open() as file:
    clubs.add_edges_from((row["source"], row["target"]) for row in csv.DictReader(file))

apart = nx.Graph()
apart_rows = [
    ["a", "x"], ["b", "x"], ["c", "x"], ["c", "y"], ["d", "y"], ["d", "z"], ["e", "z"], ["a", "z"],
    ["p", "v"], ["q", "v"], ["q", "w"], ["l", "u"],
]  # fmt: skip
apart.add_edges_from(apart_rows)

content = {
    "library": "networkx 3.6.1",
    "call": "bipartite.degree_centrality, closeness_centrality (by component), betweenness_centrality, eigenvector_centrality_numpy",
    "southernWomen": values(davis, women),
    "ceosClubs": values(clubs, {node for node in clubs if sides[node] == "FALSE"}),
    "apart": {"participations": apart_rows, "values": values(apart, {row[0] for row in apart_rows})},
}
path = root / "test/analysis/oracles/two-mode.json"
path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

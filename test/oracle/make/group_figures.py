"""Makes test/analysis/oracles/group-figures.json: figures over groups with values from networkx 3.6.1 and python-igraph 1.0.0
(pip install -r test/requirements.txt numpy scipy igraph).

Run from the repository's root: python3 test/oracle/make/group_figures.py

Zachary's karate club (1977), as networkx ships it, by the club that each member joined, by the last digit of its number and by
the number itself.
"""

import json
from pathlib import Path

import igraph as ig
import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"

karate = nx.relabel_nodes(nx.karate_club_graph(), lambda node: f"{node + 1:02}")
nx.set_node_attributes(karate, {node: node[1] for node in karate}, "digit")
nx.set_node_attributes(karate, {node: int(node) for node in karate}, "number")
as_igraph = ig.Graph.from_networkx(karate)


def groups(attribute):
    names = nx.get_node_attributes(karate, attribute)
    return names, [{node for node in names if names[node] == name} for name in sorted(set(names.values()))]


def values(attribute):
    names, parts = groups(attribute)
    codes = sorted(set(names.values()))
    return {
        "groups": names,
        "assortativity": nx.attribute_assortativity_coefficient(karate, attribute),
        "assortativityIgraph": as_igraph.assortativity_nominal([codes.index(name) for name in as_igraph.vs[attribute]], directed=False),
        "modularity": nx.community.modularity(karate, parts, weight=None),
        "modularityWeighted": nx.community.modularity(karate, parts, weight="weight"),
        "modularityWeightedTwo": nx.community.modularity(karate, parts, weight="weight", resolution=2),
    }


content = {
    "library": f"networkx 3.6.1, python-igraph {ig.__version__}",
    "calls": [
        "nx.attribute_assortativity_coefficient(graph, attribute)",
        "Graph.assortativity_nominal(types, directed=False)",
        "nx.numeric_assortativity_coefficient(graph, attribute)",
        "nx.community.modularity(graph, parts, weight, resolution)",
        "nx.average_clustering(graph, weight, count_zeros)",
        "Graph.transitivity_avglocal_undirected(mode='nan')",
    ],
    "ties": sorted([*sorted([a, b]), data["weight"]] for a, b, data in karate.edges(data=True)),
    "club": values("club"),
    "digit": values("digit"),
    "numericAssortativity": nx.numeric_assortativity_coefficient(karate, "number"),
    "meanClustering": as_igraph.transitivity_avglocal_undirected(mode="nan"),
    "meanClusteringWeighted": sum(c for n, c in nx.clustering(karate, weight="weight").items() if karate.degree(n) > 1)
    / sum(1 for n in karate if karate.degree(n) > 1),
}
text = json.dumps(content, ensure_ascii=False, indent=1)
(folder / "group-figures.json").write_text(text + "\n", encoding="utf-8")

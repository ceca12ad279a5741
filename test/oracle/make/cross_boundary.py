"""Makes test/analysis/oracles/cross-boundary.json: betweenness between groups by networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root, after small_networks.py: python3 test/oracle/make/cross_boundary.py

The karate club's two sides, and in three groups by number; the southern women under newman weights in three groups by the length
of the name. Lengths are 420/weight: whole numbers in the karate club, whose sums networkx can compare. `betweenness_centrality_subset` from each group to all others, added up: each unordered pair comes twice, as a half.
"""

import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def graph_of(ties):
    graph = nx.Graph()
    for a, b, weight in ties:
        graph.add_edge(a, b, length=420 / weight)
    return graph


def across(graph, group_of, weight):
    total = dict.fromkeys(sorted(graph), 0)
    for group in set(group_of.values()):
        inside = [node for node in graph if group_of[node] == group]
        outside = [node for node in graph if group_of[node] != group]
        for node, value in nx.betweenness_centrality_subset(graph, inside, outside, weight=weight).items():
            total[node] += value
    return total


def entry(graph, group_of):
    return {
        "groups": dict(sorted(group_of.items())),
        "unweighted": across(graph, group_of, None),
        "weighted": across(graph, group_of, "length"),
    }


karate = graph_of(json.loads((folder / "karate.json").read_text())["ties"])
clubs = {f"{node + 1:02}": data["club"] for node, data in nx.karate_club_graph().nodes(data=True)}
women = graph_of(json.loads((folder / "southern-women.json").read_text())["newman"]["ties"])
content = {
    "library": "networkx 3.6.1",
    "call": "betweenness_centrality_subset(graph, group, others, weight), summed over groups",
    "karateSides": entry(karate, clubs),
    "karateByNumber": entry(karate, {node: str(int(node) % 3) for node in karate}),
    "southernWomen": entry(women, {node: str(len(node) % 3) for node in women}),
}
(folder / "cross-boundary.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

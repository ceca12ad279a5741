"""Makes test/analysis/oracles/*.json: small networks with values from networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root: python3 test/oracle/make/small_networks.py

The ties of the two networks are facts that networkx ships: Zachary 1977 (karate club, with the number of contexts in which two
members met as weight) and Davis, Gardner & Gardner 1941 (eighteen women at fourteen events). PageRank is networkx's own
power iteration, carried on until nothing changes: its default stops at 1e-6. `nodes=graph` asks for the definitions written
out: with integer weights the sparse form of effective_size divides wrongly.
"""

import json
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def values(graph):
    def pagerank(weight):
        return _pagerank_python(graph, alpha=0.85, weight=weight, tol=1e-18, max_iter=100_000)

    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "coreness": nx.core_number(graph),
        "pagerankUnweighted": pagerank(None),
        "pagerankWeighted": pagerank("weight"),
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "harmonic": nx.harmonic_centrality(graph),
        "harmonicWeighted": nx.harmonic_centrality(lengths(graph), distance="length"),
        "clustering": clustering(graph),
        "clusteringWeighted": clustering(graph, weight="weight"),
        "constraint": nx.constraint(graph, nodes=graph),
        "constraintWeighted": nx.constraint(graph, nodes=graph, weight="weight"),
        "effectiveSize": nx.effective_size(graph, nodes=graph),
        "effectiveSizeWeighted": nx.effective_size(graph, nodes=graph, weight="weight"),
        "eigenvector": nx.eigenvector_centrality(graph, max_iter=100_000, tol=1e-16, weight=None),
        "eigenvectorWeighted": nx.eigenvector_centrality(graph, max_iter=100_000, tol=1e-16, weight="weight"),
    }


def clustering(graph, weight=None):
    # networkx says 0 where there is no pair of neighbours.
    return {node: value for node, value in nx.clustering(graph, weight=weight).items() if graph.degree(node) > 1}


def lengths(graph):
    copy = graph.copy()
    for _, _, data in copy.edges(data=True):
        data["length"] = 1 / data.get("weight", 1)
    return copy


def ties(graph):
    return sorted([*sorted([a, b]), data.get("weight", 1)] for a, b, data in graph.edges(data=True))


def write(name, content):
    text = json.dumps({"library": "networkx 3.6.1", **content}, ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


karate = nx.relabel_nodes(nx.karate_club_graph(), lambda node: f"{node + 1:02}")
write("karate", {"call": "nx.karate_club_graph()", "ties": ties(karate), "values": values(karate)})

davis = nx.davis_southern_women_graph()
women, events = davis.graph["top"], davis.graph["bottom"]
counts = bipartite.weighted_projected_graph(davis, women)
newman = bipartite.collaboration_weighted_projected_graph(davis, women)
write(
    "southern-women",
    {
        "call": "nx.davis_southern_women_graph(), weighted_projected_graph, collaboration_weighted_projected_graph",
        "participations": sorted([woman, event] for woman in women for event in davis[woman]),
        "count": {"ties": ties(counts), "values": values(counts)},
        "newman": {"ties": ties(newman), "values": values(newman)},
    },
)

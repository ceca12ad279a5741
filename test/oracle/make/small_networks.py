"""Makes test/analysis/oracles/*.json: small networks with values from networkx 3.6.1 (pip install -r test/requirements.txt).

Run from the repository's root: python3 test/oracle/make/small_networks.py

The ties of the two networks are facts that networkx ships: Zachary 1977 (karate club, with the number of contexts in which two
members met as weight) and Davis, Gardner & Gardner 1941 (eighteen women at fourteen events). PageRank is networkx's own
power iteration, carried on until nothing changes: its default stops at 1e-6.
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
    }


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

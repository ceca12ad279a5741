"""Makes test/analysis/oracles/link-scores.json: scores of pairs by their common neighbours, by networkx 3.6.1.

Run from the repository's root: python3 test/oracle/make/link_scores.py (pip install networkx==3.6.1)
"""

import itertools
import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__


def scored(name, graph):
    graph = nx.relabel_nodes(graph, str)
    pairs = [(a, b) for a, b in itertools.combinations(graph, 2) if graph.degree(a) > 0 and graph.degree(b) > 0]
    jaccard = nx.jaccard_coefficient(graph, pairs)
    adamic_adar = nx.adamic_adar_index(graph, pairs)
    allocation = nx.resource_allocation_index(graph, pairs)
    return {
        "name": name,
        "edges": [list(edge) for edge in graph.edges],
        "scores": [
            [a, b, len(list(nx.common_neighbors(graph, a, b))), j, x, r]
            for (a, b, j), (_, _, x), (_, _, r) in zip(jaccard, adamic_adar, allocation)
        ],
    }


Path("test/analysis/oracles/link-scores.json").write_text(
    json.dumps(
        {
            "library": "networkx 3.6.1",
            "call": "jaccard_coefficient, adamic_adar_index, resource_allocation_index, common_neighbors of every pair",
            "graphs": [
                scored("karate", nx.karate_club_graph()),
                scored("random", nx.gnp_random_graph(25, 0.2, seed=7)),
                scored("star", nx.star_graph(5)),
            ],
        }
    )
)

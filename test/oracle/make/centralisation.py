"""Makes test/analysis/oracles/centralisation.json: figures from networkx 3.6.1 (pip install -r test/requirements.txt).

Run from the repository's root: python3 test/oracle/make/centralisation.py

networkx has no centralisation of its own: Freeman's sums are taken over nx.betweenness_centrality, nx.harmonic_centrality and, for the cores,
nx.core_number, and divided by the same sums over nx.star_graph of as many nodes, so that no formula for the star is trusted.
Assortativity by coreness is nx.numeric_assortativity_coefficient.
"""

import json
import math
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def spread(values):
    highest = max(values.values())
    return sum(highest - value for value in values.values())


def centralisation(measure, graph):
    return spread(measure(graph)) / spread(measure(nx.star_graph(len(graph) - 1)))


def lengths(graph):
    # 1 / weight times what makes all of them whole: networkx takes two paths for equally long only if their sums are the same to the bit.
    weights = [data.get("weight", 1) for _, _, data in graph.edges(data=True)]
    whole = math.lcm(*weights)
    for _, _, data in graph.edges(data=True):
        data["length"] = whole // data.get("weight", 1)
    return graph


def assortativity(graph, values):
    nx.set_node_attributes(graph, values, "value")
    return nx.numeric_assortativity_coefficient(graph, "value")


graphs = {
    "karate": nx.karate_club_graph(),
    "les miserables": nx.les_miserables_graph(),
    "florentine families": nx.florentine_families_graph(),
    "in parts": nx.disjoint_union(nx.star_graph(5), nx.disjoint_union(nx.complete_graph(4), nx.empty_graph(2))),
}
content = {}
for name, graph in graphs.items():
    graph = lengths(nx.relabel_nodes(graph, {node: f"{k:03}" for k, node in enumerate(graph)}))
    cores = nx.core_number(graph)
    n = len(graph)
    content[name] = {
        "ids": sorted(graph),
        "edges": sorted([*sorted([a, b]), data.get("weight", 1)] for a, b, data in graph.edges(data=True)),
        "betweennessCentralisation": centralisation(nx.betweenness_centrality, graph),
        "weightedBetweenness": spread(nx.betweenness_centrality(graph, weight="length")) / (n - 1),
        "closenessCentralisation": centralisation(nx.harmonic_centrality, graph),
        "byCoreness": assortativity(graph, cores),
        "highestCore": max(cores.values()),
        "coreShare": sum(k == max(cores.values()) for k in cores.values()) / n,
    }
text = json.dumps({"library": "networkx 3.6.1", "networks": content})
(folder / "centralisation.json").write_text(text + "\n", encoding="utf-8")

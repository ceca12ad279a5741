"""Makes test/analysis/oracles/cliques.json: maximal cliques by networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root, after small_networks.py: python3 test/oracle/make/cliques.py

For each number of members at least, how many maximal cliques each organisation is in; and the cliques themselves, the largest first.
"""

import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def cliques(ties):
    graph = nx.Graph()
    graph.add_edges_from((a, b) for a, b, _ in ties)
    return sorted((sorted(clique) for clique in nx.find_cliques(graph)), key=lambda clique: (-len(clique), clique))


def counts(ties):
    found = cliques(ties)
    nodes = sorted({node for clique in found for node in clique})
    return {
        str(least): {node: sum(node in clique for clique in found if len(clique) >= least) for node in nodes}
        for least in (2, 3, 4, 5)
    }


networks = {
    "karate": json.loads((folder / "karate.json").read_text())["ties"],
    "southernWomen": json.loads((folder / "southern-women.json").read_text())["count"]["ties"],
}


content = {
    "library": "networkx 3.6.1",
    "call": "find_cliques(graph)",
    **{name: counts(ties) for name, ties in networks.items()},
    "lists": {name: cliques(ties) for name, ties in networks.items()},
}
(folder / "cliques.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

"""Makes test/analysis/oracles/cliques.json: maximal cliques by networkx 3.6.1 (pip install -r test/requirements.txt numpy scipy).

Run from the repository's root, after small_networks.py: python3 test/oracle/make/cliques.py

For each number of members at least, how many maximal cliques each organisation is in.
"""

import json
from pathlib import Path

import networkx as nx

assert nx.__version__ == "3.6.1", nx.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def counts(ties):
    graph = nx.Graph()
    graph.add_edges_from((a, b) for a, b, _ in ties)
    found = list(nx.find_cliques(graph))
    return {
        str(least): {node: sum(node in clique for clique in found if len(clique) >= least) for node in sorted(graph)}
        for least in (2, 3, 4, 5)
    }


content = {
    "library": "networkx 3.6.1",
    "call": "find_cliques(graph)",
    "karate": counts(json.loads((folder / "karate.json").read_text())["ties"]),
    "southernWomen": counts(json.loads((folder / "southern-women.json").read_text())["count"]["ties"]),
}
(folder / "cliques.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

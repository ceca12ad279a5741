"""Makes test/analysis/oracles/core-periphery.json: cores by cpnet 0.0.21 (pip install cpnet==0.0.21 numpy networkx==3.6.1).

Run from the repository's root, after centralisation.py: python3 test/oracle/make/core_periphery.py

For the networks of centralisation.json: the exceptions that the core of cpnet.Lip leaves, which cuts where degrees are equal by chance of order;
the core of everybody with at least so many partners that leaves the fewest, by counting for every number, and its correlation with the ideal
pattern by cpnet.BE and by numpy.corrcoef.
"""

import json
from importlib.metadata import version
from pathlib import Path

import cpnet
import networkx as nx
import numpy as np
from scipy import sparse

assert version("cpnet") == "0.0.21", version("cpnet")
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def exceptions(tied, core):
    inside = tied[np.ix_(core, core)]
    outside = tied[np.ix_(~core, ~core)]
    return int((len(inside) * (len(inside) - 1) - inside.sum() + outside.sum()) / 2)


content = {}
for name, given in json.loads((folder / "centralisation.json").read_text())["networks"].items():
    graph = nx.Graph()
    graph.add_nodes_from(given["ids"])
    graph.add_edges_from((a, b) for a, b, _ in given["edges"])
    tied = nx.to_numpy_array(graph, nodelist=given["ids"])
    lip = cpnet.Lip()
    lip.detect(graph)
    coreness = lip.get_coreness()
    by_lip = np.array([coreness[node] == 1 for node in given["ids"]])
    degree = tied.sum(axis=1)
    core = min((degree >= least for least in sorted(set(degree), reverse=True)), key=lambda core: exceptions(tied, core))
    upper = np.triu_indices(len(tied), 1)
    ideal = (core[:, None] | core[None, :]).astype(float)
    by_cpnet = cpnet.BE()._score(sparse.csr_matrix(tied), np.zeros(len(tied), dtype=int), core.astype(float))[0]
    by_numpy = np.corrcoef(tied[upper], ideal[upper])[0, 1]
    assert abs(by_cpnet - by_numpy) < 1e-12, (by_cpnet, by_numpy)
    content[name] = {
        "core": [node for node, inside in zip(given["ids"], core) if inside],
        "exceptions": exceptions(tied, core),
        "exceptionsByLip": exceptions(tied, by_lip),
        "fit": by_cpnet,
    }
text = json.dumps({"library": "cpnet 0.0.21", "call": "Lip().detect(graph); BE()._score", "networks": content}, indent=1)
(folder / "core-periphery.json").write_text(text + "\n", encoding="utf-8")

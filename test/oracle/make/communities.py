"""Makes test/analysis/oracles/communities.json: modularity that other libraries reach, and agreement of partitions.

Run from the repository's root: python3 test/oracle/make/communities.py
(python-igraph 1.0.0, leidenalg 0.12.0, scikit-learn 1.9.1; the classics beside the repository in ../shared/data/classic)

Modularity: of the best of twenty seeded runs each of igraph's community_multilevel and community_leiden
(objective_function="modularity", until nothing changes) and leidenalg's RBConfigurationVertexPartition, at resolutions ½, 1
and 2. Of the karate club also the modularity that igraph gives for a stated partition at each. Agreement: partitions drawn by a
seeded generator, some alike and some not, with scikit-learn's three indices.
"""

import csv
import json
import random
from pathlib import Path

import igraph
import leidenalg
import sklearn
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, normalized_mutual_info_score

assert igraph.__version__ == "1.0.0" and leidenalg.__version__ == "0.12.0" and sklearn.__version__ == "1.9.1"
root = Path(__file__).parents[3]
classics = root / "../shared/data/classic"
resolutions = [0.5, 1, 2]
runs = 20


def read(name):
    with open(classics / f"{name}.edges.csv", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    graph = igraph.Graph.TupleList(
        [(row["source"], row["target"], float(row.get("weight") or 1)) for row in rows], weights=True
    )
    return graph.simplify(combine_edges="sum")


def bands(graph):
    found = []
    for weighted in [False, True]:
        weights = "weight" if weighted else None
        for resolution in resolutions:

            def quality(membership):
                return graph.modularity(membership, weights=weights, resolution=resolution)

            def best(method):
                reached = []
                for seed in range(runs):
                    igraph.set_random_number_generator(random.Random(seed))
                    reached.append(quality(method(seed).membership))
                return max(reached)

            found.append(
                {
                    "weighted": weighted,
                    "resolution": resolution,
                    "multilevel": best(lambda _: graph.community_multilevel(weights=weights, resolution=resolution)),
                    "leiden": best(
                        lambda _: graph.community_leiden(
                            objective_function="modularity", weights=weights, resolution=resolution, n_iterations=-1
                        )
                    ),
                    "leidenalg": best(
                        lambda seed: leidenalg.find_partition(
                            graph,
                            leidenalg.RBConfigurationVertexPartition,
                            weights=weights,
                            resolution_parameter=resolution,
                            n_iterations=-1,
                            seed=seed,
                        )
                    ),
                }
            )
    return found


def stated(graph):
    """Members by their number modulo three."""
    membership = [int(vertex["name"]) % 3 for vertex in graph.vs]
    return [
        {
            "weighted": weighted,
            "resolution": resolution,
            "modularity": graph.modularity(membership, weights="weight" if weighted else None, resolution=resolution),
        }
        for weighted in [False, True]
        for resolution in resolutions
    ]


def agreement():
    chance = random.Random(7)
    pairs = []
    for n, first, second, kept in [(12, 3, 4, 0), (60, 5, 5, 0.8), (300, 40, 12, 0.4), (300, 8, 150, 0), (900, 30, 30, 0.95)]:
        one = [chance.randrange(first) for _ in range(n)]
        two = [group if chance.random() < kept else chance.randrange(second) for group in one]
        pairs.append(
            {
                "first": one,
                "second": two,
                "ami": adjusted_mutual_info_score(one, two, average_method="arithmetic"),
                "nmi": normalized_mutual_info_score(one, two, average_method="arithmetic"),
                "ari": adjusted_rand_score(one, two),
            }
        )
    return pairs


graphs = {name: read(name) for name in ["karate", "miserables", "jazz", "netsci"]}
content = {
    "libraries": "python-igraph 1.0.0, leidenalg 0.12.0, scikit-learn 1.9.1",
    "calls": "Graph.community_multilevel, Graph.community_leiden(objective_function='modularity', n_iterations=-1), "
    "leidenalg.find_partition(RBConfigurationVertexPartition, n_iterations=-1), Graph.modularity, "
    "adjusted_mutual_info_score, normalized_mutual_info_score, adjusted_rand_score",
    "bands": {name: bands(graph) for name, graph in graphs.items()},
    "karateByNumber": stated(graphs["karate"]),
    "agreement": agreement(),
}
path = root / "test/analysis/oracles/communities.json"
path.write_text(json.dumps(content, separators=(",", ":")).replace("},{", "},\n{") + "\n", encoding="utf-8")

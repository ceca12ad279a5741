"""Times other libraries on the network that Tieline computes on, one request a line, so that runs can be interleaved.

Reads the ties once (`source target weight`, integers and a number, after a line with the number of organisations), then
answers each line `LIBRARY MEASURE` on standard input with the seconds that it took, by the clock and of processor time in
all threads, as JSON on standard output. Building the library's own graph is not counted in them: `build` is that.
"""

import importlib.util
import json
import sys
import time


def load(path):
    with open(path) as file:
        order = int(file.readline())
        ties, weights = [], []
        for line in file:
            source, target, weight = line.split()
            ties.append((int(source), int(target)))
            weights.append(float(weight))
    return order, ties, weights


class Igraph:
    def __init__(self, order, ties, weights):
        import igraph

        self.version = igraph.__version__
        self.graph = igraph.Graph(n=order, edges=ties)
        self.graph.es["weight"] = weights

    def pagerank(self):
        self.graph.pagerank(weights="weight")

    def coreness(self):
        self.graph.coreness()

    def strength(self):
        self.graph.strength(weights="weight")

    def degree(self):
        self.graph.degree()

    def betweenness(self):
        self.graph.betweenness()

    def betweenness_part(self):
        return self.sources(lambda some: self.graph.betweenness(sources=some))

    def harmonic_closeness_part(self):
        return self.sources(lambda some: self.graph.harmonic_centrality(some, normalized=False))

    def sources(self, run, number=600):
        """Evenly from all with a tie: those without take no time."""
        tied = [node for node, degree in enumerate(self.graph.degree()) if degree > 0]
        some = tied[:: max(1, len(tied) // number)]
        run(some)
        return len(some), len(tied)

    def eigenvector(self):
        self.graph.eigenvector_centrality(weights="weight")

    def harmonic_closeness(self):
        self.graph.harmonic_centrality(normalized=False)

    def mean_distance(self):
        self.graph.average_path_length()

    def clustering(self):
        self.graph.transitivity_local_undirected()

    def constraint(self):
        self.graph.constraint()

    def louvain(self):
        self.graph.community_multilevel(weights="weight")

    def leiden(self):
        self.graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=2)


class Networkx:
    def __init__(self, order, ties, weights):
        import networkx

        self.library = networkx
        self.version = networkx.__version__
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(order))
        self.graph.add_weighted_edges_from((a, b, w) for (a, b), w in zip(ties, weights))

    def pagerank(self):
        self.library.pagerank(self.graph, tol=1e-12, max_iter=500)

    def coreness(self):
        self.library.core_number(self.graph)

    def strength(self):
        dict(self.graph.degree(weight="weight"))

    def degree(self):
        dict(self.graph.degree())

    def louvain(self):
        self.library.community.louvain_communities(self.graph, seed=1)


class Networkit:
    def __init__(self, order, ties, weights):
        import networkit

        self.library = networkit
        self.version = networkit.__version__
        networkit.setNumberOfThreads(2)
        self.graph = networkit.Graph(order, weighted=True)
        for (a, b), w in zip(ties, weights):
            self.graph.addEdge(a, b, w)
        self.plain = networkit.graphtools.toUnweighted(self.graph)
        self.plain.indexEdges()

    def pagerank(self):
        self.library.centrality.PageRank(self.graph, tol=1e-12).run()

    def coreness(self):
        self.library.centrality.CoreDecomposition(self.plain).run()

    def betweenness(self):
        self.library.centrality.Betweenness(self.plain).run()

    def harmonic_closeness(self):
        self.library.centrality.HarmonicCloseness(self.plain, False).run()

    def clustering(self):
        self.library.centrality.LocalClusteringCoefficient(self.plain).run()

    def louvain(self):
        self.library.community.PLM(self.graph).run()

    def leiden(self):
        self.library.community.ParallelLeiden(self.graph, iterations=2).run()


class Leidenalg:
    def __init__(self, order, ties, weights):
        import igraph
        import leidenalg

        self.library = leidenalg
        self.version = leidenalg.__version__
        self.graph = igraph.Graph(n=order, edges=ties)
        self.graph.es["weight"] = weights

    def leiden(self):
        partition = self.library.RBConfigurationVertexPartition
        self.library.find_partition(self.graph, partition, weights="weight", n_iterations=2, seed=1)


LIBRARIES = {"igraph": Igraph, "networkx": Networkx, "networkit": Networkit, "leidenalg": Leidenalg}


def main():
    network = load(sys.argv[1])
    built = {}
    present = [name for name in LIBRARIES if importlib.util.find_spec(name)]
    print(json.dumps({"present": present}), flush=True)
    for line in sys.stdin:
        name, measure = line.split()
        answer = {"library": name, "measure": measure}
        if name not in built:
            start = time.perf_counter()
            built[name] = LIBRARIES[name](*network)
            answer["build"] = time.perf_counter() - start
        run = getattr(built[name], measure.replace("-", "_"), None)
        answer["version"] = built[name].version
        if run:
            start, cpu = time.perf_counter(), time.process_time()
            done, of = run() or (1, 1)
            answer["seconds"] = (time.perf_counter() - start) * of / done
            answer["cpu"] = (time.process_time() - cpu) * of / done
            if of > 1:
                answer["version"] += f", reckoned from {done:,} of {of:,} sources"
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

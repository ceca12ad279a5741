"""Makes test/analysis/oracles/backbones.json: what other programs keep of networks, and with which p.

Run from the repository's root, with the data of `../shared/data` beside it: python3 test/oracle/make/backbones.py
(pip install bicm==3.4.0 NEMtropy==4.0.0 networkx numpy scipy). The large slice takes bicm some minutes.

validated: the bipartite configuration model by bicm (Newton's method), the p of pairs by its Poisson-binomial distribution ('poibin'),
validated at 0.05 among all pairs by Bonferroni and by false discovery rate; degrees expected of it, and by NEMtropy's own
solution. Of the large slice only how many are validated, and a hash of which, are kept.

noise_corrected: written here from Coscia & Neffke 2017 with numpy and scipy.stats: the moments of the prior, the Beta distribution
that has them, the posterior, the delta method. p = scipy.stats.norm.sf(score / sd).
"""

import csv
import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import NEMtropy
import networkx as nx
import numpy as np
from bicm import BipartiteGraph
from networkx.algorithms import bipartite
from scipy import stats

root = Path(__file__).parents[3]
shared = root.parent / "shared" / "data"
assert (version("bicm"), version("NEMtropy")) == ("3.4.0", "4.0.0")


def validated(links, is_small):
    rows = sorted({row for row, _ in links})
    columns = sorted({column for _, column in links})
    row_of, column_of = ({name: k for k, name in enumerate(names)} for names in (rows, columns))
    matrix = np.zeros((len(rows), len(columns)), dtype=int)
    for row, column in links:
        matrix[row_of[row], column_of[column]] = 1
    graph = BipartiteGraph(matrix)
    graph.solve_tool(method="newton", tol=1e-12, max_steps=1000, verbose=False)
    expected = graph.get_bicm_matrix()
    error = max(np.abs(expected.sum(0) - matrix.sum(0)).max(), np.abs(expected.sum(1) - matrix.sum(1)).max())
    result = {"organisations": len(rows), "activities": len(columns), "solverError": float(error)}
    graph.compute_projection(rows=True, alpha=0.05, approx_method="poibin", threads_num=2, validation_method="global")
    for correction, name in {"none": "global", "bonferroni": "bonferroni", "fdr": "fdr"}.items():
        kept = graph._projection_from_pvals(alpha=0.05, validation_method=name)
        pairs = sorted("|".join(sorted([rows[a], rows[b]])) for a in kept for b in kept[a])
        result[correction] = {"ties": len(pairs), "sha256": hashlib.sha256("\n".join(pairs).encode()).hexdigest()}
    if is_small:
        p = graph.rows_pvals
        result["p"] = sorted(float(p[a][b]) for a in p for b in p[a])
        result["linked"] = by_degrees(matrix, expected)
        result["linkedByNEMtropy"] = by_degrees(matrix, nemtropy(matrix))
    return result


def nemtropy(matrix):
    graph = NEMtropy.BipartiteGraph(matrix)
    graph.solve_tool(method="newton", tol=1e-12, max_steps=1000, verbose=False)
    return graph.get_bicm_matrix()


def by_degrees(matrix, expected):
    """The probability that a row and a column of these two degrees are linked."""
    of = {(int(k), int(h)): float(expected[i, j]) for i, k in enumerate(matrix.sum(1)) for j, h in enumerate(matrix.sum(0))}
    return [[*degrees, p] for degrees, p in sorted(of.items())]


def noise_corrected(graph):
    strength = dict(graph.degree(weight="weight"))
    total = sum(strength.values())
    found = []
    for source, target, data in graph.edges(data=True):
        weight, s, t = data["weight"], strength[source], strength[target]
        mean = s * t / total**2
        variance = s * t * (total - s) * (total - t) / (total**4 * (total - 1))
        a = mean**2 / variance * (1 - mean) - mean
        b = mean * (1 - mean) ** 2 / variance - (1 - mean)
        prior = stats.beta(a, b)
        assert np.isclose(prior.mean(), mean) and np.isclose(prior.var(), variance)
        p = stats.beta(a + weight, b + total - weight).mean()
        kappa = total / (s * t)
        slope = 1 / (s * t) - total * (s + t) / (s * t) ** 2
        score = (kappa * weight - 1) / (kappa * weight + 1)
        deviation = np.sqrt(total * p * (1 - p) * (2 * (kappa + weight * slope) / (kappa * weight + 1) ** 2) ** 2)
        found.append([*sorted([source, target]), float(stats.norm.sf(score / deviation))])
    return sorted(found)


def rows_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


davis = nx.davis_southern_women_graph()
women = davis.graph["top"]
southern_women = [(woman, event) for woman in women for event in davis[woman]]
clubs = [(row["source"], row["target"]) for row in rows_of(shared / "classic" / "ceos_clubs.edges.csv")]
energy = sorted({(row["org_pic"], row["project_rcn"]) for row in rows_of(shared / "cordis" / "h2020_energy_SC3_multi.csv")})

content = {
    "library": "bicm 3.4.0, NEMtropy 4.0.0, " + ", ".join(f"{name} {version(name)}" for name in ["numpy", "scipy", "networkx"]),
    "call": "bicm.BipartiteGraph(m).solve_tool(method='newton', tol=1e-12); compute_projection(rows=True, alpha=0.05, approx_method='poibin'); _projection_from_pvals(alpha=0.05, validation_method=…)",
    "validated": {
        "southernWomen": validated(southern_women, True),
        "ceosClubs": validated(clubs, True),
    },
    "noiseCorrected": {"southernWomen": noise_corrected(bipartite.weighted_projected_graph(davis, women))},
}
content["validated"]["energy"] = validated(energy, False)
path = root / "test" / "analysis" / "oracles" / "backbones.json"
path.write_text(json.dumps(content) + "\n", encoding="utf-8")

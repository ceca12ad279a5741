"""Makes test/analysis/oracles/concor.json: blocks by Python, written from Breiger, Boorman & Arabie 1975 (pip install numpy).

Run from the repository's root, after centralisation.py and small_networks.py: python3 test/oracle/make/concor.py

Pearson's correlation of the profiles of every two organisations with a tie (all others than the two, and their tie to each other, which is in both
profiles), then of the columns of the matrix, until every entry is +1 or -1; within each half from the first correlations again. Sums are by math.fsum, which is
right to the last digit whatever the order, since numpy.corrcoef breaks symmetries by rounding. Where nothing changes by more than 1e-8 short of that, a block stays
whole. The first correlations are checked against numpy.corrcoef, and then rounded
to 2^-30.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np

folder = Path(__file__).parents[2] / "analysis" / "oracles"


def standard(values):
    mean = math.fsum(values) / len(values)
    norm = math.sqrt(math.fsum((value - mean) ** 2 for value in values))
    return None if norm < 1e-11 else [(value - mean) / norm for value in values]


def correlation(a, b):
    if a is None or b is None:
        return 1.0 if a is b else 0.0
    return math.fsum(x * y for x, y in zip(a, b))


def correlations(columns):
    columns = [standard(column) for column in columns]
    found = np.eye(len(columns))
    for i, a in enumerate(columns):
        for j in range(i):
            found[i, j] = found[j, i] = correlation(a, columns[j])
    return found


def first_correlations(tied):
    n = len(tied)
    found = np.eye(n)
    for i in range(n):
        for j in range(i):
            others = [k for k in range(n) if k not in (i, j)]
            a, b = [*tied[i, others], tied[i, j]], [*tied[j, others], tied[j, i]]
            r = 1.0 if a == b else correlation(standard(a), standard(b))
            if a != b and standard(a) and standard(b):
                assert abs(r - np.corrcoef(a, b)[0, 1]) < 1e-12
            found[i, j] = found[j, i] = round(r * 2**30) / 2**30
    return found


def halves(now):
    for _ in range(200):
        if (np.abs(now) >= 1 - 1e-9).all():
            return now[0] > 0
        following = correlations(now)
        change = np.abs(following - now).max()
        now = following
        if change <= 1e-8 and (np.abs(now) < 1 - 1e-9).any():
            break
    print("at rest", len(now), file=sys.stderr)
    return np.full(len(now), True)


def blocks(tied, splits):
    first = first_correlations(tied)
    found = [np.arange(len(tied))]
    for _ in range(splits):
        parts = [(block, halves(first[np.ix_(block, block)])) for block in found]
        found = [half for block, side in parts for half in (block[side], block[~side]) if len(half)]
    return found


def tables(ties, weighted):
    ids = sorted({node for a, b, _ in ties for node in (a, b)})
    place = {node: k for k, node in enumerate(ids)}
    tied = np.zeros((len(ids), len(ids)))
    for a, b, weight in ties:
        tied[place[a], place[b]] = tied[place[b], place[a]] = weight if weighted else 1
    return {str(splits): sorted([ids[k] for k in block] for block in blocks(tied, splits)) for splits in (1, 2, 3)}


networks = {name: given["edges"] for name, given in json.loads((folder / "centralisation.json").read_text())["networks"].items()}
networks["southern women"] = json.loads((folder / "southern-women.json").read_text())["count"]["ties"]
content = {
    name: {"ties": ties, "unweighted": tables(ties, False), "weighted": tables(ties, True)}
    for name, ties in networks.items()
    if name != "in parts"
}
text = json.dumps({"library": f"Python {sys.version.split()[0]}, numpy {np.__version__}", "call": "math.fsum, numpy.corrcoef", "networks": content})
(folder / "concor.json").write_text(text + "\n", encoding="utf-8")

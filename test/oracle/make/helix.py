"""Makes test/analysis/oracles/helix.json: information shared by the spheres of the triple helix, by numpy 2.4.6.

Run from the repository's root: python3 test/oracle/make/helix.py

Joint tables of eight counts, `[s]` activities having exactly the spheres whose bits are in s (1 U, 2 I, 4 G). Entropies are
taken over axes of a 2 x 2 x 2 array: np.sum of the joint distribution over the other axes, then -np.sum(p * np.log2(p)).
"""

import json
from itertools import combinations
from pathlib import Path

import numpy as np

folder = Path(__file__).parents[2] / "analysis" / "oracles"
tables = {
    "mixed": [3, 14, 25, 9, 8, 4, 31, 6],
    "without none": [0, 120, 340, 75, 44, 12, 63, 29],
    "rare": [1, 1, 1000, 0, 0, 0, 1, 1],
    "large": [12, 51234, 98111, 40007, 2310, 911, 5120, 777],
    "no government": [0, 5, 9, 4, 0, 0, 0, 0],
}


def shared(table, axes):
    # Counted from the last axis on, so that bit 1 is axis 2.
    p = np.array(table, dtype=float).reshape(2, 2, 2) / sum(table)
    total = 0.0
    for size in range(1, len(axes) + 1):
        for chosen in combinations(axes, size):
            others = tuple(axis for axis in range(3) if axis not in chosen)
            q = np.sum(p, axis=others).ravel()
            q = q[q > 0]
            total += (-1) ** (size + 1) * -np.sum(q * np.log2(q))
    return float(total)


u, i, g = 2, 1, 0
asked = {"tripleHelix": (u, i, g), "universityIndustry": (u, i), "universityGovernment": (u, g), "industryGovernment": (i, g)}
values = {
    name: {"table": table, **{figure: shared(table, axes) for figure, axes in asked.items()}}
    for name, table in tables.items()
}
text = json.dumps({"library": f"numpy {np.__version__}", "tables": values}, indent=1)
(folder / "helix.json").write_text(text + "\n", encoding="utf-8")

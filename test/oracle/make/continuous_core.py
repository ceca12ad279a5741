"""Makes test/analysis/oracles/continuous-core.json: continuous coreness by scipy 1.17.1 (pip install scipy==1.17.1 numpy).

Run from the repository's root, after centralisation.py: python3 test/oracle/make/continuous_core.py

For the networks of centralisation.json, unweighted and weighted: the correlation of Borgatti & Everett over all pairs is maximised by
scipy.optimize.minimize(method="L-BFGS-B", bounds=(0, None)) from 200 random starts of numpy's generator with seed 1; the best is kept.
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.optimize import minimize

assert scipy.__version__ == "1.17.1", scipy.__version__
folder = Path(__file__).parents[2] / "analysis" / "oracles"


def loss(values, ties, upper):
    """Minus the correlation, and its gradient."""
    left, right = values[upper[0]], values[upper[1]]
    products = left * right
    x, y = products - products.mean(), ties - ties.mean()
    spread, other = np.sqrt(x @ x), np.sqrt(y @ y)
    fit = (x @ y) / spread / other
    by_product = (y / other - fit * x / spread) / spread
    gradient = np.zeros_like(values)
    np.add.at(gradient, upper[0], by_product * right)
    np.add.at(gradient, upper[1], by_product * left)
    return -fit, -gradient


def best(tied, random):
    upper = np.triu_indices(len(tied), 1)
    ties = tied[upper]
    found = None
    for _ in range(200):
        start = random.random(len(tied)) ** 2 + 1e-3
        options = {"maxiter": 20_000, "maxfun": 100_000, "ftol": 1e-16, "gtol": 1e-11, "maxcor": 30}
        result = minimize(loss, start, (ties, upper), "L-BFGS-B", jac=True, bounds=[(0, None)] * len(tied), options=options)
        if found is None or result.fun < found.fun:
            found = result
    values = found.x / np.linalg.norm(found.x)
    by_numpy = np.corrcoef(np.outer(values, values)[upper], ties)[0, 1]
    assert abs(by_numpy + found.fun) < 1e-10
    return {"fit": by_numpy, "values": values.tolist()}


random = np.random.default_rng(1)
content = {}
for name, given in json.loads((folder / "centralisation.json").read_text())["networks"].items():
    place = {node: k for k, node in enumerate(given["ids"])}
    tied = np.zeros((len(place), len(place)))
    for a, b, weight in given["edges"]:
        tied[place[a], place[b]] = tied[place[b], place[a]] = weight
    content[name] = {"unweighted": best(np.sign(tied), random), "weighted": best(tied, random)}
text = json.dumps({"library": "scipy 1.17.1", "call": 'minimize(method="L-BFGS-B")', "networks": content}, indent=1)
(folder / "continuous-core.json").write_text(text + "\n", encoding="utf-8")

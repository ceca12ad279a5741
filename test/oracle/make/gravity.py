"""Makes test/analysis/oracles/gravity.json: Poisson regressions over pairs of groups by statsmodels 0.15.0 and pyfixest 0.60.0.

Run from the repository's root: python3 test/oracle/make/gravity.py (pip install statsmodels==0.15.0 pyfixest==0.60.0)

Counts and weights drawn over the pairs of a few groups, pair (i, j), i > j, in row i(i - 1)/2 + j. Standard errors with unequal variance by
statsmodels (HC0) and pyfixest (HC1: times N/(N - k)); those for pairs with a group in common from the scores and the inverse information of statsmodels.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyfixest
import statsmodels
import statsmodels.api as sm
from scipy.stats import norm

assert statsmodels.__version__ == "0.15.0", statsmodels.__version__
assert pyfixest.__version__ == "0.60.0", pyfixest.__version__
random = np.random.default_rng(2026)


def drawn(n, weighted):
    size = np.round(random.lognormal(3, 1, n)) + 1
    x, y = random.uniform(0, 300, n), random.uniform(0, 300, n)
    zone = random.integers(0, 3, n)
    pull = random.normal(0, 0.3, n)
    rows = []
    for i in range(n):
        for j in range(i):
            rows.append(
                (
                    i,
                    j,
                    np.log(size[i]) + np.log(size[j]),
                    np.log1p(np.hypot(x[i] - x[j], y[i] - y[j]) / 10),
                    float(zone[i] == zone[j]),
                    pull[i] + pull[j],
                )
            )
    i, j, mass, distance, same, both = map(np.array, zip(*rows))
    ties = random.poisson(np.exp(-3.2 + 0.7 * mass - 0.6 * distance + 0.5 * same + both)).astype(float)
    if weighted:
        ties = ties * np.round(random.uniform(0.1, 2, len(ties)), 3)
    return i, j, np.column_stack([mass, distance, same]), ties


def fitted(n, i, j, columns, ties):
    design = sm.add_constant(columns)
    model = sm.GLM(ties, design, family=sm.families.Poisson())
    fit = model.fit(tol=1e-14, maxiter=200, cov_type="HC0")
    bread = fit.normalized_cov_params
    scores = model.score_obs(fit.params, scale=1.0)
    of_group = [scores[(i == g) | (j == g)].sum(axis=0) for g in range(n)]
    middle = sum(np.outer(u, u) for u in of_group) - scores.T @ scores
    dyadic = n / (n - 1) * bread @ middle @ bread
    frame = pd.DataFrame(columns, columns=["mass", "distance", "same"]).assign(ties=ties)
    other = pyfixest.fepois("ties ~ mass + distance + same", frame, vcov="hetero", iwls_tol=1e-13, iwls_maxiter=200)
    larger = np.fmax(fit.bse * np.sqrt(len(ties) / (len(ties) - 4)), np.sqrt(np.diag(dyadic)))
    names = ["Intercept", "mass", "distance", "same"]
    return {
        "n": n,
        "columns": columns.T.tolist(),
        "ties": ties.tolist(),
        "coefficients": fit.params.tolist(),
        "robust": fit.bse.tolist(),
        "dyadic": np.sqrt(np.diag(dyadic)).tolist(),
        "z": (fit.params / larger).tolist(),
        "p": (2 * norm.sf(np.abs(fit.params / larger))).tolist(),
        "deviance": float(fit.deviance),
        "nullDeviance": float(fit.null_deviance),
        "pearson": float(fit.pearson_chi2),
        "anscombe": fit.resid_anscombe_unscaled.tolist(),
        "pyfixest": {
            "coefficients": other.coef()[names].tolist(),
            "robust": other.se()[names].tolist(),
            "deviance": float(other.deviance),
        },
    }


def separated():
    """None is tied inside a zone: the coefficient of that runs away, and the others come to what they are without those pairs."""
    i, j, columns, ties = drawn(14, False)
    ties[columns[:, 2] == 1] = 0
    fit = sm.GLM(ties, sm.add_constant(columns), family=sm.families.Poisson()).fit(tol=1e-15, maxiter=40)
    return {"n": 14, "columns": columns.T.tolist(), "ties": ties.tolist(), "coefficients": fit.params.tolist()}


content = {
    "library": "statsmodels 0.15.0, pyfixest 0.60.0",
    "call": "GLM(ties, columns, Poisson()).fit(tol=1e-14, cov_type='HC0'); score_obs; fepois(vcov='hetero', iwls_tol=1e-13)",
    "cases": [fitted(n, *drawn(n, weighted)) for n, weighted in [(12, False), (25, False), (18, True)]],
    "separated": separated(),
}
path = Path(__file__).parents[2] / "analysis" / "oracles" / "gravity.json"
path.write_text(json.dumps(content) + "\n", encoding="utf-8")

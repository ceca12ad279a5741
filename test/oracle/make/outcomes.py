"""Makes test/analysis/oracles/outcomes.json: outcomes of 0 and 1 by statsmodels 0.15.0 and scikit-learn 1.9.1.

Run from the repository's root: python3 test/oracle/make/outcomes.py (pip install statsmodels==0.15.0 scikit-learn==1.9.1)

Logistic regressions with and without a ridge on the standardised columns, the area under the curve and the average precision of scores with many
equal ones, and Wilson's intervals.
"""

import json
from pathlib import Path

import numpy as np
import sklearn
import statsmodels
import statsmodels.api as sm
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from statsmodels.stats.proportion import proportion_confint

assert statsmodels.__version__ == "0.15.0", statsmodels.__version__
assert sklearn.__version__ == "1.9.1", sklearn.__version__
random = np.random.default_rng(2026)


def fitted(rows, share):
    x = np.column_stack(
        [
            random.normal(3, 2, rows).round(4),
            random.lognormal(0, 1, rows).round(4),
            (random.uniform(size=rows) < 0.3).astype(float),
        ]
    )
    linear = np.log(share / (1 - share)) + 0.4 * (x[:, 0] - 3) - 0.3 * x[:, 1] + 0.8 * x[:, 2]
    y = (random.uniform(size=rows) < 1 / (1 + np.exp(-linear))).astype(int)
    fit = sm.Logit(y, sm.add_constant(x)).fit(method="newton", tol=1e-14, maxiter=100, disp=0)
    spread = x.std(axis=0)
    ridge = 5.0
    drawn = LogisticRegression(C=1 / ridge, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    drawn.fit((x - x.mean(axis=0)) / spread, y)
    slopes = drawn.coef_[0] / spread
    return {
        "outcome": y.tolist(),
        "columns": x.T.tolist(),
        "coefficients": fit.params.tolist(),
        "errors": fit.bse.tolist(),
        "logLikelihood": float(fit.llf),
        "ridge": ridge,
        "ridgeCoefficients": [float(drawn.intercept_[0] - slopes @ x.mean(axis=0)), *slopes.tolist()],
    }


def ranked(rows, levels, share):
    came_true = (random.uniform(size=rows) < share).astype(int)
    scores = random.integers(0, levels, rows) + 2 * came_true
    weights = random.integers(0, 4, rows)
    return {
        "scores": scores.tolist(),
        "cameTrue": came_true.tolist(),
        "area": float(roc_auc_score(came_true, scores)),
        "averagePrecision": float(average_precision_score(came_true, scores)),
        "weights": weights.tolist(),
        "weightedArea": float(roc_auc_score(came_true, scores, sample_weight=weights)),
        "weightedAveragePrecision": float(average_precision_score(came_true, scores, sample_weight=weights)),
    }


Path("test/analysis/oracles/outcomes.json").write_text(
    json.dumps(
        {
            "library": "statsmodels 0.15.0, scikit-learn 1.9.1",
            "call": "Logit.fit(method='newton', tol=1e-14); LogisticRegression(C=1/ridge) of standardised columns; roc_auc_score; average_precision_score; proportion_confint(method='wilson')",
            "fits": [fitted(60, 0.4), fitted(400, 0.1)],
            "rankings": [ranked(50, 5, 0.3), ranked(300, 40, 0.1), ranked(300, 2, 0.5)],
            "wilson": [
                [hits, trials, *map(float, proportion_confint(hits, trials, method="wilson"))]
                for hits, trials in [(0, 5), (1, 10), (7, 9), (250, 1000), (9, 9)]
            ],
        }
    )
)

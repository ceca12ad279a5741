"""Makes test/analysis/oracles/permutation-tests.json: exact permutation tests and F by scipy.

Run from the repository's root: python3 test/oracle/make/permutation_tests.py (pip install numpy scipy)
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import f_oneway, permutation_test

random = np.random.default_rng(2026)
cases = []
for sizes in [(4, 5), (3, 4, 3), (8, 6), (2, 3, 2, 2)]:
    groups = [np.round(random.exponential(3 + g, n), 2) for g, n in enumerate(sizes)]
    f = float(f_oneway(*groups).statistic)
    k, n = len(sizes), sum(sizes)
    exact = []
    for g in range(k):
        others = np.concatenate([x for h, x in enumerate(groups) if h != g])
        exact.append(
            float(
                permutation_test(
                    (groups[g], others),
                    lambda a, b: abs(np.mean(a) - np.mean(b)),
                    permutation_type="independent",
                    alternative="greater",
                    n_resamples=np.inf,
                ).pvalue
            )
        )
    cases.append(
        {
            "groups": [x.tolist() for x in groups],
            "between": f * (k - 1) / (f * (k - 1) + n - k),
            "exact": exact,
        }
    )
content = {
    "library": f"scipy {scipy.__version__}",
    "call": "scipy.stats.permutation_test((group, others), abs difference of means, n_resamples=inf).pvalue; scipy.stats.f_oneway(*groups)",
    "cases": cases,
}
path = Path(__file__).parents[2] / "analysis" / "oracles" / "permutation-tests.json"
path.write_text(json.dumps(content) + "\n", encoding="utf-8")

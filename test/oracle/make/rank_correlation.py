"""Makes test/analysis/oracles/rank-correlation.json: Kendall's tau-b and Spearman's rho by scipy.

Run from the repository's root: python3 test/oracle/make/rank_correlation.py (pip install numpy scipy)

Values are whole numbers from a seeded generator, with many equal ones: tau-b differs from tau-a only there.
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import kendalltau, spearmanr

random = np.random.default_rng(2026)
cases = []
for n, distinct in [(2, 2), (5, 3), (12, 4), (40, 5), (40, 1000), (257, 12), (1000, 30)]:
    x = random.integers(0, distinct, n)
    y = np.round(0.5 * x + random.normal(0, distinct / 3, n)).astype(int)
    cases.append(
        {
            "x": x.tolist(),
            "y": y.tolist(),
            "kendall": float(kendalltau(x, y, variant="b").statistic),
            "spearman": float(spearmanr(x, y).statistic),
        }
    )
assert all(np.isfinite([case["kendall"], case["spearman"]]).all() for case in cases)
content = {
    "library": f"scipy {scipy.__version__}",
    "call": "scipy.stats.kendalltau(x, y, variant='b').statistic, scipy.stats.spearmanr(x, y).statistic",
    "cases": cases,
}
path = Path(__file__).parents[2] / "analysis" / "oracles" / "rank-correlation.json"
path.write_text(json.dumps(content) + "\n", encoding="utf-8")

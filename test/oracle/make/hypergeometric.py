"""Makes test/analysis/oracles/hypergeometric.json: logarithms of upper tails, by scipy 1.17.1 and in whole numbers.

Run from the repository's root: python3 test/oracle/make/hypergeometric.py

scipy gives the tenth digit of a small tail; the share of samples counted in integers gives them all. Both are kept.
"""

import json
import math
from fractions import Fraction
from pathlib import Path

import scipy
from scipy.stats import hypergeom

assert scipy.__version__ == "1.17.1", scipy.__version__
cases = [
    (20, 7, 8, 5),
    (20, 7, 8, 1),
    (52, 13, 5, 3),
    (100, 90, 50, 48),
    (400, 30, 100, 20),
    (2000, 300, 150, 20),
    (2000, 300, 150, 90),
    (35000, 2000, 1000, 50),
    (35000, 2000, 1000, 300),
    (35000, 2000, 1000, 900),
]


def exact(all_, marked, drawn, found):
    ways = sum(
        math.comb(marked, k) * math.comb(all_ - marked, drawn - k) for k in range(found, min(marked, drawn) + 1)
    )
    share = Fraction(ways, math.comb(all_, drawn))
    # Logarithms of integers of any size.
    return math.log(share.numerator) - math.log(share.denominator)


rows = [
    {"case": case, "logsf": float(hypergeom.logsf(case[3] - 1, *case[:3])), "exact": exact(*case)} for case in cases
]
path = Path(__file__).parents[2] / "analysis/oracles/hypergeometric.json"
content = {"library": "scipy 1.17.1", "call": "hypergeom.logsf(found - 1, all, marked, drawn); math.comb", "tails": rows}
path.write_text(json.dumps(content).replace("}, {", "},\n{") + "\n", encoding="utf-8")

"""Makes test/analysis/oracles/tails.json: fits of degree tails by powerlaw 2.0.0 and mpmath 1.4.1 (pip install powerlaw mpmath networkx numpy).

Run from the repository's root: python3 test/oracle/make/tails.py

Degrees are those of networks that networkx ships, and numbers drawn by numpy from a seed. Likelihoods and their ratios are powerlaw's
(Power_Law, Lognormal, Exponential with discrete=True, loglikelihood_ratio; an alpha above 3 must be allowed by name). Its own fits stop at some 1e-5 of the parameters, so
its optimum is carried on: alpha to the root of -zeta'/zeta = mean log x, mu and sigma to the root of the gradient of
the likelihood that it documents (erfc differences at x -+ 1/2), both by mpmath.findroot at 40 digits. KS is the
largest difference over all whole numbers of the range, by mpmath.zeta. `functions`: mpmath.zeta and mpmath.erfc.
"""

import json
import warnings
from pathlib import Path

import mpmath as mp
import networkx as nx
import numpy as np
import powerlaw

warnings.filterwarnings("ignore")
assert powerlaw.__version__ == "2.0.0", powerlaw.__version__
mp.mp.dps = 40
folder = Path(__file__).parents[2] / "analysis" / "oracles"
random = np.random.default_rng(7)


def degrees(graph):
    return sorted(int(k) for _, k in graph.degree() if k > 0)


sets = {
    "karate": (degrees(nx.karate_club_graph()), [1, 2, 3]),
    "les miserables": (degrees(nx.les_miserables_graph()), [1, 3, 7]),
    "zipf": (sorted(int(k) for k in random.zipf(2.5, 1500) if k < 100_000), [1, 2, 12]),
    "lognormal": (sorted(int(k) for k in np.ceil(random.lognormal(2.0, 0.9, 1500))), [1, 5]),
    "geometric": (sorted(int(k) for k in random.geometric(0.08, 1500)), [1, 12]),
}


def fit(values, start):
    data = np.array([float(v) for v in values if v >= start])
    unique, counts = np.unique(data, return_counts=True)
    n, pairs = len(data), list(zip(map(mp.mpf, unique), map(int, counts)))
    mean_log = mp.fsum(c * mp.log(x) for x, c in pairs) / n
    guess = powerlaw.Power_Law(data=data, xmin=start, discrete=True, estimate_discrete=False).alpha
    alpha = mp.findroot(lambda a: -mp.zeta(a, start, 1) / mp.zeta(a, start) - mean_log, float(guess))

    def likelihood(mu, sigma):
        z = lambda y: (mp.log(y) - mu) / (sigma * mp.sqrt(2))
        q = lambda y: mp.erfc(z(y))
        half = mp.mpf(1) / 2
        return mp.fsum(c * mp.log(q(x - half) - q(x + half)) for x, c in pairs) - n * mp.log(q(start - half))

    first = powerlaw.Lognormal(data=data, xmin=start, discrete=True)
    h = mp.mpf(10) ** -12
    gradient = lambda m, s: (
        (likelihood(m + h, s) - likelihood(m - h, s)) / (2 * h),
        (likelihood(m, s + h) - likelihood(m, s - h)) / (2 * h),
    )
    mu, sigma = mp.findroot(gradient, (float(first.mu), float(first.sigma)), tol=1e-30)
    lam = mp.log(1 + 1 / (mp.fsum(c * x for x, c in pairs) / n - start))

    given = {"xmin": start, "discrete": True}
    law = powerlaw.Power_Law(parameters=[float(alpha)], parameter_ranges={"alpha": [1, 1000]}, **given).loglikelihoods(data)
    alternatives = {}
    for name, other in {
        "lognormal": powerlaw.Lognormal(parameters=[float(mu), float(sigma)], **given),
        "exponential": powerlaw.Exponential(parameters=[float(lam)], **given),
    }.items():
        logs = other.loglikelihoods(data)
        ratio, p = powerlaw.statistics.loglikelihood_ratio(law.copy(), logs.copy())
        z, _ = powerlaw.statistics.loglikelihood_ratio(law.copy(), logs.copy(), normalized_ratio=True)
        alternatives[name] = {"logLikelihood": float(np.sum(logs)), "ratio": float(ratio), "z": float(z), "p": float(p)}
    alternatives["lognormal"] |= {"mu": float(mu), "sigma": float(sigma)}
    alternatives["exponential"] |= {"lambda": float(lam)}

    total = mp.zeta(alpha, start)
    at_most = np.cumsum(counts) / n
    gaps = []
    for k, x in enumerate(unique):
        gaps.append(abs(float(1 - mp.zeta(alpha, x + 1) / total) - at_most[k]))
        if k > 0:
            gaps.append(abs(float(1 - mp.zeta(alpha, x) / total) - at_most[k - 1]))
    return {
        "from": start,
        "n": n,
        "alpha": float(alpha),
        "logLikelihood": float(np.sum(law)),
        "ks": max(gaps),
        **alternatives,
    }


cases = {name: {"values": values, "fits": [fit(values, start) for start in starts]} for name, (values, starts) in sets.items()}
functions = {
    "logZeta": [
        [s, q, float(mp.log(mp.zeta(s, q))), float(mp.zeta(s, q, 1) / mp.zeta(s, q))]
        for s in (1.01, 1.5, 2.5, 7, 40, 300)
        for q in (1, 2, 9, 77, 5000, 10**9)
    ],
    "logErfc": [[x, float(mp.log(mp.erfc(mp.mpf(x))))] for x in (-30, -3, -1, -0.01, 0, 0.001, 0.5, 1, 1.9, 2, 2.1, 5, 30, 900)],
}
text = json.dumps({"library": "powerlaw 2.0.0, mpmath " + mp.__version__, "functions": functions, "cases": cases})
(folder / "tails.json").write_text(text + "\n", encoding="utf-8")
for name, case in cases.items():
    print(name, [(f["from"], f["alpha"], f["lognormal"]["mu"], f["lognormal"]["sigma"], f["lognormal"]["ratio"]) for f in case["fits"]])

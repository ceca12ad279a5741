"""Makes test/analysis/oracles/bm25.json: BM25 of short documents by bm25s.

Run from the repository's root: python3 test/oracle/make/bm25.py (pip install bm25s==0.3.16).

Documents and queries are lists of terms, drawn with a fixed seed, some of them empty; bm25s is given only those with a term, as
an empty document is none here. method="lucene", k1=1.2, b=0.75: ln(1 + (N - n + 0.5)/(n + 0.5)) * f/(f + k1(1 - b + b l/mean)).
"""

import json
import random
from importlib.metadata import version
from pathlib import Path

import bm25s

random.seed(7)
terms = [f"t{k}" for k in range(30)]
documents = [
    [random.choice(terms[: random.randint(1, 30)]) for _ in range(random.choice([0, 1, 3, 8, 20]))] for _ in range(60)
]
queries = [sorted(set(random.choices(terms, k=random.randint(1, 5)))) for _ in range(25)]
filled = [k for k, document in enumerate(documents) if document]
index = bm25s.BM25(method="lucene", k1=1.2, b=0.75, dtype="float64")
index.index([documents[k] for k in filled], show_progress=False)


def scores_of(query):
    scores = [0.0] * len(documents)
    known = [term for term in query if any(term in document for document in documents)]
    if known:
        for k, score in zip(filled, index.get_scores(known)):
            scores[k] = float(score)
    return scores


target = Path("test/analysis/oracles/bm25.json")
target.write_text(
    json.dumps(
        {
            "call": f"bm25s {version('bm25s')}: BM25(method='lucene', k1=1.2, b=0.75).get_scores",
            "documents": documents,
            "queries": [{"terms": query, "scores": scores_of(query)} for query in queries],
        },
        indent=None,
    )
    + "\n"
)

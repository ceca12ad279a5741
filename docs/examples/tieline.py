"""What a Tieline server computes, as pandas data frames and networkx graphs.

    from tieline import Tieline
    tieline = Tieline("http://127.0.0.1:4180")
    table = tieline.measure("booklet", "betweenness", weighted="true")
    graph = tieline.graph("booklet", layers="collaboration")

Parameters are those of the API (…/api/docs). Needs pandas and pyarrow, and networkx for graphs.
"""

import io
import json
import time
import urllib.parse
import urllib.request


class Tieline:
    def __init__(self, address, token=None):
        self.address = address.rstrip("/")
        self.headers = {"Prefer": "wait=60"}
        if token:
            self.headers["Authorization"] = f"Bearer {token}"

    def ask(self, dataset, path, **query):
        """The bytes of an answer. One that takes long is a job first, which is waited for."""
        place = "/".join(urllib.parse.quote(part, safe="") for part in [dataset, *path.split("/")])
        address = f"{self.address}/api/v1/datasets/{place}?{urllib.parse.urlencode(query)}"
        while True:
            request = urllib.request.Request(address, headers=self.headers)
            with urllib.request.urlopen(request) as answer:
                body = answer.read()
                if answer.status != 202:
                    return body
            job = json.loads(body)
            if "problem" in job:
                raise RuntimeError(job["problem"]["detail"])
            time.sleep(0.5)

    def table(self, dataset, path, **query):
        """A data frame of what can be had as Parquet: measures, communities, ties, panels."""
        import pandas

        return pandas.read_parquet(io.BytesIO(self.ask(dataset, path, format="parquet", **query)))

    def measure(self, dataset, measure, **query):
        return self.table(dataset, f"measures/{measure}", **query)

    def ties(self, dataset, **query):
        return self.table(dataset, "ties", **query)

    def panel(self, dataset, panel, **query):
        return self.table(dataset, f"panels/{panel}", **query)

    def graph(self, dataset, **query):
        """The network with all that is known of its organisations, also of those without a tie."""
        import networkx

        return networkx.read_graphml(io.BytesIO(self.ask(dataset, "ties", format="graphml", **query)))

    def record(self, dataset, path, **query):
        """How to make a result again and cite it; `npm run rerun` reads it from a file."""
        return json.loads(self.ask(dataset, path, record="true", **query))

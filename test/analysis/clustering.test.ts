import fc from "fast-check";
import { expect, test } from "vitest";
import { clustering } from "../../analysis/centrality/clustering.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { dense, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const nan = Number.NaN;

test("closed forms: complete, star, path, two cliques joined", () => {
  expectClose(valuesOn(clustering, named.complete(5)), Array(5).fill(1));
  expectClose(valuesOn(clustering, named.star(3)), [0, nan, nan, nan]);
  expectClose(valuesOn(clustering, named.path(3)), [nan, 0, nan]);
  // At the ends of the bar: all pairs of the clique's other k − 1 among k partners.
  expectClose(valuesOn(clustering, named.barbell(4)), [1, 1, 1, 3 / 6, 3 / 6, 1, 1, 1]);
});

test("weighted: the geometric mean of a triangle's ties, against the strongest tie", () => {
  const edges = [
    { source: "a", target: "b", weight: 8 },
    { source: "b", target: "c", weight: 1 },
    { source: "a", target: "c", weight: 8 },
  ];
  expectClose(valuesOn(clustering, tiesFromEdgeList(edges), {}, true), Array(3).fill(Math.cbrt(1 / 8)));
  expectClose(valuesOn(clustering, tiesFromEdgeList(cliqueEdges(["a", "b", "c", "d"], 3)), {}, true), Array(4).fill(1));
});

test.each([false, true])("the definition, weighted=%s", (weighted) => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const w = dense(given.network, weighted);
      const largest = Math.max(...w.flat());
      const expected = w.map((row, i) => {
        const partners = [...row.keys()].filter((j) => row[j] > 0);
        const k = partners.length;
        if (k < 2) return nan;
        const triples = partners.flatMap((j) => partners.map((q) => (w[i][j] * w[j][q] * w[q][i]) / largest ** 3));
        return sum(triples.map((product) => product ** (1 / 3))) / (k * (k - 1));
      });
      expectClose(valuesOn(clustering, given, {}, weighted), expected);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("names, the unit of weights and organisations without a tie do not matter", () => {
  fc.assert(
    fc.property(collaborations, fc.boolean(), (given, weighted) => {
      const other = changed(
        given,
        (weight) => weight / 3,
        (id) => String(99 - Number(id)),
        ["00"],
      );
      const [alone, ...after] = valuesOn(clustering, other, {}, weighted);
      expect(alone).toBeNaN();
      expectClose(after.reverse(), valuesOn(clustering, given, {}, weighted));
    }),
    { numRuns: 60, seed: 2 },
  );
});

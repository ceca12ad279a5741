import fc from "fast-check";
import { expect, test } from "vitest";
import { sumsOverCommonPartners } from "../../analysis/ties/sums-over-common-partners.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, sum } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { collaborations, named } from "./named-graphs.ts";

const ones = (length: number) => new Float64Array(length).fill(1);

test("closed forms: in a complete network all others are common partners, in a star nobody is", () => {
  const complete = named.complete(6).network;
  expect([...sumsOverCommonPartners(complete, ones(30), ones(6), unwatched)]).toEqual(Array(30).fill(4));
  const star = named.star(4).network;
  expect([...sumsOverCommonPartners(star, ones(8), ones(5), unwatched)]).toEqual(Array(8).fill(0));
  const nobody = tiesFromEdgeList([], ["a"]).network;
  expect(sumsOverCommonPartners(nobody, ones(0), ones(1), unwatched)).toHaveLength(0);
});

test("the definition, on random networks, from both ends of each tie", () => {
  fc.assert(
    fc.property(collaborations, ({ network }) => {
      const { order, offsets, neighbours, weights } = network;
      const w = dense(network);
      const y = Float64Array.from({ length: order }, (_, node) => 1 / (node + 2));
      const expected = Array.from({ length: order }, (_, i) =>
        Array.from(neighbours.subarray(offsets[i], offsets[i + 1]), (j) =>
          sum(w.map((row, q) => w[i][q] * row[j] * y[q])),
        ),
      ).flat();
      expectClose([...sumsOverCommonPartners(network, weights, y, unwatched)], expected);
    }),
    { numRuns: 200, seed: 1 },
  );
});

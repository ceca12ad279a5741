import fc from "fast-check";
import { expect, test } from "vitest";
import { tiesOnwards } from "../../analysis/ties/ties-onwards.ts";
import { trianglesByTie } from "../../analysis/ties/triangles-by-tie.ts";
import { unwatched } from "../../model/progress.ts";
import { dense } from "./dense.ts";
import { collaborations } from "./named-graphs.ts";

test("every three nodes that are tied to each other, once, with the places of their ties", () => {
  fc.assert(
    fc.property(collaborations, ({ network }) => {
      const w = dense(network);
      const ties = tiesOnwards(network);
      const { from, to, nodeAt } = ties;
      const startOf = (place: number) => from.findLastIndex((begin) => begin <= place);
      const found: string[] = [];
      trianglesByTie(
        ties,
        (a, b, ab, count, ac, bc) => {
          expect([startOf(ab), to[ab]]).toEqual([a, b]);
          for (let k = 0; k < count; k++) {
            const c = to[ac[k]];
            expect([startOf(ac[k]), startOf(bc[k]), to[bc[k]]]).toEqual([a, b, c]);
            found.push(
              [a, b, c]
                .map((rank) => nodeAt[rank])
                .sort((i, j) => i - j)
                .join(),
            );
          }
        },
        unwatched,
      );
      const nodes = [...w.keys()];
      const expected = nodes.flatMap((i) =>
        nodes.flatMap((j) =>
          nodes.filter((q) => i < j && j < q && w[i][j] * w[j][q] * w[i][q] > 0).map((q) => [i, j, q].join()),
        ),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 100, seed: 1 },
  );
});

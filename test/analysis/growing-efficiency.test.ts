import fc from "fast-check";
import { expect, test } from "vitest";
import type { AmountChange } from "../../analysis/growing-figure.ts";
import { GrowingEfficiency } from "../../analysis/integration/growing-efficiency.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import { unwatched } from "../../model/progress.ts";
import { distances, sum } from "./dense.ts";

const n = 9;
/** Two groups stand for one node, one for none. */
const nodeOf = Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 0, -1]);

const change = fc.record({
  c: fc.nat(nodeOf.length - 1),
  d: fc.nat(nodeOf.length - 1),
  amount: fc.double({ min: 0.01, max: 5, noNaN: true }),
});
const changes = fc.array(change, { maxLength: 6 });

function growing(weights: readonly (readonly number[])[]): GrowingEfficiency {
  const ties = weights.flatMap((row, source) =>
    row.flatMap((weight, target) => (source < target && weight > 0 ? [{ source, target, weight }] : [])),
  );
  const graph = graphOfTies(n, {
    source: Uint32Array.from(ties, ({ source }) => source),
    target: Uint32Array.from(ties, ({ target }) => target),
    weight: Float64Array.from(ties, ({ weight }) => weight),
    activities: new Uint32Array(ties.length),
  });
  return new GrowingEfficiency(graph, nodeOf, unwatched);
}

/** The definition read literally, with every distance found anew. */
function efficiency(weights: readonly (readonly number[])[]): number {
  const strongest = Math.max(...weights.flat());
  if (strongest === 0) return 0;
  const near = distances(weights).flatMap((row, i) => row.filter((_, j) => j !== i).map((d) => 1 / d));
  return sum(near) / (n * (n - 1) * strongest);
}

function grown(weights: readonly (readonly number[])[], added: readonly AmountChange[]): number[][] {
  const all = weights.map((row) => [...row]);
  for (const { c, d, amount } of added) {
    const [u, v] = [nodeOf[c], nodeOf[d]];
    if (u < 0 || v < 0 || u === v) continue;
    all[u][v] += amount;
    all[v][u] += amount;
  }
  return all;
}

test("what is tried and what is added gives the efficiency of the graph with it, found anew", () => {
  fc.assert(
    fc.property(changes, fc.array(changes, { minLength: 1, maxLength: 5 }), (first, rounds) => {
      let weights = grown(
        Array.from({ length: n }, () => new Array<number>(n).fill(0)),
        first,
      );
      const state = growing(weights);
      for (const round of rounds) {
        expect(state.valueWith([])).toBeCloseTo(efficiency(weights), 12);
        const next = grown(weights, round);
        expect(state.valueWith(round)).toBeCloseTo(efficiency(next), 12);
        expect(state.valueWith([])).toBeCloseTo(efficiency(weights), 12);
        state.add(round);
        weights = next;
        expect(state.valueWith([])).toBeCloseTo(efficiency(weights), 12);
      }
    }),
  );
});

test("a tie that shortens the way between two parts, by hand", () => {
  const state = growing(
    grown(
      Array.from({ length: n }, () => new Array<number>(n).fill(0)),
      [{ c: 0, d: 1, amount: 1 }],
    ),
  );
  expect(state.valueWith([])).toBeCloseTo(2 / 72, 12);
  // 0 – 1 – 2 with weights 1 and 2: distances 1, 1/2, 3/2, and 2 is the strongest.
  expect(state.valueWith([{ c: 2, d: 1, amount: 2 }])).toBeCloseTo((2 * (1 + 2 + 2 / 3)) / (72 * 2), 12);
  // Group 9 is node 0 too, group 10 is nowhere.
  expect(
    state.valueWith([
      { c: 9, d: 1, amount: 1 },
      { c: 10, d: 5, amount: 9 },
    ]),
  ).toBeCloseTo((2 * 2) / (72 * 2), 12);
});

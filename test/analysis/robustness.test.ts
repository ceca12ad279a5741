import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betweenness } from "../../analysis/centrality/betweenness.ts";
import { degree } from "../../analysis/centrality/degree.ts";
import { giantAsLeaving, leavingByRank, randomCourse, robustness } from "../../analysis/integration/robustness.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense } from "./dense.ts";
import { expectClose } from "./expect-close.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import reference from "./oracles/centralisation.json" with { type: "json" };
import oracle from "./oracles/robustness.json" with { type: "json" };

const course = ({ network }: NetworkWithIds, leaving: readonly number[]) => [
  ...giantAsLeaving(network, Uint32Array.from(leaving)),
];
const upTo = (n: number) => Array.from({ length: n }, (_, node) => node);

/** The largest part among those that are left, by walking from each. */
function largestPart(tied: readonly (readonly number[])[], left: readonly number[]): number {
  const partOf = (first: number) => {
    const seen = new Set([first]);
    for (const node of seen) for (const other of left) if (tied[node][other] > 0) seen.add(other);
    return seen.size;
  };
  return Math.max(0, ...left.map(partOf));
}

describe("in closed form", () => {
  test("complete: those who are left hold together", () => {
    expect(course(named.complete(5), upTo(5))).toEqual([5, 4, 3, 2, 1, 0]);
    expect(robustness(Uint32Array.of(5, 4, 3, 2, 1, 0))).toBeCloseTo((1 - 1 / 5) / 2, 12);
  });
  test("star: without its centre nothing holds together; without a leaf the others do", () => {
    expect(course(named.star(4), [0, 1, 2, 3, 4])).toEqual([5, 1, 1, 1, 1, 0]);
    expect(robustness(Uint32Array.of(5, 1, 1, 1, 1, 0))).toBeCloseTo(4 / 25, 12);
    expect(course(named.star(4), [1, 2, 3, 4, 0])).toEqual([5, 4, 3, 2, 1, 0]);
  });
  test("path of seven: broken in its middle, then in the middles of its halves", () => {
    expect(course(named.path(7), [3, 1, 5])).toEqual([7, 3, 3, 1]);
  });
  test("who does not leave stays; nobody leaves; nobody is there", () => {
    expect(course(named.barbell(4), [4])).toEqual([8, 4]);
    expect(course(named.barbell(4), [])).toEqual([8]);
    const none = tiesFromEdgeList([]);
    expect(course(none, [])).toEqual([0]);
    expect(robustness(giantAsLeaving(none.network, new Uint32Array()))).toBeNaN();
  });
});

test("by rank: the highest first, equal ones by id, the undefined last", () => {
  expect([...leavingByRank(Float64Array.of(1, Number.NaN, 3, 1, 0, Number.NaN))]).toEqual([2, 0, 3, 4, 1, 5]);
});

test("as a search of what is left after every step finds it", () => {
  fc.assert(
    fc.property(collaborations, fc.shuffledSubarray(upTo(14), { minLength: 0 }), ({ network }, leaving) => {
      const tied = dense(network);
      const expected = Array.from({ length: leaving.length + 1 }, (_, k) =>
        largestPart(
          tied,
          upTo(14).filter((node) => !leaving.slice(0, k).includes(node)),
        ),
      );
      expect([...giantAsLeaving(network, Uint32Array.from(leaving))]).toEqual(expected);
    }),
    { numRuns: 100, seed: 1 },
  );
});

describe.each(Object.entries(oracle.networks))("%s: against networkx", (name, expected) => {
  const { ids, edges } = reference.networks[name as keyof typeof reference.networks];
  const given = tiesFromEdgeList(
    edges.map(([source, target]) => ({ source: String(source), target: String(target) })),
    ids,
  );
  // What rounding alone tells apart is equal.
  const inOrder = (values: readonly number[]) =>
    leavingByRank(Float64Array.from(values, (value) => Math.round(value * 1e9) / 1e9));

  test("by degree", () => {
    expect([...giantAsLeaving(given.network, inOrder(valuesOn(degree, given)))]).toEqual(expected.degree);
  });
  test("by betweenness", () => {
    const values = valuesOn(betweenness, given, { normalised: false, sampled: "false" });
    expect([...giantAsLeaving(given.network, inOrder(values))]).toEqual(expected.betweenness);
  });
});

describe("by chance", () => {
  test("a star of five: at k the centre is left with probability 1 − k/5, and all who are left with it", () => {
    const { mean, low, high, robustness: each } = randomCourse(named.star(4).network, 4000, 3, unwatched);
    for (let k = 0; k < 5; k++) {
      const still = 1 - k / 5;
      const [whole, spread] = [5 - k, Math.sqrt(still * (1 - still)) * (4 - k)];
      // Four standard errors.
      expect(Math.abs(mean[k] - (still * whole + (1 - still)))).toBeLessThanOrEqual((4 * spread) / Math.sqrt(4000));
    }
    expect(mean[5]).toBe(0);
    expect([low[1], high[1], low[0], high[0]]).toEqual([1, 4, 5, 5]);
    expect(each).toHaveLength(4000);
    expect(each.reduce((sum, r) => sum + r, 0) / 4000).toBeCloseTo((mean.reduce((sum, s) => sum + s, 0) - 5) / 25, 9);
  });
  test("complete: whatever the order, the same", () => {
    const { mean, low, high } = randomCourse(named.complete(6).network, 20, 1, unwatched);
    for (const values of [mean, low, high]) expect([...values]).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });
  test("the same seed gives the same, another one something else", () => {
    const { network } = named.barbell(6);
    const mean = (seed: number) => [...randomCourse(network, 10, seed, unwatched).mean];
    expect(mean(7)).toEqual(mean(7));
    expect(mean(7)).not.toEqual(mean(8));
  });
});

test("weights do not matter; one more without a tie who leaves last changes nothing but the end", () => {
  fc.assert(
    fc.property(collaborations, fc.shuffledSubarray(upTo(14), { minLength: 14 }), (given, leaving) => {
      const before = course(given, leaving);
      expect(
        course(
          changed(given, (weight) => 7 * weight),
          leaving,
        ),
      ).toEqual(before);
      const more = changed(given, (weight) => weight, undefined, ["zz"]);
      expect(course(more, [...leaving, 14])).toEqual([...before.slice(0, 14), 1, 0]);
      expectClose(
        [robustness(Uint32Array.from(course(more, [...leaving, 14]))) * 15 ** 2],
        [robustness(Uint32Array.from(before)) * 14 ** 2 + 1],
      );
    }),
    { numRuns: 50, seed: 2 },
  );
});

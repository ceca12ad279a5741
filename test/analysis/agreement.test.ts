import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, agreement } from "../../analysis/community/agreement.ts";
import { contingency } from "../../analysis/community/contingency.ts";
import { expectedMutualInformation } from "../../analysis/community/expected-mutual-information.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import oracle from "./oracles/communities.json" with { type: "json" };

const group = fc.integer({ min: -1, max: 4 });
const twoPartitions = fc
  .integer({ min: 0, max: 30 })
  .chain((n) =>
    fc.tuple(fc.array(group, { minLength: n, maxLength: n }), fc.array(group, { minLength: n, maxLength: n })),
  );

function close(found: Agreement, wanted: Omit<Agreement, "groups">) {
  for (const index of ["n", "nmi", "ami", "ari"] as const)
    if (Number.isNaN(wanted[index])) expect(found[index]).toBeNaN();
    else expect(found[index]).toBeCloseTo(wanted[index], 10);
}

/** Sum over things of the logarithm of n n_ij / a_i b_j, each counted anew. */
function informationByThings(first: readonly number[], second: readonly number[]): number {
  const n = first.length;
  const of = (list: readonly number[], value: number) => list.filter((other) => other === value).length;
  return first.reduce((sum, u, thing) => {
    const both = first.filter((other, k) => other === u && second[k] === second[thing]).length;
    return sum + Math.log((n * both) / (of(first, u) * of(second, second[thing]))) / n;
  }, 0);
}

function* permutations<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [k, head] of list.entries()) for (const tail of permutations(list.toSpliced(k, 1))) yield [head, ...tail];
}

describe("agreement of two partitions", () => {
  // By hand, in units of ln 2: I and the entropies; E[I] from the two or three overlaps that four things allow.
  it.each<[string, number[], number[], Omit<Agreement, "n" | "groups">]>([
    ["the same under other names", [0, 0, 1, 1], [7, 7, 2, 2], { nmi: 1, ami: 1, ari: 1 }],
    ["crossed halves: I = 0, H = 1, E = 1/3", [0, 0, 1, 1], [0, 1, 0, 1], { nmi: 0, ami: -1 / 2, ari: -1 / 2 }],
    [
      "one half taken apart: I = 1, H = 1 and 3/2, E = 2/3",
      [0, 0, 1, 1],
      [0, 0, 1, 2],
      { nmi: 4 / 5, ami: 4 / 7, ari: 4 / 7 },
    ],
    ["all together against all apart", [0, 0, 0, 0], [0, 1, 2, 3], { nmi: 0, ami: 0, ari: 0 }],
    ["one group each", [0, 0, 0], [3, 3, 3], { nmi: 1, ami: 1, ari: 1 }],
  ])("%s", (_what, first, second, wanted) => close(agreement(first, second), { n: first.length, ...wanted }));

  it("is over those that both put in a group, and undefined where there are none", () => {
    expect(agreement([0, 0, 1, 1, -1, 3], [5, 5, 6, 6, 6, -1])).toEqual({ n: 4, groups: 2, nmi: 1, ami: 1, ari: 1 });
    expect(agreement([0, -1], [-1, 0])).toEqual({
      n: 0,
      groups: 0,
      nmi: Number.NaN,
      ami: Number.NaN,
      ari: Number.NaN,
    });
  });

  it("counts pairs of things as their definition does", () => {
    fc.assert(
      fc.property(twoPartitions, ([first, second]) => {
        const both = [...first.keys()].filter((k) => first[k] >= 0 && second[k] >= 0);
        const pairs = both.flatMap((i, place) => both.slice(place + 1).map((j) => [i, j]));
        const together = (groups: readonly number[]) => pairs.filter(([i, j]) => groups[i] === groups[j]).length;
        const inBoth = pairs.filter(([i, j]) => first[i] === first[j] && second[i] === second[j]).length;
        const expected = (together(first) * together(second)) / pairs.length;
        const ari = (inBoth - expected) / ((together(first) + together(second)) / 2 - expected);
        const found = agreement(first, second);
        expect(found.n).toBe(both.length);
        if (!Number.isNaN(ari)) expect(found.ari).toBeCloseTo(ari, 10);
        const [u, v] = [both.map((k) => first[k]), both.map((k) => second[k])];
        const entropies = (informationByThings(u, u) + informationByThings(v, v)) / 2;
        if (entropies > 0) expect(found.nmi).toBeCloseTo(informationByThings(u, v) / entropies, 10);
      }),
    );
  });

  it("does not depend on which comes first, on the names of groups or on the order of things", () => {
    fc.assert(
      fc.property(twoPartitions, fc.integer(), ([first, second], seed) => {
        const found = agreement(first, second);
        close(agreement(second, first), found);
        close(
          agreement(
            first.map((g) => (g < 0 ? g : 9 - g)),
            second.map((g) => (g < 0 ? g : 3 * g)),
          ),
          found,
        );
        const random = seededRandom(seed);
        const order = first.map((_, k) => ({ k, by: random() })).sort((a, b) => a.by - b.by);
        close(
          agreement(
            order.map(({ k }) => first[k]),
            order.map(({ k }) => second[k]),
          ),
          found,
        );
      }),
    );
  });

  // Values made by test/oracle/make/communities.py.
  it.each(oracle.agreement.map((pair) => [pair.first.length, pair] as const))(
    "is what scikit-learn gives, to 1e-9: %d things",
    (_n, { first, second, ami, nmi, ari }) => {
      const found = agreement(first, second);
      for (const [ours, theirs] of [
        [found.ami, ami],
        [found.nmi, nmi],
        [found.ari, ari],
      ])
        expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));
    },
  );

  it("is about 0 for what chance dealt, adjusted, where NMI is not", () => {
    const random = seededRandom(3);
    const dealt = () => Int32Array.from({ length: 2000 }, () => Math.floor(100 * random()));
    const { nmi, ami, ari } = agreement(dealt(), dealt());
    expect(Math.abs(ami)).toBeLessThan(0.02);
    expect(Math.abs(ari)).toBeLessThan(0.02);
    expect(nmi).toBeGreaterThan(0.3);
  });
});

describe("expected mutual information", () => {
  it("is the mean over every order in which things can be dealt", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((n) => {
          const groups = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n });
          return fc.tuple(groups, groups);
        }),
        ([first, second]) => {
          const dealt = [...permutations(second)].map((order) => informationByThings(first, order));
          const mean = dealt.reduce((sum, information) => sum + information, 0) / dealt.length;
          expect(expectedMutualInformation(contingency(first, second))).toBeCloseTo(mean, 12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is the sum over all overlaps with factorials in full, where n is large enough for the walk to stop early", () => {
    const [n, a, b] = [400, 150, 120];
    const lnFactorial = [0];
    for (let k = 1; k <= n; k++) lnFactorial.push(lnFactorial[k - 1] + Math.log(k));
    const lnChoose = (m: number, k: number) => lnFactorial[m] - lnFactorial[k] - lnFactorial[m - k];
    let wanted = 0;
    for (const row of [a, n - a])
      for (const column of [b, n - b])
        for (let k = Math.max(1, row + column - n); k <= Math.min(row, column); k++)
          wanted +=
            Math.exp(lnChoose(row, k) + lnChoose(n - row, column - k) - lnChoose(n, column)) *
            (k / n) *
            Math.log((n * k) / (row * column));
    expect(expectedMutualInformation({ n, rows: [a, n - a], columns: [b, n - b] })).toBeCloseTo(wanted, 12);
  });
});

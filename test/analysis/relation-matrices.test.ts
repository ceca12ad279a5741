import fc from "fast-check";
import { expect, test } from "vitest";
import { distancesComputed } from "../../analysis/relations/distances-computed.ts";
import { permutedStatistics, regression, relations } from "../../analysis/relations/mrqap.ts";
import { fullMatrix, type PairMatrix, pairPlace } from "../../analysis/relations/pair-matrix.ts";
import { pairMoments } from "../../analysis/relations/pair-moments.ts";
import { permutation } from "../../analysis/relations/permutations.ts";
import { orderOf, permutedProduct } from "../../analysis/relations/permuted-product.ts";
import {
  differenceMatrix,
  distanceMatrix,
  placesMatrix,
  sameMatrix,
  tiesMatrix,
} from "../../analysis/relations/relation-matrices.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { kilometres } from "../../model/kilometres.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { entriesOf, entryOf } from "./entries-of.ts";
import { expectClose } from "./expect-close.ts";
import { collaborations, named } from "./named-graphs.ts";

const all = Uint32Array.of(0, 1, 2, 3);

test("a quarter of the way round, and nothing between a place and itself", () => {
  const [seoul, busan] = [
    { latitude: 37.5665, longitude: 126.978 },
    { latitude: 35.1796, longitude: 129.0756 },
  ];
  expect(kilometres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
    (Math.PI / 2) * 6371,
    6,
  );
  expect(kilometres({ latitude: 90, longitude: 5 }, { latitude: -90, longitude: 50 })).toBeCloseTo(Math.PI * 6371, 6);
  expect(kilometres(seoul, seoul)).toBe(0);
  expect(kilometres(seoul, busan)).toBeCloseTo(kilometres(busan, seoul), 9);
  expect(Math.round(kilometres(seoul, busan))).toBe(325);
});

test("ties over the organisations asked for, weighted or not", () => {
  // A path 0–1–2–3.
  const { network } = named.path(4);
  const path = tiesMatrix(network, all, true);
  expect(entriesOf(path)).toEqual([1, 0, 1, 0, 0, 1]);
  expect(entriesOf(tiesMatrix(network, Uint32Array.of(1, 2, 3), false))).toEqual([1, 0, 1]);
  expect(entriesOf(tiesMatrix(network, Uint32Array.of(0, 2, 3), true))).toEqual([0, 0, 1]);
  expect(tiesMatrix(network, Uint32Array.of(0), true).weights).toHaveLength(0);
});

test("the same group, how far apart, how different", () => {
  expect(entriesOf(sameMatrix(Int32Array.of(5, 5, 2, 5), all))).toEqual([1, 0, 0, 1, 1, 0]);
  expect(entriesOf(differenceMatrix(Float64Array.of(1, 4, -2)))).toEqual([3, 3, 6]);
  const places = { latitude: Float64Array.of(0, 0, 0), longitude: Float64Array.of(0, 0, 90) };
  const far = Math.log1p(((Math.PI / 2) * 6371) / 10);
  for (const made of [distanceMatrix, placesMatrix])
    expectClose(entriesOf(made(places, Uint32Array.of(0, 1, 2))), [0, far, far]);
});

test("a distance is the great circle's, near or at the other end of the world, held or computed", () => {
  const random = seededRandom(8);
  const latitude = Float64Array.from({ length: 60 }, () => 180 * random() - 90);
  const longitude = latitude.map(() => 360 * random() - 180);
  // Some metres away, and exactly opposite.
  [latitude[1], longitude[1]] = [latitude[0] + 1e-5, longitude[0]];
  [latitude[3], longitude[3]] = [-latitude[2], longitude[2] + 180];
  const organisations = Uint32Array.from(latitude.keys());
  const place = (k: number) => ({ latitude: latitude[k], longitude: longitude[k] });
  const expected = Array.from(organisations, (i) =>
    Array.from({ length: i }, (_, j) => Math.log1p(kilometres(place(i), place(j)) / 10)),
  ).flat();
  // Opposite each other the sine of half the angle is flat, and half of the digits are lost either way.
  for (const made of [distanceMatrix, placesMatrix])
    for (const [k, entry] of entriesOf(made({ latitude, longitude }, organisations)).entries())
      expect(Math.abs(entry - expected[k])).toBeLessThan(1e-8);
});

const n = 14;
const everyone = Uint32Array.from({ length: n }, (_, k) => k);
/** A matrix of each kind, with ties in the values and groups of one. */
const anyMatrix: fc.Arbitrary<PairMatrix> = fc.oneof(
  collaborations.map(({ network }) => tiesMatrix(network, everyone, true)),
  fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n })
    .map((codes) => sameMatrix(Int32Array.from(codes), everyone)),
  fc
    .array(fc.oneof(fc.constantFrom(1000, 1001, 1003.5), fc.double({ min: -50, max: 50, noNaN: true })), {
      minLength: n,
      maxLength: n,
    })
    .map((values) => differenceMatrix(Float64Array.from(values))),
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
    .map((values) => fullMatrix(n, (i, j) => values[pairPlace(i, j)])),
  fc
    .array(fc.tuple(fc.constantFrom(-37, 0, 35.5), fc.double({ min: -180, max: 180, noNaN: true })), {
      minLength: n,
      maxLength: n,
    })
    .map((places) => {
      const [latitude, longitude] = [0, 1].map((axis) => Float64Array.from(places, (place) => place[axis]));
      return placesMatrix({ latitude, longitude }, everyone);
    }),
);

test("products of permuted matrices and their moments are sums over all pairs, whatever the two are held by", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyMatrix, anyMatrix, fc.integer({ min: 0, max: 1000 }), (a, b, number) => {
      met.add(`${a.is} ${b.is}`);
      const to = permutation({ n, count: 1, isExact: false, seed: 3 }, number);
      let [expected, size] = [0, 0];
      for (let i = 1; i < n; i++)
        for (let j = 0; j < i; j++) {
          const term = entryOf(a, i, j) * entryOf(b, to[i], to[j]);
          expected += term;
          size += Math.abs(term);
        }
      expect(Math.abs(permutedProduct(a, b, orderOf(to)) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
      const entries = entriesOf(a);
      const mean = entries.reduce((sum, entry) => sum + entry, 0) / entries.length;
      const squares = entries.reduce((sum, entry) => sum + (entry - mean) ** 2, 0);
      const moments = pairMoments(a);
      expectClose([moments.mean, moments.squares], [mean, squares]);
      expect(moments.isConstant).toBe(entries.every((entry) => entry === entries[0]));
    }),
    { numRuns: 600 },
  );
  expect(met.size).toBe(25);
});

test("a regression has the same numbers however its matrices are held", () => {
  fc.assert(
    fc.property(
      fc.array(anyMatrix, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 0, max: 1000 }),
      (matrices, number) => {
        const [held, full] = [matrices, matrices.map((matrix) => fullMatrix(n, (i, j) => entryOf(matrix, i, j)))].map(
          (those) => relations(those),
        );
        fc.pre(
          !("constant" in held) &&
            held.explaining.every(({ left }, k) => left > 1e-3 * held.products[(k + 1) * (matrices.length + 1)]),
        );
        if ("constant" in held || "constant" in full) throw new Error("one of the two is undetermined");
        const [own, other] = [held, full].map(regression);
        fc.pre(own.rSquared < 1 - 1e-6);
        expectClose(
          [own.intercept, own.rSquared, ...own.coefficients, ...own.t, ...own.r],
          [other.intercept, other.rSquared, ...other.coefficients, ...other.t, ...other.r],
        );
        const to = permutation({ n, count: 1, isExact: false, seed: 4 }, number);
        expectClose([...permutedStatistics(held, to)], [...permutedStatistics(full, to)]);
      },
    ),
    { numRuns: 200 },
  );
});

test("how many distances are computed: as many as are read, once and for every permutation", () => {
  const path = tiesMatrix(named.path(4).network, all, true);
  const same = sameMatrix(Int32Array.of(0, 0, 0, 1), all);
  const different = differenceMatrix(Float64Array.of(1, 4, -2, 0));
  const places = { latitude: Float64Array.of(0, 0, 0, 3), longitude: Float64Array.of(0, 5, 90, 20) };
  const far = placesMatrix(places, all);
  // Moments 6, with the three ties of the path 3; a permutation 3.
  expect(distancesComputed([path, far], 10)).toBe(6 + 3 + 10 * 3);
  // Of the group of three 3, of all pairs 6, of the distances with themselves 12.
  expect(distancesComputed([path, far, same], 10)).toBe(6 + 3 + 3 + 10 * (3 + 12 + 3 + 3));
  expect(distancesComputed([path, different, far], 1)).toBe(6 + 3 + 6 + (6 + 3 + 6 + 12));
  expect(distancesComputed([path, same, different], 1000)).toBe(0);
  expect(distancesComputed([path, distanceMatrix(places, all)], 1000)).toBe(0);
});

test("a large network on itself is a perfect fit", () => {
  const size = 4000;
  const random = seededRandom(5);
  const edges = Array.from({ length: 60_000 }, () => {
    const [source, target] = [random(), random()].map((one) => String(Math.floor(one * size)).padStart(4, "0"));
    return { source, target, weight: 0.1 + random() };
  });
  const { network, ids } = tiesFromEdgeList(edges);
  const matrix = tiesMatrix(
    network,
    Uint32Array.from(ids, (_, k) => k),
    true,
  );
  const found = relations([matrix, { ...matrix, weights: matrix.weights.map((weight) => weight / 3) }]);
  if ("constant" in found) throw new Error("undetermined");
  expect([...regression(found).t]).toEqual([Number.POSITIVE_INFINITY]);
});

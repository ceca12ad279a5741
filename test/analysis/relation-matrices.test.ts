import { expect, test } from "vitest";
import { permutedProduct } from "../../analysis/relations/permuted-product.ts";
import {
  differenceMatrix,
  distanceMatrix,
  sameMatrix,
  tiesMatrix,
} from "../../analysis/relations/relation-matrices.ts";
import { kilometres } from "../../model/kilometres.ts";
import { named } from "./named-graphs.ts";

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
  expect([...path.values]).toEqual([1, 0, 1, 0, 0, 1]);
  expect([...tiesMatrix(network, Uint32Array.of(1, 2, 3), false).values]).toEqual([1, 0, 1]);
  expect(tiesMatrix(network, Uint32Array.of(0), true).values).toHaveLength(0);
});

test("the same group, how far apart, how different", () => {
  expect([...sameMatrix(Int32Array.of(5, 5, 2, 5), all).values]).toEqual([1, 0, 0, 1, 1, 0]);
  expect([...differenceMatrix(Float64Array.of(1, 4, -2)).values]).toEqual([3, 3, 6]);
  const places = { latitude: Float64Array.of(0, 0, 0), longitude: Float64Array.of(0, 0, 90) };
  const far = Math.log1p(((Math.PI / 2) * 6371) / 10);
  const { values } = distanceMatrix(places, Uint32Array.of(0, 1, 2));
  expect([values[0], values[1].toFixed(9), values[2].toFixed(9)]).toEqual([0, far.toFixed(9), far.toFixed(9)]);
});

test("products under every way of walking: sparse on either side, dense on both", () => {
  const { network } = named.path(40);
  const every = Uint32Array.from({ length: 40 }, (_, k) => k);
  const sparse = tiesMatrix(network, every, true);
  const dense = differenceMatrix(Float64Array.from(every, (k) => (k * k) % 7));
  expect([sparse.pairs?.length, dense.pairs]).toEqual([78, undefined]);
  const order = every.map((k) => (k * 7 + 3) % 40);
  for (const [a, b] of [
    [sparse, dense],
    [dense, sparse],
    [dense, dense],
    [sparse, sparse],
  ]) {
    let expected = 0;
    for (let i = 1; i < 40; i++)
      for (let j = 0; j < i; j++) {
        const [p, q] = [Math.max(order[i], order[j]), Math.min(order[i], order[j])];
        expected += a.values[(i * (i - 1)) / 2 + j] * b.values[(p * (p - 1)) / 2 + q];
      }
    expect(permutedProduct(a, b, order)).toBeCloseTo(expected, 9);
  }
});

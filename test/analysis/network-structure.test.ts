import fc from "fast-check";
import { expect, test } from "vitest";
import { networkStructure } from "../../analysis/structure/network-structure.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, distances, sum } from "./dense.ts";
import { changed } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import karate from "./oracles/karate.json" with { type: "json" };

const structure = ({ network }: NetworkWithIds) => networkStructure(network, unwatched);

test("closed forms: star, complete, path", () => {
  expect(structure(named.star(4))).toEqual({
    density: 0.4,
    meanDegree: 1.6,
    components: 1,
    giantShare: 1,
    transitivity: 0,
    triangles: 0,
    degreeAssortativity: -1,
    meanDistance: (4 + 6 * 2) / 10,
    diameter: 2,
    efficiency: (4 + 6 / 2) / 10,
    degreeCentralisation: 1,
    degrees: [0, 4, 0, 0, 1],
    distances: [0, 4, 6],
  });
  expect(structure(named.complete(5))).toMatchObject({ density: 1, transitivity: 1, triangles: 10, efficiency: 1 });
  expect(structure(named.complete(5)).degreeAssortativity).toBeUndefined();
  expect(structure(named.complete(5)).degreeCentralisation).toBe(0);
  expect(structure(named.path(40))).toMatchObject({ diameter: 39, meanDistance: 41 / 3 });
});

test("nobody, and nobody tied: what is undefined is absent", () => {
  expect(structure(tiesFromEdgeList([]))).toEqual({ components: 0, triangles: 0, degrees: [0], distances: [0] });
  expect(structure(tiesFromEdgeList([], ["a", "b"]))).toEqual({
    density: 0,
    meanDegree: 0,
    components: 2,
    giantShare: 0.5,
    triangles: 0,
    efficiency: 0,
    degrees: [2],
    distances: [0],
  });
});

test("the definitions, on random networks", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const tied = dense(given.network, false);
      const n = tied.length;
      const length = distances(tied);
      const pairs = tied.flatMap((_, i) => tied.slice(0, i).map((_, j) => [i, j] as const));
      const joined = pairs.map(([i, j]) => length[i][j]).filter(Number.isFinite);
      const degree = tied.map(sum);
      const triples = pairs.flatMap(([i, j]) => tied.slice(0, j).map((_, k) => tied[i][j] * tied[j][k] * tied[k][i]));
      const found = structure(given);
      expect(found.density).toBeCloseTo(sum(pairs.map(([i, j]) => tied[i][j])) / pairs.length, 12);
      expect(found.triangles).toBe(sum(triples));
      const wedges = sum(degree.map((k) => (k * (k - 1)) / 2));
      if (wedges > 0) expect(found.transitivity).toBeCloseTo((3 * sum(triples)) / wedges, 12);
      expect(found.meanDistance).toBeCloseTo(sum(joined) / joined.length, 12);
      expect(found.diameter).toBe(Math.max(...joined));
      expect(found.efficiency).toBeCloseTo(sum(joined.map((d) => 1 / d)) / pairs.length, 12);
      const parts = new Set(length.map((row) => row.map((d) => Number(Number.isFinite(d))).join("")));
      expect(found.components).toBe(parts.size);
      expect(found.giantShare).toBe(Math.max(...length.map((row) => row.filter(Number.isFinite).length)) / n);
      expect(found.degreeCentralisation).toBeCloseTo(
        sum(degree.map((k) => Math.max(...degree) - k)) / ((n - 1) * (n - 2)),
        12,
      );
      const ends = tied.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [[degree[i], degree[j]]] : [])));
      const mean = sum(ends.map(([k]) => k)) / ends.length;
      const variance = sum(ends.map(([k]) => (k - mean) ** 2));
      if (variance < 1e-9) expect(found.degreeAssortativity).toBeUndefined();
      else
        expect(found.degreeAssortativity).toBeCloseTo(sum(ends.map(([k, l]) => (k - mean) * (l - mean))) / variance, 9);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("names and weights do not matter", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const other = changed(
        given,
        (weight) => weight * 9,
        (id) => String(99 - Number(id)),
      );
      expect(structure(other)).toEqual(structure(given));
    }),
    { numRuns: 60, seed: 2 },
  );
});

test("karate, as everybody reports it: 45 triangles, transitivity 0.2557, assortativity −0.4756, mean distance 2.4082", () => {
  const given = tiesFromEdgeList(
    karate.ties.map(([source, target]) => ({ source: String(source), target: String(target) })),
  );
  const found = structure(given);
  expect(found).toMatchObject({ triangles: 45, diameter: 5, components: 1 });
  expect(found.transitivity).toBeCloseTo(0.2556818181818182, 12);
  expect(found.degreeAssortativity).toBeCloseTo(-0.4756130976846146, 12);
  expect(found.meanDistance).toBeCloseTo(2.408199643493761, 12);
});

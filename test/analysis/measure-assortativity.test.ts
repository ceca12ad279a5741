import fc from "fast-check";
import { expect, test } from "vitest";
import { coreness } from "../../analysis/centrality/coreness.ts";
import { correlationOverTies } from "../../analysis/connectivity/correlation-over-ties.ts";
import { measureAssortativity } from "../../analysis/connectivity/measure-assortativity.ts";
import type { FigureInput } from "../../analysis/figure.ts";
import { degreeAssortativity } from "../../analysis/structure/degree-assortativity.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import { type NetworkWithIds, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { dense, sum } from "./dense.ts";
import { changed, valuesOn } from "./measure-values.ts";
import { collaborations, named } from "./named-graphs.ts";
import oracle from "./oracles/centralisation.json" with { type: "json" };

function by(measure: string, { network }: NetworkWithIds): number {
  const input = { network, weighted: false, parameters: { measure }, progress: unwatched };
  return measureAssortativity.compute(input as unknown as FigureInput<typeof measureAssortativity.parameters>);
}

test("a star: who has many is tied to those with few; a complete network: all alike, so undefined", () => {
  expect(by("degree", named.star(5))).toBeCloseTo(-1, 12);
  expect(by("coreness", named.star(5))).toBeNaN();
  expect(by("degree", named.complete(5))).toBeNaN();
});

test("two cliques of different size, joined by nothing: alike with alike", () => {
  const edges = ["ab", "ac", "bc", "xy"].map(([source, target]) => ({ source, target }));
  expect(by("coreness", tiesFromEdgeList(edges))).toBe(1);
});

test("nobody, one organisation, no tie: undefined; who has no value does not count", () => {
  for (const given of [tiesFromEdgeList([]), tiesFromEdgeList([], ["a"]), tiesFromEdgeList([], ["a", "b"])])
    expect(by("degree", given)).toBeNaN();
  const { network } = named.path(4);
  expect(correlationOverTies(network, Float64Array.from([1, 2, Number.NaN, 7]))).toBeCloseTo(-1, 12);
});

test("by degree it is the assortativity by degree; by any values what the definition says", () => {
  fc.assert(
    fc.property(
      collaborations,
      fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 14, maxLength: 14 }),
      (given, own) => {
        const { network } = given;
        const degree = degreeAssortativity.of(new StructureCounts(network, unwatched));
        const same = by("degree", given);
        if (Number.isNaN(degree)) expect(same).toBeNaN();
        else expect(same).toBeCloseTo(degree, 9);
        const tied = dense(network, false);
        const ends = tied.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [[own[i], own[j]]] : [])));
        const mean = sum(ends.map(([x]) => x)) / ends.length;
        const variance = sum(ends.map(([x]) => (x - mean) ** 2));
        const found = correlationOverTies(network, Float64Array.from(own));
        if (variance < 1e-9) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(sum(ends.map(([x, y]) => (x - mean) * (y - mean))) / variance, 9);
      },
    ),
  );
});

test.each(Object.entries(oracle.networks))("%s, by coreness, against networkx", (_, { ids, edges, byCoreness }) => {
  const ties = edges.map(([source, target]) => ({ source: String(source), target: String(target) }));
  expect(by("coreness", tiesFromEdgeList(ties, ids))).toBeCloseTo(byCoreness, 10);
});

test("names, order, weights and a scale of the values do not matter", () => {
  fc.assert(
    fc.property(collaborations, (given) => {
      const value = by("coreness", given);
      const renamed = changed(
        given,
        (weight) => 3 * weight,
        (id) => `x${99 - Number(id)}`,
      );
      const scaled = Float64Array.from(valuesOn(coreness, given), (k) => 5 - 2 * k);
      const others = [by("coreness", renamed), correlationOverTies(given.network, scaled)];
      if (Number.isNaN(value)) expect(others.every(Number.isNaN)).toBe(true);
      else for (const other of others) expect(other).toBeCloseTo(value, 9);
    }),
  );
});

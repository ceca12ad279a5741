import fc from "fast-check";
import { expect, test } from "vitest";
import { sweepByHops } from "../../analysis/centrality/sweep-by-hops.ts";
import { twinQuotient } from "../../analysis/centrality/twin-quotient.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { type Edge, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { dense, distances } from "./dense.ts";

/** Organisations at each distance from each node, from 1 on, by way of its class. */
function swept(network: TieNetwork): number[][] {
  const quotient = twinQuotient(network, false);
  const counts: number[][] = Array.from({ length: quotient.classes }, () => []);
  sweepByHops(
    quotient,
    0,
    quotient.classes,
    (source, distance, organisations) => {
      // Nothing is left out between one distance and the next.
      expect(counts[source]).toHaveLength(distance - 1);
      counts[source].push(organisations);
    },
    unwatched,
  );
  return Array.from(quotient.classOf, (c) => counts[c]);
}

function counted(network: TieNetwork): number[][] {
  return distances(dense(network, false)).map((row, i) => {
    const counts: number[] = [];
    row.forEach((d, j) => {
      if (i !== j && Number.isFinite(d)) counts[d - 1] = (counts[d - 1] ?? 0) + 1;
    });
    return counts;
  });
}

/** Many more organisations than go through together, in parts near and far: cliques along a chain, drawn at random. */
function chained(organisations: number, groups: number, size: number, seed: number): Edge[] {
  const random = seededRandom(seed);
  return Array.from({ length: groups }, (_, group) => {
    const first = (group * organisations) / groups;
    const members = Array.from({ length: size }, () => Math.floor(first + (random() * 2 * organisations) / groups));
    return members.flatMap((a, k) => members.slice(k + 1).map((b) => ({ source: `o${a}`, target: `o${b}` })));
  }).flat();
}

test.each([
  ["near to each other", 90, 4, 30],
  ["far from each other", 150, 60, 4],
  ["in several parts", 200, 40, 5],
])("every distance found naively, in a network whose organisations are %s", (_what, organisations, groups, size) => {
  for (const seed of [1, 2, 3]) {
    const { network } = tiesFromEdgeList(chained(organisations, groups, size, seed), ["alone", "apart"]);
    expect(swept(network)).toEqual(counted(network));
  }
});

test("every distance found naively, in small networks", () => {
  const edges = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([a, b]) => ({
      source: `o${a}`,
      target: `o${b}`,
    })),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(edges, (given) => {
      const { network } = tiesFromEdgeList(given);
      expect(swept(network)).toEqual(counted(network));
    }),
    { numRuns: 100, seed: 1 },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedGroups } from "../../analysis/community/connected-groups.ts";
import { findGroups, type GroupFinding } from "../../analysis/community/find-groups.ts";
import { modularity } from "../../analysis/community/modularity.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { type Edge, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { unwatched } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const defaults = { resolution: 1, runs: 3, iterations: 5, seed: 1, weighted: true };

function listed({ order, offsets, neighbours, weights }: TieNetwork, ids: readonly string[]): Edge[] {
  return Array.from({ length: order }, (_, node) =>
    Array.from({ length: offsets[node + 1] - offsets[node] }, (_, k) => {
      const tie = offsets[node] + k;
      return { source: ids[node], target: ids[neighbours[tie]], weight: weights[tie] };
    }),
  )
    .flat()
    .filter(({ source, target }) => source < target);
}

/** Modularity of the best of all partitions of the nodes: their restricted growth strings, one after the other. */
function highestModularity(network: TieNetwork, resolution: number): number {
  const of = new Int32Array(network.order);
  let highest = Number.NEGATIVE_INFINITY;
  const from = (node: number, groups: number) => {
    if (node === network.order) highest = Math.max(highest, modularity(network, of, { resolution, weighted: true }));
    else
      for (let group = 0; group <= groups; group++) {
        of[node] = group;
        from(node + 1, Math.max(groups, group + 1));
      }
  };
  from(0, 0);
  return highest;
}

describe.each(communityAlgorithms)("communities by %s", (algorithm) => {
  const find = (network: TieNetwork, own: Partial<GroupFinding> = {}) =>
    findGroups(network, { ...defaults, algorithm, ...own }, unwatched);

  it("finds two cliques that a tie joins, of which the first named comes first", () => {
    const found = find(named.barbell(6).network, { runs: 10 });
    expect([...found.of]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    // Each holds 30 of 62 tie ends, and half of all ends are at it.
    expect(found.modularity).toBeCloseTo(60 / 62 - 2 / 4, 12);
  });

  it("finds ten cliques in a ring", () => {
    const cliques = Array.from({ length: 10 }, (_, c) => Array.from({ length: 5 }, (_, k) => `${c}${k}`));
    const ring = cliques.map((clique, c) => ({ source: clique[0], target: cliques[(c + 1) % 10][1] }));
    const { network } = tiesFromEdgeList([...cliques.flatMap((clique) => cliqueEdges(clique)), ...ring]);
    const found = find(network, { runs: 20 });
    expect([...found.of]).toEqual(cliques.flatMap((clique, c) => clique.map(() => c)));
    expect(found.modularity).toBeCloseTo(20 / 22 - 1 / 10, 12);
  });

  it("reads a weight as strength: a heavy tie holds where light ones would part", () => {
    const square = (heavy: readonly string[], light: readonly string[]) =>
      [heavy, light].flatMap((pairs, k) =>
        pairs.map((pair) => ({ source: pair[0], target: pair[1], weight: k === 0 ? 10 : 1 })),
      );
    expect([...find(tiesFromEdgeList(square(["ab", "cd"], ["bc", "da"])).network).of]).toEqual([0, 0, 1, 1]);
    expect([...find(tiesFromEdgeList(square(["bc", "da"], ["ab", "cd"])).network).of]).toEqual([0, 1, 1, 0]);
  });

  it("is one community where everybody is tied to everybody, and in a star", () => {
    expect([...find(named.complete(6).network).sizes]).toEqual([6]);
    expect([...find(named.star(5).network, { runs: 5 }).sizes]).toEqual([6]);
  });

  it("has none in an empty network, for one organisation, and without ties", () => {
    for (const ids of [[], ["a"], ["a", "b", "c"]]) {
      const found = find(tiesFromEdgeList([], ids).network);
      expect([...found.of]).toEqual(ids.map(() => -1));
      expect([found.sizes.length, found.runs.length, found.split]).toEqual([0, 0, 0]);
      expect(found.modularity).toBeNaN();
    }
  });

  it("never joins what nothing connects, and leaves out who has no tie", () => {
    const triangles = ["abc", "def", "gh"].flatMap((members) => cliqueEdges([...members]));
    const { network } = tiesFromEdgeList(triangles, ["i"]);
    expect([...find(network).of]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, -1]);
  });

  it("gives groups that hold together by their own ties, and says what they are worth", () => {
    fc.assert(
      fc.property(collaborations, fc.constantFrom(0.3, 1, 3), fc.boolean(), ({ network }, resolution, weighted) => {
        const found = find(network, { resolution, weighted });
        expect(connectedGroups(network, found.of)).toEqual({ of: found.of, sizes: found.sizes, split: 0 });
        if (algorithm === "leiden") expect(found.split).toBe(0);
        expect(found.modularity).toBe(modularity(network, found.of, { resolution, weighted }));
        expect(found.modularity).toBe(Math.max(...found.modularityOfRuns));
      }),
    );
  });

  it("repeats with the same seed, run by run", () => {
    fc.assert(
      fc.property(collaborations, fc.nat(), ({ network }, seed) => {
        const found = find(network, { seed, runs: 4 });
        expect(find(network, { seed, runs: 4 })).toEqual(found);
        expect(find(network, { seed, runs: 2 }).runs).toEqual(found.runs.slice(0, 2));
      }),
      { numRuns: 30 },
    );
  });

  it("does not change when all weights are doubled, an organisation without a tie is added, or unit weights are not read", () => {
    fc.assert(
      fc.property(collaborations, ({ network, ids }) => {
        const found = find(network);
        const edges = listed(network, ids);
        const doubled = tiesFromEdgeList(
          edges.map(({ source, target, weight }) => ({ source, target, weight: 2 * weight! })),
          ids,
        );
        expect(find(doubled.network).of).toEqual(found.of);
        const units = tiesFromEdgeList(
          edges.map(({ source, target }) => ({ source, target })),
          ids,
        ).network;
        expect(find(units, { weighted: true }).of).toEqual(find(network, { weighted: false }).of);
        // Another order of chance may give another partition; who is alone is in none of them.
        const { network: larger } = tiesFromEdgeList(edges, [...ids, "zz"]);
        expect(find(larger).of.at(-1)).toBe(-1);
      }),
      { numRuns: 50 },
    );
  });

  it("stops when its job is cancelled", () => {
    const cancelled = {
      report() {},
      checkCancelled() {
        throw new TielineError("job_cancelled");
      },
    };
    expect(() => findGroups(named.path(5).network, { ...defaults, algorithm }, cancelled)).toThrow("job_cancelled");
  });
});

describe("communities by leiden", () => {
  it("reach what the best of all partitions of a small network reaches, but for few, and never more", () => {
    const small = fc
      .array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((activities) => tiesFromEdgeList(activities.flatMap((members) => cliqueEdges(members.map(String)))).network);
    // Always the same networks: it searches, and does not promise the best.
    const tried = fc.sample(fc.tuple(small, fc.constantFrom(0.5, 1, 2)), { numRuns: 120, seed: 1 });
    const short = tried.map(([network, resolution]) => {
      const parameters = { ...defaults, algorithm: "leiden" as const, resolution, runs: 20 };
      return highestModularity(network, resolution) - findGroups(network, parameters, unwatched).modularity;
    });
    expect(Math.min(...short)).toBeGreaterThan(-1e-10);
    expect(short.filter((by) => by > 1e-10).length).toBeLessThanOrEqual(2);
  });
});

describe("communities by labels", () => {
  it("end where nobody's label holds less of it than another", () => {
    fc.assert(
      fc.property(collaborations, fc.nat(), fc.boolean(), ({ network }, seed, weighted) => {
        const found = findGroups(network, { ...defaults, algorithm: "labels", runs: 1, seed, weighted }, unwatched);
        if (found.split > 0) return;
        for (let node = 0; node < network.order; node++) {
          const held = new Map<number, number>();
          for (let tie = network.offsets[node]; tie < network.offsets[node + 1]; tie++) {
            const group = found.of[network.neighbours[tie]];
            held.set(group, (held.get(group) ?? 0) + (weighted ? network.weights[tie] : 1));
          }
          if (held.size > 0)
            expect(held.get(found.of[node]) ?? 0).toBeGreaterThanOrEqual(Math.max(...held.values()) - 1e-9);
        }
      }),
    );
  });

  it("split a label that is on organisations that nothing of theirs connects", () => {
    // A hub gives its label to two groups, which keep it when the hub itself goes over to a third.
    const { network } = tiesFromEdgeList([
      ...["b", "c", "d"].map((target) => ({ source: "a", target, weight: 2 })),
      ...["f", "g", "i"].map((target) => ({ source: "e", target, weight: 2 })),
      ...["a", "e"].map((source) => ({ source, target: "h", weight: 3 })),
      ...["x", "y", "z"].map((source) => ({ source, target: "h", weight: 2.5 })),
      ...cliqueEdges(["x", "y", "z"], 4),
    ]);
    const splits = Array.from(
      { length: 50 },
      (_, seed) => findGroups(network, { ...defaults, algorithm: "labels", runs: 1, seed }, unwatched).split,
    );
    expect(Math.max(...splits)).toBe(1);
  });
});

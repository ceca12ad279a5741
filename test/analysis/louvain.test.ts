import fc from "fast-check";
import detectCommunities from "graphology-communities-louvain";
import { describe, expect, it } from "vitest";
import { connectedGroups } from "../../analysis/community/connected-groups.ts";
import { louvain } from "../../analysis/community/louvain.ts";
import { modularity } from "../../analysis/community/modularity.ts";
import { asGraph } from "../../analysis/ties/as-graph.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { cliqueEdges, collaborations, named } from "./named-graphs.ts";

const defaults = { resolution: 1, runs: 3, seed: 1, weighted: true };

/** The definition over pairs: 1/2m Σ_ij (w_ij − γ s_i s_j / 2m) [same group]. */
function modularityByPairs(
  { order, offsets, neighbours, weights }: TieNetwork,
  of: ArrayLike<number>,
  gamma: number,
  weighted: boolean,
): number {
  const weight = Array.from({ length: order }, () => new Float64Array(order));
  for (let i = 0; i < order; i++)
    for (let k = offsets[i]; k < offsets[i + 1]; k++) weight[i][neighbours[k]] = weighted ? weights[k] : 1;
  const strength = weight.map((row) => row.reduce((sum, w) => sum + w, 0));
  const all = strength.reduce((sum, s) => sum + s, 0);
  let q = 0;
  for (let i = 0; i < order; i++)
    for (let j = 0; j < order; j++) if (of[i] === of[j]) q += weight[i][j] - (gamma * strength[i] * strength[j]) / all;
  return q / all;
}

describe("modularity", () => {
  it("is 5/14 for two triangles joined by a tie", () => {
    const { network } = named.barbell(3);
    const halves = Int32Array.from([0, 0, 0, 1, 1, 1]);
    expect(modularity(network, halves, defaults)).toBeCloseTo(5 / 14, 12);
    expect(modularity(network, new Int32Array(6), defaults)).toBeCloseTo(0, 12);
  });
  it("agrees with its definition over pairs", () => {
    fc.assert(
      fc.property(
        collaborations,
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 14, maxLength: 14 }),
        fc.constantFrom(0.5, 1, 2.5),
        fc.boolean(),
        ({ network }, groups, resolution, weighted) => {
          const of = Int32Array.from(groups);
          expect(modularity(network, of, { resolution, weighted })).toBeCloseTo(
            modularityByPairs(network, of, resolution, weighted),
            10,
          );
        },
      ),
    );
  });
});

describe("communities by Louvain", () => {
  it("finds cliques joined in a ring, the largest first", () => {
    const sizes = [4, 7, 5];
    const cliques = sizes.map((size, c) => Array.from({ length: size }, (_, k) => `${c}${k}`));
    const ring = cliques.map((clique, c) => ({ source: clique[0], target: cliques[(c + 1) % 3][1] }));
    const { network, ids } = tiesFromEdgeList([...cliques.flatMap((clique) => cliqueEdges(clique)), ...ring]);
    const found = louvain(network, defaults, unwatched);
    expect([...found.sizes]).toEqual([7, 5, 4]);
    expect(ids.map((id, node) => `${id[0]}${found.of[node]}`)).toEqual(ids.map((id) => `${id[0]}${[2, 0, 1][+id[0]]}`));
    expect(found.split).toBe(0);
  });
  it("numbers communities of one size by their first organisation", () => {
    expect([...louvain(named.barbell(5).network, defaults, unwatched).of]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });
  it("has no community without ties", () => {
    const { network } = tiesFromEdgeList([], ["a", "b"]);
    const found = louvain(network, defaults, unwatched);
    expect([...found.of]).toEqual([-1, -1]);
    expect(found.sizes.length).toBe(0);
    expect(found.modularity).toBeNaN();
  });
  it("leaves those without a tie in no community, and keeps each community connected", () => {
    fc.assert(
      fc.property(collaborations, fc.constantFrom(0.3, 1, 3), ({ network }, resolution) => {
        const found = louvain(network, { ...defaults, resolution }, unwatched);
        for (let node = 0; node < network.order; node++)
          expect(found.of[node] < 0).toBe(network.offsets[node] === network.offsets[node + 1]);
        expect(connectedGroups(network, found.of)).toEqual({ of: found.of, sizes: found.sizes, split: 0 });
      }),
    );
  });
  it.each([true, false])("gives what graphology gives on a graph of its own (weighted=%s)", (weighted) => {
    fc.assert(
      fc.property(collaborations, fc.integer({ min: 0, max: 1000 }), (given, seed) => {
        const { communities, modularity: q } = detectCommunities.detailed(
          asGraph(given.network, (node) => given.ids[node]),
          { rng: seededRandom(seed, 0), getEdgeWeight: weighted ? "weight" : null },
        );
        const partition = given.ids.map((id) => communities[id]);
        const found = louvain(given.network, { ...defaults, runs: 1, seed, weighted }, unwatched);
        const theirs = connectedGroups(given.network, partition);
        expect(found.of).toEqual(theirs.of);
        if (theirs.split === 0) expect(found.modularity).toBeCloseTo(q, 10);
        else expect(found.modularity).toBeGreaterThanOrEqual(q - 1e-12);
      }),
    );
  });
  it("takes the best of its runs and repeats with the same seed", () => {
    fc.assert(
      fc.property(collaborations, fc.integer(), ({ network }, seed) => {
        const found = louvain(network, { ...defaults, runs: 5, seed }, unwatched);
        expect(found.modularityOfRuns.length).toBe(5);
        expect(found.modularity).toBe(Math.max(...found.modularityOfRuns));
        expect(modularity(network, found.of, defaults)).toBe(found.modularity);
        expect(louvain(network, { ...defaults, runs: 5, seed }, unwatched)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });
  it("stops when its job is cancelled", () => {
    const cancelled = {
      report() {},
      checkCancelled() {
        throw new TielineError("job_cancelled");
      },
    };
    expect(() => louvain(named.path(5).network, defaults, cancelled)).toThrow("job_cancelled");
  });
});

it("splits a group that does not hold together by its own ties, and counts it", () => {
  const { network } = named.path(5);
  const groups = connectedGroups(network, [7, 7, 3, 7, 7]);
  expect([...groups.of]).toEqual([0, 0, 2, 1, 1]);
  expect([...groups.sizes]).toEqual([2, 2, 1]);
  expect(groups.split).toBe(1);
});

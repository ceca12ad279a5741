import { describe, expect, it } from "vitest";
import { agreement } from "../../analysis/community/agreement.ts";
import { findGroups } from "../../analysis/community/find-groups.ts";
import { resolutionProfile } from "../../analysis/community/resolution-profile.ts";
import { stability } from "../../analysis/community/stability.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { unwatched } from "../../model/progress.ts";
import { cliqueEdges } from "./named-graphs.ts";
import karate from "./oracles/karate.json" with { type: "json" };

const finding = { algorithm: "leiden", runs: 5, iterations: 5, seed: 1, weighted: true } as const;

describe("profile over resolutions", () => {
  const cliques = Array.from({ length: 8 }, (_, c) => Array.from({ length: 5 }, (_, k) => `${c}${k}`));
  const ring = cliques.map((clique, c) => ({ source: clique[0], target: cliques[(c + 1) % 8][1] }));
  const { network } = tiesFromEdgeList([...cliques.flatMap((clique) => cliqueEdges(clique)), ...ring]);

  it("stays on the cliques of a ring over a range of resolutions, between which they agree wholly", () => {
    const points = resolutionProfile(network, { ...finding, lowest: 1, highest: 4, steps: 5 }, unwatched);
    const resolutions = [1, Math.SQRT2, 2, 2 * Math.SQRT2, 4];
    points.forEach(({ resolution, modularity, groups, largestShare, stability: firm, agreement: same }, step) => {
      expect(resolution).toBeCloseTo(resolutions[step], 12);
      // Of 88 ties 80 lie in the cliques; each holds an eighth of all ends.
      expect(modularity).toBeCloseTo(80 / 88 - resolutions[step] / 8, 12);
      expect([groups, largestShare, firm]).toEqual([8, 1 / 8, 1]);
      if (step === 0) expect(same).toBeNaN();
      else expect(same).toBe(1);
    });
  });

  it("is one community where the resolution is low, and pieces where it is high; both ends are asked for as they are", () => {
    const points = resolutionProfile(network, { ...finding, lowest: 0.01, highest: 100, steps: 2 }, unwatched);
    expect(points.map(({ resolution, groups }) => [resolution, groups])).toEqual([
      [0.01, 1],
      [100, 40],
    ]);
  });

  it("is what the method gives at each resolution, and how that agrees with the one before", () => {
    const { network: club } = tiesFromEdgeList(
      karate.ties.map(([source, target, weight]) => ({
        source: String(source),
        target: String(target),
        weight: Number(weight),
      })),
    );
    const asked = { ...finding, algorithm: "louvain" as const };
    const points = resolutionProfile(club, { ...asked, lowest: 0.5, highest: 2, steps: 4 }, unwatched);
    const found = points.map(({ resolution }) => findGroups(club, { ...asked, resolution }, unwatched));
    points.forEach((point, step) => {
      const { modularity, sizes, runs, taken, of } = found[step];
      expect(point).toMatchObject({ modularity, groups: sizes.length, largestShare: sizes[0] / 34 });
      expect(point.stability).toBe(stability(runs, taken, unwatched).stability);
      if (step > 0) expect(point.agreement).toBe(agreement(found[step - 1].of, of).ami);
    });
  });

  it("has no groups without ties", () => {
    const { network: empty } = tiesFromEdgeList([], ["a"]);
    const points = resolutionProfile(empty, { ...finding, lowest: 1, highest: 2, steps: 2 }, unwatched);
    for (const { groups, modularity, largestShare, agreement: same } of points)
      expect([groups, modularity, largestShare, same]).toEqual([0, Number.NaN, Number.NaN, Number.NaN]);
  });
});

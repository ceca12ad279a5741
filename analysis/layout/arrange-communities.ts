import type { Progress } from "../../model/progress.ts";
import type { Random } from "../../model/seeded-random.ts";
import type { ConnectedGroups } from "../community/connected-groups.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { forceAtlas } from "./force-atlas.ts";
import { emptyPoints, type Points, rescale } from "./points.ts";

/** The golden angle: points along a spiral by it fill a disc evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where to begin: communities placed by the ties between them, each community's members scattered over a disc as large as
 * their number. Forces alone would not untangle a random start in any time that somebody waits.
 */
export function arrangeCommunities(
  network: WeightedGraph,
  communities: ConnectedGroups,
  random: Random,
  progress: Progress,
): Points {
  const { sizes, of } = communities;
  const centres = emptyPoints(sizes.length);
  for (let c = 0; c < sizes.length; c++) {
    centres.x[c] = Math.sqrt(c + 0.5) * Math.cos(c * goldenAngle);
    centres.y[c] = Math.sqrt(c + 0.5) * Math.sin(c * goldenAngle);
  }
  rescale(centres, 100 * Math.sqrt(sizes.length));
  forceAtlas(centres, tiesBetween(network, communities), coarse, progress);
  rescale(centres, 2 * Math.sqrt(network.order));

  const points = emptyPoints(network.order);
  for (let node = 0; node < network.order; node++) {
    const angle = 2 * Math.PI * random();
    const radius = 0.7 * Math.sqrt(sizes[of[node]] * random());
    points.x[node] = centres.x[of[node]] + radius * Math.cos(angle);
    points.y[node] = centres.y[of[node]] + radius * Math.sin(angle);
  }
  return points;
}

const coarse = { iterations: 300, scalingRatio: 200, gravity: 0.05, linLogMode: false };

/** Weight between communities, against what their sizes alone would give. */
function tiesBetween({ order, offsets, neighbours, weights }: WeightedGraph, { of, sizes }: ConnectedGroups) {
  const between = new Map<number, number>();
  for (let node = 0; node < order; node++)
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const [c, d] = [of[node], of[neighbours[tie]]];
      if (c < d) between.set(c * sizes.length + d, (between.get(c * sizes.length + d) ?? 0) + weights[tie]);
    }
  const pairs = [...between].sort(([a], [b]) => a - b);
  const source = pairs.map(([pair]) => Math.floor(pair / sizes.length));
  const target = pairs.map(([pair]) => pair % sizes.length);
  return {
    source,
    target,
    strength: pairs.map(([, weight], k) => weight / Math.sqrt(sizes[source[k]] * sizes[target[k]])),
  };
}

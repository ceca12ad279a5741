import { type Progress, stretch } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { connectedGroups } from "../community/connected-groups.ts";
import { louvain } from "../community/louvain.ts";
import { sharedFloat32 } from "../facts/shared-arrays.ts";
import { inducedGraph } from "../ties/induced-graph.ts";
import { type Reading, readableTies } from "../ties/readable-ties.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { arrangeCommunities } from "./arrange-communities.ts";
import { forceAtlas } from "./force-atlas.ts";
import { packAround } from "./pack-around.ts";
import { placeBesideNeighbours } from "./place-beside-neighbours.ts";
import { emptyPoints, type Points, rescale, turnToLongAxis } from "./points.ts";
import { pushApart } from "./push-apart.ts";

export interface LayoutParameters {
  readonly seed: number;
  readonly reading: Reading;
  /** Ties that pull; above so many in a component only its most readable ones do. */
  readonly maxTies: number;
  readonly iterations: number;
}

export const layoutDefaults: LayoutParameters = { seed: 1, reading: "backbone", maxTies: 20_000, iterations: 150 };

/** Every point lies in the square from −1000 to 1000, in both directions. */
export const layoutHalfWidth = 1000;

/**
 * Where to draw each organisation: those that are tied closely near each other, communities apart. A place for every
 * organisation with a tie, NaN for one without; in shared memory. Same network, same seed, same bytes.
 *
 * Each component by itself: communities are arranged first, ForceAtlas2 (Jacomy et al. 2014) with logarithmic springs then
 * settles the organisations with a tie in the backbone, the others are put beside their neighbours, and points too close
 * are pushed apart a little. Every component is as wide as the root of its size, the largest in the middle, the others in
 * rings around it by falling size. Distances are for reading, not for measuring.
 *
 * About 30 µs for each organisation in the backbone and each iteration; memory for the ties.
 */
export function forceLayout(network: WeightedGraph, parameters: LayoutParameters, progress: Progress): Points {
  const components = connectedGroups(network, new Uint8Array(network.order));
  const members = Array.from(components.sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(members.length);
  for (let node = 0; node < network.order; node++) {
    const component = components.of[node];
    if (component >= 0) members[component][filled[component]++] = node;
  }
  const tied = network.order - network.isolated;
  let done = 0;
  const laidOut = members.map((nodes) => {
    const own = stretch(progress, done / tied, (done + nodes.length) / tied);
    const points = layoutComponent(inducedGraph(network, nodes), parameters, own);
    done += nodes.length;
    return points;
  });

  const radii = laidOut.map(({ x, y }) => x.reduce((most, value, i) => Math.max(most, Math.hypot(value, y[i])), 0));
  const centres = packAround(
    radii.map((radius) => ({ radius })),
    3 * closest,
  );
  const all = { x: sharedFloat32(network.order).fill(Number.NaN), y: sharedFloat32(network.order).fill(Number.NaN) };
  const outermost = centres.reduce((most, { x, y }, c) => Math.max(most, Math.hypot(x, y) + radii[c]), 0);
  const scale = outermost === 0 ? 1 : layoutHalfWidth / outermost;
  members.forEach((nodes, c) => {
    nodes.forEach((node, k) => {
      all.x[node] = scale * (centres[c].x + laidOut[c].x[k]);
      all.y[node] = scale * (centres[c].y + laidOut[c].y[k]);
    });
  });
  return all;
}

/** In units in which n points have a root mean square radius of √n. */
const closest = 0.6;
const settings = { scalingRatio: 1, gravity: 0.005, linLogMode: true };

/**
 * Root mean square radius of the start, in units of √n: about where forces balance. From closer together communities run
 * into each other on their way out, from farther apart the small ones stay behind on long rays.
 */
const balance = 30;

function layoutComponent(network: WeightedGraph, parameters: LayoutParameters, progress: Progress): Points {
  const { seed, reading, maxTies, iterations } = parameters;
  const random = seededRandom(seed);
  const communities = louvain(network, { resolution: 1, runs: 1, seed, weighted: true }, stretch(progress, 0, 0.05));
  const points = arrangeCommunities(network, communities, random, stretch(progress, 0.05, 0.1));

  const backbone = readableTies(network, reading, { maxTies });
  const placed = new Uint8Array(network.order);
  for (const node of backbone.source) placed[node] = 1;
  for (const node of backbone.target) placed[node] = 1;
  const core = Uint32Array.from({ length: network.order }, (_, node) => node).filter((node) => placed[node] === 1);
  const numberInCore = new Uint32Array(network.order);
  core.forEach((node, k) => {
    numberInCore[node] = k;
  });
  const bodies = emptyPoints(core.length);
  core.forEach((node, k) => {
    bodies.x[k] = points.x[node];
    bodies.y[k] = points.y[node];
  });
  rescale(bodies, balance * Math.sqrt(core.length));
  const springs = {
    source: backbone.source.map((node) => numberInCore[node]),
    target: backbone.target.map((node) => numberInCore[node]),
    strength: new Float32Array(backbone.source.length).fill(1),
  };
  forceAtlas(bodies, springs, { ...settings, iterations }, stretch(progress, 0.1, 1));
  rescale(bodies, Math.sqrt(network.order));
  core.forEach((node, k) => {
    points.x[node] = bodies.x[k];
    points.y[node] = bodies.y[k];
  });
  placeBesideNeighbours(network, points, communities.of, placed, 2 * closest, random);
  pushApart(points, closest, 20);
  rescale(points, Math.sqrt(network.order));
  turnToLongAxis(points);
  return points;
}

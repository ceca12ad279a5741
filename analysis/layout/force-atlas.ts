import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Progress } from "../../model/progress.ts";
import type { Points } from "./points.ts";

/** Bodies that repel each other, and springs between some of them. */
export interface Springs {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly strength: ArrayLike<number>;
}

export interface ForceAtlasSettings {
  readonly iterations: number;
  /** How far apart bodies push each other. */
  readonly scalingRatio: number;
  /** How strongly all are drawn to the centre. */
  readonly gravity: number;
  /** Springs pull with the logarithm of their length instead of the length: tight clusters, wide gaps. */
  readonly linLogMode: boolean;
}

/** The library's matrices: fields of a node and of an edge. */
const nodeFields = 10;
const massField = 6;
const convergenceField = 7;
const sizeField = 8;
const edgeFields = 3;

/** Above so many bodies those far away push as one (Barnes & Hut). */
const barnesHutFrom = 500;

/**
 * ForceAtlas2 (Jacomy et al. 2014) step by step from given positions, in place, by graphology's own step: its function for
 * the whole tells no progress and cannot be stopped. A body's mass is one more than the number of its springs.
 */
export function forceAtlas(points: Points, springs: Springs, settings: ForceAtlasSettings, progress: Progress): void {
  const { iterations, scalingRatio, gravity, linLogMode } = settings;
  const count = points.x.length;
  const nodes = new Float32Array(count * nodeFields);
  for (let body = 0; body < count; body++) {
    const at = body * nodeFields;
    nodes[at] = points.x[body];
    nodes[at + 1] = points.y[body];
    nodes[at + massField] = 1;
    nodes[at + convergenceField] = 1;
    nodes[at + sizeField] = 1;
  }
  const edges = new Float32Array(springs.source.length * edgeFields);
  for (let spring = 0; spring < springs.source.length; spring++) {
    edges[spring * edgeFields] = springs.source[spring] * nodeFields;
    edges[spring * edgeFields + 1] = springs.target[spring] * nodeFields;
    edges[spring * edgeFields + 2] = springs.strength[spring];
    nodes[springs.source[spring] * nodeFields + massField]++;
    nodes[springs.target[spring] * nodeFields + massField]++;
  }
  const all = {
    linLogMode,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio,
    strongGravityMode: true,
    gravity,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: count > barnesHutFrom,
    barnesHutTheta: 0.8,
  };
  for (let step = 0; step < iterations; step++) {
    progress.checkCancelled();
    progress.report(step / iterations);
    iterate(all, nodes, edges);
  }
  for (let body = 0; body < count; body++) {
    points.x[body] = nodes[body * nodeFields];
    points.y[body] = nodes[body * nodeFields + 1];
  }
}

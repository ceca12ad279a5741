import type { Progress } from "../../model/progress.ts";
import { connectedGroups } from "../community/connected-groups.ts";
import type { Measure, MeasureInput } from "../measure.ts";
import { computeAllParts, type Dealt } from "../measure-parts.ts";
import { twoModeTies } from "../ties/two-mode-ties.ts";
import { closenessParts } from "./closeness-parts.ts";
import { sweepByHops } from "./sweep-by-hops.ts";
import { openTwinQuotient, type TwinQuotient } from "./twin-quotient.ts";

interface Prepared {
  readonly quotient: TwinQuotient;
  /** For each organisation: what its sum of distances divides, 0 without a tie. */
  readonly nearest: Float64Array;
}

const parts = closenessParts(1000, { prepare, sums, values });

/**
 * Two-mode closeness of organisation i on the network of organisations and activities: (m + 2(n − 1)) / Σ_j d(i, j), with d in
 * steps over participations, n organisations and m activities (Borgatti & Everett 1997): how near it is to everybody and everything, against the
 * nearest that is possible, 1 step to each activity and 2 to each organisation. No unit; from 0 to 1. Weights are not read.
 *
 * Where the network falls apart n, m and the distances are those of the component that i is in, and the ratio is multiplied by the share of
 * all other nodes that i reaches (as Wasserman & Faust do with one mode): one that is central in a small part is not near to all. networkx
 * takes n and m of the whole network beside distances within the component, which makes two nodes on their own closer than anybody; on a
 * network that holds together both are the same. Without a tie (all its activities above the size cap) an organisation has 0; in
 * an empty network there is no value.
 *
 * Organisations in the same activities are computed once, 32 sources go through the network together (`sweep-by-hops.ts`):
 * O(k · p / 32) for k classes with p participations between them; O(k) in memory for each part.
 *
 * Checked in closed form, against every distance found naively, and against networkx, component by component.
 */
export const twoModeCloseness: Measure<Record<never, never>, Dealt<Prepared>> = {
  id: "two-mode-closeness",
  reads: "facts",
  weightedDefault: undefined,
  parameters: {},
  source: "doi:10.1016/S0378-8733(96)00301-2",
  computedBy: "analysis/centrality/two-mode-closeness.ts",
  why: "The family has no two-mode closeness. The sweep that gives distances between organisations goes over participations too.",
  compute: (input) => computeAllParts(parts, input),
  parts,
};

function prepare({ selection, parameters }: MeasureInput<Record<never, never>>): Prepared {
  const graph = twoModeTies(selection!, parameters);
  const { of, sizes } = connectedGroups(graph, new Uint8Array(graph.order));
  const organisationsIn = new Uint32Array(sizes.length);
  const component = of.subarray(0, graph.firstActivity);
  for (const c of component) if (c >= 0) organisationsIn[c]++;
  const nearest = Float64Array.from(component, (c) => {
    if (c < 0) return 0;
    const toEach = sizes[c] - organisationsIn[c] + 2 * (organisationsIn[c] - 1);
    return (toEach * (sizes[c] - 1)) / (graph.order - 1);
  });
  return { quotient: openTwinQuotient(graph), nearest };
}

function sums({ quotient }: Prepared, first: number, end: number, progress: Progress): Float64Array {
  const distances = new Float64Array(end - first);
  const add = (source: number, distance: number, nodes: number) => {
    distances[source - first] += distance * nodes;
  };
  sweepByHops(quotient, first, end, add, progress);
  return distances;
}

function values({ quotient, nearest }: Prepared, byClass: Float64Array): Float64Array {
  return nearest.map((share, organisation) => (share === 0 ? 0 : share / byClass[quotient.classOf[organisation]]));
}

import { byCodeUnit } from "../../model/id.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { makeNetwork } from "./make-network.ts";
import type { TieNetwork } from "./tie-network.ts";

export interface Edge {
  readonly source: string;
  readonly target: string;
  /** Strength, positive; 1 where absent. */
  readonly weight?: number;
}

export interface NetworkWithIds {
  readonly network: TieNetwork;
  /** Id of each node, in code-unit order. Nodes refer to this list, as there are no facts. */
  readonly ids: readonly string[];
}

/**
 * A network given as ties. Direction is ignored; ties given more than once become one with the sum of their weights, loops
 * are dropped, and both are counted in `leftOut`. `nodes` adds those that have no tie.
 */
export function tiesFromEdgeList(edges: Iterable<Edge>, nodes: Iterable<string> = []): NetworkWithIds {
  const rows = new Map<string, Map<string, Merged>>();
  const known = new Set(nodes);
  let loops = 0;
  let merged = 0;
  for (const { source, target, weight = 1 } of edges) {
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`the tie ${source}–${target} has the weight ${weight}; it must be positive and finite`);
    known.add(source).add(target);
    if (source === target) loops++;
    else {
      if (rows.get(source)?.has(target)) merged++;
      add(rows, source, target, weight);
      add(rows, target, source, weight);
    }
  }

  const ids = [...known].sort(byCodeUnit);
  const nodeOf = new Map(ids.map((id, node) => [id, node]));
  const organisations = sharedUint32(ids.length);
  const offsets = sharedUint32(ids.length + 1);
  ids.forEach((id, node) => {
    organisations[node] = node;
    offsets[node + 1] = offsets[node] + (rows.get(id)?.size ?? 0);
  });
  const neighbours = sharedUint32(offsets[ids.length]);
  const weights = sharedFloat64(offsets[ids.length]);
  const activities = sharedUint32(offsets[ids.length]);
  ids.forEach((id, node) => {
    const row = [...(rows.get(id) ?? [])].sort(([a], [b]) => byCodeUnit(a, b));
    row.forEach(([other, { weight, times }], k) => {
      neighbours[offsets[node] + k] = nodeOf.get(other)!;
      weights[offsets[node] + k] = weight;
      activities[offsets[node] + k] = times;
    });
  });
  const leftOut = { activities: 0, participations: 0, undated: 0, convenors: 0, merged, loops };
  return { network: makeNetwork({ organisations, offsets, neighbours, weights, activities, leftOut }), ids };
}

interface Merged {
  weight: number;
  times: number;
}

function add(rows: Map<string, Map<string, Merged>>, from: string, to: string, weight: number): void {
  const row = rows.get(from) ?? new Map<string, Merged>();
  if (row.size === 0) rows.set(from, row);
  const entry = row.get(to) ?? { weight: 0, times: 0 };
  row.set(to, { weight: entry.weight + weight, times: entry.times + 1 });
}

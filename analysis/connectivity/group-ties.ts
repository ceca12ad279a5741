import type { NodeGroups } from "../ties/node-groups.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

/** Row-major, symmetric. */
export interface GroupTies {
  /** Distinct ties between the groups; inside one, each once. */
  readonly ties: Float64Array;
  /** Organisations of both groups with such a tie. */
  readonly organisations: Float64Array;
}

/** What counts distinct ties, and so needs the projection. O(m + groups²). */
export function groupTies({ order, offsets, neighbours }: TieNetwork, { groups, of }: NodeGroups): GroupTies {
  const count = groups.length;
  const ends = new Float64Array(count * count);
  const reaching = new Float64Array(count * count);
  const seenBy = new Int32Array(count).fill(-1);
  for (let node = 0; node < order; node++) {
    const row = of[node] * count;
    for (let tie = offsets[node]; tie < offsets[node + 1]; tie++) {
      const group = of[neighbours[tie]];
      ends[row + group]++;
      if (seenBy[group] === node) continue;
      seenBy[group] = node;
      reaching[row + group]++;
    }
  }
  const ties = ends;
  const organisations = reaching.slice();
  for (let c = 0; c < count; c++) {
    ties[c * count + c] /= 2;
    for (let d = 0; d < count; d++) if (d !== c) organisations[c * count + d] += reaching[d * count + c];
  }
  return { ties, organisations };
}

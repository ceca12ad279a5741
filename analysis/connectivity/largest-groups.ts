import type { Group, NodeGroups } from "../ties/node-groups.ts";

export interface LargestGroups extends NodeGroups {
  /** Which of the groups holds all those merged; absent where none is. */
  readonly rest?: number;
  /** How many groups it holds. */
  readonly merged: number;
}

/**
 * At most so many groups: those with most at them (`ends`, parallel to the groups), in the order in which they stood, and all others as one behind
 * them. Of equal ones the first. Who has no value stays a group of its own, the last, and is not counted among them. The merged group's id is “…”, with
 * more of the same where a group is called that. O(groups · log groups + organisations). Checked by hand, and for its sums.
 */
export function largestGroups({ groups, of }: NodeGroups, ends: Float64Array, most: number): LargestGroups {
  const named = groups.flatMap(({ id }, g) => (id === undefined ? [] : [g]));
  if (named.length <= most) return { groups, of, merged: 0 };
  const byEnds = named.toSorted((a, b) => ends[b] - ends[a] || a - b);
  const kept = byEnds.slice(0, most - 1).sort((a, b) => a - b);
  const rest = kept.length;
  const merged = new Set(byEnds.slice(rest));
  const none = groups.findIndex(({ id }) => id === undefined);
  let organisations = 0;
  for (const g of merged) organisations += groups[g].organisations;
  const all: Group[] = [...kept.map((g) => groups[g]), { id: unusedId(groups), organisations }];
  if (none >= 0) all.push(groups[none]);
  const placeOf = new Uint32Array(groups.length).fill(rest);
  kept.forEach((g, place) => {
    placeOf[g] = place;
  });
  if (none >= 0) placeOf[none] = rest + 1;
  return { groups: all, of: of.map((g) => placeOf[g]), rest, merged: merged.size };
}

function unusedId(groups: readonly Group[]): string {
  const taken = new Set(groups.map(({ id }) => id));
  let id = "…";
  while (taken.has(id)) id += "…";
  return id;
}

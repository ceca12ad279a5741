import type { CommunitiesOverTimeResult } from "../api/client.ts";
import type { Palette } from "../theme/palette.ts";

/**
 * A colour for each lineage, the same in every period: the largest have one each, as many as can be told apart, in the order in
 * which they came up; the others share grey.
 */
export function lineageColours(lineages: CommunitiesOverTimeResult["lineages"], { groups, rest }: Palette): string[] {
  const most = lineages.length <= groups.length ? lineages.length : groups.length - 1;
  const largest = lineages
    .toSorted((a, b) => b.largest - a.largest || a.id - b.id)
    .slice(0, most)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
  const colours = lineages.map(() => rest);
  largest.forEach((id, rank) => {
    colours[id] = groups[rank];
  });
  return colours;
}

import type { Progress } from "../../model/progress.ts";
import { type Neighbourhoods, tiesOnwards } from "./ties-onwards.ts";
import { trianglesByTie } from "./triangles-by-tie.ts";

/** How many triangles each node is in: pairs of its partners that are tied to each other. O(m^1.5) at worst. */
export function trianglesAtNodes(network: Neighbourhoods, progress: Progress): Float64Array {
  const ties = tiesOnwards(network);
  const { rank, to } = ties;
  const triangles = new Float64Array(network.order);
  trianglesByTie(
    ties,
    (a, b, _ab, count, ac) => {
      triangles[a] += count;
      triangles[b] += count;
      for (let k = 0; k < count; k++) triangles[to[ac[k]]]++;
    },
    progress,
  );
  return Float64Array.from(rank, (k) => triangles[k]);
}

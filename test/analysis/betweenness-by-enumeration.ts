import type { TieNetwork } from "../../analysis/ties/tie-network.ts";

/**
 * The definition, by walking every path without repetition: the shortest of each pair, and the share that each other node
 * is on; over the pairs that count. Lengths are compared after rounding to 9 decimals, which no two different sums in these tests fall below.
 */
export function betweennessByEnumeration(
  { order, offsets, neighbours, weights }: TieNetwork,
  weighted: boolean,
  counts: (s: number, t: number) => boolean = () => true,
): number[] {
  const total = new Array<number>(order).fill(0);
  for (let s = 0; s < order; s++) {
    const best = new Map<number, { length: number; paths: number[][] }>();
    const walk = (path: number[], length: number) => {
      const end = path[path.length - 1];
      const known = best.get(end);
      const rounded = Math.round(length * 1e9);
      if (known && rounded > known.length) return;
      if (known && rounded === known.length) known.paths.push(path);
      else best.set(end, { length: rounded, paths: [path] });
      for (let k = offsets[end]; k < offsets[end + 1]; k++)
        if (!path.includes(neighbours[k])) walk([...path, neighbours[k]], length + (weighted ? 1 / weights[k] : 1));
    };
    walk([s], 0);
    for (const [t, { paths }] of best)
      if (t > s && counts(s, t))
        for (const path of paths) for (const v of path.slice(1, -1)) total[v] += 1 / paths.length;
  }
  return total;
}

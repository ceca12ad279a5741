import type { Progress } from "../../model/progress.ts";
import { lengthTolerance, tieLength } from "../ties/tie-length.ts";
import { allPairs } from "./counted-pairs.ts";
import { distanceQueue } from "./distance-queue.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/**
 * As `hopDependencies`, but over shortest paths by the length of ties (Dijkstra's distances, then Brandes's accumulation).
 * The quotient's twins have equally strong ties, so that no shortest path runs through two of a class: going straight to
 * where the second leads is shorter by the tie between them. What differs from hops is that two twins need not be nearest
 * over their own tie (pairs within a class, below), and that every class may be a middle.
 *
 * Distances are settled first; predecessors are then all neighbours over which a class is reached at its distance within
 * `lengthTolerance` and which were settled before it. Exact as long as every tie is longer than that share of the
 * longest distance; beyond that, detours too short to tell count as equally long.
 */
export function lengthDependencies(
  quotient: TwinQuotient,
  first: number,
  step: number,
  progress: Progress,
  pairs = allPairs(quotient),
): Float64Array {
  const { classes, multiplicity, offsets, neighbours, weights } = quotient;
  const total = new Float64Array(classes);
  const lengths = weights.map(tieLength);
  const queue = distanceQueue(classes);
  const { distance } = queue;
  const paths = new Float64Array(classes);
  const onward = new Float64Array(classes);
  const gain = new Float64Array(classes);
  const reached = new Uint32Array(classes);
  const links = new Uint32Array(neighbours.length);
  const linksEnd = new Uint32Array(classes);
  /** When each class was settled: predecessors come before, however short the tie between is. */
  const turn = new Uint32Array(classes);

  for (let source = first; source < classes; source += step) {
    progress.checkCancelled();
    progress.report(source / classes);
    const targets = pairs.targets(source);
    distance.fill(Number.POSITIVE_INFINITY, quotient.componentStart[source], quotient.componentEnd[source]);
    distance[source] = 0;
    queue.raise(source);
    let count = 0;
    for (let v = queue.next(); v >= 0; v = queue.next()) {
      turn[v] = count;
      reached[count++] = v;
      const before = distance[v];
      for (let tie = offsets[v]; tie < offsets[v + 1]; tie++) {
        const w = neighbours[tie];
        const through = before + lengths[tie];
        if (through >= distance[w]) continue;
        distance[w] = through;
        queue.raise(w);
      }
    }

    onward[source] = 1;
    let linked = 0;
    for (let position = 1; position < count; position++) {
      const w = reached[position];
      const limit = distance[w] * (1 + lengthTolerance);
      let sum = 0;
      for (let tie = offsets[w]; tie < offsets[w + 1]; tie++) {
        const v = neighbours[tie];
        if (turn[v] >= position || distance[v] + lengths[tie] > limit) continue;
        sum += onward[v];
        links[linked++] = v;
      }
      linksEnd[position] = linked;
      paths[w] = sum;
      onward[w] = sum * multiplicity[w];
      gain[w] = 0;
    }

    linksEnd[0] = 0;
    for (let position = count - 1; position > 0; position--) {
      const v = reached[position];
      total[v] += multiplicity[source] * paths[v] * gain[v];
      const given = targets[v] / paths[v] + multiplicity[v] * gain[v];
      for (let k = linksEnd[position - 1]; k < linksEnd[position]; k++) gain[links[k]] += given;
    }
    addPairsWithin(quotient, lengths, source, pairs.within(source), total);
  }
  return total;
}

/** Two members of one class are nearest over their own tie, or over those neighbours that both are nearest to. */
function addPairsWithin(
  { multiplicity, offsets, neighbours, weightWithin }: TwinQuotient,
  lengths: Float64Array,
  c: number,
  pairs: number,
  total: Float64Array,
): void {
  if (pairs === 0 || offsets[c] === offsets[c + 1]) return;
  let nearest = Number.POSITIVE_INFINITY;
  for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) nearest = Math.min(nearest, lengths[tie]);
  const direct = tieLength(weightWithin[c]);
  if (2 * nearest > direct * (1 + lengthTolerance)) return;
  let paths = 2 * nearest >= direct * (1 - lengthTolerance) ? 1 : 0;
  const isNearest = (tie: number) => lengths[tie] <= nearest * (1 + lengthTolerance);
  for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) if (isNearest(tie)) paths += multiplicity[neighbours[tie]];
  for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) if (isNearest(tie)) total[neighbours[tie]] += pairs / paths;
}

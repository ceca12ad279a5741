import type { Progress } from "../../model/progress.ts";
import { allPairs } from "./counted-pairs.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

const unreached = 255;

/**
 * Brandes's accumulation over shortest paths in hops, from every `step`-th class beginning with class `first`: for each
 * class, the sum over ordered pairs (s, t) that count, with s among these sources, of the share of shortest paths that one member of
 * the class is on.
 *
 * For one source: σ(w), the number of shortest paths to one member of w, is Σ m(v) σ(v) over its predecessors v (m = 1
 * for the source, 0 for ends, which no path leads through); the dependency of a member of v is δ(v) = σ(v) g(v) with
 * g(v) = Σ (t(w)/σ(w) + m(w) g(w)) over its successors w, t(w) being the members of w that the source makes a pair with: all
 * m(w) unless `pairs` says less. Counts times the source's multiplicity.
 *
 * Each level is found from whichever side has fewer ties to look at: outwards from the last level, or from what is still
 * unreached (as direction-optimising breadth-first search does: Beamer, Asanović & Patterson 2012). Either way the ties
 * between the two levels are kept as links, so that the way back reads those only. The level is kept modulo 3, which
 * tells a neighbour's level from the one before and the one after, at one byte a class.
 */
export function hopDependencies(
  quotient: TwinQuotient,
  first: number,
  step: number,
  progress: Progress,
  pairs = allPairs(quotient),
): Float64Array {
  const { classes, multiplicity, offsets, neighbours, endsFrom, isMiddle, componentStart, componentEnd } = quotient;
  const total = new Float64Array(classes);
  const level = new Uint8Array(classes).fill(unreached);
  const paths = new Float64Array(classes);
  /** σ times the number of members that paths may continue through. */
  const onward = new Float64Array(classes);
  const gain = new Float64Array(classes);
  const share = new Float64Array(classes);
  const reached = new Uint32Array(classes);
  const links = new Uint32Array(neighbours.length);
  /** Where the links found from a class begin: to its successors, or back to its predecessors. */
  const successors = new Uint32Array(classes + 1);
  const predecessors = new Uint32Array(classes + 1);
  const levelStart: number[] = [];
  const levelFoundBackwards: boolean[] = [];

  for (let source = first; source < classes; source += step) {
    progress.checkCancelled();
    progress.report(source / classes);
    const start = componentStart[source];
    const end = componentEnd[source];
    if (end - start < 3) continue;
    const targets = pairs.targets(source);

    let tiesOfUnreached = 0;
    for (let c = start; c < end; c++) tiesOfUnreached += endsFrom[c] - offsets[c];
    level.fill(unreached, start, end);
    level[source] = 0;
    paths[source] = 1;
    onward[source] = 1;
    reached[0] = source;
    tiesOfUnreached -= endsFrom[source] - offsets[source];
    let linked = 0;
    let head = 0;
    let tail = 1;
    let depth = 0;
    let tiesOfLevel = offsets[source + 1] - offsets[source];
    levelStart[0] = 0;
    while (tail > head && tail < end - start) {
      const here = depth % 3;
      const next = (depth + 1) % 3;
      const levelEnd = tail;
      const backwards = depth > 0 && tiesOfUnreached < tiesOfLevel;
      tiesOfLevel = 0;
      if (backwards) {
        for (let w = start; w < end; w++) {
          if (level[w] !== unreached) continue;
          const from = linked;
          let sum = 0;
          for (let tie = offsets[w]; tie < endsFrom[w]; tie++) {
            const v = neighbours[tie];
            if (level[v] !== here) continue;
            sum += onward[v];
            links[linked++] = v;
          }
          if (linked === from) continue;
          predecessors[tail] = from;
          predecessors[tail + 1] = linked;
          paths[w] = sum;
          reached[tail++] = w;
          level[w] = next;
        }
      } else {
        for (; head < levelEnd; head++) {
          const v = reached[head];
          successors[head] = linked;
          if (isMiddle[v] || depth === 0) {
            const through = onward[v];
            for (let tie = offsets[v]; tie < offsets[v + 1]; tie++) {
              const w = neighbours[tie];
              if (level[w] === unreached) {
                level[w] = next;
                paths[w] = 0;
                reached[tail++] = w;
              }
              if (level[w] !== next) continue;
              paths[w] += through;
              links[linked++] = w;
            }
          }
          successors[head + 1] = linked;
        }
      }
      for (let position = levelEnd; position < tail; position++) {
        const w = reached[position];
        tiesOfUnreached -= endsFrom[w] - offsets[w];
        onward[w] = isMiddle[w] ? paths[w] * multiplicity[w] : 0;
        gain[w] = 0;
        if (isMiddle[w]) tiesOfLevel += offsets[w + 1] - offsets[w];
      }
      head = levelEnd;
      depth++;
      levelStart[depth] = levelEnd;
      levelFoundBackwards[depth] = backwards;
    }
    levelStart[depth + 1] = tail;

    // From the last level back; the source itself and, for the last level, everything beyond it have no part.
    let hasSuccessors = false;
    for (let l = depth; l > 0; l--) {
      const forwards = hasSuccessors && !levelFoundBackwards[l + 1];
      const backwards = levelFoundBackwards[l];
      for (let position = levelStart[l]; position < levelStart[l + 1]; position++) {
        const v = reached[position];
        let sum = gain[v];
        if (forwards) for (let k = successors[position]; k < successors[position + 1]; k++) sum += share[links[k]];
        if (sum > 0) total[v] += multiplicity[source] * paths[v] * sum;
        const given = targets[v] / paths[v] + multiplicity[v] * sum;
        share[v] = given;
        if (backwards)
          for (let k = predecessors[position]; k < predecessors[position + 1]; k++) gain[links[k]] += given;
      }
      hasSuccessors = true;
    }
  }
  return total;
}

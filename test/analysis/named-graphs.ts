import fc from "fast-check";
import { type Edge, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";

const nodes = (count: number, from = 0) => Array.from({ length: count }, (_, i) => String(from + i).padStart(2, "0"));

/** Everyone tied to everyone. */
export function cliqueEdges(members: readonly string[], weight = 1): Edge[] {
  return members.flatMap((source, i) => members.slice(i + 1).map((target) => ({ source, target, weight })));
}

export const named = {
  path: (n: number) =>
    tiesFromEdgeList(
      nodes(n)
        .slice(1)
        .map((target, i) => ({ source: nodes(n)[i], target })),
    ),
  star: (leaves: number) => tiesFromEdgeList(nodes(leaves, 1).map((target) => ({ source: "00", target }))),
  complete: (n: number) => tiesFromEdgeList(cliqueEdges(nodes(n))),
  /** Two cliques of k, whose last and first members are joined by a tie. */
  barbell: (k: number) =>
    tiesFromEdgeList([
      ...cliqueEdges(nodes(k)),
      { source: nodes(k)[k - 1], target: nodes(1, k)[0] },
      ...cliqueEdges(nodes(k, k)),
    ]),
};

/**
 * Networks as collaboration makes them: a few activities of a few organisations each, every pair of an activity tied by
 * its weight, and organisations that take part in nothing. Many twins, many cliques, several components.
 */
export const collaborations = fc
  .array(
    fc.record({
      members: fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { minLength: 2, maxLength: 6 }),
      weight: fc.constantFrom(0.5, 1, 1 / 3, 2, 0.25),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((activities) =>
    tiesFromEdgeList(
      activities.flatMap(({ members, weight }) =>
        cliqueEdges(
          members.map((m) => nodes(1, m)[0]),
          weight,
        ),
      ),
      nodes(14),
    ),
  );

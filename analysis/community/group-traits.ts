import { hypergeometricTail } from "../statistics/hypergeometric-tail.ts";
import type { TermHolders, Terms } from "./terms.ts";

/** A term that a group has more of than chance would deal it. */
export interface Trait {
  readonly grouping: string;
  readonly of: TermHolders;
  readonly words: readonly string[];
  /** Things of the group that have it, and all its things. */
  readonly here: number;
  readonly size: number;
  /** The same over all groups. */
  readonly overall: number;
  readonly all: number;
  /** Share in the group divided by the share overall: above 1. */
  readonly lift: number;
  /** P(so many or more by chance), multiplied by the number of comparisons; at most `level`. */
  readonly chance: number;
}

/** What of it must be in a group to be told of it. */
const least = 3;
/** How many times as large the odds of a thing to have it must be in the group as outside it. */
const leastOdds = 2;
const level = 0.01;
const most = 8;

/**
 * What is over-represented in groups, term by term: a term is told of a group where at least 3 of its things have it, where the
 * odds of having it in the group are at least twice those outside it, and where the hypergeometric chance of so many or more among
 * as many things drawn from all that are in a group, multiplied by the number of comparisons (all terms of all sorts × groups of
 * three or more; Bonferroni), is at most 0.01. The least likely come first, at most 8 of a group; equal ones by how many have it,
 * then in the order of the sorts and of the words. Things are organisations, or activities by the community of most of their
 * members: what belongs to an activity is counted once, not once a participant.
 *
 * `groupOf` gives the group of each thing, -1 for none. Groups without things, without terms, or in which nothing is
 * over-represented have no traits; so has a network that is one group. O(terms held + groups that hold each) in time.
 * Source: Rivals et al. 2007, doi:10.1093/bioinformatics/btl633 (which test, and why it is this one).
 *
 * Checked in closed form, against terms counted one by one, and on what must not matter.
 */
export function groupTraits(
  terms: readonly Terms[],
  groupOf: Readonly<Record<TermHolders, Int32Array>>,
  groups: number,
): Trait[][] {
  const sizes = {
    organisations: sizesOf(groupOf.organisations, groups),
    activities: sizesOf(groupOf.activities, groups),
  };
  const comparisons = terms.reduce(
    (sum, { of, words }) => sum + words.length * sizes[of].filter((size) => size >= least).length,
    0,
  );
  const traits: (Trait & { readonly logChance: number })[][] = Array.from({ length: groups }, () => []);
  for (const { grouping, of, words, holders } of terms) {
    const all = sizes[of].reduce((sum, size) => sum + size, 0);
    holders.forEach((things, term) => {
      const times = new Map<number, number>();
      let overall = 0;
      for (const thing of things) {
        const group = groupOf[of][thing];
        if (group < 0) continue;
        overall++;
        times.set(group, (times.get(group) ?? 0) + 1);
      }
      for (const [group, here] of times) {
        const size = sizes[of][group];
        if (here < least) continue;
        const outside = overall - here;
        if (here * (all - size - outside) < leastOdds * outside * (size - here)) continue;
        // Everything has it, or everything is in the group: as many as there must be.
        if (here * all === overall * size) continue;
        const logChance = hypergeometricTail(all, overall, size, here) + Math.log(comparisons);
        if (logChance > Math.log(level)) continue;
        const lift = (here / size) * (all / overall);
        const chance = Math.exp(logChance);
        traits[group].push({ grouping, of, words: words[term], here, size, overall, all, lift, chance, logChance });
      }
    });
  }
  return traits.map((found) =>
    found
      .sort((a, b) => a.logChance - b.logChance || b.here - a.here)
      .slice(0, most)
      .map(({ logChance, ...trait }) => trait),
  );
}

function sizesOf(groupOf: Int32Array, groups: number): number[] {
  const sizes = new Array<number>(groups).fill(0);
  for (const group of groupOf) if (group >= 0) sizes[group]++;
  return sizes;
}

import { kthLargest } from "./kth-largest.ts";

export interface ListQuality {
  /** How many of the first k came true: 0 to k. */
  readonly hits: number;
  /** 1 over the place of the first that came true: above 0 to 1. */
  readonly reciprocalRank: number;
  /** What each of `right` adds to either, in their order: whether it is among the first k; and what the first has, in equal parts where several may be the first. */
  readonly added: { readonly hits: Float64Array; readonly reciprocalRank: Float64Array };
}

/**
 * How good a list is to whoever reads its first k: the candidates are all whose score is not NaN, `right` are the numbers of those that came true. Equal scores stand in an order
 * drawn by chance, and both numbers are expected ones over it. 0 where nothing came true, or nothing that did is a candidate. O(n + k log k) for n candidates.
 *
 * Sources: Voorhees 1999 (TREC-8) for the reciprocal rank; McSherry & Najork 2008, doi:10.1007/978-3-540-78646-7_38, for equal scores. Checked over all orders of small lists, and so is what each adds.
 */
export function listQuality(scores: Float64Array, right: Uint32Array, k: number): ListQuality {
  const found = right.filter((one) => !Number.isNaN(scores[one]));
  const added = { hits: new Float64Array(right.length), reciprocalRank: new Float64Array(right.length) };
  if (found.length === 0) return { hits: 0, reciprocalRank: 0, added };
  const last = kthLargest(scores, k);
  const best = found.reduce((most, one) => Math.max(most, scores[one]), Number.NEGATIVE_INFINITY);
  let [aboveLast, withLast, aboveBest, withBest] = [0, 0, 0, 0];
  for (const score of scores) {
    if (score > last) aboveLast++;
    else if (score === last) withLast++;
    if (score > best) aboveBest++;
    else if (score === best) withBest++;
  }
  let [sure, atLast, atBest] = [0, 0, 0];
  for (const one of found) {
    if (scores[one] > last) sure++;
    else if (scores[one] === last) atLast++;
    if (scores[one] === best) atBest++;
  }
  const share = Math.min(1, (k - aboveLast) / withLast);
  const reciprocalRank = expectedReciprocal(aboveBest, withBest, atBest);
  right.forEach((one, k) => {
    if (scores[one] > last) added.hits[k] = 1;
    else if (scores[one] === last) added.hits[k] = share;
    if (scores[one] === best) added.reciprocalRank[k] = reciprocalRank / atBest;
  });
  return { hits: sure + atLast * share, reciprocalRank, added };
}

/** The mean of 1/(before + J), J being the place of the first of r among g in an order drawn by chance: J = j has chance C(g − j, r − 1)/C(g, r). */
function expectedReciprocal(before: number, g: number, r: number): number {
  let chance = r / g;
  let sum = 0;
  for (let j = 1; j <= g - r + 1; j++) {
    sum += chance / (before + j);
    chance *= (g - j - r + 1) / (g - j);
  }
  return sum;
}

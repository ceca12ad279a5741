import type { Interval } from "../statistics/bootstrap-intervals.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { ListedCandidate } from "./tested-pairs.ts";

/** Candidates of about the same score, and how often these were right. */
export interface Band extends Interval {
  /** The lowest score in it. */
  readonly from: number;
  readonly right: number;
  readonly candidates: number;
}

/** Halvings of what is listed down to the first band at most. */
const halvings = 8;
/** Of fewer candidates a share tells nothing. */
const fewest = 10;

/**
 * How often a candidate on a list came true, by its score: the candidates listed, all lists together, highest scores first, in bands that end at one in 256, in 128 and so on to all, as people read the beginnings of
 * lists. Equal scores are in one band, and no band is of fewer than ten, unless fewer are listed: it then goes on to where the next ends. With Wilson's interval, which takes them for independent: candidates of one list are not, so that the true one is wider.
 */
export function reliability(lists: readonly (readonly ListedCandidate[])[]): Band[] {
  const all = lists.flat().sort((a, b) => b.score - a.score);
  const result: Band[] = [];
  for (let begin = 0, left = halvings; begin < all.length; ) {
    while (left > 0 && Math.ceil(all.length / 2 ** left) < begin + fewest) left--;
    let end = Math.ceil(all.length / 2 ** left);
    while (end < all.length && all[end].score === all[end - 1].score) end++;
    if (all.length - end < fewest) end = all.length;
    const inBand = all.slice(begin, end);
    const right = inBand.filter(({ cameTrue }) => cameTrue).length;
    result.push({
      from: inBand.at(-1)!.score,
      right,
      candidates: inBand.length,
      ...wilsonInterval(right, inBand.length),
    });
    begin = end;
  }
  return result;
}

/** The band that a score lies in; none for what is below all that was listed: how often that is right was not tried. */
export function bandOf(all: readonly Band[], score: number): Band | undefined {
  return all.find(({ from }) => score >= from);
}

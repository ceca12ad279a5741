import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import type { Bm25Index } from "../text/bm25-index.ts";
import { matchWords, type WordMatch } from "../text/need-match.ts";
import { type Word, wordsOf } from "../text/words.ts";

/** How well all organisations' capabilities match what one of them says. */
export interface SourceMatch {
  /** What it needs; undefined where it says no need. */
  readonly need?: WordMatch;
  /** What it makes or does itself; undefined where it does not say. */
  readonly work?: WordMatch;
}
export type MatchOf = (source: number) => SourceMatch;

/** By the needs, and by the capabilities and industries, of the organisation's own record; undefined where nothing is said of anybody. O(organisations + holders of its words) a source. */
export function sourceMatch({ organisations }: Facts, index: Bm25Index): MatchOf | undefined {
  if (index.filled === 0) return undefined;
  return (source) => {
    const { needs, capabilities, industries } = JSON.parse(stringAt(organisations.records, source)) as Organisation;
    return {
      need: matched(index, wordsIn(needs)),
      work: matched(index, wordsIn([...(capabilities ?? []), ...(industries ?? [])])),
    };
  };
}

function matched(index: Bm25Index, words: readonly Word[]): WordMatch | undefined {
  return words.length === 0 ? undefined : matchWords(index, words);
}

function wordsIn(texts: readonly string[] = []): Word[] {
  return texts.flatMap(wordsOf);
}

/** Scores as shares of the best one among all but the source itself; all 0 where none is above it. */
export function sharesOfBest(match: WordMatch | undefined, source: number, into: Float64Array): void {
  into.fill(0);
  if (!match) return;
  const { scores } = match;
  let best = 0;
  for (let c = 0; c < scores.length; c++) if (c !== source && scores[c] > best) best = scores[c];
  if (best > 0) for (let c = 0; c < scores.length; c++) into[c] = c === source ? 0 : scores[c] / best;
}

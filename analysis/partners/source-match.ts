import type { Organisation } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import type { Bm25Index } from "../text/bm25-index.ts";
import { matchWords, type WordMatch } from "../text/need-match.ts";
import { wordsOf } from "../text/words.ts";

/** How well all organisations' capabilities match what one of them says. */
export interface SourceMatch {
  /** What it needs; undefined where it says no need. */
  readonly need?: SaidMatch;
  /** What it makes or does itself; undefined where it does not say. */
  readonly work?: SaidMatch;
}
export type MatchOf = (source: number) => SourceMatch;

export interface SaidMatch {
  readonly scores: Float64Array;
  /** By which words, for whoever is shown why. */
  readonly words: () => WordMatch;
}

/**
 * By the needs, and by the capabilities and industries, of the organisation's own record, each of them by itself (`matchWords`) and summed; undefined where nothing is said of anybody. What one says is matched once, as many say the same.
 * O(organisations + holders of its words) a source.
 */
export function sourceMatch({ organisations }: Facts, index: Bm25Index): MatchOf | undefined {
  if (index.filled === 0) return undefined;
  const known = new Map<string, Scores>();
  const scoresOf = (text: string) => {
    const scores = known.get(text) ?? aboveZero(matchWords(index, wordsOf(text)).scores);
    known.set(text, scores);
    return scores;
  };
  const said = (texts: readonly string[] = []): SaidMatch | undefined => {
    const words = texts.flatMap(wordsOf);
    if (words.length === 0) return undefined;
    const sums = new Float64Array(index.count);
    for (const { things, scores } of texts.map(scoresOf))
      for (let k = 0; k < things.length; k++) sums[things[k]] += scores[k];
    return { scores: sums, words: () => matchWords(index, words) };
  };
  return (source) => {
    const { needs, capabilities, industries } = JSON.parse(stringAt(organisations.records, source)) as Organisation;
    return { need: said(needs), work: said([...(capabilities ?? []), ...(industries ?? [])]) };
  };
}

interface Scores {
  readonly things: Uint32Array;
  readonly scores: Float64Array;
}

function aboveZero(all: Float64Array): Scores {
  const things = Uint32Array.from(all.keys().filter((thing) => all[thing] > 0));
  return { things, scores: Float64Array.from(things, (thing) => all[thing]) };
}

/** Scores as shares of the best one among all but the source itself; all 0 where none is above it. */
export function sharesOfBest(match: SaidMatch | undefined, source: number, into: Float64Array): void {
  into.fill(0);
  if (!match) return;
  const { scores } = match;
  let best = 0;
  for (let c = 0; c < scores.length; c++) if (c !== source && scores[c] > best) best = scores[c];
  if (best > 0) for (let c = 0; c < scores.length; c++) into[c] = c === source ? 0 : scores[c] / best;
}

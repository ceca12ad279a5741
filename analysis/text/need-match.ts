import { TielineError } from "../../model/tieline-error.ts";
import { type Bm25Index, bm25Index, type TermWeights, weightsOf } from "./bm25-index.ts";
import { translationsOf } from "./glossary.ts";
import type { OwnText, OwnTexts } from "./own-texts.ts";
import { termsIn, type Word, wordsOf } from "./words.ts";

/** How well things meet some words. */
export interface WordMatch {
  /** BM25 of every thing; 0 where nothing that is said of it holds one of the words. */
  readonly scores: Float64Array;
  /** The words that thing i meets, as they were written, in their order. */
  termsOf(thing: number): string[];
  /** How many terms of the words a text of these terms holds. */
  heldBy(terms: readonly string[]): number;
  /** The words that nothing meets. */
  readonly unmatched: readonly string[];
  /** Words that were also looked for in the other language. */
  readonly translated: readonly { readonly words: string; readonly as: readonly string[] }[];
  /** Things of which anything is said at all. */
  readonly described: number;
}

/** How words were read. */
export type WordsRead = Pick<WordMatch, "unmatched" | "translated" | "described">;

/** How well things meet a need in free words. */
export interface NeedMatch<Kind extends string> extends WordMatch {
  /**
   * How much of the need thing i meets, 0 to 1: every word of it counts alike, a Korean one by the share of its terms among those that anything holds, so that
   * neither a space nor a particle that nobody writes counts against it. A word that is translated counts by its own terms or by those of one translation,
   * whichever are met further; a word that nothing meets counts as not met.
   */
  readonly shares: Float64Array;
  /** What is said of it that meets the need, in the order in which it is said. */
  textsOf(thing: number): OwnText<Kind>[];
  /** Of those the one that holds most terms of the need, of equals the first; undefined where there is none. */
  bestTextOf(thing: number): OwnText<Kind> | undefined;
}

/** Some of the words, and who holds one of their terms. */
interface Met {
  readonly words: readonly number[];
  readonly terms: Set<string>;
  readonly holders: ReadonlySet<number>;
}

/**
 * For a need in free words, Korean or English, how well things meet it by what is said of them. A thing's document is all that is said
 * of it, each distinct text once; documents are compared by BM25 (`matchWords`). A need without a word to look for is refused as `need_empty`.
 * O(texts) to build; a need takes O(things + holders of its terms).
 */
export function needMatcher<Kind extends string>(own: OwnTexts<Kind>): (need: string) => NeedMatch<Kind> {
  const index = indexOfTexts(own);
  return (need) => {
    const words = wordsOfNeed(need);
    const match = matchWords(index, words);
    const meeting = (thing: number) =>
      own.of[thing].flatMap((number) => {
        const { in: kind, text, terms } = own.texts[number];
        const held = match.heldBy(terms);
        return held > 0 ? [{ said: { in: kind, text }, held }] : [];
      });
    return {
      ...match,
      shares: sharesMet(index, words),
      textsOf: (thing) => meeting(thing).map(({ said }) => said),
      bestTextOf: (thing) => {
        const all = meeting(thing);
        const most = Math.max(...all.map(({ held }) => held));
        return all.find(({ held }) => held === most)?.said;
      },
    };
  };
}

export function indexOfTexts({ texts, of }: OwnTexts<string>): Bm25Index {
  return bm25Index(of.length, (thing) => of[thing].flatMap((number) => texts[number].terms));
}

/** The words to look for; refused where there is none. */
export function wordsOfNeed(need: string): Word[] {
  const words = wordsOf(need);
  if (words.length === 0) throw new TielineError("need_empty", { need });
  return words;
}

/**
 * How well things meet words by the index of what is said of them: the sum of the weights of the words' terms (`bm25Index`), each term counting
 * once. Where the glossary has a word in the other language, that is looked for too, and counts for things that
 * have none of the word's own terms. O(things + holders of the terms).
 */
export function matchWords(index: Bm25Index, words: readonly Word[]): WordMatch {
  const scores = new Float64Array(index.count);
  const counted = new Set<string>();
  const count = (terms: readonly string[], isMetBefore: (thing: number) => boolean) => {
    const holders = new Set<number>();
    for (const term of new Set(terms)) {
      const { documents, weights } = weightsOf(index, term) ?? nothing;
      const isNew = !counted.has(term);
      counted.add(term);
      documents.forEach((thing, k) => {
        if (isNew && !isMetBefore(thing)) scores[thing] += weights[k];
      });
      for (const thing of documents) holders.add(thing);
    }
    return holders;
  };
  const met = words.map(
    ({ terms }, word): Met => ({
      words: [word],
      terms: new Set(terms),
      holders: count(terms, () => false),
    }),
  );
  const translations = translationsOf(words);
  for (const { words: those, terms } of translations)
    met.push({
      words: those,
      terms: new Set(terms),
      holders: count(terms, (thing) => those.some((word) => met[word].holders.has(thing))),
    });
  const written = (isOne: (word: number) => boolean) => [
    ...new Set(words.filter((_, word) => isOne(word)).map(({ text }) => text)),
  ];
  return {
    scores,
    termsOf: (thing) => written((word) => met.some((one) => one.words.includes(word) && one.holders.has(thing))),
    heldBy: (terms) => {
      const own = new Set(terms);
      return met.reduce((sum, one) => sum + one.terms.intersection(own).size, 0);
    },
    unmatched: written((word) => met.every((one) => !one.words.includes(word) || one.holders.size === 0)),
    translated: translations.map(({ words: those, as }) => ({
      words: those.map((word) => words[word].text).join(" "),
      as,
    })),
    described: index.filled,
  };
}

function sharesMet(index: Bm25Index, words: readonly Word[]): Float64Array {
  const translations = translationsOf(words);
  const shares = new Float64Array(index.count);
  words.forEach(({ terms }, word) => {
    const own = [
      terms,
      ...translations.filter(({ words: those }) => those.includes(word)).flatMap(({ as }) => as.map(termsIn)),
    ];
    const most = new Map<number, number>();
    for (const one of own)
      for (const [thing, share] of sharesOf(one, index)) most.set(thing, Math.max(share, most.get(thing) ?? 0));
    for (const [thing, share] of most) shares[thing] += share / words.length;
  });
  return shares;
}

/** Of each who holds any of these terms, how many of those that anybody holds. */
function sharesOf(terms: readonly string[], index: Bm25Index): Map<number, number> {
  const held = [...new Set(terms)].flatMap((term) => weightsOf(index, term) ?? []);
  const shares = new Map<number, number>();
  for (const { documents } of held)
    for (const thing of documents) shares.set(thing, (shares.get(thing) ?? 0) + 1 / held.length);
  return shares;
}

const nothing: TermWeights = { documents: new Uint32Array(), weights: new Float64Array() };

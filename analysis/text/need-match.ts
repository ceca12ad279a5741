import { TielineError } from "../../model/tieline-error.ts";
import { type Bm25Index, bm25Index, type TermWeights, weightsOf } from "./bm25-index.ts";
import { hasAll, type Translation, translationsOf } from "./glossary.ts";
import type { OwnText, OwnTexts } from "./own-texts.ts";
import { type Word, wordsOf } from "./words.ts";

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
   * How much of the need thing i meets, 0 to 1: every word of it counts alike, a Korean one by the share of its terms that are held; one inside a long word, where a space may stand, and
   * those of a particle at its end do not count against it where nobody writes them. A word that is translated counts by its own terms, or for whoever has all words of one
   * translation by how much of it that is about (`Translation.share`); a word that nothing meets counts as not met.
   */
  readonly shares: Float64Array;
  /** What is said of it that meets the need, in the order in which it is said. */
  textsOf(thing: number): OwnText<Kind>[];
  /** Of those the one that holds most terms of the need, of equals the first; undefined where there is none. */
  bestTextOf(thing: number): OwnText<Kind> | undefined;
}

/** Some of the words, and who meets them. */
interface Met {
  readonly words: readonly number[];
  readonly holders: ReadonlySet<number>;
  /** How many of their terms a text holds; 0 where it does not meet them. */
  heldBy(terms: ReadonlySet<string>): number;
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
 * once. Where the glossary has a word, or several that stand together, in the other language, that is looked for too: it counts for things that have all words of one translation, and none
 * of the own terms, nor all of a longer one (`translationsOf`). O(things + holders of the terms).
 */
export function matchWords(index: Bm25Index, words: readonly Word[]): WordMatch {
  const scores = new Float64Array(index.count);
  const counted = new Map<string, Set<number>>();
  const count = (term: string, isFor: (thing: number) => boolean) => {
    const { documents, weights } = weightsOf(index, term) ?? nothing;
    const before = counted.get(term) ?? new Set();
    counted.set(term, before);
    documents.forEach((thing, k) => {
      if (before.has(thing) || !isFor(thing)) return;
      before.add(thing);
      scores[thing] += weights[k];
    });
    return documents;
  };
  const met = words.map(({ terms }, word): Met => {
    const own = new Set(terms);
    return {
      words: [word],
      holders: new Set([...own].flatMap((term) => [...count(term, () => true)])),
      heldBy: (held) => own.intersection(held).size,
    };
  });
  const translations = translationsOf(words);
  for (const translation of translations) {
    const { words: those, asWords } = translation;
    const before = met.filter((one) => one.words.some((word) => those.includes(word)));
    const holders = asWords.map((alternative) => holdersOfAll(index, alternative));
    for (const [k, alternative] of asWords.entries()) {
      const isFor = (thing: number) => holders[k].has(thing) && !before.some((one) => one.holders.has(thing));
      for (const term of termsOfAll(alternative)) count(term, isFor);
    }
    met.push({
      words: those,
      holders: new Set(holders.flatMap((those) => [...those])),
      heldBy: (held) => Math.max(...asWords.map((alternative) => heldOfAll(alternative, held))),
    });
  }
  const written = (isOne: (word: number) => boolean) => [
    ...new Set(words.filter((_, word) => isOne(word)).map(({ text }) => text)),
  ];
  return {
    scores,
    termsOf: (thing) => written((word) => met.some((one) => one.words.includes(word) && one.holders.has(thing))),
    heldBy: (terms) => {
      const own = new Set(terms);
      return met.reduce((sum, one) => sum + one.heldBy(own), 0);
    },
    unmatched: written((word) => met.every((one) => !one.words.includes(word) || one.holders.size === 0)),
    translated: translatedOnce(translations, words),
    described: index.filled,
  };
}

/** By the words as they were written, in their order: what several entries say of the same is told together, each once. */
function translatedOnce(translations: readonly Translation[], words: readonly Word[]): WordMatch["translated"] {
  const byWords = Map.groupBy(
    translations.toSorted((a, b) => a.words[0] - b.words[0]),
    ({ words: those }) => those.map((word) => words[word].text).join(" "),
  );
  return [...byWords].map(([written, those]) => ({ words: written, as: [...new Set(those.flatMap(({ as }) => as))] }));
}

function termsOfAll(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ terms }) => terms));
}

/** Who has all of some words. */
function holdersOfAll(index: Bm25Index, words: readonly Word[]): Set<number> {
  const held = new Map<number, Set<string>>();
  for (const term of termsOfAll(words))
    for (const thing of (weightsOf(index, term) ?? nothing).documents)
      held.set(thing, (held.get(thing) ?? new Set()).add(term));
  return new Set([...held].flatMap(([thing, terms]) => (hasAll(words, (term) => terms.has(term)) ? [thing] : [])));
}

/** How many terms of some words a text holds that has all of them; 0 for another. */
function heldOfAll(words: readonly Word[], held: ReadonlySet<string>): number {
  return hasAll(words, (term) => held.has(term)) ? termsOfAll(words).intersection(held).size : 0;
}

function sharesMet(index: Bm25Index, words: readonly Word[]): Float64Array {
  const translations = translationsOf(words);
  const shares = new Float64Array(index.count);
  words.forEach((one, word) => {
    const most = sharesOf(one, index);
    for (const { words: those, asWords, share } of translations)
      if (those.includes(word))
        for (const thing of asWords.flatMap((alternative) => [...holdersOfAll(index, alternative)]))
          most.set(thing, Math.max(share, most.get(thing) ?? 0));
    for (const [thing, share] of most) shares[thing] += share / words.length;
  });
  return shares;
}

const particle = /(?:으로|에서|에게|까지|부터|[을를이가은는의에로와과도만])$/;

/** Of each who holds any term of a word, how many of those that may be asked of it. */
function sharesOf({ text, terms }: Word, index: Bm25Index): Map<number, number> {
  const distinct = [...new Set(terms)];
  const held = distinct.flatMap((term) => weightsOf(index, term) ?? []);
  const unheld = (some: readonly string[]) => some.filter((term) => weightsOf(index, term) === undefined);
  const ending = terms.length > 1 ? terms.slice(-(particle.exec(text)?.[0].length ?? 0) || terms.length) : [];
  const inside = terms.length >= 3 ? unheld(terms.slice(1, -1)).slice(0, 1) : [];
  const asked = distinct.length - new Set([...unheld(ending), ...inside]).size;
  const shares = new Map<number, number>();
  for (const { documents } of held)
    for (const thing of documents) shares.set(thing, (shares.get(thing) ?? 0) + 1 / asked);
  return shares;
}

const nothing: TermWeights = { documents: new Uint32Array(), weights: new Float64Array() };

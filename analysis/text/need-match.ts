import { TielineError } from "../../model/tieline-error.ts";
import { type Bm25Index, bm25Index, type TermWeights } from "./bm25-index.ts";
import { translationsOf } from "./glossary.ts";
import type { OwnText, OwnTexts } from "./own-texts.ts";
import { wordsOf } from "./words.ts";

/** How well things meet a need in free words. */
export interface NeedMatch<Kind extends string> {
  /** BM25 of every thing; 0 where nothing that is said of it holds a word of the need. */
  readonly scores: Float64Array;
  /**
   * How much of the need thing i meets, 0 to 1: every word of it counts alike, a Korean one by the share of its terms among those that anything holds, so that
   * neither a space nor a particle that nobody writes counts against it. A word that is translated counts by its own terms or by those of one translation,
   * whichever are met further; a word that nothing meets counts as not met.
   */
  readonly shares: Float64Array;
  /** The words of the need that thing i meets, as they were written, in their order. */
  termsOf(thing: number): string[];
  /** What is said of it that meets the need, in the order in which it is said. */
  textsOf(thing: number): OwnText<Kind>[];
  /** Of those the one that holds most terms of the need, of equals the first; undefined where there is none. */
  bestTextOf(thing: number): OwnText<Kind> | undefined;
  /** The words of the need that nothing meets. */
  readonly unmatched: readonly string[];
  /** Words of the need that were also looked for in the other language. */
  readonly translated: readonly { readonly words: string; readonly as: readonly string[] }[];
  /** Things of which anything is said at all. */
  readonly described: number;
}

/** Some words of the need, and who holds one of their terms. */
interface Met {
  readonly words: readonly number[];
  readonly terms: Set<string>;
  readonly holders: ReadonlySet<number>;
}

/**
 * For a need in free words, Korean or English, how well things meet it by what is said of them. A thing's document is all that is said
 * of it, each distinct text once; documents are compared by BM25 (`bm25Index`), words are read as `wordsOf` says, each counting
 * once. Where the glossary has a word of the need in the other language, that is looked for too, and counts for things that
 * have none of the word's own terms. A need without a word to look for is refused as `need_empty`.
 * O(texts) to build; a need takes O(things + holders of its terms).
 */
export function needMatcher<Kind extends string>({ texts, of }: OwnTexts<Kind>): (need: string) => NeedMatch<Kind> {
  const bm25 = bm25Index(of.length, (thing) => of[thing].flatMap((number) => texts[number].terms));
  const described = of.filter((numbers) => numbers.length > 0).length;
  return (need) => {
    const words = wordsOf(need);
    if (words.length === 0) throw new TielineError("need_empty", { need });
    const scores = new Float64Array(of.length);
    const counted = new Set<string>();
    const count = (terms: readonly string[], isMetBefore: (thing: number) => boolean) => {
      const holders = new Set<number>();
      for (const term of new Set(terms)) {
        const { documents, weights } = bm25.weights(term) ?? nothing;
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
    const shares = new Float64Array(of.length);
    words.forEach(({ terms }, word) => {
      const own = [
        terms,
        ...translations.filter(({ words: those }) => those.includes(word)).flatMap(({ as }) => as.map(termsIn)),
      ];
      const most = new Map<number, number>();
      for (const one of own)
        for (const [thing, share] of sharesOf(one, bm25)) most.set(thing, Math.max(share, most.get(thing) ?? 0));
      for (const [thing, share] of most) shares[thing] += share / words.length;
    });
    const written = (isOne: (word: number) => boolean) => [
      ...new Set(words.filter((_, word) => isOne(word)).map(({ text }) => text)),
    ];
    return {
      scores,
      shares,
      termsOf: (thing) => written((word) => met.some((one) => one.words.includes(word) && one.holders.has(thing))),
      textsOf: (thing) =>
        of[thing]
          .map((number) => texts[number])
          .filter((own) => met.some(({ terms }) => own.terms.some((term) => terms.has(term))))
          .map(({ in: kind, text }) => ({ in: kind, text })),
      bestTextOf(thing) {
        const counts = of[thing].map((number) => {
          const own = new Set(texts[number].terms);
          return met.reduce((sum, { terms }) => sum + terms.intersection(own).size, 0);
        });
        const most = Math.max(...counts);
        if (!(most > 0)) return undefined;
        const { in: kind, text } = texts[of[thing][counts.indexOf(most)]];
        return { in: kind, text };
      },
      unmatched: written((word) => met.every((one) => !one.words.includes(word) || one.holders.size === 0)),
      translated: translations.map(({ words: those, as }) => ({
        words: those.map((word) => words[word].text).join(" "),
        as,
      })),
      described,
    };
  };
}

function termsIn(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms);
}

/** Of each who holds any of these terms, how many of those that anybody holds. */
function sharesOf(terms: readonly string[], bm25: Bm25Index): Map<number, number> {
  const held = [...new Set(terms)].flatMap((term) => bm25.weights(term) ?? []);
  const shares = new Map<number, number>();
  for (const { documents } of held)
    for (const thing of documents) shares.set(thing, (shares.get(thing) ?? 0) + 1 / held.length);
  return shares;
}

const nothing: TermWeights = { documents: new Uint32Array(), weights: new Float64Array() };

import { englishStem } from "./english-stem.ts";

/** A word as it was written, and the terms under which it is indexed and looked for. */
export interface Word {
  readonly text: string;
  readonly terms: readonly string[];
}

const hangul = /^[가-힣]/;
/** A run of Korean syllables, or of other letters and digits (`r&d` is one word): "LED용" is two. */
const runs = /[가-힣]+|(?:(?![가-힣])[\p{L}\p{N}])+(?:&(?:(?![가-힣])[\p{L}\p{N}])+)*/gu;
const marks = /\p{M}/gu;

/** English words that say how something is asked for, and not what. */
const asking = new Set(
  `a about after all also an and any are as at be been before being but by can could do does for from had has have how i if
  in into is it its like look looking me more my need needed needing needs no not of on one or our out please seek seeking
  should so some somebody someone than that the their them then there these they this those to us want wanted wants was we
  were what when where which who whom will wish with would you your`.split(/\s+/),
);
/** Polite endings: what ends so is a predicate, "we look for", "is needed". */
const predicate = /(?:니다|니까|세요|어요|아요|해요|네요|까요)$/;

/**
 * The words of a text in Korean, English or both. NFKC, lower case, without accents. A run of Korean syllables is indexed by
 * its pairs of neighbouring syllables, so that neither spaces within a compound (사출금형, 사출 금형) nor particles (금형을) keep a
 * word from being found; a single syllable is a term of its own. English words are indexed by their stem (`englishStem`). Left out are English words of asking ("we need a", but not IT) and Korean predicates in a polite form (찾습니다): they
 * say nothing about what is asked for. Other scripts: whole words.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.normalize("NFKC").matchAll(runs), ([run]) => run)
    .filter((run) => run === "IT" || !(asking.has(run.toLowerCase()) || predicate.test(run)))
    .map((run) => run.toLowerCase())
    .map((run) => ({ text: run, terms: hangul.test(run) ? syllablePairs(run) : [stemOf(run)] }));
}

/** Under all that a text is indexed. */
export function termsIn(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms);
}

function syllablePairs(run: string): string[] {
  return run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function stemOf(run: string): string {
  const plain = run.normalize("NFD").replaceAll(marks, "");
  return /^[a-z]+$/.test(plain) ? englishStem(plain) : plain;
}

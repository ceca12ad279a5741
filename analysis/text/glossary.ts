import pairs from "./glossary.json" with { type: "json" };
import { type Word, wordsOf } from "./words.ts";

/** Words of a text for which the glossary has the same in the other language. */
export interface Translation {
  /** Which words, ascending. */
  readonly words: readonly number[];
  /** As the glossary has it in the other language; several where it has several. */
  readonly as: readonly string[];
  /** The words of each of them. */
  readonly asWords: readonly (readonly Word[])[];
  /** How much of the words it is about, 0 to 1: less than 1 where it is a part of one that a longer entry is about (금형 of 사출금형: a half). */
  readonly share: number;
}

interface Entry {
  readonly from: string;
  readonly to: string;
  /** Words of `from`, all in one. */
  readonly key: string;
}

/** Korean is compared without its spaces, English by stems. */
function keyOf(words: readonly Word[]): string {
  return words.map(({ text, terms }) => (isKorean(text) ? text : `${terms[0]} `)).join("");
}

const isKorean = (text: string) => /^[가-힣]/.test(text);

const entries: readonly Entry[] = pairs
  .flatMap(({ ko, en }) => [
    { from: ko, to: en },
    { from: en, to: ko },
  ])
  .map((entry) => ({ ...entry, key: keyOf(wordsOf(entry.from)) }));
const longestFirst = [...Map.groupBy(entries, ({ key }) => key)].sort(([a], [b]) => b.length - a.length);

/**
 * What the glossary says in the other language for words of a text, the longest entries first. An entry is found where it begins with a word; in Korean something may
 * follow it in its last word (금형을). No two share letters, but that what a longer entry begins or ends with is found too where it is an entry of its own (금형 in 사출 금형): for
 * whoever does not have all of the longer one.
 */
export function translationsOf(words: readonly Word[]): Translation[] {
  const keys = words.map((word) => keyOf([word]));
  const text = keys.join("");
  const begins = keys.map((_, k) => keys.slice(0, k).reduce((sum, key) => sum + key.length, 0));
  const spans: { readonly begin: number; readonly end: number }[] = [];
  const found: Translation[] = [];
  for (const [key, same] of longestFirst) {
    const ends = spans.map(({ end }) => end - key.length);
    for (const begin of new Set([...begins, ...ends])) {
      const end = begin + key.length;
      if (!text.startsWith(key, begin)) continue;
      const met = spans.filter((span) => span.begin < end && begin < span.end);
      const isPart = met.every(
        (span) => (span.begin === begin && span.end > end) || (span.end === end && span.begin < begin),
      );
      if (!isPart || (met.length === 0 && !begins.includes(begin))) continue;
      const isOf = (w: number, from: number, to: number) => begins[w] < to && begins[w] + keys[w].length > from;
      const covered = words.flatMap((_, w) => (isOf(w, begin, end) ? [w] : []));
      const first = begins[covered[0]];
      const last = Math.max(
        end,
        ...met.map((span) => Math.min(span.end, begins[covered.at(-1)!] + keys[covered.at(-1)!].length)),
      );
      spans.push({ begin, end });
      found.push({
        words: covered,
        share: key.length / (last - first),
        as: same.map(({ to }) => to),
        asWords: same.map(({ to }) => wordsOf(to)),
      });
    }
  }
  return found;
}

/** Whether something with these terms has all the words. Of a Korean one of four syllables or more one pair inside may be missing: where it writes a space. */
export function hasAll(words: readonly Word[], has: (term: string) => boolean): boolean {
  return words.every(({ terms }) => {
    const missing = terms.filter((term) => !has(term));
    const mayMiss = terms.length >= 3 && missing[0] !== terms[0] && missing[0] !== terms.at(-1);
    return missing.length === 0 || (missing.length === 1 && mayMiss);
  });
}

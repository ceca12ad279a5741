import pairs from "./glossary.json" with { type: "json" };
import { type Word, wordsOf } from "./words.ts";

/** Words of a text for which the glossary has the same in the other language. */
export interface Translation {
  /** Which words, ascending. */
  readonly words: readonly number[];
  /** As the glossary has it in the other language; several where it has several. */
  readonly as: readonly string[];
  readonly terms: readonly string[];
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
 * What the glossary says in the other language for words of a text, longest entries first, every word once. An entry is found
 * where it begins with a word; in Korean something may follow it in its last word (금형을).
 */
export function translationsOf(words: readonly Word[]): Translation[] {
  const keys = words.map((word) => keyOf([word]));
  const text = keys.join("");
  const begins = keys.map((_, k) => keys.slice(0, k).reduce((sum, key) => sum + key.length, 0));
  const taken = new Set<number>();
  const found: Translation[] = [];
  for (const [key, same] of longestFirst)
    begins.forEach((begin, k) => {
      if (!text.startsWith(key, begin)) return;
      const covered = words.map((_, w) => w).filter((w) => w >= k && begins[w] < begin + key.length);
      if (covered.some((w) => taken.has(w))) return;
      for (const w of covered) taken.add(w);
      const as = same.map(({ to }) => to);
      found.push({ words: covered, as, terms: as.flatMap((one) => wordsOf(one).flatMap(({ terms }) => terms)) });
    });
  return found.sort((a, b) => a.words[0] - b.words[0]);
}

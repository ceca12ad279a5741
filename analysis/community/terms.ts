import { byCodeUnit } from "../../model/id.ts";

export type TermHolders = "organisations" | "activities";

/** What things have of one sort: countries of organisations, topics of activities … A thing may have several or none. */
export interface Terms {
  /** Name of the sort. */
  readonly grouping: string;
  readonly of: TermHolders;
  /** The words for each term: several where the same things have them all. In code-unit order of their first. */
  readonly words: readonly (readonly string[])[];
  /** The things that have each term, ascending. */
  readonly holders: readonly Uint32Array[];
}

/** `wordsOf(k)` are the words of thing k. Words that the same things have are one term. */
export function termsOf(
  grouping: string,
  of: TermHolders,
  things: number,
  wordsOf: (thing: number) => readonly string[],
): Terms {
  const holders = new Map<string, number[]>();
  for (let thing = 0; thing < things; thing++)
    for (const word of new Set(wordsOf(thing))) {
      const known = holders.get(word);
      if (known) known.push(thing);
      else holders.set(word, [thing]);
    }
  const terms = new Map<string, { words: string[]; holders: Uint32Array }>();
  for (const word of [...holders.keys()].sort(byCodeUnit)) {
    const held = holders.get(word)!;
    const key = held.join();
    const same = terms.get(key);
    if (same) same.words.push(word);
    else terms.set(key, { words: [word], holders: Uint32Array.from(held) });
  }
  const all = [...terms.values()];
  return { grouping, of, words: all.map(({ words }) => words), holders: all.map((term) => term.holders) };
}

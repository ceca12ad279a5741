import { termsIn } from "./words.ts";

/** A text that something is described by, and where it stands. */
export interface OwnText<Kind extends string> {
  readonly in: Kind;
  readonly text: string;
}

/** What things are described by. */
export interface OwnTexts<Kind extends string> {
  /** Different ones, with their terms. */
  readonly texts: readonly (OwnText<Kind> & { readonly terms: readonly string[] })[];
  /** Those of thing i, in the order in which they were told; a text that stands in several places once, as the first. */
  readonly of: readonly (readonly number[])[];
}

/** What the things of two lists are described by: those of the second come after those of the first. */
export function joinedTexts<Kind extends string>(first: OwnTexts<Kind>, second: OwnTexts<Kind>): OwnTexts<Kind> {
  if (second.of.length === 0) return first;
  const shifted = second.of.map((numbers) => numbers.map((number) => first.texts.length + number));
  return { texts: [...first.texts, ...second.texts], of: [...first.of, ...shifted] };
}

/** `textsOf(i)` tells what thing i is described by. */
export function ownTexts<Kind extends string>(
  things: number,
  textsOf: (thing: number) => Iterable<OwnText<Kind>>,
): OwnTexts<Kind> {
  const numbers = new Map<string, number>();
  const texts: (OwnText<Kind> & { terms: string[] })[] = [];
  const of = Array.from({ length: things }, (_, thing) => {
    const said = new Map<string, number>();
    for (const { in: kind, text } of textsOf(thing)) {
      if (said.has(text)) continue;
      const key = `${kind} ${text}`;
      const number = numbers.get(key) ?? texts.length;
      if (number === texts.length) {
        numbers.set(key, number);
        texts.push({ in: kind, text, terms: termsIn(text) });
      }
      said.set(text, number);
    }
    return [...said.values()];
  });
  return { texts, of };
}

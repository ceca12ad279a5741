import type { Bilingual } from "../../model/name.ts";

interface Named {
  readonly name?: string;
  readonly names?: Bilingual;
  readonly aliases?: readonly string[];
}

/** The name to show when no language is asked for: a thing's own, else the one that is known; empty where there is none. */
export function plainName({ name, names }: Named): string {
  return name ?? names?.ko ?? names?.en ?? "";
}

/** Everything that a thing is called, as search reads it: one line each, NFKC and in lower case, Korean also by its initials. */
export function searchText({ name, names, aliases = [] }: Named): string {
  const all = [name, names?.ko, names?.en, ...aliases].filter((text) => text !== undefined).map(foldedForSearch);
  return [...new Set([...all, ...all.filter((text) => syllable.test(text)).map(initialConsonants)])].join("\n");
}

const syllable = /[가-힣]/;
const vowelsTimesFinals = 21 * 28;

/** The initial consonants of Korean syllables, as people abbreviate names: 서울대 is ㅅㅇㄷ. NFKC turns typed consonants into the same letters. */
export function initialConsonants(text: string): string {
  return text.replaceAll(/[가-힣]/g, (one) =>
    String.fromCharCode(0x1100 + Math.floor((one.charCodeAt(0) - 0xac00) / vowelsTimesFinals)),
  );
}

/** How search sees a text: what is asked for is folded in the same way. */
export function foldedForSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

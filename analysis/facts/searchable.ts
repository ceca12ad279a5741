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

/** Everything that a thing is called, as search reads it: one line each, NFKC and in lower case. */
export function searchText({ name, names, aliases = [] }: Named): string {
  const all = [name, names?.ko, names?.en, ...aliases].filter((text) => text !== undefined);
  return [...new Set(all.map(foldedForSearch))].join("\n");
}

/** How search sees a text: what is asked for is folded in the same way. */
export function foldedForSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

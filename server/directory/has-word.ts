import { foldedForSearch } from "../../analysis/facts/searchable.ts";

/** Whether one of the texts holds what is sought, read as search reads it. */
export function hasWord(texts: readonly string[], sought: string): boolean {
  const folded = foldedForSearch(sought);
  return texts.some((text) => foldedForSearch(text).includes(folded));
}

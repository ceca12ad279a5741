import type { RecordTable } from "../../analysis/facts/facts.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { allStrings, type StringColumn, stringColumn } from "../../analysis/facts/string-column.ts";
import { describedBy } from "./described-by.ts";
import { lettersOf, nearNames } from "./near-names.ts";

export type Searchable = RecordTable & { readonly searchText: StringColumn };

/** How well something matches, best first: by an id or a name, by what it is described with, by a name that is nearly so. */
const rank = {
  exactId: 0,
  name: { beginning: 1, wordStart: 2, inside: 3 },
  description: { beginning: 4, wordStart: 5, inside: 6 },
  nearly: 7,
};
const noMatch = 10;
type Places = typeof rank.name | typeof rank.description;

/** Where so many are found by name, those that are only nearly called so are not looked for. */
const enough = 10;

const newline = 10;
const foldedIds = new WeakMap<StringColumn, StringColumn>();

/**
 * Indices of what matches a query, best first, equals in the order of their ids: in a name, an alias or an id; then in what it
 * is described by (capabilities, industries, needs, topics …); then, where fewer than ten are found by name, in a name that is one letter
 * away. All texts are one block of bytes, in which the query's bytes are looked for: UTF-8 finds no match across two characters.
 */
export function search(table: Searchable, query: string): number[] {
  const folded = foldedForSearch(query);
  if (folded === "") return Array.from({ length: table.count }, (_, index) => index);
  const best = new Uint8Array(table.count).fill(noMatch);
  const sought = Buffer.from(folded);
  rankMatches(table.searchText, sought, best, rank.name);
  rankMatches(foldedIdsOf(table.ids), sought, best, rank.name, rank.exactId);
  const named = best.reduce((count, one) => count + Number(one < noMatch), 0);
  rankMatches(describedBy(table), sought, best, rank.description);
  if (named < enough)
    for (const [index, how] of nearNames(table.searchText, query))
      best[index] = Math.min(best[index], rank.nearly + how);
  return inOrder(best);
}

/** Makes what a search of the table needs, which the first search would do otherwise. */
export function readyToSearch(table: Searchable): void {
  foldedIdsOf(table.ids);
  describedBy(table);
  lettersOf(table.searchText);
}

/** Indices of what matches, by rank, and of one rank in their order: each goes where those before it leave off. */
function inOrder(best: Uint8Array): number[] {
  const places = new Uint32Array(noMatch + 2);
  for (let index = 0; index < best.length; index++) places[best[index] + 1]++;
  for (let k = 1; k <= noMatch; k++) places[k] += places[k - 1];
  const ordered = new Array<number>(places[noMatch]);
  for (let index = 0; index < best.length; index++) if (best[index] < noMatch) ordered[places[best[index]]++] = index;
  return ordered;
}

/** `whole` is the rank of a text that is the query and nothing else. */
function rankMatches(
  { bytes, offsets }: StringColumn,
  sought: Buffer,
  best: Uint8Array,
  places: Places,
  whole: number = places.beginning,
): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let index = 0;
  for (let at = nextPlace(text, sought, 0); at >= 0; ) {
    index = indexAt(offsets, at, index);
    const begin = offsets[index];
    const end = offsets[index + 1];
    // The bytes of two neighbouring texts stand side by side: what reaches into the next one is no match.
    if (at + sought.length <= end) {
      const isWhole = at === begin && at + sought.length === end;
      best[index] = Math.min(best[index], isWhole ? whole : placeRank(text, at, begin, places));
    }
    let from = at + 1;
    if (best[index] <= places.beginning) {
      // Whatever has the best rank that there is gains nothing by being looked through.
      let next = index + 1;
      while (best[next] <= whole) next++;
      from = offsets[next];
    }
    at = nextPlace(text, sought, from);
  }
}

/**
 * Latin words are looked for as they are. Of other letters, and of one alone, the last byte says most: the first of a Korean syllable stands in
 * nearly every word, and is found so often that to look for the whole costs more.
 */
function nextPlace(text: Buffer, sought: Buffer, from: number): number {
  const last = sought.length - 1;
  if (last > 0 && sought[0] < 128) return text.indexOf(sought, from);
  for (let at = text.indexOf(sought[last], from + last); at >= 0; at = text.indexOf(sought[last], at + 1)) {
    let k = 1;
    while (k <= last && text[at - k] === sought[last - k]) k++;
    if (k > last) return at - last;
  }
  return -1;
}

function placeRank(text: Buffer, at: number, begin: number, places: Places): number {
  if (at === begin || text[at - 1] === newline) return places.beginning;
  return isLetterOrDigit(text[at - 1]) ? places.inside : places.wordStart;
}

/** Bytes of other scripts than the Latin are taken for letters. */
function isLetterOrDigit(byte: number): boolean {
  return byte >= 128 || (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122);
}

/** Which text the byte at `at` belongs to, known not to be before `from`: mostly that one or the next. */
function indexAt(offsets: Uint32Array, at: number, from: number): number {
  if (at < offsets[from + 1]) return from;
  let low = from + 1;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function foldedIdsOf(ids: StringColumn): StringColumn {
  const folded = foldedIds.get(ids) ?? stringColumn(allStrings(ids).map(foldedForSearch));
  foldedIds.set(ids, folded);
  return folded;
}

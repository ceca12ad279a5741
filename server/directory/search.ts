import type { ActivityTable, OrganisationTable } from "../../analysis/facts/facts.ts";
import { foldedForSearch } from "../../analysis/facts/searchable.ts";
import { allStrings, type StringColumn, stringColumn } from "../../analysis/facts/string-column.ts";

type Searchable = Pick<OrganisationTable | ActivityTable, "count" | "ids" | "searchText">;

/** How well something matches, best first. */
const rank = { exactId: 0, prefix: 1, wordStart: 2, inside: 3 };
const noMatch = 4;

const newline = 10;
const foldedIds = new WeakMap<StringColumn, StringColumn>();

/**
 * Indices of what matches a query in a name, an alias or an id, best first, equals in the order of their ids. All texts
 * are one block of bytes, in which the query's bytes are looked for: UTF-8 finds no match across two characters.
 */
export function search(table: Searchable, query: string): number[] {
  const folded = foldedForSearch(query);
  if (folded === "") return Array.from({ length: table.count }, (_, index) => index);
  const best = new Uint8Array(table.count).fill(noMatch);
  const sought = Buffer.from(folded);
  rankMatches(table.searchText, sought, best, rank.prefix);
  rankMatches(foldedIdsOf(table.ids), sought, best, rank.exactId);
  const found: number[] = [];
  for (let index = 0; index < best.length; index++) if (best[index] < noMatch) found.push(index);
  return found.sort((a, b) => best[a] - best[b] || a - b);
}

/** `whole` is the rank of a text that is the query and nothing else. */
function rankMatches({ bytes, offsets }: StringColumn, sought: Buffer, best: Uint8Array, whole: number): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let index = 0;
  for (let at = text.indexOf(sought); at >= 0; ) {
    index = indexAt(offsets, at, index);
    const begin = offsets[index];
    const end = offsets[index + 1];
    // The bytes of two neighbouring texts stand side by side: what reaches into the next one is no match.
    if (at + sought.length <= end) {
      const isWhole = at === begin && at + sought.length === end;
      best[index] = Math.min(best[index], isWhole ? whole : placeRank(text, at, begin));
    }
    at = text.indexOf(sought, best[index] <= rank.prefix ? end : at + 1);
  }
}

function placeRank(text: Buffer, at: number, begin: number): number {
  if (at === begin || text[at - 1] === newline) return rank.prefix;
  return isLetterOrDigit(text[at - 1]) ? rank.inside : rank.wordStart;
}

/** Bytes of other scripts than the Latin are taken for letters. */
function isLetterOrDigit(byte: number): boolean {
  return byte >= 128 || (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122);
}

/** Which text the byte at `at` belongs to, known not to be before `from`. */
function indexAt(offsets: Uint32Array, at: number, from: number): number {
  let low = from;
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

import type { OrganisationTable } from "./facts.ts";
import { lettersApart } from "./letters-apart.ts";
import { foldedForSearch } from "./searchable.ts";
import type { StringColumn } from "./string-column.ts";

/** Longer names are compared by their beginning. */
const mostLetters = 256;
/** With more letters wrong nobody was meant, nor where it is half of them. */
const mostWrong = 8;
/** Nearer than with a letter wrong: called so and not otherwise, and called so among other words. */
const whole = -1;
const inside = 0;

interface Near {
  readonly index: number;
  readonly distance: number;
}

/**
 * The organisations that were probably meant, `most` at most: whose id or name is what is sought, then those of which one holds it, then those of which one becomes it with
 * the fewest letters changed, added or dropped, of equal ones the first.
 * Names are read along their bytes, because making strings of them takes longer than all the rest, and none is compared further than it can beat those
 * found: O(letters of all names), at worst times the letters that may be wrong.
 *
 * Checked by hand, and against the whole distance to every name.
 */
export function nearestOrganisations(organisations: OrganisationTable, sought: string, most: number): number[] {
  const text = foldedForSearch(sought).slice(0, mostLetters);
  const word = Uint16Array.from({ length: text.length }, (_, k) => text.charCodeAt(k));
  const farthest = Math.min(mostWrong, Math.ceil(word.length / 2) - 1);
  const apart = lettersApart(word);
  const best: Near[] = [];
  const compare = (index: number, name: Uint16Array, length: number) => {
    const last = best[most - 1];
    const atMost = last ? last.distance - Number(index >= last.index) : farthest;
    const distance = holds(name, length, word)
      ? length === word.length
        ? whole
        : inside
      : apart(name, length, atMost);
    if (distance > atMost) return;
    const known = best.findIndex((other) => other.index === index);
    if (known >= 0 && best[known].distance <= distance) return;
    if (known >= 0) best.splice(known, 1);
    const isAfter = (other: Near) => other.distance > distance || (other.distance === distance && other.index > index);
    const place = best.findIndex(isAfter);
    best.splice(place < 0 ? best.length : place, 0, { index, distance });
    best.length = Math.min(best.length, most);
  };
  if (word.length > 0) for (const column of [organisations.ids, organisations.searchText]) eachLine(column, compare);
  return best.map(({ index }) => index);
}

/** Whether the letters of the word stand in a name one after the other. */
function holds(name: Uint16Array, length: number, word: Uint16Array): boolean {
  for (let begin = 0; begin + word.length <= length; begin++) {
    let at = 0;
    while (at < word.length && name[begin + at] === word[at]) at++;
    if (at === word.length) return true;
  }
  return false;
}

const newline = 10;

/** Each line of each text as UTF-16 letters, Latin ones in lower case, of which `length` are its own. */
function eachLine(
  { bytes, offsets }: StringColumn,
  visit: (index: number, line: Uint16Array, length: number) => void,
): void {
  const line = new Uint16Array(mostLetters + 1);
  for (let index = 0; index + 1 < offsets.length; index++) {
    const end = offsets[index + 1];
    let length = 0;
    for (let at = offsets[index]; at < end; ) {
      const byte = bytes[at];
      if (byte === newline) {
        visit(index, line, length);
        length = 0;
        at++;
        continue;
      }
      const size = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      let code = size === 1 ? byte : byte & (0xff >> (size + 1));
      for (let k = 1; k < size; k++) code = (code << 6) | (bytes[at + k] & 0x3f);
      at += size;
      if (length >= mostLetters) continue;
      if (code >= 0x10000) {
        line[length++] = 0xd800 + ((code - 0x10000) >> 10);
        line[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      } else line[length++] = code >= 65 && code <= 90 ? code + 32 : code;
    }
    if (length > 0) visit(index, line, length);
  }
}

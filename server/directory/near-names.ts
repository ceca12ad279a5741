import { allStrings, type StringColumn } from "../../analysis/facts/string-column.ts";
import { endWithinOneLetter } from "./one-letter-off.ts";
import { lettersTyped, typedLetters } from "./typed-letters.ts";

/** The names of a table as typed letters, and every place where a match may begin. */
interface Letters {
  readonly text: Uint16Array;
  /** Where words and Korean syllables begin. */
  readonly starts: Uint32Array;
  /** Of each start: the name that it is in, by the letter at which that begins, by that at which it ends, and whose it is. */
  readonly nameOf: Uint32Array;
  readonly nameBegins: Uint32Array;
  readonly nameEnds: Uint32Array;
  readonly holders: Uint32Array;
}

/** How near, best first: the whole name, how a name begins, from a word or a syllable on. */
export const nearness = { whole: 0, beginning: 1, inside: 2 };

/** Shorter words are near to too much. */
const fewestLetters = 5;

/**
 * Who has a name that is one letter away from `query` as `typedLetters` reads both, or differs in spaces, punctuation and accents only: each with how near.
 * What is sought must begin with a word of the name or with a Korean syllable. Nobody for fewer than five letters.
 */
export function nearNames(column: StringColumn, query: string): Map<number, number> {
  const sought = codesOf(typedLetters(query));
  const near = new Map<number, number>();
  if (sought.length < fewestLetters) return near;
  const { text, starts, nameOf, nameBegins, nameEnds, holders } = lettersOf(column);
  const [first, second] = sought;
  for (let s = 0; s < starts.length; s++) {
    const begin = starts[s];
    const [here, next] = [text[begin], text[begin + 1]];
    // One edit leaves one of the first two letters within the first two.
    if (here !== first && here !== second && next !== first && next !== second) continue;
    const name = nameOf[s];
    const end = endWithinOneLetter(text, begin, nameEnds[name], sought);
    if (end < 0) continue;
    const isBeginning = begin === nameBegins[name];
    const isWhole = isBeginning && end === nameEnds[name];
    const how = isWhole ? nearness.whole : isBeginning ? nearness.beginning : nearness.inside;
    near.set(holders[name], Math.min(how, near.get(holders[name]) ?? how));
  }
  return near;
}

const letters = new WeakMap<StringColumn, Letters>();

/** Made at the first search that needs them. */
export function lettersOf(column: StringColumn): Letters {
  const known = letters.get(column) ?? takenApart(column);
  letters.set(column, known);
  return known;
}

/** What initial consonants are typed for stands in lines of its own. */
const initialsLine = /[\u1100-\u1112]/;
const isSyllable = (character: string) => character >= "가" && character <= "힣";

function takenApart(column: StringColumn): Letters {
  const [codes, starts, nameOf, nameBegins, nameEnds, holders]: number[][] = [[], [], [], [], [], []];
  allStrings(column).forEach((text, holder) => {
    for (const line of text.split("\n")) {
      if (line === "" || initialsLine.test(line)) continue;
      nameBegins.push(codes.length);
      let isWithinWord = false;
      for (const character of line) {
        const typed = lettersTyped(character);
        if (typed !== "" && (!isWithinWord || isSyllable(character))) {
          starts.push(codes.length);
          nameOf.push(holders.length);
        }
        for (let k = 0; k < typed.length; k++) codes.push(typed.charCodeAt(k));
        isWithinWord = typed !== "" && !isSyllable(character);
      }
      nameEnds.push(codes.length);
      holders.push(holder);
    }
  });
  return {
    text: Uint16Array.from(codes),
    starts: Uint32Array.from(starts),
    nameOf: Uint32Array.from(nameOf),
    nameBegins: Uint32Array.from(nameBegins),
    nameEnds: Uint32Array.from(nameEnds),
    holders: Uint32Array.from(holders),
  };
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from(text, (_, k) => text.charCodeAt(k));
}

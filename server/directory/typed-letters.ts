/**
 * A text as the letters that are typed for it: Korean syllables taken apart into single consonants and vowels as on the keyboard
 * (성 is ㅅㅓㅇ, 과 is ㄱㅗㅏ, 닭 is ㄷㅏㄹㄱ), other letters in lower case without accents, digits. Spaces and punctuation are left out: where
 * words are parted is no letter.
 */
export function typedLetters(text: string): string {
  return Array.from(text.normalize("NFKC").toLowerCase(), lettersTyped).join("");
}

const known = new Map<string, string>();

/** The same of one character that is folded already. */
export function lettersTyped(character: string): string {
  const letters = known.get(character) ?? takenApart(character);
  known.set(character, letters);
  return letters;
}

function takenApart(character: string): string {
  return Array.from(character.normalize("NFD"), (part) => keys.get(part) ?? part)
    .join("")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ".split(",");
const finals =
  "ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ".split(",");

/** What is typed for each part of a decomposed syllable. */
const keys = new Map([...keysFrom(0x1100, [...initials]), ...keysFrom(0x1161, vowels), ...keysFrom(0x11a8, finals)]);

function keysFrom(first: number, typed: readonly string[]): [string, string][] {
  return typed.map((letters, k) => [String.fromCharCode(first + k), letters]);
}

/** A consonant, a vowel, as Porter tells them: y is a vowel after a consonant. */
const vowel = "(?:[aeiou]|(?<=[^aeiou])y)";
const consonant = "(?:[^aeiouy]|(?<=^|[aeiou])y)";

const hasVowel = new RegExp(vowel);
/** Porter's m: how many times vowels are followed by consonants. */
const runs = new RegExp(`${vowel}+${consonant}+`, "g");
const measure = (stem: string) => stem.match(runs)?.length ?? 0;
const doubled = new RegExp(`(${consonant})\\1$`);
/** Consonant, vowel, consonant that is none of w, x and y: what a final e was dropped after (hop, fil). */
const short = new RegExp(`${consonant}${vowel}(?!w|x|y)${consonant}$`);

/**
 * An English word in lower case without its inflection: plural, past, -ing (moulds, moulded and moulding are all mould), a final e
 * and the difference of y and i. Steps 1 and 5 of Porter's algorithm; its steps 2 to 4 also take off what makes one word out of another,
 * so that organisation and organ become the same, which short lists of capabilities gain nothing by. Words of one or two letters stay.
 * Source: Porter 1980, doi:10.1108/eb046814.
 *
 * Checked against the paper's examples.
 */
export function englishStem(word: string): string {
  if (word.length < 3) return word;
  return withoutFinalE(withI(withoutEnding(withoutPlural(word))));
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, "");
  if (stem === word || !hasVowel.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled.test(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && short.test(stem) ? `${stem}e` : stem;
}

function withI(word: string): string {
  return word.endsWith("y") && hasVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function withoutFinalE(word: string): string {
  const stem = word.replace(/e$/, "");
  const drops = stem !== word && (measure(stem) > 1 || (measure(stem) === 1 && !short.test(stem)));
  const bare = drops ? stem : word;
  return bare.endsWith("ll") && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}

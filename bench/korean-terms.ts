import { bm25Index, weightsOf } from "../analysis/text/bm25-index.ts";
import glossary from "../analysis/text/glossary.json" with { type: "json" };
import { termsIn } from "../analysis/text/words.ts";
import { families } from "../seed/programme/families.ts";
import type { Row } from "./row.ts";
import { summarise, type Taken, take } from "./timing.ts";

/** The longest first; what stands before one is two syllables at least. */
const particles =
  /^([가-힣]{2,}?)(?:에서의|으로의|에서는|으로는|에서|으로|까지|부터|처럼|보다|하는|을|를|이|가|은|는|의|에|로|와|과|도|만)$/u;
const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
const bare = (text: string) => wordsIn(text).map((word) => particles.exec(word)?.[1] ?? word);

/** How a text's terms may be read. */
const readings: [string, (text: string) => string[]][] = [
  ["pairs of syllables, as needs are read", termsIn],
  ["pairs of syllables without particles", (text) => termsIn(bare(text).join(" "))],
  ["words without particles", bare],
  ["whole words", wordsIn],
];

/**
 * Which reading of Korean finds a term that is asked for in a sentence, without its spaces and with a particle: how many of the Korean terms of the generator and of
 * the glossary come first, before all others, by BM25.
 */
export async function koreanTermRows(): Promise<Row[]> {
  const terms = [...new Set([...families.flatMap((family) => family.terms), ...glossary].map(({ ko }) => ko))];
  const rows: Row[] = [];
  for (const [name, read] of readings) {
    const index = bm25Index(terms.length, (term) => read(terms[term]));
    const taken: Taken[] = [];
    let first = 0;
    for (const [right, term] of terms.entries()) {
      const scores = new Float64Array(terms.length);
      const ask = () => {
        for (const asked of new Set(read(sentence(term))))
          weightsOf(index, asked)?.documents.forEach((holder, k) => {
            scores[holder] += weightsOf(index, asked)!.weights[k];
          });
      };
      taken.push(await take(ask));
      if (scores[right] > 0 && scores.every((score, other) => other === right || score < scores[right])) first++;
    }
    const note = `${((100 * first) / terms.length).toFixed(0)} % of ${terms.length} terms come first`;
    rows.push({ work: `Korean terms by ${name}`, ours: summarise(taken), note });
  }
  return rows;
}

/** “We are looking for somewhere that does …”, with the particle that goes with the last syllable. */
function sentence(term: string): string {
  const joined = term.replaceAll(" ", "");
  const last = joined.charCodeAt(joined.length - 1) - 0xac00;
  const endsInVowel = last >= 0 && last % 28 === 0;
  return `우리 회사는 ${joined}${endsInVowel ? "를" : "을"} 하는 곳을 찾습니다`;
}

import { byCodeUnit } from "../../model/id.ts";
import { indexOfId } from "../facts/index-of-id.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { type StringColumn, stringColumn } from "../facts/string-column.ts";

/** Documents by the terms that they hold, in shared memory, so that workers read them without a copy. */
export interface Bm25Index {
  readonly count: number;
  /** Documents with a term. */
  readonly filled: number;
  /** In code-unit order. */
  readonly terms: StringColumn;
  /** Who holds term t: `documents` from `offsets[t]` to `offsets[t + 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** Of the term in each of them; all above 0. */
  readonly weights: Float64Array;
}

export interface TermWeights {
  readonly documents: Uint32Array;
  readonly weights: Float64Array;
}

/** How soon more occurrences add nothing, and how much a long document is held against it. */
const k1 = 1.2;
const b = 0.75;

/**
 * Okapi BM25: a document's score for a query is the sum, over the query's distinct terms, of
 * ln(1 + (N − n + ½)/(n + ½)) · f/(f + k₁(1 − b + b · l/l̄)), with f occurrences of the term in a document of l terms, n of N documents
 * holding it, k₁ = 1.2, b = 0.75. Each term's weight is between 0 and ln(1 + (N − n + ½)/(n + ½)); the 1 in the logarithm keeps the weight of what more
 * than half of the documents hold above 0. Documents without a term are none: they count neither in N nor in the mean length l̄. Only the order of scores
 * means something. O(terms) to build.
 * Source: Robertson & Zaragoza 2009, doi:10.1561/1500000019; which variant: Kamphuis et al. 2020, doi:10.1007/978-3-030-45442-5_4 (as in Lucene).
 *
 * Checked by hand, against bm25s, and on what must not matter.
 */
export function bm25Index(documents: number, termsOf: (document: number) => Iterable<string>): Bm25Index {
  const holders = new Map<string, { documents: number[]; counts: number[] }>();
  const lengths = new Float64Array(documents);
  let [filled, total] = [0, 0];
  for (let document = 0; document < documents; document++) {
    for (const term of termsOf(document)) {
      lengths[document]++;
      const held = holders.get(term) ?? { documents: [], counts: [] };
      if (held.documents.length === 0) holders.set(term, held);
      if (held.documents.at(-1) !== document) {
        held.documents.push(document);
        held.counts.push(0);
      }
      held.counts[held.counts.length - 1]++;
    }
    if (lengths[document] > 0) filled++;
    total += lengths[document];
  }
  const meanLength = total / filled;
  const terms = [...holders.keys()].sort(byCodeUnit);
  const offsets = sharedUint32(terms.length + 1);
  terms.forEach((term, t) => {
    offsets[t + 1] = offsets[t] + holders.get(term)!.documents.length;
  });
  const held = sharedUint32(offsets[terms.length]);
  const weights = sharedFloat64(offsets[terms.length]);
  terms.forEach((term, t) => {
    const { documents: holding, counts } = holders.get(term)!;
    const rarity = Math.log(1 + (filled - holding.length + 0.5) / (holding.length + 0.5));
    holding.forEach((document, k) => {
      held[offsets[t] + k] = document;
      const saturation = k1 * (1 - b + (b * lengths[document]) / meanLength);
      weights[offsets[t] + k] = (rarity * counts[k]) / (counts[k] + saturation);
    });
  });
  return { count: documents, filled, terms: stringColumn(terms), offsets, documents: held, weights };
}

/** Weight of a term in each document that holds it; undefined where none does. O(log terms). */
export function weightsOf({ terms, offsets, documents, weights }: Bm25Index, term: string): TermWeights | undefined {
  const t = indexOfId({ count: terms.offsets.length - 1, ids: terms }, term);
  if (t < 0) return undefined;
  const [begin, end] = [offsets[t], offsets[t + 1]];
  return { documents: documents.subarray(begin, end), weights: weights.subarray(begin, end) };
}

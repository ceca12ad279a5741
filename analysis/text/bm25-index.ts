/** Documents by the terms that they hold. */
export interface Bm25Index {
  /** Weight of each term in each document that holds it, the documents ascending. */
  weights(term: string): TermWeights | undefined;
}

export interface TermWeights {
  readonly documents: Uint32Array;
  /** All above 0. */
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
 * means something. O(terms) to build, O(n) for a term.
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
  const known = new Map<string, TermWeights>();
  return {
    weights(term) {
      const held = holders.get(term);
      if (!held) return undefined;
      const weights = known.get(term) ?? termWeights(held, filled, (document) => lengths[document] / meanLength);
      known.set(term, weights);
      return weights;
    },
  };
}

function termWeights(
  held: { readonly documents: readonly number[]; readonly counts: readonly number[] },
  filled: number,
  relativeLength: (document: number) => number,
): TermWeights {
  const holding = held.documents.length;
  const rarity = Math.log(1 + (filled - holding + 0.5) / (holding + 0.5));
  return {
    documents: Uint32Array.from(held.documents),
    weights: Float64Array.from(held.documents, (document, k) => {
      const count = held.counts[k];
      return (rarity * count) / (count + k1 * (1 - b + b * relativeLength(document)));
    }),
  };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { bm25Index, weightsOf } from "../../analysis/text/bm25-index.ts";
import { expectClose } from "./expect-close.ts";
import bm25s from "./oracles/bm25.json" with { type: "json" };

function scores(documents: readonly (readonly string[])[], query: readonly string[]): number[] {
  const index = bm25Index(documents.length, (k) => documents[k]);
  const sums = new Array<number>(documents.length).fill(0);
  for (const term of new Set(query)) {
    const held = weightsOf(index, term);
    held?.documents.forEach((document, k) => {
      sums[document] += held.weights[k];
    });
  }
  return sums;
}

const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 });
const collections = fc.array(words, { minLength: 1, maxLength: 12 });

test("by hand: one of two documents of equal length holds the term", () => {
  // ln(1 + 1.5/1.5) = ln 2; f = 1, l = l̄: 1/(1 + 1.2).
  expectClose(
    scores(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ["a"],
    ),
    [Math.log(2) / 2.2, 0],
  );
});

test("as bm25s has it", () => {
  for (const { terms, scores: theirs } of bm25s.queries) expectClose(scores(bm25s.documents, terms), theirs);
});

test("a term that all hold still counts, one that nobody holds does not", () => {
  const [all] = scores([["a"], ["a"]], ["a"]);
  expect(all).toBeGreaterThan(0);
  expect(
    weightsOf(
      bm25Index(1, () => ["a"]),
      "b",
    ),
  ).toBeUndefined();
});

test("empty documents change nothing, wherever they stand", () => {
  fc.assert(
    fc.property(collections, words, (documents, query) => {
      const spread = documents.flatMap((document) => [[], document]);
      expect(scores(spread, query).filter((_, k) => k % 2 === 1)).toEqual(scores(documents, query));
    }),
  );
});

test("neither the order of documents nor that of terms in them matters", () => {
  fc.assert(
    fc.property(collections, words, (documents, query) => {
      const turned = documents.map((document) => document.toReversed()).reverse();
      expectClose(scores(turned, query.toReversed()).reverse(), scores(documents, query));
    }),
  );
});

test("more occurrences weigh more, never as much as the term's rarity", () => {
  const of = (times: number) =>
    scores([[...Array(times).fill("a"), ...Array(9 - times).fill("b")], Array(9).fill("b")], ["a"])[0];
  for (let times = 1; times < 9; times++) expect(of(times + 1)).toBeGreaterThan(of(times));
  expect(of(9)).toBeLessThan(Math.log(2));
});

import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import type { Bm25Index } from "../text/bm25-index.ts";
import { matchWords, type WordMatch, wordsOfNeed } from "../text/need-match.ts";
import { type SourceMatch, sourceMatch } from "./source-match.ts";

/** What the source says, with the need that is asked for, if any, in place of its own. */
export function askedMatch(facts: Facts, capabilities: Bm25Index, source: number, need?: string): SourceMatch {
  const own = sourceMatch(facts, capabilities)?.(source) ?? {};
  if (need === undefined) return own;
  const asked = matchOfNeed(facts, capabilities, need);
  return { ...own, need: { scores: asked.scores, words: () => asked } };
}

/** How a need is met; refused where nobody meets a word of it. */
export function matchOfNeed({ dataset }: Facts, capabilities: Bm25Index, need: string): WordMatch {
  const match = matchWords(capabilities, wordsOfNeed(need));
  if (match.scores.every((score) => score === 0))
    throw new TielineError("need_unmatched", { need, dataset, described: capabilities.filled });
  return match;
}

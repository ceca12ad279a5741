import { TielineError } from "../../model/tieline-error.ts";
import type { Facts } from "../facts/facts.ts";
import type { Bm25Index } from "../text/bm25-index.ts";
import { matchWords, wordsOfNeed } from "../text/need-match.ts";
import { type SourceMatch, sourceMatch } from "./source-match.ts";

/** What the source says, with the need that is asked for, if any, in place of its own. A need of which nobody meets a word is refused. */
export function askedMatch(facts: Facts, capabilities: Bm25Index, source: number, need?: string): SourceMatch {
  const own = sourceMatch(facts, capabilities)?.(source) ?? {};
  if (need === undefined) return own;
  const asked = matchWords(capabilities, wordsOfNeed(need));
  if (asked.scores.every((score) => score === 0))
    throw new TielineError("need_unmatched", { need, dataset: facts.dataset, described: capabilities.filled });
  return { ...own, need: { scores: asked.scores, words: () => asked } };
}

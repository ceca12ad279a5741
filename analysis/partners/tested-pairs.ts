import type { PartnerCase } from "./partner-cases.ts";

/** What ranks candidates: the two models, and what they are compared with. `popularity` is preferential attachment, k_s k_c; `random` an order drawn by chance. */
export const rankers = [
  "model",
  "amongEquals",
  "random",
  "popularity",
  "commonPartners",
  "adamicAdar",
  "katz",
  "randomWalk",
] as const;
export type Ranker = (typeof rankers)[number];

/** Places of a list that are read. */
export const readPlaces = 10;

/** Pairs drawn from the lists: which list each is of, of whom, whether it came true, and what each ranker said. */
export interface PairSample {
  readonly list: number[];
  readonly candidate: number[];
  readonly cameTrue: number[];
  readonly scores: Readonly<Record<Ranker, number[]>>;
}

/** What whole lists are judged by. */
export type ListedQuality = "hits" | "reciprocalRank" | "hitsMatched";

/** The new ties of the lists: which list each is of, with whom, and what it adds to what that list is judged by. */
export interface ListedTies {
  readonly list: number[];
  readonly candidate: number[];
  readonly added: Readonly<Record<ListedQuality, Readonly<Record<Ranker, number[]>>>>;
}

export interface ListedCandidate {
  readonly candidate: number;
  readonly score: number;
  readonly cameTrue: boolean;
}

/** What a back-test took down of a case's lists, list by list. */
export interface TestedPairs {
  readonly case: PartnerCase;
  readonly rankers: readonly Ranker[];
  readonly sources: number[];
  /** All that may be on its lists. */
  readonly pool: Uint32Array;
  readonly candidates: number[];
  readonly newTies: number[];
  /** Of these, with somebody for whom a list was made too: the tie is there from either end. */
  readonly metTwice: number[];
  readonly any: PairSample;
  readonly matched: PairSample;
  readonly ties: ListedTies;
  readonly hits: Readonly<Record<Ranker, number[]>>;
  readonly reciprocalRanks: Readonly<Record<Ranker, number[]>>;
  readonly matchedHits: Readonly<Record<Ranker, number[]>>;
  /** The first places of the lists of what may be used to rank. */
  readonly lists: Readonly<Record<Ranker, ListedCandidate[][]>>;
}

import type { Random } from "../../model/seeded-random.ts";
import type { Facts } from "../facts/facts.ts";
import type { Known } from "./known.ts";
import type { NewTies } from "./new-ties.ts";
import { type CaseEnds, caseEnds, fromNewcomer, type PartnerCase, toNewcomer } from "./partner-cases.ts";

/** Of candidates of nearly the same number of partners: so many on either side, of whom one is drawn. */
const matchedWithin = 25;

/** A case's pairs of one organisation. */
export interface CasePairs {
  /** Candidates not tied to it before, ascending. */
  readonly eligible: Uint32Array;
  /** Those that it came to be tied to. */
  readonly right: Uint32Array;
  /** Of the eligible ones that it did not come to be tied to, any: all as likely, one may be drawn twice. None where there is none. */
  drawAny(random: Random): number | undefined;
  /** One with about as many partners as the candidate given: of 25 on either side in the order of degree; of newcomers any. */
  drawMatched(candidate: number, random: Random): number | undefined;
}

/** Takes pairs of a case by chance, for a model to learn from and for a back-test to be judged by. */
export function pairSampler(facts: Facts, known: Known, later: NewTies, asked: PartnerCase) {
  const ends = caseEnds(facts, known, later, asked);
  const { isCandidate, byDegree } = ends;
  const placeByDegree = new Uint32Array(facts.organisations.count);
  byDegree.forEach((candidate, place) => {
    placeByDegree[candidate] = place;
  });
  const candidates = byDegree.slice().sort();
  const { ties } = known;
  /** Newcomers have all as many. */
  const within = toNewcomer(asked) ? candidates.length : matchedWithin;
  /** Two marks for each source: 2k for its partners of before and itself, 2k + 1 for its new ones. */
  const marks = new Int32Array(facts.organisations.count).fill(-1);
  let round = 0;

  return {
    ends,
    /** Sources that may be asked about: of newcomers those only that came to be tied, as nothing tells when another one came to be at all. */
    sources(): Uint32Array {
      const all = ends.isSource.keys().filter((i) => ends.isSource[i] === 1);
      return Uint32Array.from(fromNewcomer(asked) ? all.filter((i) => rightOf(later, isCandidate, i).length > 0) : all);
    },
    pairsOf(source: number): CasePairs {
      const [before, after] = [2 * round, 2 * round + 1];
      round++;
      marks[source] = before;
      for (let e = ties.offsets[source]; e < ties.offsets[source + 1]; e++) marks[ties.neighbours[e]] = before;
      const right = rightOf(later, isCandidate, source);
      for (const one of right) marks[one] = after;
      const eligible = new Uint32Array(candidates.length);
      let count = 0;
      for (const one of candidates) if (marks[one] !== before) eligible[count++] = one;
      const isWrong = (one: number) => marks[one] !== before && marks[one] !== after;
      const draw = (from: number, to: number, random: Random) => {
        // A few tries meet one nearly always; where they do not, whether there is one at all is looked up.
        for (let attempt = 0; attempt < 20; attempt++) {
          const one = byDegree[from + Math.floor(random() * (to - from))];
          if (isWrong(one)) return one;
        }
        const wrong = byDegree.subarray(from, to).filter(isWrong);
        return wrong.length === 0 ? undefined : wrong[Math.floor(random() * wrong.length)];
      };
      return {
        eligible: eligible.subarray(0, count),
        right,
        drawAny: (random) => draw(0, byDegree.length, random),
        drawMatched(candidate, random) {
          const place = placeByDegree[candidate];
          const from = Math.max(0, Math.min(place - within, byDegree.length - 2 * within - 1));
          return draw(from, Math.min(byDegree.length, from + 2 * within + 1), random);
        },
      };
    },
  };
}
export type PairSampler = ReturnType<typeof pairSampler>;

function rightOf({ offsets, partners }: NewTies, isCandidate: CaseEnds["isCandidate"], source: number): Uint32Array {
  return partners.subarray(offsets[source], offsets[source + 1]).filter((one) => isCandidate[one] === 1);
}

/** At most so many of them, each set of as many as likely; ascending. */
export function drawSources(sources: Uint32Array, most: number, random: Random): Uint32Array {
  const drawn = sources.slice();
  const count = Math.min(most, drawn.length);
  for (let k = 0; k < count; k++) {
    const other = k + Math.floor(random() * (drawn.length - k));
    [drawn[k], drawn[other]] = [drawn[other], drawn[k]];
  }
  return drawn.slice(0, count).sort();
}

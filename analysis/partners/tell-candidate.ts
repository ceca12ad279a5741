import type { CaseScores } from "./case-scores.ts";
import { type FeatureGroup, featureGroups, pairFeatures } from "./pair-features.ts";
import type { PartnerCase } from "./partner-cases.ts";
import { type Reason, type ReasonsOf, reasonsOf } from "./reasons.ts";
import { type Band, bandOf } from "./reliability.ts";
import type { Ranker } from "./tested-pairs.ts";

export interface Candidate {
  readonly organisation: number;
  readonly case: PartnerCase;
  readonly ranker: Ranker;
  /**
   * Log odds of a new tie within the time that the model was fitted to, as the model has it; what is explored does not change it. With a newcomer at either end, given that the newcomer comes to have a tie at all. It orders, and is no chance: at the head of a list it promises too much, and how often such candidates were right stands in `confidence`. NaN where nothing could be fitted.
   */
  readonly score: number;
  /** What it adds to the log odds, beside a pair at random, by what it tells of; shares of the sum of their sizes. Only what adds up to the score. */
  readonly shares: readonly Share[];
  readonly reasons: readonly Reason[];
  /** How often such candidates were right in the back-test. */
  readonly confidence?: Band;
  /** Why that is not told: such lists were not tried, or nobody with so low a score was on them. */
  readonly untold?: "untried" | "below";
}

export interface Share {
  readonly group: FeatureGroup;
  readonly amount: number;
  readonly share: number;
}

export interface Told extends Omit<ReasonsOf, "amounts"> {
  readonly scores: CaseScores;
  /** What meeting the need adds by assumption. */
  readonly assumed: number;
}

/** What its score says, what that is made of, and how often such ones were right. */
export function tellCandidate({ scores, assumed, ...told }: Told): Candidate {
  const { candidate, columns } = told;
  const { model, ranker, isFitted, plain, slopes, bands } = scores;
  const amounts = new Map<FeatureGroup, number>();
  pairFeatures.forEach(({ group }, f) => {
    const amount = slopes[f] * (columns[f][candidate] - model.means[f]);
    // What is undefined where no pair was there to learn from adds nothing.
    amounts.set(group, (amounts.get(group) ?? 0) + (Number.isNaN(amount) ? 0 : amount));
  });
  if (assumed > 0) amounts.set("capability", (amounts.get("capability") ?? 0) + assumed);
  const whole = [...amounts.values()].reduce((sum, amount) => sum + Math.abs(amount), 0);
  const band = bandOf(bands, scores.told[candidate]);
  return {
    organisation: candidate,
    case: model.case,
    ranker,
    score: isFitted ? plain[candidate] : Number.NaN,
    shares: featureGroups.flatMap((group) => {
      const amount = amounts.get(group) ?? 0;
      return amount === 0 ? [] : [{ group, amount, share: Math.abs(amount) / whole }];
    }),
    reasons: reasonsOf({ ...told, amounts }),
    ...(band ? { confidence: band } : { untold: bands.length > 0 ? "below" : "untried" }),
  };
}

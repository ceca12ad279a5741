import type { Comparison } from "./judge-case.ts";
import type { Known } from "./known.ts";
import { featurePlace, pairFeatures } from "./pair-features.ts";
import { type CaseModel, type LinearScore, linearScores } from "./partner-model.ts";
import { preferentialAttachment } from "./preferential-attachment.ts";
import type { Band } from "./reliability.ts";
import type { FeatureColumns } from "./sweep-features.ts";
import type { Ranker } from "./tested-pairs.ts";

/** What one organisation's candidates of a case are scored by; scores by their indices in the facts. */
export interface CaseScores {
  readonly model: CaseModel;
  readonly ranker: Ranker;
  /** Whether scores are log odds, and not one feature as it is. */
  readonly isFitted: boolean;
  /** Log odds by what is used, and by the model without partners in common. */
  readonly plain: Float64Array;
  readonly exploring: Float64Array;
  readonly slopes: readonly number[];
  /** How often candidates were right in the back-test, by what `told` says of them; none where such lists were not tried. */
  readonly bands: readonly Band[];
  readonly told: Float64Array;
}

export interface CaseScoring {
  readonly known: Known;
  readonly source: number;
  readonly columns: FeatureColumns;
  readonly model: CaseModel;
  /** Which ranker did better in the back-test. */
  readonly comparison: Comparison;
}

/** By what did better in the back-test: a fitted model, or the one feature. */
export function caseScores({ known, source, columns, model: fit, comparison }: CaseScoring): CaseScores {
  const { model, amongEquals, plain, plainFeature, means } = fit;
  const { used, bands } = comparison;
  const fitted = used === "model" ? model : used === "amongEquals" ? amongEquals : undefined;
  const exploring = fitted ?? model;
  const one = featurePlace[plainFeature];
  // Where nothing could be fitted the feature stands for itself.
  const unfitted: LinearScore = { intercept: 0, slopes: pairFeatures.map((_, f) => Number(f === one)) };
  const score = fitted ?? plain ?? unfitted;
  const scored = (linear: LinearScore) => {
    const into = new Float64Array(columns[one].length);
    linearScores(linear, columns, into);
    return into;
  };
  const result = scored(score);
  const ranker: Ranker = fitted ? used : plainFeature === "popularity" ? "popularity" : "adamicAdar";
  const told = fitted ? result : columns[one].slice();
  if (ranker === "popularity") preferentialAttachment(known.ties, source, told);
  return {
    model: fit,
    ranker,
    isFitted: score !== unfitted,
    plain: result,
    exploring: exploring === undefined ? result : scored(withoutCircle(exploring, means)),
    slopes: score.slopes,
    // Bands of another ranker are of scores that do not compare.
    bands: ranker === used ? bands : [],
    told,
  };
}

/** Every pair has the circle of an average one. */
function withoutCircle({ intercept, slopes }: LinearScore, means: readonly number[]): LinearScore {
  const isCircle = pairFeatures.map(({ group }) => group === "circle");
  return {
    intercept: slopes.reduce((sum, slope, f) => sum + (isCircle[f] ? slope * means[f] : 0), intercept),
    slopes: slopes.map((slope, f) => (isCircle[f] ? 0 : slope)),
  };
}

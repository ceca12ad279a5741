import type { FullMatrix } from "../relations/pair-matrix.ts";
import { type Correlation, correlation } from "../statistics/correlation.ts";
import { devianceOf, poissonFit, type Unfitted } from "./poisson-fit.ts";

export interface Forecast {
  /** Of predicted and later ties over all pairs; r and ρ are absent where all are predicted the same. */
  readonly correlation: Correlation;
  /** 2 Σ (y log(y/μ) − y + μ) over the pairs, a pair; absent where one that was ruled out is tied later. Smaller is better. */
  readonly deviance?: number;
  /** The same once the predictions are brought to the later period's total: of who ties with whom, whatever the level. */
  readonly levelDeviance?: number;
  /** Pairs predicted to be 0 without fail that are tied later. */
  readonly ruledOut: number;
}

export interface Forecasts {
  /** By all matrices, by those of the sizes alone, and by the mean alone. */
  readonly whole: Forecast | Unfitted;
  readonly size: Forecast | Unfitted;
  readonly mean: Forecast | Unfitted;
}

export interface ForecastInput {
  readonly earlier: FullMatrix;
  /** Of the same groups. */
  readonly later: FullMatrix;
  /** As they were in the earlier period. */
  readonly covariates: readonly FullMatrix[];
  /** Places among the covariates of those that are about size. */
  readonly sizes: readonly number[];
  /** How much longer the later period is than the earlier one: 1 where both are as long. */
  readonly exposure: number;
}

/**
 * How well a gravity model that knows the earlier period only tells the later one: fitted to the first, its μ times the exposure are the predictions for every pair, compared with what the pair then has; beside a
 * model of the sizes alone and one of the mean alone, which any model must beat. O(pairs · k²) a step, and O(pairs log pairs) for ρ.
 *
 * Checked in closed form, and by what was planted.
 */
export function gravityForecast({ earlier, later, covariates, sizes, exposure }: ForecastInput): Forecasts {
  const forecastBy = (chosen: readonly FullMatrix[]): Forecast | Unfitted => {
    const fit = poissonFit(
      earlier.values,
      chosen.map(({ values }) => values),
    );
    return typeof fit === "string"
      ? fit
      : forecast(
          fit.fitted.map((mean) => exposure * mean),
          later.values,
        );
  };
  return {
    whole: forecastBy(covariates),
    size: forecastBy(sizes.map((place) => covariates[place])),
    mean: forecastBy([]),
  };
}

function forecast(predicted: Float64Array, later: Float64Array): Forecast {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const level = total(later) / total(predicted);
  const deviance = devianceOf(later, predicted) / later.length;
  const levelDeviance =
    devianceOf(
      later,
      predicted.map((mean) => level * mean),
    ) / later.length;
  return {
    correlation: correlation(predicted, later),
    ...(Number.isFinite(deviance) && { deviance }),
    ...(Number.isFinite(levelDeviance) && { levelDeviance }),
    ruledOut: later.filter((value, row) => value > 0 && predicted[row] === 0).length,
  };
}

import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Coefficient } from "../../analysis/gravity/gravity.ts";
import type { Forecast } from "../../analysis/gravity/gravity-forecast.ts";
import type { GroupGravity, ListedPair } from "../../analysis/gravity/group-gravity.ts";
import { pairPlace } from "../../analysis/relations/pair-matrix.ts";
import type { GravityPair, GravityResult } from "../contract/gravity.ts";

const activitiesListed = 200;
/** Of the normal distribution, for 95 %. */
const errorsToASide = 1.96;

type Told = Omit<GravityResult, "dataset" | "analysis" | "parameters" | "network" | "definition" | "by">;

/** A gravity model as it is told, with the titles of its groups. */
export function gravityItem(
  facts: Facts,
  found: GroupGravity,
  titles: readonly string[],
  forecastFrom: string | undefined,
): Told {
  const { explainedBy, fit, forecast } = found;
  const pair = pairItem(facts, found, titles);
  return {
    explainedBy: [...explainedBy],
    leftAside: [...found.leftAside],
    groups: { all: found.groups, fitted: fit.groups, without: found.without },
    placed: found.placed,
    pairs: fit.pairs,
    tied: found.ties.values.reduce((count, value) => count + Number(value > 0), 0),
    separated: fit.separated,
    intercept: withInterval(fit.intercept),
    coefficients: fit.coefficients.map(({ matrix, ...coefficient }) => ({
      covariate: explainedBy[matrix],
      ...withInterval(coefficient),
      factor: Math.exp(coefficient.value),
    })),
    dropped: fit.dropped.map(({ matrix, why }) => ({ covariate: explainedBy[matrix], why })),
    deviance: fit.deviance,
    nullDeviance: fit.nullDeviance,
    ...(fit.nullDeviance > 0 && { devianceExplained: 1 - fit.deviance / fit.nullDeviance }),
    ...(fit.rSquared !== undefined && { rSquared: fit.rSquared }),
    ...(fit.dispersion !== undefined && { dispersion: fit.dispersion }),
    less: found.less.map(pair),
    more: found.more.map(pair),
    ...(forecast && {
      forecast: {
        from: forecastFrom!,
        groups: forecast.groups,
        earlierTies: forecast.earlierTies,
        laterTies: forecast.laterTies,
        exposure: forecast.exposure,
        ...told("whole", forecast.whole),
        ...told("size", forecast.size),
        ...told("mean", forecast.mean),
      },
    }),
  };
}

function told<Name extends string>(name: Name, forecast: Forecast | string) {
  if (typeof forecast === "string") return {};
  const { correlation, ...rest } = forecast;
  const { pearson, spearman } = correlation;
  return {
    [name]: { ...(pearson !== undefined && { pearson }), ...(spearman !== undefined && { spearman }), ...rest },
  };
}

function withInterval(coefficient: Coefficient) {
  const { value, z } = coefficient;
  if (z === undefined || z === 0) return coefficient;
  const aside = errorsToASide * (value / z);
  return { ...coefficient, low: value - aside, high: value + aside };
}

function pairItem(facts: Facts, { ids, ...found }: GroupGravity, titles: readonly string[]) {
  const kilometres = kilometresOf(found);
  const group = (place: number) => ({ id: ids[place], title: titles[place] });
  return ({ source, target, observed, fitted, residual, activities }: ListedPair): GravityPair => ({
    source: group(source),
    target: group(target),
    observed,
    fitted,
    residual,
    ...(kilometres && { kilometres: kilometres(pairPlace(source, target)) }),
    count: activities.length,
    activities: [...activities]
      .sort((a, b) => facts.activities.firstDay[b] - facts.activities.firstDay[a] || a - b)
      .slice(0, activitiesListed)
      .map((activity) => stringAt(facts.activities.ids, activity)),
  });
}

/** The way between the two groups of a pair, where the model has it: its matrix is log(1 + km/10). */
export function kilometresOf({
  explainedBy,
  covariates,
}: Pick<GroupGravity, "explainedBy" | "covariates">): ((row: number) => number) | undefined {
  const place = explainedBy.indexOf("distance");
  return place < 0 ? undefined : (row) => 10 * Math.expm1(covariates[place].values[row]);
}

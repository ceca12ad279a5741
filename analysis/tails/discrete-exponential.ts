import type { Fitted } from "./fitted.ts";
import { meanOf, type Tail } from "./tail.ts";

/**
 * P(x) = (1 − e^−λ) e^(−λ (x − from)) by maximum likelihood: λ = log(1 + 1 / (mean − from)) (Clauset, Shalizi & Newman 2009, table 2.1).
 * Undefined where all values are the smallest.
 */
export function discreteExponential(tail: Tail): Fitted {
  const { from } = tail;
  const lambda = Math.log1p(1 / meanOf(tail, (x) => x - from));
  const logOfFirst = Math.log(-Math.expm1(-lambda));
  return {
    parameters: { lambda },
    logProbability: (x) => logOfFirst - lambda * (x - from),
    logSurvival: (x) => -lambda * (x - from),
  };
}

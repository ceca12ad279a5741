/** Beyond the mode a chance that is so much less likely adds nothing to a double. */
const negligible = 1e-25;

/**
 * ln P(X ≥ found), X being how many of `marked` among `all` things are in a sample of `drawn` without replacement: the natural
 * logarithm of the upper tail of the hypergeometric distribution. At most 0; 0 where so many must be among them; −∞ where so many
 * cannot be.
 *
 * Chances are walked from the likeliest number by the ratio of neighbours and divided by their sum: no factorial of a large
 * number is needed, and a chance too small for a double still has its logarithm. O(√all) in time where `found` is likely, O(found)
 * where it is not. Source: Fisher 1935, The Logic of Inductive Inference, doi:10.2307/2342435.
 *
 * Checked against counting all samples, and against scipy.
 */
export function hypergeometricTail(all: number, marked: number, drawn: number, found: number): number {
  const least = Math.max(0, marked + drawn - all);
  const most = Math.min(marked, drawn);
  if (found <= least) return 0;
  if (found > most) return Number.NEGATIVE_INFINITY;
  const up = (k: number) => ((marked - k) * (drawn - k)) / ((k + 1) * (all - marked - drawn + k + 1));
  const mode = Math.min(most, Math.floor(((marked + 1) * (drawn + 1)) / (all + 2)));
  /** Chances of `first` and what is beyond it, as multiples of its own. */
  const upwards = (first: number) => {
    let sum = 1;
    for (let k = first, chance = 1; k < most && chance > negligible * sum; k++) sum += chance *= up(k);
    return sum;
  };
  const downwards = (first: number) => {
    let sum = 1;
    for (let k = first, chance = 1; k > least && chance > negligible * sum; k--) sum += chance /= up(k - 1);
    return sum;
  };
  const whole = upwards(mode) + downwards(mode) - 1;
  let logRatio = 0;
  if (found <= mode) {
    for (let k = mode; k >= found; k--) logRatio -= Math.log(up(k - 1));
    return Math.log1p(-Math.exp(logRatio) * (downwards(found - 1) / whole));
  }
  for (let k = mode; k < found; k++) logRatio += Math.log(up(k));
  return logRatio + Math.log(upwards(found)) - Math.log(whole);
}

/** Trials that succeed with the same probability. */
export interface Trials {
  readonly count: number;
  readonly probability: number;
}

/** Probabilities of `from`, `from` + 1 … successes; of others there is none worth counting. */
interface Distribution {
  readonly from: number;
  readonly terms: Float64Array;
}

const negligible = 1e-40;

/**
 * P(V ≥ v) for v = 0 … most, V being the number of successes in independent trials, some more likely than others (the
 * Poisson-binomial distribution). The binomial distributions of the groups are convolved one after the other: all terms are
 * positive, so that nothing cancels. Terms below 1e-40 are left out. Above the mean the upper tail is added up from its small
 * end; below it, what is under v is taken from 1. Values above 1e-25 are exact to rounding, one too small to be told is 0.
 *
 * Without trials V = 0. In time O(Σ over groups of the terms so far × those of the group), a few dozen where successes are rare.
 *
 * Source: Hong 2013, doi:10.1016/j.csda.2012.10.006. Checked in closed form, against all outcomes enumerated, and by the
 * validated ties of two other libraries.
 */
export function sumOfTrials(groups: readonly Trials[], most: number): Float64Array {
  let sum: Distribution = { from: 0, terms: Float64Array.of(1) };
  let mean = 0;
  for (const { count, probability } of groups) {
    mean += count * probability;
    // So unlikely that not even one is worth counting.
    if (count * probability < negligible) continue;
    sum = trimmed(convolved(sum, binomial(count, probability)));
  }
  const { from, terms } = sum;
  const upper = new Float64Array(most + 1);
  let tail = 0;
  for (let v = from + terms.length - 1; v > mean; v--) {
    tail += terms[v - from] ?? 0;
    if (v <= most) upper[v] = tail;
  }
  let below = 0;
  for (let v = 0; v <= Math.min(most, mean); v++) {
    upper[v] = 1 - below;
    below += terms[v - from] ?? 0;
  }
  return upper;
}

/** From the likeliest number of successes to both sides, each term by its ratio to the one before. */
function binomial(count: number, probability: number): Distribution {
  if (probability >= 1) return { from: count, terms: Float64Array.of(1) };
  const mode = Math.min(count, Math.floor((count + 1) * probability));
  const odds = probability / (1 - probability);
  const up = (k: number) => ((count - k) / (k + 1)) * odds;
  const down = (k: number) => k / (count - k + 1) / odds;
  // Counted first, then written: lists that grow would take most of the time of many thousand such sums.
  let last = mode;
  for (let term = up(mode); last < count && term >= negligible; term *= up(last)) last++;
  let first = mode;
  for (let term = down(mode); first > 0 && term >= negligible; term *= down(first)) first--;
  const terms = new Float64Array(last - first + 1);
  terms[mode - first] = 1;
  for (let k = mode; k < last; k++) terms[k + 1 - first] = terms[k - first] * up(k);
  for (let k = mode; k > first; k--) terms[k - 1 - first] = terms[k - first] * down(k);
  let total = 0;
  for (let k = 0; k < terms.length; k++) total += terms[k];
  for (let k = 0; k < terms.length; k++) terms[k] /= total;
  return { from: first, terms };
}

function convolved(a: Distribution, b: Distribution): Distribution {
  const terms = new Float64Array(a.terms.length + b.terms.length - 1);
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i];
    for (let j = 0; j < b.terms.length; j++) terms[i + j] += term * b.terms[j];
  }
  return { from: a.from + b.from, terms };
}

function trimmed({ from, terms }: Distribution): Distribution {
  let [begin, end] = [0, terms.length];
  while (begin < end - 1 && terms[begin] < negligible) begin++;
  while (end > begin + 1 && terms[end - 1] < negligible) end--;
  return { from: from + begin, terms: terms.subarray(begin, end) };
}

import type { Contingency } from "./contingency.ts";

/** Beyond the mode a term that is so much less likely adds nothing to a double. */
const negligible = 1e-25;

/**
 * Mutual information in nats that two partitions with these group sizes have on average when things are dealt to the groups
 * at random: Σ_ij E[f(K_ij)], with f(k) = k/n · ln(nk / a_i b_j) and K_ij hypergeometric (n things, a_i in group i, b_j
 * drawn). 0 where there is nothing. Source: Vinh, Epps & Bailey 2010, J. Mach. Learn. Res. 11, 2837-2854, theorem 1.
 *
 * Groups of one size count once, with how many there are; the chances are walked from the likeliest overlap outwards by the
 * ratio of neighbours, and then divided by their sum: no factorial of a large number is needed, and no digits are lost.
 * O(distinct sizes² · √n) in time.
 *
 * Checked against the mean over all permutations of small partitions.
 */
export function expectedMutualInformation({ n, rows, columns }: Pick<Contingency, "n" | "rows" | "columns">): number {
  const columnSizes = [...timesOf(columns)];
  let expected = 0;
  for (const [a, times] of timesOf(rows))
    for (const [b, timesToo] of columnSizes) expected += times * timesToo * expectedTerm(n, a, b);
  return expected;
}

function timesOf(sizes: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  return times;
}

function expectedTerm(n: number, a: number, b: number): number {
  const least = Math.max(0, a + b - n);
  const most = Math.min(a, b);
  const mode = Math.min(most, Math.floor(((a + 1) * (b + 1)) / (n + 2)));
  const term = (k: number) => (k === 0 ? 0 : (k / n) * Math.log((n * k) / (a * b)));
  let chances = 1;
  let sum = term(mode);
  for (let k = mode, chance = 1; k < most && chance > negligible; k++) {
    chance *= ((a - k) * (b - k)) / ((k + 1) * (n - a - b + k + 1));
    chances += chance;
    sum += chance * term(k + 1);
  }
  for (let k = mode, chance = 1; k > least && chance > negligible; k--) {
    chance *= (k * (n - a - b + k)) / ((a - k + 1) * (b - k + 1));
    chances += chance;
    sum += chance * term(k - 1);
  }
  return sum / chances;
}

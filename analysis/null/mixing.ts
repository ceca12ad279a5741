/** How far draws of a chain are from being independent of each other, and from the network they began with. */
export interface Mixing {
  /** Correlation of the figure between one draw and the next of the same part; absent where it does not vary. */
  readonly autocorrelation?: number;
  /** Share of the memberships that trade which the observed network does not have, on average over the draws. */
  readonly changed?: number;
  /** The same at the first draws of the parts, straight after their burn-in. */
  readonly changedAtFirst?: number;
  /** Whether nothing speaks against taking the draws as independent ones. */
  readonly mixed: boolean;
}

/** An autocorrelation up to this costs a fifth of the draws at most; above it chance alone leaves two standard errors. */
const mostCorrelation = 0.1;
/** How much smaller the share of changed memberships may be after burn-in than on average. */
const mostDrift = 0.02;

/**
 * Whether a chain cut into parts has mixed. Autocorrelation at lag 1 of a figure, over all pairs of successive draws of one part,
 * with mean and variance of all draws: below 0.1 + 2/√pairs. Changed memberships: at the first draws of the parts no fewer than on average, but
 * for 2 % of them and two standard errors; a burn-in that is too short shows there. Nothing that trades is mixed: there is but one network. O(draws).
 *
 * Checked on independent numbers, on a random walk and on a chain that starts where it was observed.
 */
export function mixing(parts: readonly Float64Array[], changed: readonly Float64Array[]): Mixing {
  const { autocorrelation, pairs } = successive(parts);
  const shares = changed.flatMap((part) => [...part]).filter((share) => !Number.isNaN(share));
  const first = changed.map((part) => part[0]).filter((share) => !Number.isNaN(share));
  const all = mean(shares);
  const atFirst = mean(first);
  const isFree = autocorrelation === undefined || autocorrelation <= mostCorrelation + 2 / Math.sqrt(pairs);
  const isFar =
    all === undefined || atFirst === undefined || atFirst >= (1 - mostDrift) * all - error(shares, first.length);
  return {
    ...(autocorrelation !== undefined && { autocorrelation }),
    ...(all !== undefined && { changed: all }),
    ...(atFirst !== undefined && { changedAtFirst: atFirst }),
    mixed: isFree && isFar,
  };
}

/** Two standard errors of a mean of so many of these values. */
function error(values: readonly number[], count: number): number {
  const centre = mean(values)!;
  return 2 * Math.sqrt(mean(values.map((value) => (value - centre) ** 2))! / count);
}

function successive(parts: readonly Float64Array[]): { autocorrelation?: number; pairs: number } {
  const values = parts.flatMap((part) => [...part]).filter((value) => !Number.isNaN(value));
  const centre = mean(values);
  if (centre === undefined) return { pairs: 0 };
  const variance = mean(values.map((value) => (value - centre) ** 2))!;
  const products = parts
    .flatMap((part) => Array.from(part.subarray(1), (value, k) => (value - centre) * (part[k] - centre)))
    .filter((product) => !Number.isNaN(product));
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (products.length === 0 || variance <= (1e-11 * scale) ** 2) return { pairs: products.length };
  return { autocorrelation: mean(products)! / variance, pairs: products.length };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

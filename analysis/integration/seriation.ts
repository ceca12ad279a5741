import { fiedlerVector } from "./fiedler-vector.ts";

/** Values nearer to each other than this share of the longest are equal. */
const same = 1e-8;

/**
 * An order of the groups of a mixing matrix in which those that are much tied stand beside each other, for its rows and columns to be drawn in: by the Fiedler vector x of each part that holds together,
 * which of all placings on a line with a given spread has the least Σ w_cd (x_c − x_d)² (Atkins, Boman & Hendrickson 1998). Where in some order all entries fall away from the diagonal, and x has no equal
 * values, it is that order.
 *
 * `weights`: ≥ 0 and symmetric, row by row; the diagonal is not read. Where some groups have much more than others, give it `withoutStrength`. Parts stand by falling number of groups, then by their
 * first one; those without a tie last. Equal values stay in the order given; of the two directions it is the one in which the first group of a part stands in its first half. Returns the groups in their new
 * order. O(n³/3) for n groups in one part.
 *
 * Source: doi:10.1137/S0097539795285771. Checked in closed form, and by orders that were planted.
 */
export function seriation(weights: Float64Array, n: number): Uint32Array {
  const parts = partsOf(weights, n).sort((a, b) => b.length - a.length || a[0] - b[0]);
  return Uint32Array.from(parts.flatMap((part) => ordered(weights, n, part)));
}

/**
 * w_cd / √(s_c s_d), s being what a group has with all others: what is left of a tie when those with many do not draw everybody to them (Shi & Malik 2000). 0 where there is no tie; the diagonal is 0.
 * Of complexes, whose sizes differ a hundredfold, `seriation` of this shows the parts of the country, of the weights themselves little but who is large. O(n²). Source: doi:10.1109/34.868688.
 */
export function withoutStrength(weights: Float64Array, n: number): Float64Array {
  const strength = new Float64Array(n);
  for (let c = 0; c < n; c++) for (let d = 0; d < n; d++) if (c !== d) strength[c] += weights[c * n + d];
  return weights.map((weight, cell) => {
    const [c, d] = [Math.floor(cell / n), cell % n];
    return c === d || weight === 0 ? 0 : weight / Math.sqrt(strength[c] * strength[d]);
  });
}

function ordered(weights: Float64Array, n: number, part: readonly number[]): number[] {
  if (part.length < 3) return [...part];
  const own = new Float64Array(part.length ** 2);
  part.forEach((c, i) => {
    part.forEach((d, j) => {
      own[i * part.length + j] = weights[c * n + d];
    });
  });
  const vector = fiedlerVector(own, part.length);
  const first = steps(vector);
  const last = steps(vector.map((value) => -value));
  const isFirst = first.indexOf(0) <= last.indexOf(0);
  return (isFirst ? first : last).map((i) => part[i]);
}

/** Ascending; a run of equal values in the order given. */
function steps(vector: Float64Array): number[] {
  const order = Array.from(vector.keys()).sort((i, j) => vector[i] - vector[j] || i - j);
  const slack = same * Math.abs(vector[order[0]] - vector[order[order.length - 1]]);
  const runs: number[][] = [];
  order.forEach((i, k) => {
    if (k > 0 && vector[i] - vector[order[k - 1]] <= slack) runs[runs.length - 1].push(i);
    else runs.push([i]);
  });
  return runs.flatMap((run) => run.sort((i, j) => i - j));
}

/** Groups that hold together by their ties, each part ascending. */
function partsOf(weights: Float64Array, n: number): number[][] {
  const seen = new Uint8Array(n);
  const parts: number[][] = [];
  for (let first = 0; first < n; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const part = [first];
    for (const c of part)
      for (let d = 0; d < n; d++)
        if (!seen[d] && d !== c && weights[c * n + d] > 0) {
          seen[d] = 1;
          part.push(d);
        }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/**
 * Information in bits that variables of yes or no have in common: T = Σ over the sets S of some of them, from one up, of
 * (−1)^(|S|+1) H(S), with H(S) = −Σ p log2 p the entropy of S together. Of two it is their mutual information
 * H(a) + H(b) − H(ab), 0 or more and 0 exactly where they are independent. Of three it is
 * H(a) + H(b) + H(c) − H(ab) − H(ac) − H(bc) + H(abc): from −1, where each follows from the two others and no two say
 * anything of each other, to 1, where all three say the same.
 *
 * `counts[s]`: how often exactly the variables whose bits are in s say yes; `axes`: the bits of those asked about. NaN
 * where nothing was counted.
 */
export function sharedInformation(counts: ArrayLike<number>, axes: number): number {
  const all = Array.from(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return Number.NaN;
  let information = 0;
  for (let set = axes; set > 0; set = (set - 1) & axes) {
    const sign = bitsIn(set) % 2 === 1 ? 1 : -1;
    information += sign * entropy(marginal(counts, set), all);
  }
  return information;
}

/** Counts of the variables in `set` alone. */
function marginal(counts: ArrayLike<number>, set: number): Float64Array {
  const table = new Float64Array(counts.length);
  for (let s = 0; s < counts.length; s++) table[s & set] += counts[s];
  return table;
}

function entropy(counts: Float64Array, all: number): number {
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / all) * Math.log2(count / all);
  return bits;
}

function bitsIn(set: number): number {
  return set === 0 ? 0 : (set & 1) + bitsIn(set >> 1);
}

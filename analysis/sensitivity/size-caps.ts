const shares = [0.5, 0.75, 0.9, 0.99];

/**
 * Caps on the size of activities that are worth trying: for a half, three quarters, 90 and 99 in 100 of the activities that
 * could tie somebody (n_a ≥ 2), the smallest size that so many do not exceed. Each once, ascending; what leaves nothing out is
 * not among them, so that activities of one size, or none, give no cap. O(n log n).
 *
 * Checked in closed form and against the definition counted out.
 */
export function sizeCaps(sizes: Uint32Array): number[] {
  const sorted = sizes.filter((size) => size >= 2).sort();
  if (sorted.length === 0) return [];
  const caps = shares.map((share) => sorted[Math.ceil(share * sorted.length) - 1]);
  return [...new Set(caps)].filter((cap) => cap < sorted[sorted.length - 1]);
}

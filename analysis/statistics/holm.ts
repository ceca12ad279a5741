/**
 * p-values of several tests, each made so large that the chance of one false find or more among all is kept (Holm 1979, Scand.
 * J. Stat. 6, 65-70): in ascending order the k-th of m becomes the largest of (m − j + 1) p_(j) over j ≤ k, at most 1. It needs no
 * independence. O(m log m). Checked in closed form and by what it must keep: the order, and never a smaller p.
 */
export function holm(p: readonly number[]): number[] {
  const order = Array.from(p.keys()).sort((a, b) => p[a] - p[b]);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  for (const [k, test] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (p.length - k) * p[test]));
    adjusted[test] = largest;
  }
  return adjusted;
}

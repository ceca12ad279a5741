/** A probability to three places: more is not known of one for which chance was asked some thousand times. */
export function probability(p: number): string {
  return p < 0.0005 ? "< 0.001" : p.toFixed(3);
}

import { twoSidedStudent } from "./student.ts";

/** What a straight line through points lets expect of one more. */
export interface Forecast {
  readonly expected: number;
  /** Interval that holds one more point with the confidence asked for; it has no width where all points are on the line. */
  readonly low: number;
  readonly high: number;
  /** By how much the line rises for one step of x. */
  readonly slope: number;
}

/**
 * The least-squares line through (x, y) and what it lets expect at another x: ŷ ± t s (1 + 1/n + (x − x̄)²/Σ(x_i − x̄)²)^½, with s² the sum of squared
 * residuals over n − 2 and t of Student's distribution with n − 2 degrees of freedom. As errors of years are seldom independent, it tells what stands out, and no chance.
 * Undefined (NaN) with fewer than three points or where all x are the same. O(n).
 *
 * Checked against statsmodels (`get_prediction(…).summary_frame()`), and on points of a line.
 */
export function forecast(
  points: readonly { readonly x: number; readonly y: number }[],
  at: number,
  confidence: number,
): Forecast {
  const n = points.length;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / n;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (n < 3 || spread === 0) return { expected: Number.NaN, low: Number.NaN, high: Number.NaN, slope: Number.NaN };
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const lineAt = (x: number) => meanY + slope * (x - meanX);
  const variance = points.reduce((sum, { x, y }) => sum + (y - lineAt(x)) ** 2, 0) / (n - 2);
  const error = Math.sqrt(variance * (1 + 1 / n + (at - meanX) ** 2 / spread));
  const expected = lineAt(at);
  const half = twoSidedStudent(n - 2, confidence) * error;
  return { expected, low: expected - half, high: expected + half, slope };
}

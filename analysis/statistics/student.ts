/**
 * The t that a variable of Student's distribution exceeds on neither side with chance `confidence`, for whole degrees of freedom:
 * the series for P(|T| ≤ t) in θ = arctan(t/√ν) (Abramowitz & Stegun 26.7.3 and 26.7.4), halved until nothing is left between. O(ν).
 *
 * Checked against scipy.
 */
export function twoSidedStudent(freedom: number, confidence: number): number {
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`${freedom} degrees of freedom`);
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (withinAngle(freedom, middle) < confidence) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan((low + high) / 2);
}

/** P(|T| ≤ √ν tan θ). */
function withinAngle(freedom: number, angle: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

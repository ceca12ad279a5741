import type { Progress } from "../../model/progress.ts";
import { combined } from "../statistics/combined.ts";
import { dot } from "../statistics/dot.ts";

/** The residual |A x − λ x| at which x is taken, as a share of λ. */
const tolerance = 1e-13;
const mostSteps = 20_000;

type Multiply = (x: Float64Array, result: Float64Array) => void;

/**
 * The vector of the largest eigenvalue λ of a symmetric matrix that is nowhere negative and joined: positive throughout, of
 * length 1. The matrix is given by what it makes of a vector.
 *
 * Found by LOBPCG (Knyazev 2001) with one vector: each step takes the best of the plane of the vector, its residual and the
 * step before. Ends when the residual is below 1e-13 λ; the vector is then off by that over the relative gap to the next
 * eigenvalue. Two halves tied by next to nothing have next to no gap: there digits are lost.
 */
export function leadingVector(size: number, multiply: Multiply, progress: Progress): Float64Array {
  const x = new Float64Array(size).fill(1 / Math.sqrt(size));
  const ax = new Float64Array(size);
  multiply(x, ax);
  let direction: Float64Array | undefined;
  for (let step = 0; step < mostSteps; step++) {
    progress.checkCancelled();
    const lambda = dot(x, ax);
    const residual = ax.map((value, i) => value - lambda * x[i]);
    if (Math.sqrt(dot(residual, residual)) <= tolerance * lambda) break;
    const basis = orthonormal([x, residual, ...(direction ? [direction] : [])]);
    const images = basis.map((vector) => {
      const image = new Float64Array(size);
      multiply(vector, image);
      return image;
    });
    const best = leadingOfSmall(basis.map((a) => images.map((b) => dot(a, b))));
    const next = combined(basis, best);
    // What is new in it, beside the vector before: the direction of the next step.
    direction = combined(basis.slice(1), best.slice(1));
    x.set(next);
    ax.set(combined(images, best));
  }
  const length = Math.sqrt(dot(x, x));
  return x.map((value) => Math.abs(value) / length);
}

/** Gram–Schmidt, twice for the digits; what adds no dimension is left out. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const vector of vectors) {
    const before = Math.sqrt(dot(vector, vector));
    if (before === 0) continue;
    const rest = vector.map((value) => value / before);
    for (let pass = 0; pass < 2; pass++)
      for (const known of basis) {
        const share = dot(known, rest);
        for (let i = 0; i < rest.length; i++) rest[i] -= share * known[i];
      }
    const left = Math.sqrt(dot(rest, rest));
    if (left > 1e-12) basis.push(rest.map((value) => value / left));
  }
  return basis;
}

/** Of a symmetric matrix of up to three rows, by Jacobi's rotations; its first component is not negative. */
function leadingOfSmall(matrix: number[][]): number[] {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors: number[][] = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (a[p][q] === 0) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < n; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (const row of vectors) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
      }
  let largest = 0;
  for (let k = 1; k < n; k++) if (a[k][k] > a[largest][largest]) largest = k;
  const sign = vectors[0][largest] < 0 ? -1 : 1;
  return vectors.map((row) => sign * row[largest]);
}

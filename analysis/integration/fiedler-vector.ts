import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { seededRandom } from "../../model/seeded-random.ts";
import { combined } from "../statistics/combined.ts";
import { dot } from "../statistics/dot.ts";

const tolerance = 1e-12;

/**
 * The vector of the second smallest eigenvalue λ of a Laplacian L = D − W (Fiedler 1973), of length 1: W ≥ 0 symmetric with n ≥ 2 rows, given row by row, its diagonal not read; it has to be joined, so that
 * only the smallest eigenvalue is 0. It minimises Σ w_ij (x_i − x_j)² among vectors of that length that sum to 0. Where λ is a multiple eigenvalue, of its vectors the one nearest to the order
 * in which the rows are given.
 *
 * By Lanczos on the inverse, every vector kept orthogonal to all before, with L + t/n 11ᵀ in its Cholesky factors, t being the mean degree; until the residual there is below 1e-12/λ. O(n³/3) in time and 2n² more
 * a step, some tens of which are needed. Sources: doi:10.21136/CMJ.1973.101168, doi:10.6028/jres.045.026. Checked in closed form, and against the eigenvalues of the whole by ml-matrix.
 */
export function fiedlerVector(weights: Float64Array, n: number): Float64Array {
  const degree = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (i !== j) degree[i] += weights[i * n + j];
  const mean = degree.reduce((sum, one) => sum + one, 0) / n;
  const factor = choleskyFactor(n, (i, j) => (i === j ? degree[i] : -weights[i * n + j]) + mean / n);
  // A little of chance, so that no symmetry of the matrix hides the vector from the start.
  const random = seededRandom(1);
  const start = Float64Array.from({ length: n }, (_, i) => i + (random() - 0.5) / 100);
  const basis = [unit(besides(start, []))];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (let nextLook = 2; ; ) {
    const last = basis[basis.length - 1];
    const image = solved(factor, n, last);
    diagonal.push(dot(last, image));
    const rest = besides(image, basis);
    const left = Math.sqrt(dot(rest, rest));
    const size = basis.length;
    const isWhole = size === n - 1 || left <= tolerance * diagonal[0];
    if (isWhole || size === nextLook) {
      nextLook = Math.ceil(1.3 * size);
      const shares = leadingOfTridiagonal(diagonal, beside);
      if (isWhole || left * Math.abs(shares.vector[size - 1]) <= tolerance * shares.value)
        return unit(combined(basis, shares.vector));
    }
    beside.push(left);
    basis.push(rest.map((value) => value / left));
  }
}

function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]) {
  const matrix = Matrix.diag([...diagonal]);
  beside.forEach((value, k) => {
    matrix.set(k, k + 1, value);
    matrix.set(k + 1, k, value);
  });
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const value = Math.max(...realEigenvalues);
  return { value, vector: eigenvectorMatrix.getColumn(realEigenvalues.indexOf(value)) };
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

/** The lower factor, row by row, of a symmetric positive definite matrix. */
function choleskyFactor(n: number, entry: (i: number, j: number) => number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let rest = entry(i, j);
      for (let k = 0; k < j; k++) rest -= factor[i * n + k] * factor[j * n + k];
      factor[i * n + j] = i === j ? Math.sqrt(rest) : rest / factor[j * n + j];
    }
  return factor;
}

function solved(factor: Float64Array, n: number, right: Float64Array): Float64Array {
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= factor[i * n + k] * x[k];
    x[i] /= factor[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    x[i] /= factor[i * n + i];
    for (let k = 0; k < i; k++) x[k] -= factor[i * n + k] * x[i];
  }
  return x;
}

/** Without its mean and without what it has of each of a basis; twice, for the digits. */
function besides(vector: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = vector.slice();
  for (let pass = 0; pass < 2; pass++) {
    const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
    for (let i = 0; i < rest.length; i++) rest[i] -= mean;
    for (const known of basis) {
      const share = dot(known, rest);
      for (let i = 0; i < rest.length; i++) rest[i] -= share * known[i];
    }
  }
  return rest;
}

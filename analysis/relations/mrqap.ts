import { inverse, Matrix } from "ml-matrix";
import { type Progress, unwatched } from "../../model/progress.ts";
import { type PairMatrix, pairsOf } from "./pair-matrix.ts";
import { pairMoments } from "./pair-moments.ts";
import { orderOf, permutedProduct } from "./permuted-product.ts";

export interface Regression {
  readonly intercept: number;
  /** Of each explaining matrix, in their order. */
  readonly coefficients: Float64Array;
  /** Infinite where the fit is perfect. */
  readonly t: Float64Array;
  /** Correlation of each with what is explained, the others left aside. */
  readonly r: Float64Array;
  readonly rSquared: number;
  /** Pairs of organisations. */
  readonly pairs: number;
  readonly degreesOfFreedom: number;
}

/** All that permuting needs: what the matrices are, and their sums of products about the means. */
export interface Relations {
  /** What is explained first, then what explains it. */
  readonly matrices: readonly PairMatrix[];
  readonly means: Float64Array;
  /** Row-major: Σ over pairs of (a − mean)(b − mean). */
  readonly products: Float64Array;
  readonly explaining: readonly Explaining[];
  readonly degreesOfFreedom: number;
}

/** One explaining matrix once the others are taken out of it. */
interface Explaining {
  readonly others: readonly number[];
  /** Its coefficients on the others. */
  readonly on: Float64Array;
  /** Sum of squares of what is left of it. */
  readonly left: number;
  /** Sum of squares of what is left of the explained one when the others explain it. */
  readonly unexplained: number;
  /** Inverse of the products among the others, row-major. */
  readonly inverse: Float64Array;
}

/** Which matrices do not vary, or follow from the others: nothing can be said of them. */
export interface Undetermined {
  readonly constant: readonly number[];
  readonly redundant: readonly number[];
}

const tiny = 1e-10;

/**
 * Prepares the multiple regression of one matrix on others over the pairs of n organisations, y_ij = b_0 + Σ_k b_k x_k,ij + e_ij, by
 * least squares, with the permutation test of each b_k by double semi-partialling (Dekker, Krackhardt & Snijders 2007). Ordinary standard errors
 * are wrong, since pairs with an organisation in common are not independent; QAP compares with what the same organisations give when
 * they change places. What the other matrices say of x_k is taken out of it first, the rest e_k is permuted, and y regressed on it and the others: t_k of
 * the whole is compared with the t of these. With one explaining matrix it is the QAP test of a correlation (Krackhardt 1988).
 *
 * No residual is ever written: products of a permuted e_k are sums of products of permuted matrices, and those walk only the ties,
 * groups and values that the matrices are held by. Returned instead where some matrix does not vary among these organisations or follows from the others: which.
 * Needs more pairs than matrices. O(k² · (n log n + m)) in time, with a full matrix or places O(k² · n²).
 *
 * Sources: doi:10.1007/s11336-007-9016-1, doi:10.1016/0378-8733(88)90004-4. Checked in closed form, against least squares by QR, against all
 * permutations of six organisations, and against sna's netlm.
 */
export function relations(matrices: readonly PairMatrix[], progress: Progress = unwatched): Relations | Undetermined {
  const pairs = pairsOf(matrices[0]);
  const count = matrices.length;
  const moments = matrices.map((matrix) => pairMoments(matrix, progress));
  const means = Float64Array.from(moments, ({ mean }) => mean);
  const products = new Float64Array(count * count);
  const same = orderOf(Uint32Array.from({ length: matrices[0].n }, (_, k) => k));
  const constant: number[] = [];
  for (let a = 0; a < count; a++) {
    if (moments[a].isConstant) constant.push(a);
    products[a * (count + 1)] = moments[a].squares;
    for (let b = 0; b < a; b++) {
      const sum = permutedProduct(matrices[a], matrices[b], same, progress) - pairs * means[a] * means[b];
      products[a * count + b] = sum;
      products[b * count + a] = sum;
    }
  }
  if (constant.length > 0 || pairs === 0) return { constant, redundant: [] };

  const redundant: number[] = [];
  const explaining: Explaining[] = [];
  for (let k = 1; k < count; k++) {
    const others = Array.from({ length: count - 1 }, (_, i) => i + 1).filter((one) => one !== k);
    const among = inverseOf(others.map((a) => others.map((b) => products[a * count + b])));
    const on = times(
      among,
      Float64Array.from(others, (a) => products[a * count + k]),
    );
    const ofY = times(
      among,
      Float64Array.from(others, (a) => products[a * count]),
    );
    const left = others.reduce((sum, a, i) => sum - on[i] * products[a * count + k], products[k * count + k]);
    const unexplained = others.reduce((sum, a, i) => sum - ofY[i] * products[a * count], products[0]);
    // Where the others follow from each other their inverse is none.
    if (!(left > tiny * products[k * count + k])) redundant.push(k);
    explaining.push({ others, on, left, unexplained, inverse: among });
  }
  if (redundant.length > 0) return { constant, redundant };
  return { matrices, means, products, explaining, degreesOfFreedom: pairs - count };
}

/** The regression itself. */
export function regression({ matrices, means, products, explaining, degreesOfFreedom }: Relations): Regression {
  const count = matrices.length;
  const coefficients = Float64Array.from(explaining, ({ others, on, left }, i) => {
    const k = i + 1;
    return others.reduce((sum, a, place) => sum - on[place] * products[a * count], products[k * count]) / left;
  });
  const t = Float64Array.from(explaining, ({ left, unexplained }, i) =>
    tOf(coefficients[i] * left, left, unexplained, degreesOfFreedom, products[0]),
  );
  const explained = coefficients.reduce((sum, coefficient, i) => sum + coefficient * products[(i + 1) * count], 0);
  return {
    intercept: coefficients.reduce((sum, coefficient, i) => sum - coefficient * means[i + 1], means[0]),
    coefficients,
    t,
    r: Float64Array.from(coefficients, (_, i) =>
      correlationOf(products[(i + 1) * count], products[(i + 1) * (count + 1)], products[0]),
    ),
    rSquared: Math.max(0, Math.min(1, explained / products[0])),
    pairs: pairsOf(matrices[0]),
    degreesOfFreedom,
  };
}

/**
 * t of each explaining matrix when what is left of it is permuted, then r of each when it is permuted itself; the same order of organisations for
 * all. A permuted rest that follows from the other matrices explains nothing of its own: t = 0. O(k² · (n log n + m)), with a full matrix or places O(k² · n²).
 */
export function permutedStatistics(
  relations: Relations,
  order: Uint32Array,
  progress: Progress = unwatched,
): Float64Array {
  const { matrices, means, products, explaining, degreesOfFreedom } = relations;
  const count = matrices.length;
  const pairs = pairsOf(matrices[0]);
  const permutation = orderOf(order);
  // Of each explaining matrix, permuted, with each matrix as it is.
  const permuted = new Float64Array(count * count);
  for (let a = 1; a < count; a++)
    for (let b = 0; b < count; b++)
      // With itself it is needed only where it is taken out of another one.
      if (a !== b || count > 2)
        permuted[a * count + b] =
          permutedProduct(matrices[a], matrices[b], permutation, progress) - pairs * means[a] * means[b];
  const statistics = new Float64Array(2 * explaining.length);
  explaining.forEach(({ others, on, left, unexplained, inverse: among }, i) => {
    const k = i + 1;
    const withRest = (b: number) =>
      others.reduce((sum, a, place) => sum - on[place] * permuted[a * count + b], permuted[k * count + b]);
    const along = Float64Array.from(others, withRest);
    const on2 = times(among, along);
    const alone = on2.reduce((sum, one, place) => sum - one * along[place], left);
    const withY = others.reduce((sum, a, place) => sum - on2[place] * products[a * count], withRest(0));
    statistics[i] = alone > tiny * left ? tOf(withY, alone, unexplained, degreesOfFreedom, products[0]) : 0;
    statistics[explaining.length + i] = correlationOf(permuted[k * count], products[k * (count + 1)], products[0]);
  });
  return statistics;
}

/** t of a variable whose sum of squares is `squares` once the others are taken out, and whose product with y is `product`. */
function tOf(product: number, squares: number, unexplained: number, degreesOfFreedom: number, all: number): number {
  const residual = unexplained - product ** 2 / squares;
  if (residual <= 1e-14 * all) return product === 0 ? 0 : Math.sign(product) * Number.POSITIVE_INFINITY;
  return product / Math.sqrt((squares * residual) / degreesOfFreedom);
}

function correlationOf(product: number, a: number, b: number): number {
  return Math.max(-1, Math.min(1, product / Math.sqrt(a * b)));
}

function inverseOf(rows: readonly (readonly number[])[]): Float64Array {
  if (rows.length === 0) return new Float64Array();
  // On a common scale, so that matrices in large and small units do not part.
  const scale = rows.map((row, k) => Math.sqrt(row[k]));
  const scaled = new Matrix(rows.map((row, a) => row.map((value, b) => value / (scale[a] * scale[b]))));
  const found = inverse(scaled, true).to2DArray();
  return Float64Array.from(found.flatMap((row, a) => row.map((value, b) => value / (scale[a] * scale[b]))));
}

/** A square matrix, row-major, times a vector. */
function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j] * vector[j];
    return sum;
  });
}

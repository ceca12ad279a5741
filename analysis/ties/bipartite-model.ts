import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { Progress } from "../../model/progress.ts";

/** Nodes of one side that have the same number of links, and so the same parameter. */
export interface DegreeClasses {
  /** Class of each node. */
  readonly of: Uint32Array;
  readonly degrees: Uint32Array;
  readonly sizes: Uint32Array;
}

/** The model by classes of degree: a node of row class r and one of column class c are linked with probability `linked[r * columns + c]`. */
export interface BipartiteModel {
  readonly rows: DegreeClasses;
  readonly columns: DegreeClasses;
  readonly linked: Float64Array;
  /** The largest difference between a degree and what the model expects of it. */
  readonly error: number;
}

const tolerance = 1e-10;
const mostSteps = 500;

/**
 * The bipartite configuration model: of all distributions over two-mode networks that keep every node's number of links
 * in expectation, the one of greatest entropy. Node i of one side and a of the other are linked independently with
 * probability p_ia = x_i y_a / (1 + x_i y_a), where the x and y are such that Σ_a p_ia = k_i and Σ_i p_ia = h_a. Nodes of
 * equal degree have equal parameters, so that one is found for each distinct degree. Probabilities are told, not parameters: x and y are
 * known only up to a common factor.
 *
 * Where a node is linked to nobody or to everybody on the other side, its p are 0 or 1 and no parameter is finite: such
 * classes are taken out first, again and again, the others' degrees being less for it. The rest is solved by Newton's method in the logarithms of x and
 * y, where the likelihood is concave, with steps halved as long as they do not raise it. Where some degrees leave no choice though no node is full or empty, the
 * parameters grow without end and p tends to 0 or 1; it stops within 1e-10 of every degree.
 *
 * Degrees are those of simple links; their sums on both sides are equal. Without nodes or links nothing is solved and every p is 0.
 * O(s (R C + C³)) for R and C distinct degrees, C the fewer, and s steps (about ten).
 *
 * Source: doi:10.1088/1367-2630/aa6b38, after doi:10.1038/srep10595. Checked in closed form, by its own conditions, and
 * against two libraries.
 */
export function bipartiteModel(
  rowDegrees: Uint32Array,
  columnDegrees: Uint32Array,
  progress: Progress,
): BipartiteModel {
  const rows = degreeClasses(rowDegrees);
  const columns = degreeClasses(columnDegrees);
  const linked = new Float64Array(rows.degrees.length * columns.degrees.length);
  const free = settleCertain(rows, columns, linked);
  solve(rows, columns, free, linked, progress);
  return { rows, columns, linked, error: largestError(rows, columns, linked) };
}

function degreeClasses(degrees: Uint32Array): DegreeClasses {
  const distinct = Uint32Array.from(new Set(degrees)).sort();
  const place = new Map(Array.from(distinct, (degree, k) => [degree, k]));
  const of = degrees.map((degree) => place.get(degree)!);
  const sizes = new Uint32Array(distinct.length);
  for (const k of of) sizes[k]++;
  return { of, degrees: distinct, sizes };
}

/** Classes that are not certain, and what is left of their degrees. */
interface Free {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowDegrees: Float64Array;
  readonly columnDegrees: Float64Array;
}

/** Writes the probabilities of classes linked to nobody or to everybody, and takes them out. */
function settleCertain(rows: DegreeClasses, columns: DegreeClasses, linked: Float64Array): Free {
  const width = columns.degrees.length;
  const degrees = [Float64Array.from(rows.degrees), Float64Array.from(columns.degrees)];
  const left = degrees.map(({ length }) => Array.from({ length }, (_, k) => k));
  const sizes = [rows.sizes, columns.sizes];
  for (let found = true; found; ) {
    found = false;
    for (const side of [0, 1]) {
      const other = 1 - side;
      const count = left[other].reduce((sum, k) => sum + sizes[other][k], 0);
      const certain = left[side].filter((k) => degrees[side][k] === 0 || degrees[side][k] === count);
      for (const k of certain) {
        if (degrees[side][k] === 0) continue;
        for (const j of left[other]) {
          linked[side === 0 ? k * width + j : j * width + k] = 1;
          degrees[other][j] -= sizes[side][k];
        }
      }
      if (certain.length > 0) {
        left[side] = left[side].filter((k) => !certain.includes(k));
        found = true;
      }
    }
  }
  return { rows: left[0], columns: left[1], rowDegrees: degrees[0], columnDegrees: degrees[1] };
}

/** Newton's method over the fewer classes, the others being eliminated; writes the probabilities. */
function solve(
  rowClasses: DegreeClasses,
  columnClasses: DegreeClasses,
  free: Free,
  linked: Float64Array,
  progress: Progress,
): void {
  const width = columnClasses.degrees.length;
  const isTall = free.rows.length >= free.columns.length;
  const side = (classes: readonly number[], sizes: Uint32Array, degrees: Float64Array): Side => ({
    classes,
    sizes: Float64Array.from(classes, (k) => sizes[k]),
    degrees: Float64Array.from(classes, (k) => degrees[k]),
  });
  const ofRows = side(free.rows, rowClasses.sizes, free.rowDegrees);
  const ofColumns = side(free.columns, columnClasses.sizes, free.columnDegrees);
  const [many, few] = isTall ? [ofRows, ofColumns] : [ofColumns, ofRows];
  const [m, f] = [many.classes.length, few.classes.length];
  if (m === 0 || f === 0) return;
  const links = many.degrees.reduce((sum, degree, i) => sum + degree * many.sizes[i], 0);
  let x = many.degrees.map((degree) => Math.log(degree) - Math.log(links) / 2);
  let y = few.degrees.map((degree) => Math.log(degree) - Math.log(links) / 2);
  const p = new Float64Array(m * f);

  /** Log-likelihood up to a constant; writes p. */
  const evaluate = (atX: Float64Array, atY: Float64Array) => {
    let value = 0;
    for (let i = 0; i < m; i++) value += many.sizes[i] * many.degrees[i] * atX[i];
    for (let j = 0; j < f; j++) value += few.sizes[j] * few.degrees[j] * atY[j];
    for (let i = 0; i < m; i++)
      for (let j = 0; j < f; j++) {
        const z = atX[i] + atY[j];
        const small = Math.exp(-Math.abs(z));
        p[i * f + j] = z >= 0 ? 1 / (1 + small) : small / (1 + small);
        value -= many.sizes[i] * few.sizes[j] * (Math.max(z, 0) + Math.log1p(small));
      }
    return value;
  };

  let value = evaluate(x, y);
  for (let step = 0; step < mostSteps; step++) {
    progress.checkCancelled();
    const { missingX, missingY, own, slopes } = state(many, few, p);
    if (Math.max(...missingX.map(Math.abs), ...missingY.map(Math.abs)) <= tolerance) break;
    // With the step of x eliminated, that of y solves a weighted Laplacian, whose entries are sums of positive numbers.
    const laplacian = new Float64Array(f * f);
    const right = few.sizes.map((size, j) => size * missingY[j]);
    for (let i = 0; i < m; i++) {
      if (own[i] === 0) continue;
      for (let j = 0; j < f; j++) {
        const share = (many.sizes[i] * slopes[i * f + j]) / own[i];
        right[j] -= share * missingX[i];
        for (let k = 0; k < j; k++) laplacian[j * f + k] += share * slopes[i * f + k];
      }
    }
    const stepY = solveLaplacian(laplacian, right);
    const stepX = missingX.map((missing, i) => {
      let change = missing;
      for (let j = 0; j < f; j++) change -= slopes[i * f + j] * stepY[j];
      return own[i] === 0 ? 0 : change / own[i];
    });
    let taken = 1;
    for (let halvings = 0; ; halvings++) {
      const [nextX, nextY] = [x.map((one, i) => one + taken * stepX[i]), y.map((one, j) => one + taken * stepY[j])];
      const next = evaluate(nextX, nextY);
      if (next >= value - 1e-12 * Math.abs(value) || halvings === 40) {
        [x, y, value] = [nextX, nextY, next];
        break;
      }
      taken /= 2;
    }
  }
  many.classes.forEach((a, i) => {
    few.classes.forEach((b, j) => {
      linked[isTall ? a * width + b : b * width + a] = p[i * f + j];
    });
  });
}

interface Side {
  readonly classes: readonly number[];
  readonly sizes: Float64Array;
  readonly degrees: Float64Array;
}

/** What is missing to each degree, and how expected links change with the parameters: `slopes` of a node with a class, `own` with all. */
function state(many: Side, few: Side, p: Float64Array) {
  const f = few.classes.length;
  const missingX = many.degrees.slice();
  const missingY = few.degrees.slice();
  const own = new Float64Array(many.classes.length);
  const slopes = new Float64Array(p.length);
  for (let i = 0; i < own.length; i++)
    for (let j = 0; j < f; j++) {
      const probability = p[i * f + j];
      missingX[i] -= few.sizes[j] * probability;
      missingY[j] -= many.sizes[i] * probability;
      slopes[i * f + j] = few.sizes[j] * probability * (1 - probability);
      own[i] += slopes[i * f + j];
    }
  return { missingX, missingY, own, slopes };
}

/**
 * Solves L s = b, L being the Laplacian of the weights below its diagonal and Σ b = 0: one value is free and set to 0, as one
 * parameter of the model is. A grain on the diagonal keeps parts apart that are hardly joined.
 */
function solveLaplacian(weights: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const solved = new Float64Array(n);
  if (n === 1) return solved;
  const matrix = Matrix.zeros(n - 1, n - 1);
  const diagonal = new Float64Array(n);
  for (let j = 0; j < n; j++)
    for (let k = 0; k < j; k++) {
      const weight = weights[j * n + k];
      diagonal[j] += weight;
      diagonal[k] += weight;
      if (j === n - 1) continue;
      matrix.set(j, k, -weight);
      matrix.set(k, j, -weight);
    }
  const grain = 1e-15 * Math.max(...diagonal) + Number.MIN_VALUE;
  for (let j = 0; j < n - 1; j++) matrix.set(j, j, diagonal[j] + grain);
  const found = new CholeskyDecomposition(matrix).solve(Matrix.columnVector(right.subarray(0, n - 1)));
  for (let j = 0; j < n - 1; j++) solved[j] = found.get(j, 0);
  return solved;
}

function largestError(rows: DegreeClasses, columns: DegreeClasses, linked: Float64Array): number {
  const width = columns.degrees.length;
  const missingRows = Float64Array.from(rows.degrees);
  const missingColumns = Float64Array.from(columns.degrees);
  for (let r = 0; r < missingRows.length; r++)
    for (let c = 0; c < width; c++) {
      missingRows[r] -= columns.sizes[c] * linked[r * width + c];
      missingColumns[c] -= rows.sizes[r] * linked[r * width + c];
    }
  return [...missingRows, ...missingColumns].reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
}

import { dot } from "./dot.ts";
import { nothingLeft, orthogonalColumns } from "./orthogonal-columns.ts";

const mostRounds = 2000;

/**
 * Which rows with a count of 0 a Poisson regression predicts perfectly, so that some coefficient has no maximum but runs away: those where z > 0 for
 * some combination z = Σ γ_c rests_c that is 0 in all rows with a count and nowhere negative in those without (Santos Silva & Tenreyro 2010; Correia, Guimarães & Zylkin
 * 2019). `rests`: columns that are 0, up to rounding, wherever there is a count; they span all such z. `zero`: the rows without one; `scales`: the size of each column, below 1e-9
 * of which a rest is none.
 *
 * With one column its signs tell. With more, u = max(z, 0) and its projection z onto the columns by turns, from u = 1 on (the iterative rectifier of the latter): where
 * some z exists, u never becomes shorter than 1, since neither step lessens its product with z; shorter than 1, therefore, means that there is none. Slow only where it nearly
 * exists; not decided after 2,000 rounds, nothing is returned, and a fit that has no maximum will not converge. O(rows · columns) a round.
 *
 * Sources: doi:10.1016/j.econlet.2010.05.020, arXiv:1903.01633.
 */
export function separatedRows(
  rests: readonly Float64Array[],
  zero: readonly number[],
  scales: readonly number[],
): number[] {
  const columns = rests.map((rest, c) =>
    Float64Array.from(zero, (row) => (Math.abs(rest[row]) <= nothingLeft * scales[c] ? 0 : rest[row])),
  );
  for (const column of columns) {
    const sign = oneSign(column);
    if (sign !== 0) return zero.filter((_, k) => column[k] * sign > 0);
  }
  return columns.length > 1 ? rectified(columns, zero) : [];
}

/** 1 or -1 where a column has values of that sign only, beside zeros; else 0. */
function oneSign(column: Float64Array): number {
  const hasPositive = column.some((value) => value > 0);
  const hasNegative = column.some((value) => value < 0);
  return Number(hasPositive && !hasNegative) - Number(hasNegative && !hasPositive);
}

function rectified(columns: readonly Float64Array[], zero: readonly number[]): number[] {
  const { rests, independent } = orthogonalColumns(columns, new Uint8Array(zero.length).fill(1));
  const basis = independent.map((c) => rests[c]);
  const u = new Float64Array(zero.length).fill(1);
  const z = new Float64Array(zero.length);
  for (let round = 0; round < mostRounds; round++) {
    z.fill(0);
    for (const direction of basis) {
      const share = dot(direction, u) / dot(direction, direction);
      for (let k = 0; k < z.length; k++) z[k] += share * direction[k];
    }
    let [lowest, highest] = [0, 0];
    for (let k = 0; k < z.length; k++) {
      lowest = Math.min(lowest, z[k]);
      highest = Math.max(highest, z[k]);
      u[k] = Math.max(0, z[k]);
    }
    if (dot(u, u) < 1 - 1e-6) return [];
    if (lowest >= -1e-9 * highest) return zero.filter((_, k) => z[k] > 1e-7 * highest);
  }
  return [];
}

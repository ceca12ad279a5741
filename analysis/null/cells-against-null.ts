import type { CellCorrection, CellTest } from "../../model/cell-judgement.ts";
import { correctedThreshold } from "../statistics/corrected-threshold.ts";
import { holm } from "../statistics/holm.ts";
import { logNormalTail } from "../statistics/normal-tail.ts";
import type { CellTotals } from "./draw-cells.ts";
import { same } from "./null-summary.ts";

/** Below so many expected activities (or ties) a cell is no sum of many, and its z not normal. */
export const fewestExpected = 5;

export interface CellsAgainstNull {
  /** Cell by cell (see `GroupCells`); NaN where undefined. */
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly z: Float64Array;
  /** Observed by mean: the lift against chance. */
  readonly ratio: Float64Array;
  /** Two-sided, of the draws; NaN of cells that are not tested. */
  readonly p: Float64Array;
  /** Two-sided, of the normal curve; NaN where fewer than five are expected. */
  readonly pNormal: Float64Array;
  /** 1 significantly more than chance, −1 less, 0 neither, NaN where not tested. */
  readonly significance: Float64Array;
  readonly tested: number;
  /** The smallest p that so many draws can give. */
  readonly resolution: number;
  /** With how many draws a single cell could be significant after correction, if they are too few for that. */
  readonly drawsNeeded?: number;
}

/** Share of the square of a difference that is lost where the squares of two such are taken from each other. */
const lost = 1e-13;

/** How the cells of a matrix are judged by draws. */
export interface CellJudgement {
  readonly correction: CellCorrection;
  readonly alpha: number;
  readonly test: CellTest;
}

/**
 * Each cell of a mixing matrix against its values on the draws of a null model: mean, standard deviation (D − 1), z = (observed − mean)/sd, and the
 * two-sided p = 2 min(1 + #{≥}, 1 + #{≤})/(D + 1), at most 1, as in `nullSummary`. Tested are the cells that are not the same on every draw and as observed. Significant are those left
 * after a correction for all tested: Holm (chance of one false find or more at most α), Benjamini & Hochberg (share of false ones among those found), or none. D draws give no p below 2/(D + 1): where that is above α/m,
 * Holm can find nothing, and `drawsNeeded` says what would do. The normal p does not end there; it is given, and tested, where five
 * activities (by number: ties) are expected or more. O(cells · log cells). Sources: doi:10.2202/1544-6115.1585, doi:10.1111/j.2517-6161.1995.tb02031.x.
 *
 * Checked against `nullSummary` cell by cell, and on draws taken for data.
 */
export function cellsAgainstNull(
  observed: Float64Array,
  { draws, sum, squares, atLeast, atMost, counts }: CellTotals,
  { correction, alpha, test }: CellJudgement,
): CellsAgainstNull {
  const mean = observed.map((value, cell) => value + sum[cell] / draws);
  const sd = observed.map((value, cell) => {
    const variance = (squares[cell] - sum[cell] ** 2 / draws) / (draws - 1);
    const apart = mean[cell] - value;
    const scale = Math.max(Math.abs(value), Math.abs(mean[cell]));
    return variance > lost * apart ** 2 + (same * scale) ** 2 ? Math.sqrt(variance) : 0;
  });
  const z = observed.map((value, cell) => (sd[cell] > 0 ? (value - mean[cell]) / sd[cell] : Number.NaN));
  const isTested = observed.map((_, cell) => Number(atLeast[cell] < draws || atMost[cell] < draws));
  const p = observed.map((_, cell) =>
    isTested[cell] ? Math.min(1, (2 * (1 + Math.min(atLeast[cell], atMost[cell]))) / (draws + 1)) : Number.NaN,
  );
  const pNormal = z.map((value, cell) =>
    counts[cell] / draws >= fewestExpected && !Number.isNaN(value)
      ? Math.min(1, 2 * Math.exp(logNormalTail(Math.abs(value))))
      : Number.NaN,
  );
  const chosen = test === "normal" ? pNormal : p;
  const cells = Array.from(chosen.keys()).filter((cell) => !Number.isNaN(chosen[cell]));
  const found = significant(
    cells.map((cell) => chosen[cell]),
    correction,
    alpha,
  );
  const significance = new Float64Array(observed.length).fill(Number.NaN);
  cells.forEach((cell, k) => {
    significance[cell] = found[k] ? Math.sign(observed[cell] - mean[cell]) : 0;
  });
  const resolution = 2 / (draws + 1);
  const smallest = correction === "holm" ? alpha / Math.max(cells.length, 1) : alpha;
  return {
    mean,
    sd,
    z,
    ratio: observed.map((value, cell) => (mean[cell] > 0 ? value / mean[cell] : Number.NaN)),
    p,
    pNormal,
    significance,
    tested: cells.length,
    resolution,
    ...(test === "empirical" && resolution > smallest && { drawsNeeded: Math.ceil(2 / smallest - 1) }),
  };
}

function significant(p: readonly number[], correction: CellCorrection, alpha: number): boolean[] {
  if (correction === "holm") return holm(p).map((adjusted) => adjusted <= alpha);
  const threshold = correctedThreshold(Float64Array.from(p, Math.log), { alpha, correction, tested: p.length });
  return p.map((one) => Math.log(one) <= threshold);
}

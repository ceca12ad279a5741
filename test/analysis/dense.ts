import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";

/** The network as a matrix of weights (or of ones), for tests that read a definition literally. */
export function dense(network: TieNetwork, weighted = true): number[][] {
  const matrix = Array.from({ length: network.order }, () => new Array<number>(network.order).fill(0));
  for (const { source, target, weight } of eachTie(network)) {
    matrix[source][target] = weighted ? weight : 1;
    matrix[target][source] = weighted ? weight : 1;
  }
  return matrix;
}

/** Lengths of shortest paths by Floyd and Warshall, a tie being as long as 1/weight; infinite where there is none. */
export function distances(matrix: readonly (readonly number[])[]): number[][] {
  const length = matrix.map((row, i) => row.map((weight, j) => (i === j ? 0 : 1 / weight)));
  for (const middle of matrix.keys())
    for (const i of matrix.keys())
      for (const j of matrix.keys()) length[i][j] = Math.min(length[i][j], length[i][middle] + length[middle][j]);
  return length;
}

export const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

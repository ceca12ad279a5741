import type { NullRequest } from "../../model/null-model.ts";
import type { Progress } from "../../model/progress.ts";
import { cellStarts, type GroupCells, groupCells } from "../connectivity/group-cells.ts";
import type { Facts } from "../facts/facts.ts";
import { selectedTies } from "../ties/derive-ties.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { DrawPart } from "./draw-parts.ts";
import { type DrawnChain, eachDealing, eachTable } from "./each-draw.ts";
import { areSame } from "./null-summary.ts";

export interface DrawCellsRequest {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the selection: labels dealt anew need it where ties are counted. */
  readonly network: TieNetwork;
  readonly groups: NodeGroups;
  readonly weighted: boolean;
  /** Amounts of the cells as observed. */
  readonly observed: Float64Array;
  readonly null: NullRequest;
}

/** What is kept of draws for each cell (see `GroupCells`): enough for mean, spread and rank, whatever their number. */
export interface CellTotals {
  readonly draws: number;
  /** Of (drawn − observed), and of its squares. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Draws with as much as observed, or more; with as little, or less. */
  readonly atLeast: Uint32Array;
  readonly atMost: Uint32Array;
  readonly counts: Float64Array;
}

/** What one part of the draws gave. */
export interface DrawnCells extends CellTotals {
  /** Amount inside groups, all together, on each draw: by which it is seen how independent draws are. */
  readonly inside: Float64Array;
  readonly chain?: DrawnChain;
}

/**
 * A mixing matrix on the draws of one part. By weight no tie is formed: a draw costs its trades and a sum over activities. Checked against
 * the matrix of each draw.
 */
export function drawCells(part: DrawPart, number: number, request: DrawCellsRequest, progress: Progress): DrawnCells {
  const { facts, selection, network, groups, weighted, observed, null: asked } = request;
  const totals = noDraws(observed.length);
  const inside = new Float64Array(part.end - part.first);
  const starts = cellStarts(groups.groups.length);
  const count = (drawn: GroupCells, k: number) => {
    countDraw(totals, drawn, observed);
    starts.forEach((start, c) => {
      inside[k] += drawn.amounts[start + c];
    });
  };
  const done = { ...totals, draws: part.end - part.first, inside };
  if (asked.model === "labels") {
    eachDealing(part, asked.seed, progress, (deal, k) =>
      count(groupCells({ selection, network, groups: deal(groups), weighted }), k),
    );
    return done;
  }
  const from = { facts, selection, seed: asked.seed };
  const chain = eachTable(part, number, from, progress, (drawn, k) =>
    count(groupCells({ selection: drawn, network: weighted ? undefined : selectedTies(drawn), groups, weighted }), k),
  );
  return { ...done, chain };
}

export function noDraws(cells: number): CellTotals {
  return {
    draws: 0,
    sum: new Float64Array(cells),
    squares: new Float64Array(cells),
    atLeast: new Uint32Array(cells),
    atMost: new Uint32Array(cells),
    counts: new Float64Array(cells),
  };
}

function countDraw(
  { sum, squares, atLeast, atMost, counts }: CellTotals,
  drawn: GroupCells,
  observed: Float64Array,
): void {
  for (let cell = 0; cell < observed.length; cell++) {
    const difference = drawn.amounts[cell] - observed[cell];
    const equal = areSame(drawn.amounts[cell], observed[cell]);
    sum[cell] += difference;
    squares[cell] += difference * difference;
    if (difference > 0 || equal) atLeast[cell]++;
    if (difference < 0 || equal) atMost[cell]++;
    counts[cell] += drawn.counts[cell];
  }
}

/** Both together. In the order of the parts, so that sums are the same to the last digit whoever is done first. */
export function addDraws(one: CellTotals, other: CellTotals): CellTotals {
  const sums = <T extends Float64Array | Uint32Array>(a: T, b: T): T => a.map((value, cell) => value + b[cell]) as T;
  return {
    draws: one.draws + other.draws,
    sum: sums(one.sum, other.sum),
    squares: sums(one.squares, other.squares),
    atLeast: sums(one.atLeast, other.atLeast),
    atMost: sums(one.atMost, other.atMost),
    counts: sums(one.counts, other.counts),
  };
}

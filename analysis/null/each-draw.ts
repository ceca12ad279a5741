import { type Progress, stretch } from "../../model/progress.ts";
import { randomState, seededRandom } from "../../model/seeded-random.ts";
import type { Facts } from "../facts/facts.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import { curveball } from "./curveball.ts";
import { dealLabels } from "./deal-labels.ts";
import type { DrawPart } from "./draw-parts.ts";

/** Streams of the null models: far from those of figures that use chance themselves with the same seed. */
const firstStream = 2 ** 24;

/** Of curveball: how the chain of a part went. */
export interface DrawnChain {
  readonly activities: number;
  readonly memberships: number;
  readonly burnIn: number;
  readonly trades: number;
  /** Share of the memberships that trade which differ from the observed, at each draw. */
  readonly changed: Float64Array;
}

interface Observed {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly seed: number;
}

/** The networks of one part of curveball's draws, in a chain of its own: `visit(drawn, k, progress)` for the k-th of the part. */
export function eachTable(
  { first, end }: DrawPart,
  number: number,
  { facts, selection, seed }: Observed,
  progress: Progress,
  visit: (drawn: Selection, k: number, progress: Progress) => void,
): DrawnChain {
  const chain = curveball(facts, selection, randomState(seed, firstStream + number), progress);
  const changed = new Float64Array(end - first);
  for (let k = 0; k < end - first; k++) {
    const step = stretch(progress, k / (end - first), (k + 1) / (end - first));
    step.report(0);
    const drawn = chain.next();
    changed[k] = chain.changed();
    visit(drawn, k, step);
  }
  const { activities, memberships, burnIn, trades } = chain;
  return { activities, memberships, burnIn, trades, changed };
}

/** The dealings of one part of label permutation: `visit(deal, k)`; whichever groups are dealt in one draw are dealt alike. */
export function eachDealing(
  { first, end }: DrawPart,
  seed: number,
  progress: Progress,
  visit: (deal: (groups: NodeGroups) => NodeGroups, k: number) => void,
): void {
  for (let k = 0; k < end - first; k++) {
    progress.checkCancelled();
    progress.report(k / (end - first));
    visit((groups) => dealLabels(groups, seededRandom(seed, firstStream + first + k)), k);
  }
}

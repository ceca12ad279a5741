import type { FigureInput } from "../figure.ts";
import { type ActivityEnds, eachActivitysShare } from "./each-activity-ends.ts";
import { groupEnds } from "./group-ends.ts";
import { type GroupTotals, groupTotals } from "./group-totals.ts";

type Input = Pick<FigureInput, "selection" | "network" | "groups" | "weighted">;

export interface DeletionError {
  /** NaN where fewer than two activities make ties, and where one is deleted without which the index is undefined. */
  readonly error: number;
  /** Activities that make ties: as many deletions. */
  readonly activities: number;
  /** Deletions that leave the index undefined. */
  readonly undefined: number;
}

/**
 * Standard error of indices of a grouping by deleting one activity at a time (the jackknife): with n activities that make ties,
 * θ_a the index without activity a and θ̄ the mean of these, √((n − 1)/n · Σ_a (θ_a − θ̄)²) (Efron & Stein 1981). Activities are the units
 * and not ties: the ties of one activity come and go together. Weights and sizes of the other activities stay; by number of
 * ties only those go that no other activity makes. The error of 1 − r is that of r. Each deletion updates the totals in O(groups in the
 * activity); by weight O(participations) in all, by number of ties O(Σ over activities of the ties of their members). Source:
 * doi:10.1214/aos/1176345462.
 *
 * Checked against the index computed anew without each activity.
 */
export function deletionErrors<Name extends string>(
  input: Input,
  indices: Readonly<Record<Name, (totals: GroupTotals) => number>>,
): Record<Name, DeletionError> {
  const observed = groupEnds(input);
  const { ends } = observed;
  const totals = groupTotals(observed);
  const support = supportOf(input, ends);
  const names = Object.keys(indices) as Name[];
  const values = names.map((): number[] => []);
  eachActivitysShare(input, (deleted) => {
    const rest =
      input.weighted && isNearlyAll(deleted, totals)
        ? groupTotals(groupEnds(without(input, deleted.activity)))
        : totalsWithout(totals, ends, support, deleted, input.weighted);
    names.forEach((name, k) => void values[k].push(indices[name](rest)));
  });
  return Object.fromEntries(names.map((name, k) => [name, jackknife(values[k])])) as Record<Name, DeletionError>;
}

/** Then the rest, as a difference, would be little but what rounding left. It can be so of one activity only. */
function isNearlyAll({ count, ends }: ActivityEnds, totals: GroupTotals): boolean {
  return ends.subarray(0, count).reduce((sum, one) => sum + one, 0) > 0.99 * totals.ends;
}

/** The activity gives nothing; nobody leaves. */
function without(input: Input, activity: number): Input {
  const { selection } = input;
  return { ...input, selection: { ...selection, pairWeights: selection.pairWeights.with(activity, 0) } };
}

/** What says exactly whether anything of a group is left, which differences of weights do not: activities by weight, else ends of ties. */
function supportOf(input: Input, ends: Float64Array): Float64Array {
  if (!input.weighted) return ends;
  const activities = new Float64Array(ends.length);
  eachActivitysShare(input, ({ count, groups, ends: given }) => {
    for (let k = 0; k < count; k++) if (given[k] > 0) activities[groups[k]]++;
  });
  return activities;
}

function totalsWithout(
  totals: GroupTotals,
  ends: Float64Array,
  support: Float64Array,
  deleted: ActivityEnds,
  weighted: boolean,
): GroupTotals {
  let { inside, ends: all, squares, tied } = totals;
  for (let k = 0; k < deleted.count; k++) {
    const lost = deleted.ends[k];
    if (lost === 0) continue;
    const group = deleted.groups[k];
    const isGone = support[group] === (weighted ? 1 : lost);
    if (isGone) tied--;
    inside -= deleted.inside[k];
    all -= lost;
    squares += (isGone ? 0 : (ends[group] - lost) ** 2) - ends[group] ** 2;
  }
  return { inside, ends: all, squares, tied };
}

/** The error of an index from its values without each of the activities. */
export function jackknife(values: readonly number[]): DeletionError {
  const n = values.length;
  const defined = values.filter((value) => !Number.isNaN(value));
  const mean = defined.reduce((sum, value) => sum + value, 0) / n;
  const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const isDefined = n > 1 && defined.length === n;
  return {
    error: isDefined ? Math.sqrt(((n - 1) / n) * squares) : Number.NaN,
    activities: n,
    undefined: n - defined.length,
  };
}

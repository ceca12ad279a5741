import type { Progress } from "../../model/progress.ts";
import { type RankIntervals, rankIntervals, type WeightingSample } from "../statistics/rank-intervals.ts";
import { ranks } from "../statistics/ranks.ts";
import { sharesOf } from "../statistics/simplex-weightings.ts";
import { type Scaling, scaled, weightedIndex, weightPresent } from "../statistics/weighted-index.ts";
import type { ComponentWeights } from "./component-weights.ts";
import {
  type ComponentId,
  type ComponentsInput,
  componentIds,
  type GroupComponents,
  groupComponents,
} from "./group-components.ts";

export interface CompositeInput extends ComponentsInput, WeightingSample {
  /** Without them all components count alike. */
  readonly weights: ComponentWeights | undefined;
  readonly scaling: Scaling;
}

export const leftOutReasons = ["unweighted", "unknown", "same"] as const;
/** Why a component does not count: nobody asked for it, no group has it, or all that have it have the same. */
export type LeftOut = (typeof leftOutReasons)[number];

export interface CompositeComponent {
  readonly id: ComponentId;
  /** Share of the index's weight; 0 where it does not count. */
  readonly weight: number;
  readonly leftOut?: LeftOut;
  /** From 0 to 1 over the groups, NaN where it is unknown or tells nobody apart. */
  readonly scaled: Float64Array;
  /** Ranks where it counts alone. */
  readonly ranks: Float64Array;
}

/** Parallel to the groups. */
export interface Composite extends GroupComponents, RankIntervals {
  readonly components: readonly CompositeComponent[];
  /** NaN for a group that has none of the components that count. */
  readonly index: Float64Array;
  readonly rank: Float64Array;
  /** Share of the weight that is on components the group has. */
  readonly present: Float64Array;
}

/**
 * An index of integration for each group: the weighted mean of its components (`groupComponents`), each scaled from 0 to 1 over the groups; where a
 * group lacks one its weight goes to the others (OECD & JRC 2008). No unit; 0 to 1, where 1 is highest in all that counts. It compares the groups of one
 * network and topology: between years or datasets it does not. Whoever sets weights decides who is first: `rankIntervals` says how far, over
 * all weightings of the components that count. Source: doi:10.1787/9789264043466-en.
 *
 * Checked by hand, and metamorphic: doubling all weights changes nothing; a component with weight 0 is as if it were not there.
 */
export function composite(
  { weights, scaling, samples, seed, leading, ...asked }: CompositeInput,
  progress: Progress,
): Composite {
  const { groups, values } = groupComponents(asked);
  const found = componentIds.map((id) => {
    const own = scaled(values[id], scaling);
    const weight = weights === undefined ? 1 : (weights[id] ?? 0);
    return { id, scaled: own, ranks: ranks(own, "best"), weight, leftOut: whyLeftOut(values[id], own, weight) };
  });
  const counted = found.filter(({ leftOut }) => leftOut === undefined);
  const shares = sharesOf(Float64Array.from(counted, ({ weight }) => weight));
  const columns = counted.map((component) => component.scaled);
  const nothing = new Float64Array(groups.length).fill(Number.NaN);
  const index = counted.length > 0 ? weightedIndex(columns, shares) : nothing;
  return {
    groups,
    values,
    components: found.map(({ leftOut, ...component }) => ({
      ...component,
      weight: leftOut === undefined ? shares[counted.findIndex(({ id }) => id === component.id)] : 0,
      ...(leftOut && { leftOut }),
    })),
    index,
    rank: ranks(index, "best"),
    present: counted.length > 0 ? weightPresent(columns, shares) : new Float64Array(groups.length),
    ...(counted.length > 0
      ? rankIntervals(columns, { samples, seed, leading }, progress)
      : { best: nothing, worst: nothing, bestPossible: nothing, worstPossible: nothing, leading: nothing }),
  };
}

function whyLeftOut(values: Float64Array, own: Float64Array, weight: number): LeftOut | undefined {
  if (values.every((value) => Number.isNaN(value))) return "unknown";
  if (own.every((value) => Number.isNaN(value))) return "same";
  return weight > 0 ? undefined : "unweighted";
}

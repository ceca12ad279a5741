import type { DrawnFigures } from "../../analysis/null/draw-figures.ts";
import { type Mixing, mixing } from "../../analysis/null/mixing.ts";
import { type NullSummary, nullSummary } from "../../analysis/null/null-summary.ts";
import type { NullRequest } from "../../model/null-model.ts";

export interface NullAnswer extends NullRequest, Omit<NullSummary, "undefined"> {
  /** Draws on which the figure is undefined. */
  readonly undefinedDraws: number;
  readonly parts: number;
  /** Of curveball only. */
  readonly activities?: number;
  readonly memberships?: number;
  readonly burnIn?: number;
  readonly trades?: number;
  readonly mixing?: Mixing;
}

/** The figure of number `f` against its values on the draws, and how those came about. */
export function nullAnswer(
  request: NullRequest,
  parts: readonly DrawnFigures[],
  f: number,
  observed: number,
): NullAnswer {
  const drawn = parts.map(({ values }) => values[f]);
  const { undefined: undefinedDraws, ...summary } = nullSummary(
    observed,
    Float64Array.from(drawn.flatMap((values) => [...values])),
  );
  const chains = parts.flatMap(({ chain }) => (chain ? [chain] : []));
  const chain = chains.at(0);
  return {
    ...request,
    undefinedDraws,
    ...summary,
    parts: parts.length,
    ...(chain && {
      activities: chain.activities,
      memberships: chain.memberships,
      burnIn: chain.burnIn,
      trades: chain.trades,
      mixing: mixing(
        drawn,
        chains.map(({ changed }) => changed),
      ),
    }),
  };
}

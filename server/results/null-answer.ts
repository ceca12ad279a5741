import type { DrawnFigures } from "../../analysis/null/draw-figures.ts";
import type { DrawnChain } from "../../analysis/null/each-draw.ts";
import { type Mixing, mixing } from "../../analysis/null/mixing.ts";
import { type NullSummary, nullSummary } from "../../analysis/null/null-summary.ts";
import type { NullRequest } from "../../model/null-model.ts";

/** How draws came about. */
export interface DrawnAnswer {
  /** Chains of curveball, or portions of the dealings. */
  readonly parts: number;
  /** Of curveball only. */
  readonly activities?: number;
  readonly memberships?: number;
  readonly burnIn?: number;
  readonly trades?: number;
  readonly mixing?: Mixing;
}

export interface NullAnswer extends NullRequest, Omit<NullSummary, "undefined">, DrawnAnswer {
  /** Draws on which the figure is undefined. */
  readonly undefinedDraws: number;
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
  return { ...request, undefinedDraws, ...summary, ...drawnAnswer(drawn, chains) };
}

/** The values of one figure on the draws of each part, and the chains where curveball drew. */
export function drawnAnswer(drawn: readonly Float64Array[], chains: readonly DrawnChain[]): DrawnAnswer {
  const chain = chains.at(0);
  return {
    parts: drawn.length,
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

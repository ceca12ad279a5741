import type { MeasureChangeResult } from "../api/client.ts";

type Leader = MeasureChangeResult["leaders"][number];

/** A leader with its line on either side, counted from the top; without one where it has no value. */
export interface SlopeRow extends Leader {
  readonly earlierLine?: number;
  readonly laterLine?: number;
}

/** A line for each leader on either side, in the order of its rank there. Who shares a rank stands as it does on the other side, so that lines do not cross for nothing. */
export function slopeRows(leaders: readonly Leader[]): SlopeRow[] {
  const earlier = linesOf(leaders, "earlier", "later");
  const later = linesOf(leaders, "later", "earlier");
  return leaders.map((leader) => ({
    ...leader,
    earlierLine: earlier.get(leader.organisation),
    laterLine: later.get(leader.organisation),
  }));
}

type Side = "earlier" | "later";

function linesOf(leaders: readonly Leader[], side: Side, other: Side): ReadonlyMap<number, number> {
  const rank = (leader: Leader, of: Side) => leader[of]?.rank ?? Number.MAX_SAFE_INTEGER;
  const inOrder = leaders
    .filter((leader) => leader[side] !== undefined)
    .sort(
      (a, b) => rank(a, side) - rank(b, side) || rank(a, other) - rank(b, other) || a.organisation - b.organisation,
    );
  return new Map(inOrder.map(({ organisation }, line) => [organisation, line]));
}

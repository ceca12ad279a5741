import type { CommunitiesOverTimeResult } from "../api/client.ts";

type Periods = CommunitiesOverTimeResult["periods"];

/** A community of one period: it stands from `bottom` to `top` organisations. */
export interface LineageBlock {
  readonly period: number;
  /** -1 for those that are not followed. */
  readonly lineage: number;
  readonly bottom: number;
  readonly top: number;
}

/** Organisations that go from a block of one period to a block of the next. */
export interface LineageFlow {
  readonly from: LineageBlock;
  readonly to: LineageBlock;
  readonly organisations: number;
  /** Where it leaves the one and comes to the other. */
  readonly leaves: number;
  readonly comes: number;
}

/**
 * Communities over time as blocks on top of each other, in each period in the same order, so that a lineage keeps its place, and the
 * flows between them. `rank` says how far below a lineage stands; of equals the one that came up first stands below. What leaves or comes to a block does so in the order of the blocks that it goes to or is from.
 */
export function lineageBands(
  periods: Periods,
  rank: (lineage: number) => number = () => 0,
): { blocks: LineageBlock[]; flows: LineageFlow[] } {
  const order = (a: number, b: number) => rank(a) - rank(b) || a - b;
  const blocks: LineageBlock[] = [];
  const flows: LineageFlow[] = [];
  let before = new Map<number, LineageBlock>();
  periods.forEach(({ groups, small, flows: moved }, period) => {
    const now = new Map<number, LineageBlock>();
    let bottom = 0;
    const add = (lineage: number, organisations: number) => {
      const block = { period, lineage, bottom, top: bottom + organisations };
      bottom = block.top;
      blocks.push(block);
      now.set(lineage, block);
    };
    for (const { lineage, organisations } of groups.toSorted((a, b) => order(a.lineage, b.lineage)))
      add(lineage, organisations);
    if (small.organisations > 0) add(-1, small.organisations);
    const left = new Map<number, number>();
    const come = new Map<number, number>();
    for (const { from, to, organisations } of moved.toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to))) {
      const [source, target] = [before.get(from)!, now.get(to)!];
      const leaves = left.get(from) ?? source.bottom;
      const comes = come.get(to) ?? target.bottom;
      flows.push({ from: source, to: target, organisations, leaves, comes });
      left.set(from, leaves + organisations);
      come.set(to, comes + organisations);
    }
    before = now;
  });
  return { blocks, flows };
}

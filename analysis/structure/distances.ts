import type { Progress } from "../../model/progress.ts";
import { sweepByHops } from "../centrality/sweep-by-hops.ts";
import { twinQuotient } from "../centrality/twin-quotient.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

/** Unordered pairs of organisations by the number of steps between them: `[d]` pairs at distance d, from 1 on; joined pairs only. */
export function pairsByDistance(network: TieNetwork, progress: Progress): number[] {
  const quotient = twinQuotient(network, false);
  const ordered: number[] = [0];
  const count = (source: number, distance: number, organisations: number) => {
    ordered[distance] = (ordered[distance] ?? 0) + organisations * quotient.multiplicity[source];
  };
  sweepByHops(quotient, 0, quotient.classes, count, progress);
  return ordered.map((pairs) => pairs / 2);
}

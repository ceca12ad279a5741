import type { Progress } from "../../model/progress.ts";
import type { WeightedGraph } from "../ties/tie-network.ts";
import { type ConnectedGroups, connectedGroups } from "./connected-groups.ts";
import { modularity } from "./modularity.ts";

export interface CommunityParameters {
  /** γ: above 1 more and smaller communities, below 1 fewer and larger. */
  readonly resolution: number;
  /** How often it is done, each time from another random order; the run with the highest modularity is taken. */
  readonly runs: number;
  readonly seed: number;
  readonly weighted: boolean;
}

export interface Communities extends ConnectedGroups {
  /** Of the run taken, at the resolution asked for; NaN where there is no tie. */
  readonly modularity: number;
  /** Modularity of each run, in order. */
  readonly modularityOfRuns: readonly number[];
  /** The partition that each run gave, and which of them was taken; none where there is no tie. */
  readonly runs: readonly Int32Array[];
  readonly taken: number;
}

/**
 * The best of some seeded runs of a method by modularity, the first of equals. A group of a run that does not hold together by
 * its own ties is split, which never lowers modularity, and `split` counts those of the run taken. Nodes without a tie are in no
 * community (-1). Numbered by falling size. In a network without a tie nobody is in a community and there is no modularity.
 *
 * `partition` does one run: the group of each node, by any numbers.
 */
export function bestOfRuns(
  network: WeightedGraph,
  parameters: CommunityParameters,
  progress: Progress,
  partition: (run: number) => ArrayLike<number>,
): Communities {
  if (network.size === 0)
    return {
      ...connectedGroups(network, new Int32Array(network.order)),
      modularity: Number.NaN,
      modularityOfRuns: [],
      runs: [],
      taken: 0,
    };
  const found: ConnectedGroups[] = [];
  for (let run = 0; run < parameters.runs; run++) {
    progress.checkCancelled();
    progress.report(run / parameters.runs);
    found.push(connectedGroups(network, partition(run)));
  }
  const modularityOfRuns = found.map(({ of }) => modularity(network, of, parameters));
  const best = Math.max(...modularityOfRuns);
  const taken = modularityOfRuns.indexOf(best);
  return { ...found[taken], modularity: best, modularityOfRuns, runs: found.map(({ of }) => of), taken };
}

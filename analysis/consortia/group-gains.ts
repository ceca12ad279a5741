import { type NetworkParameters, tieMakingRoles } from "../../model/network-parameters.ts";
import { type Progress, unwatched } from "../../model/progress.ts";
import { computeFigure } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { type AskedIndexes, type IntegrationIndex, parametersOfIndexes } from "../integration/indexes.ts";
import { AdditionState } from "../scenario/addition-state.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";

export interface IndexOfNetwork {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  readonly selection: Selection;
  readonly ties: TieNetwork;
  readonly index: IntegrationIndex;
  readonly asked: Omit<AskedIndexes, "weighted">;
}

/**
 * Why integration is no criterion: it was given no weight, the index follows from no groups, has no value here, consortia make no ties under the parameters, or the groups
 * are too many.
 */
export const noGainReasons = ["unweighted", "unmoved", "undefined", "layer", "groups"] as const;
export type NoGainReason = (typeof noGainReasons)[number];

/** What a tie between two groups would do to an index. */
export interface GroupGains {
  /** Of each organisation of the facts. */
  readonly groupOf: Uint32Array;
  readonly groups: number;
  /** groups × groups: from 0 for the least gain, which may be a loss, to 1 for the largest; all 0 where all are equal. */
  readonly shares: Float64Array;
  /** The gains themselves. */
  readonly largest: number;
  readonly least: number;
}

/** So many groups give eighty thousand pairs. */
const mostGroups = 400;

/**
 * For each two groups, by how much one consortium of two, one of each, would move an index of integration towards more integration: from 0 for the two groups that move it least, or furthest the other
 * way, to 1 for those that move it most. So the mean over the pairs of a team orders teams as the sum of what their pairs do, losses included; what a team does as a whole differs from that sum only as far as ties change what
 * further ties do. It depends on the network and not on who is looked for. A change that has no value counts as none. O(groups² · one evaluation of the index from its sums).
 *
 * Checked against the what-if of such a consortium.
 */
export function groupGains(input: IndexOfNetwork, progress: Progress): GroupGains | NoGainReason {
  const reason = noGain(input);
  if (reason) return reason;
  const { facts, index } = input;
  const everybody = Uint32Array.from({ length: facts.organisations.count }, (_, i) => i);
  const { groups, of } = index.groups!(facts, everybody, indexParameters(input));
  if (groups.length > mostGroups) return "groups";
  const state = additionState(input, progress);
  const first = new Uint32Array(groups.length);
  for (let i = everybody.length - 1; i >= 0; i--) first[of[i]] = i;
  const sign = index.larger === "lessIntegrated" ? -1 : 1;
  const before = state.value();
  const shares = sharedFloat64(groups.length ** 2);
  let largest = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < groups.length; c++) {
    progress.checkCancelled();
    progress.report(c / groups.length);
    for (let d = c; d < groups.length; d++) {
      // Only their groups matter: two of the same group may be one and the same.
      const change = sign * (state.valueWith([[first[c], first[d]]]) - before);
      const gain = Number.isNaN(change) ? 0 : change;
      shares[c * groups.length + d] = gain;
      shares[d * groups.length + c] = gain;
      largest = Math.max(largest, gain);
      least = Math.min(least, gain);
    }
  }
  const span = largest - least;
  for (let k = 0; k < shares.length; k++) shares[k] = span > 0 ? (shares[k] - least) / span : 0;
  const groupOf = sharedUint32(everybody.length);
  groupOf.set(of);
  return { groupOf, groups: groups.length, shares, largest, least };
}

/** The index as it is, and with one consortium of these members: exactly what the what-if of it gives. */
export function indexWithTeam(
  input: IndexOfNetwork,
  progress: Progress,
): ((members: readonly number[]) => { readonly before: number; readonly after: number }) | NoGainReason {
  const reason = noGain(input);
  if (reason) return reason;
  const state = additionState(input, progress);
  const before = state.value();
  const largest = input.network.maxActivitySize ?? Number.POSITIVE_INFINITY;
  return (members) => ({ before, after: members.length > largest ? before : state.valueWith([members]) });
}

function noGain({ facts, network, selection, ties, index, asked }: IndexOfNetwork): NoGainReason | undefined {
  if (!index.groups) return "unmoved";
  const makeTies = tieMakingRoles(network);
  const isTied = (network.layers.consortium ?? 0) > 0 && makeTies.has("lead") && makeTies.has("participant");
  if (!isTied) return "layer";
  const parameters = indexParameters({ asked });
  const value = computeFigure(index, { facts, selection, network: ties, parameters, progress: unwatched });
  return Number.isNaN(value) ? "undefined" : undefined;
}

/** By weight: by number of ties a pair would count that is tied already as nothing, and gains would be of pairs instead of groups. */
function indexParameters({ asked }: Pick<IndexOfNetwork, "asked">): Readonly<Record<string, unknown>> {
  return parametersOfIndexes({ ...asked, weighted: true });
}

function additionState(input: IndexOfNetwork, progress: Progress): AdditionState {
  const { asked, ...rest } = input;
  const organisations = Uint32Array.from({ length: input.facts.organisations.count }, (_, i) => i);
  return new AdditionState({
    ...rest,
    parameters: indexParameters({ asked }),
    kind: "consortium",
    organisations,
    progress,
  });
}

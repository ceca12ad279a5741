import type { Facts } from "../../analysis/facts/facts.ts";
import { matchOfNeed } from "../../analysis/partners/asked-match.ts";
import { todayOf } from "../../analysis/partners/fit-partners.ts";
import { capabilityIndex } from "../../analysis/text/capability-match.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";

export interface UnmetNeedRequest {
  readonly facts: Facts;
  readonly network: NetworkParameters;
  readonly need: string;
}

/** By the words that a fit would list candidates by, without the fit. */
export function run({ facts, network, need }: UnmetNeedRequest): void {
  matchOfNeed(facts, capabilityIndex(facts, todayOf(facts, network)), need);
}

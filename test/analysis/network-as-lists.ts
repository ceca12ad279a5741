import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { eachTie } from "../../analysis/ties/each-tie.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { networkParametersSchema } from "../../model/network-parameters.ts";

/** The defaults of every parameter but those given, spelled as in a query string. */
export function networkOf(query: Readonly<Record<string, string>> = {}) {
  return networkParametersSchema.parse(query);
}

export function idsOf(facts: Facts, { organisations }: { readonly organisations: Uint32Array }): string[] {
  return Array.from(organisations, (i) => stringAt(facts.organisations.ids, i));
}

/** `a–b` → weight, for reading in a test. */
export function weightsOf(facts: Facts, network: TieNetwork): Record<string, number> {
  const ids = idsOf(facts, network);
  return Object.fromEntries(
    [...eachTie(network)].map(({ source, target, weight }) => [`${ids[source]}–${ids[target]}`, weight]),
  );
}

import type { FigureInput } from "../figure.ts";
import { eachTie } from "../ties/each-tie.ts";
import { eachGroupPair } from "./each-group-pair.ts";

/**
 * Amounts of ties between groups, to be summed: `visit(c, d, amount)`, c = d inside one. By weight what activities give, without the ties;
 * else 1 for each tie of the projection.
 */
export function eachAmount(
  { selection, network, groups, weighted }: Pick<FigureInput, "selection" | "network" | "groups" | "weighted">,
  visit: (c: number, d: number, amount: number) => void,
): void {
  if (weighted) {
    eachGroupPair(selection, groups!, visit);
    return;
  }
  const { of } = groups!;
  for (const { source, target } of eachTie(network!)) visit(of[source], of[target], 1);
}

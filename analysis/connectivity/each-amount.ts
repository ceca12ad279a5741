import { eachTie } from "../ties/each-tie.ts";
import { eachGroupPair } from "./each-group-pair.ts";
import type { GroupTiesInput } from "./group-ends.ts";

/**
 * Amounts of ties between groups, to be summed: `visit(c, d, amount)`, c = d inside one. By weight what activities give, without the ties;
 * else 1 for each tie of the projection; of some ties alone the weight of each.
 */
export function eachAmount(
  { selection, network, onTies, amounts, groups, weighted }: GroupTiesInput,
  visit: (c: number, d: number, amount: number) => void,
): void {
  if (amounts) {
    amounts.each(visit);
    return;
  }
  if (weighted && !onTies) {
    eachGroupPair(selection, groups!, visit);
    return;
  }
  const { of } = groups!;
  for (const { source, target, weight } of eachTie(network!)) visit(of[source], of[target], weighted ? weight : 1);
}

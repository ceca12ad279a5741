import { eachAmount } from "../connectivity/each-amount.ts";
import type { GroupTiesInput } from "../connectivity/group-ends.ts";
import { placeFrom } from "./place.ts";
import { type Tier, tierOf, tiers } from "./tier.ts";

/**
 * What of the ties' weight, or of their number, is of each tier: their sum is all there is. `groups` are of the level `place`. By
 * weight a sum over activities, O(participations + Σ over activities of the square of the number of places in it); by number O(m).
 */
export function tierAmounts(input: GroupTiesInput): Record<Tier, number> {
  const places = input.groups!.groups.map(({ id }) => placeFrom(id));
  const amounts = Object.fromEntries(tiers.map((tier) => [tier, 0])) as Record<Tier, number>;
  eachAmount(input, (c, d, amount) => {
    amounts[tierOf(places[c], places[d])] += amount;
  });
  return amounts;
}

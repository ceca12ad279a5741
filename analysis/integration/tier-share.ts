import { z } from "zod";
import { placeFigure } from "./place-figure.ts";
import { tiers } from "./tier.ts";
import { tierAmounts } from "./tier-amounts.ts";

const parameters = {
  tier: z
    .enum(tiers)
    .default("4")
    .describe(
      "1: within one complex; 2: a hub with its connected complexes, or two complexes of one hub; 3: across hub areas inside one zone; 4: across zones; outside: an end without a place.",
    ),
};

/**
 * Share of the ties' weight that is of a tier of the programme's ladder of integration: 1 within a complex, 2 within a hub's area, 3
 * within a zone, 4 across zones, `outside` with an end that has no place. A share; 0 to 1, over the five 1 in all. Weights are
 * strengths (`weighted=false`: each tie 1). The share of `outside` under `placing=complexes` less that under `zones` is what the second
 * reading moves into the ladder. Undefined without a tie, and where nobody in the network has a place. O(participations + Σ
 * over activities of the square of the number of places in it), by number of ties O(m). The ladder is the programme's own (KICOX 2010);
 * the share of ties across a boundary is that of Krackhardt & Stern 1988, doi:10.2307/2786835.
 *
 * Checked by hand on named cases, and by brute force over the ties of the projection.
 */
export const tierShare = placeFigure({
  id: "tierShare",
  level: "place",
  parameters,
  source: "doi:10.2307/2786835",
  computedBy: "analysis/integration/tier-share.ts",
  why: "By weight a sum over activities: no ties are formed, so that a null model costs a shuffle and a sum.",
  of(input, { tier }) {
    const amounts = tierAmounts(input);
    return amounts[tier] / tiers.reduce((sum, one) => sum + amounts[one], 0);
  },
});

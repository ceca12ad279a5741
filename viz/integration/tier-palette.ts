import type { Palette } from "../theme/palette.ts";

const tiers = ["1", "2", "3", "4", "outside"] as const;
export type TierId = (typeof tiers)[number];

/** The tiers in their order, each in a colour of its own; outside is grey. */
export const tierPalette = {
  tiers,
  /** For stacks, which take no list that cannot be changed. */
  order: [...tiers],
  colour(palette: Palette, tier: TierId): string {
    const hues = [4, 1, 2, 0];
    return tier === "outside" ? palette.rest : palette.groups[hues[Number(tier) - 1]];
  },
};

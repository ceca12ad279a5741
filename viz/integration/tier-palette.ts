import type { Palette } from "../theme/palette.ts";

const tiers = ["1", "2", "3", "4", "outside"] as const;
export type TierId = (typeof tiers)[number];

/** How far along the ramp: the higher the tier the stronger, so that the ladder can be read without colour too. */
const strength: Readonly<Record<Exclude<TierId, "outside">, number>> = { "1": 0.15, "2": 0.4, "3": 0.78, "4": 1 };
const strong = 0.6;

/** The tiers in their order along one ramp; what is outside of them is hollow. */
export const tierPalette = {
  tiers,
  /** For stacks, which take no list that cannot be changed. */
  order: [...tiers],
  colour({ ramp: [from, to], background }: Palette, tier: TierId): string {
    return tier === "outside" ? background : between(from, to, strength[tier]);
  },
  /** The outline of a part, which is all that there is of a hollow one. */
  edge({ rest, ramp: [, to] }: Palette, tier: TierId): string {
    return tier === "outside" ? rest : to;
  },
  /** Of what is written on a part. */
  ink({ text, background }: Palette, tier: TierId): string {
    return tier !== "outside" && strength[tier] > strong ? background : text;
  },
};

/** A colour of its own, and no mixture for the browser to make: it stands in files that other programs open. */
function between(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [low, high] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(low + share * (high - low));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

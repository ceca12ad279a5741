import type { Picture } from "../api/client.ts";
import type { PixelScale } from "./node-scale.ts";

/** Pixels: who leads an activity is tied to it by a thicker line. */
export const leadWidth = 3;
export const plainWidth = 1.5;

export function tieWidths({ ties }: Picture, scale: PixelScale): readonly number[] {
  if (ties.lead) return ties.lead.map((leads) => (leads ? leadWidth : plainWidth));
  return ties.weight.map((weight) => scale.of(weight));
}

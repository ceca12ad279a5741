import type { Picture } from "../api/client.ts";
import type { PixelScale } from "./node-scale.ts";

/** Widths in pixels of a participation: who leads an activity is tied to it by a thicker line; among many all are thinner. */
export function participationWidths(ties: number): { readonly leads: number; readonly takesPart: number } {
  return ties < 500 ? { leads: 3, takesPart: 1.5 } : { leads: 1.8, takesPart: 0.7 };
}

export function tieWidths({ ties }: Picture, scale: PixelScale): readonly number[] {
  if (!ties.lead) return ties.weight.map((weight) => scale.of(weight));
  const { leads, takesPart } = participationWidths(ties.lead.length);
  return ties.lead.map((isLead) => (isLead ? leads : takesPart));
}

import { z } from "zod";
import { daySpan, type PartialDate, partialDateSchema } from "../../model/partial-date.ts";
import type { Facts } from "../facts/facts.ts";

/** Who counts as placed: only sites in complexes, or also those outside every complex whose zone is known. */
export const placings = ["complexes", "zones"] as const;
export type Placing = (typeof placings)[number];

/** How organisations are placed, in a query. */
export const placingParameters = {
  placing: z
    .enum(placings)
    .default("zones")
    .describe(
      "Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known.",
    ),
  at: partialDateSchema
    .optional()
    .describe("The topology of which day: a year or month is its last day. Without it, that of the reference date."),
};

/** The same in computations. */
export interface PlacedOn {
  readonly placing: Placing;
  readonly day: number;
}

export function placedOn(
  { referenceDay }: Pick<Facts, "referenceDay">,
  { placing, at }: { readonly placing: Placing; readonly at?: PartialDate | undefined },
): PlacedOn {
  return { placing, day: at === undefined ? referenceDay : daySpan(at).last };
}

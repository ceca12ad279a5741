import type { IntegrationResult } from "../api/client.ts";

type Index = IntegrationResult["indexes"][number];

/**
 * What an index says against chance, by rule: outside the middle 95 % of the draws it is more or less than chance lets expect, and by what a larger
 * value means more or less integrated; inside it is as expected. Without draws, or a value, nothing is said.
 */
export function chanceWord({ value, larger, null: drawn }: Pick<Index, "value" | "larger" | "null">) {
  if (value === undefined || drawn?.low === undefined || drawn.high === undefined) return undefined;
  if (value >= drawn.low && value <= drawn.high) return "expected";
  const isAbove = value > drawn.high;
  if (larger === "neither") return isAbove ? "above" : "below";
  return isAbove === (larger === "moreIntegrated") ? "moreIntegrated" : "lessIntegrated";
}

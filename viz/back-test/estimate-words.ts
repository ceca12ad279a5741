import type { PartnerCase } from "../api/client.ts";

type Estimate = PartnerCase["rankers"][number]["hits"];

/** A value with its interval, as far as there is one. */
export function estimateWords({ value, lower, upper }: Estimate, write: (value: number) => string): string {
  if (value === undefined) return "–";
  if (lower === undefined || upper === undefined) return write(value);
  return `${write(value)} (${write(lower)}–${write(upper)})`;
}

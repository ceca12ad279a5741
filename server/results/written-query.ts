import { networkParametersShape } from "../../model/network-parameters.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * A parsed query as it stands in an address, defaults included: the network's parameters in one spelling, a resource's
 * own as they were given.
 */
export function writtenQuery(parsed: Values, given: Readonly<Record<string, string>>): Record<string, string> {
  const written = Object.entries(parsed)
    .filter(([name, value]) => value !== undefined && name !== "record")
    .map(([name, value]) => [name, name in networkParametersShape ? asText(value) : (given[name] ?? asText(value))]);
  return Object.fromEntries(written);
}

/** What a schema made of a text, as a text of which it makes the same. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  // Layers with their weights.
  return Object.entries(value)
    .map(([name, weight]) => (weight === 1 ? name : `${name}:${weight}`))
    .join(",");
}

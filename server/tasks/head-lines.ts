import type { ResultHead } from "../contract/result.ts";

/** What a result is, as names and values on one line each, for files that are no JSON. */
export function headLines(
  { dataset, analysis, parameters, network, ...more }: ResultHead,
  rest: object = {},
): [string, string][] {
  const lines = {
    dataset: dataset.id,
    version: dataset.version,
    analysis,
    ...parameters,
    ...more,
    ...rest,
    ...network,
  };
  return Object.entries(lines)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === "string" ? value.replaceAll(/\s+/g, " ") : JSON.stringify(value)]);
}

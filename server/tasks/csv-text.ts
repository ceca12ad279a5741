import type { ResultHead } from "../contract/result.ts";

/** What a result is, as comment lines before its table. */
export function csvComments({ dataset, analysis, parameters, network }: ResultHead, rest: object = {}): string {
  const lines = { dataset: dataset.id, version: dataset.version, analysis, ...parameters, ...rest, ...network };
  return Object.entries(lines)
    .map(
      ([name, value]) =>
        `# ${name}: ${typeof value === "string" ? value.replaceAll(/\s+/g, " ") : JSON.stringify(value)}\n`,
    )
    .join("");
}

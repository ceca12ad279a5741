import { csvRow } from "../../analysis/export/csv-row.ts";
import type { RelationsResult } from "../contract/relations.ts";
import type { ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";

interface Numbers extends Omit<RelationsResult, keyof ResultHead | "approximation" | "definitions" | "coefficients"> {
  readonly coefficients: readonly Omit<RelationsResult["coefficients"][number], "distributions">[];
}

const tails = ["lower", "upper", "twoSided"] as const;
const columns = [
  ["matrix", "coefficient", "t", "p_lower", "p_upper", "p_two_sided"],
  ["t_permuted_min", "t_permuted_lower_quartile", "t_permuted_median", "t_permuted_upper_quartile", "t_permuted_max"],
  ["correlation", "correlation_p_lower", "correlation_p_upper", "correlation_p_two_sided"],
].flat();

/** A row for each explaining matrix and one for the constant. How the permutations are spread is in the JSON. */
export function relationsTable(head: ResultHead, numbers: Numbers): Uint8Array {
  const { of, organisations, leftOut, pairs, degreesOfFreedom, permutations, seed, rSquared, intercept } = numbers;
  const about = {
    of,
    related: organisations,
    notRelated: leftOut,
    pairs,
    degreesOfFreedom,
    permutations: `${permutations.count}${permutations.exact ? " (all)" : ""}`,
    seed,
    rSquared,
  };
  const rows = numbers.coefficients.map(({ matrix, coefficient, t, p, permuted, correlation, correlationP }) => {
    const { min, lowerQuartile, median, upperQuartile, max } = permuted;
    return csvRow([
      ...[matrix, coefficient, t, ...tails.map((tail) => p[tail])],
      ...[min, lowerQuartile, median, upperQuartile, max],
      ...[correlation, ...tails.map((tail) => correlationP[tail])],
    ]);
  });
  const lines = [csvRow(columns), ...rows, csvRow(["constant", intercept, ...columns.slice(2).map(() => undefined)])];
  return Buffer.from(`${csvComments(head, about)}${lines.join("\n")}\n`);
}

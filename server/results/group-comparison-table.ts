import type { z } from "zod";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { groupComparisonResult } from "../contract/group-comparison.ts";
import { csvComments } from "../tasks/csv-text.ts";

const columns = [
  "group",
  "title",
  "organisations",
  "n",
  "mean",
  "mean_lower",
  "mean_upper",
  "median",
  "median_lower",
  "median_upper",
  "min",
  "lower_quartile",
  "upper_quartile",
  "max",
  "difference",
  "p",
  "p_adjusted",
];

/** A row for each group. */
export function groupComparisonTable(result: z.infer<typeof groupComparisonResult>): Uint8Array {
  const { groups, n, between, p, definition, ...head } = result;
  const rows = groups.map(({ id, title, organisations, summary, mean, median, difference, p: ofGroup, adjusted }) =>
    csvRow([
      id ?? undefined,
      title,
      organisations,
      summary.n,
      summary.mean,
      mean?.lower,
      mean?.upper,
      summary.median,
      median?.lower,
      median?.upper,
      summary.min,
      summary.lowerQuartile,
      summary.upperQuartile,
      summary.max,
      difference,
      ofGroup,
      adjusted,
    ]),
  );
  const comments = csvComments(head, { definition, tested: n, ...(p !== undefined && { between, p }) });
  return Buffer.from(`${comments}${[csvRow(columns), ...rows].join("\n")}\n`);
}

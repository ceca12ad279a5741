import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { GroupGravity } from "../../analysis/gravity/group-gravity.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { gravityItem, kilometresOf } from "./gravity-item.ts";

export interface RenderGravityInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly found: GroupGravity;
  /** Of the groups fitted. */
  readonly titles: readonly string[];
  readonly forecastFrom: string | undefined;
  readonly format: "json" | "csv";
}

/** As JSON, or as a table with one line for each pair of groups, tied or not, and the fit in comment lines. Pairs predicted to be 0 without fail have no residual. */
export function run({ facts, head, rest, found, titles, forecastFrom, format }: RenderGravityInput): Uint8Array {
  const told = gravityItem(facts, found, titles, forecastFrom);
  if (format === "json") return Buffer.from(JSON.stringify({ ...head, ...rest, ...told }));
  const { ids, ties, fit } = found;
  const { less: _, more: __, ...about } = told;
  const kilometres = kilometresOf(found);
  const text = new ChunkedText()
    .add(csvComments(head, about))
    .line(csvRow(["group", "title", "other", "otherTitle", "observed", "fitted", "residual", "kilometres"]));
  for (let other = 1, row = 0; other < ties.n; other++)
    for (let group = 0; group < other; group++, row++)
      text.line(
        csvRow([
          ...[ids[group], titles[group], ids[other], titles[other], ties.values[row], fit.fitted[row]],
          Number.isNaN(fit.residuals[row]) ? undefined : fit.residuals[row],
          kilometres?.(row),
        ]),
      );
  return text.bytes();
}

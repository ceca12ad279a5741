import { csvRow } from "../../analysis/export/csv-row.ts";
import type { GroupGravity } from "../../analysis/gravity/group-gravity.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "../tasks/chunked-text.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { kilometresOf } from "./gravity-item.ts";

/** One line for each pair of groups, tied or not; the fit in comment lines. Those predicted to be 0 without fail have no residual. */
export function gravityCsv(
  head: ResultHead,
  about: object,
  found: GroupGravity,
  titles: readonly string[],
): Uint8Array {
  const { ids, ties, fit } = found;
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

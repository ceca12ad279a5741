import type { z } from "zod";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { compositeResult } from "../contract/composite.ts";
import { csvComments } from "../tasks/csv-text.ts";

const columns = [
  "group",
  "title",
  "organisations",
  "index",
  "rank",
  "present",
  "best",
  "worst",
  "best_possible",
  "worst_possible",
  "leading",
];

/** A row for each group, with every component as it is and scaled. */
export function compositeTable(result: z.infer<typeof compositeResult>): Uint8Array {
  const { groups, components, definition, intervals, samples, seed, leading, by, scaling, ...head } = result;
  const names = components.flatMap(({ id }) => [id, `${id}_scaled`, `${id}_rank`]);
  const rows = groups.map((group) =>
    csvRow([
      group.id,
      group.title,
      group.organisations,
      group.index,
      group.rank,
      group.present,
      group.best,
      group.worst,
      group.bestPossible,
      group.worstPossible,
      group.leading,
      ...group.components.flatMap((one) => [one.value, one.scaled, one.rank]),
    ]),
  );
  const weights = components.map(({ id, weight, leftOut }) => `${id}:${leftOut ?? weight}`).join(",");
  const comments = csvComments(head, { definition, intervals, counted: weights });
  return Buffer.from(`${comments}${[csvRow([...columns, ...names]), ...rows].join("\n")}\n`);
}

import type { z } from "zod";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { measureChangeResult } from "../contract/measure-change.ts";
import { csvComments } from "../tasks/csv-text.ts";

type Changed = Omit<z.infer<typeof measureChangeResult>, "described"> & {
  readonly described: { readonly name: readonly (string | null)[] };
};

/** A row for each organisation that is named for its move, its coming or its going; ties are in the JSON. */
export function measureChangeTable(result: Changed): Uint8Array {
  const {
    dataset,
    analysis,
    parameters,
    network,
    approximation,
    definition,
    organisations,
    ties,
    n,
    spearman,
    kendall,
  } = result;
  const { ids, described } = result;
  const who = (place: number) => [ids[place], described.name[place] ?? undefined];
  const rows = [
    ["what", "id", "name", "earlier_value", "earlier_rank", "later_value", "later_rank", "change"],
    ...result.moved.map(({ organisation, earlier, later, change }) => [
      "moved",
      ...who(organisation),
      earlier.value,
      earlier.rank,
      later.value,
      later.rank,
      change,
    ]),
    ...result.entered.map(({ organisation, value, rank }) => [
      "entered",
      ...who(organisation),
      undefined,
      undefined,
      value,
      rank,
      undefined,
    ]),
    ...result.left.map(({ organisation, value, rank }) => [
      "left",
      ...who(organisation),
      value,
      rank,
      undefined,
      undefined,
      undefined,
    ]),
  ];
  const comments = csvComments(
    { dataset, analysis, parameters, network, approximation },
    { definition, changed: { organisations, ties }, n, spearman: spearman ?? null, kendall: kendall ?? null },
  );
  return Buffer.from(`${comments}${rows.map((row) => csvRow(row)).join("\n")}\n`);
}

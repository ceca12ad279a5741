import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export interface RenderMixingInput {
  readonly head: ResultHead;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly mixing: MixingMatrix;
  /** Parallel to the groups. */
  readonly titles: readonly string[];
  readonly format: "json" | "csv";
}

const matrices = ["weight", "ties", "organisations", "activities", "density", "share", "lift"] as const;

/** The matrices of a mixing, as JSON or as a table with one line for each pair of groups that has a tie. */
export function run({ head, rest, mixing, titles, format }: RenderMixingInput): Uint8Array {
  const { groups } = mixing;
  if (format === "json")
    return Buffer.from(
      JSON.stringify({
        ...head,
        ...rest,
        groups: groups.map(({ id, organisations }, k) => ({ id: id ?? null, title: titles[k], organisations })),
        // JSON writes what is not a number as null: undefined in the matrix.
        ...Object.fromEntries(matrices.map((name) => [name, Array.from(mixing[name])])),
      }),
    );
  const text = new ChunkedText().add(csvComments(head, rest)).line(csvRow(["group", "other", ...matrices]));
  groups.forEach((group, c) => {
    for (let d = c; d < groups.length; d++) {
      const cell = c * groups.length + d;
      if (mixing.ties[cell] === 0) continue;
      const values = matrices.map((name) => (Number.isNaN(mixing[name][cell]) ? undefined : mixing[name][cell]));
      text.line(csvRow([group.id, groups[d].id, ...values]));
    }
  });
  return text.bytes();
}

import type { WrittenGraph } from "../../analysis/export/written-graph.ts";
import type { ResultHead } from "../contract/result.ts";
import { parquetFile } from "./parquet-file.ts";

/** The ties of a network as a table in Parquet: the columns of the CSV. */
export function tiesParquet({ ids, names, ties, p }: WrittenGraph, head: ResultHead): Uint8Array {
  const all = [...ties];
  const name = (node: number) => names[node] || undefined;
  return parquetFile(
    [
      { name: "source", type: "STRING", data: all.map(({ source }) => ids[source]) },
      { name: "target", type: "STRING", data: all.map(({ target }) => ids[target]) },
      { name: "weight", type: "DOUBLE", data: all.map(({ weight }) => weight) },
      { name: "activities", type: "INT32", data: all.map(({ activities }) => activities) },
      ...(p ? [{ name: "p", type: "DOUBLE" as const, data: Array.from(p) }] : []),
      { name: "source_name", type: "STRING", data: all.map(({ source }) => name(source)) },
      { name: "target_name", type: "STRING", data: all.map(({ target }) => name(target)) },
    ],
    head,
  );
}

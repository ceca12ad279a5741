import { type BasicType, ByteWriter, parquetWrite } from "hyparquet-writer";
import { tielineVersion } from "../tieline-version.ts";

/** One column of a table, a value or nothing in each row. */
export interface TableColumn {
  readonly name: string;
  readonly type: Extract<BasicType, "STRING" | "DOUBLE" | "INT32" | "BOOLEAN">;
  readonly data: ArrayLike<unknown>;
}

/** A table as Parquet. What it is stands in the file's own metadata, under `tieline`, as JSON. */
export function parquetFile(columns: readonly TableColumn[], head: object): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map(({ name, type, data }) => ({ name, type, data: Array.from(data, orNothing) })),
    kvMetadata: [{ key: "tieline", value: JSON.stringify(head) }],
    createdBy: `Tieline version ${tielineVersion}`,
  });
  return writer.getBytes();
}

/** Parquet tells a missing value from zero, from an empty text and from NaN. */
function orNothing(value: unknown): unknown {
  return value === undefined || Number.isNaN(value) ? null : value;
}

import type { Mapping } from "../../seed/table/mapping.ts";
import { previewTable, type TablePreview } from "../../seed/table/preview.ts";

export interface PreviewFileInput {
  readonly path: string;
  readonly name: string;
  readonly mapping: Mapping | undefined;
  readonly rows: number;
}

export function run({ path, name, mapping, rows }: PreviewFileInput): Promise<TablePreview> {
  return previewTable({ path, name }, mapping, rows);
}

import type { Request } from "express";
import { TielineError } from "../../model/tieline-error.ts";

export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
  pajek: "text/x-pajek",
  dl: "text/x-ucinet-dl",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  parquet: "application/vnd.apache.parquet",
} as const;
export type Format = keyof typeof mediaTypes;

/** The format asked for by `format`, else by Accept; the first of equals. */
export function negotiateFormat<F extends Format>(request: Request, formats: readonly F[], asked: F | undefined): F {
  if (asked !== undefined) return asked;
  const types = formats.map((format) => mediaTypes[format]);
  const type = request.accepts(...types);
  if (type === false)
    throw new TielineError("not_acceptable", { value: request.headers.accept ?? "", accepted: types.join(", ") });
  return formats[types.indexOf(type as (typeof types)[number])];
}

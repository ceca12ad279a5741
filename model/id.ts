import { z } from "zod";
import { reason } from "./reason.ts";

/** An id is the source's own where it has one (a PIC stays `999984059`), unique within a dataset and kind. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => id === id.trim() && !hasControlCharacter(id), reason("id"));

const datasetIdPattern = /^[a-z0-9][a-z0-9_-]{0,62}$/;
export const datasetIdSchema = z
  .string()
  .refine((id) => datasetIdPattern.test(id), reason("datasetId"))
  .meta({ pattern: datasetIdPattern.source });

/** Sorts by UTF-16 code unit: the one order of ids everywhere, whatever the database's collation. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 32) return true;
  return false;
}

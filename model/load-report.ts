import { z } from "zod";
import { datasetIdSchema } from "./id.ts";

/** Rows refused for one reason: how many, and where the first one stands. */
const refusalSchema = z.strictObject({
  code: z.string(),
  /** `file:line:column` of the first; a workbook's line is its row. */
  first: z.string(),
  count: z.int().min(1),
  /** Code-specific values of the first, for the sentence shown to people. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** What one load did with its rows. Every row is accepted, or refused and counted here. */
export const loadReportSchema = z.strictObject({
  dataset: datasetIdSchema,
  sources: z.array(z.string()),
  /** Source → the encoding in which its text was read; absent for workbooks. */
  encodings: z.record(z.string(), z.string()).optional(),
  mapping: z.string(),
  outcome: z.enum(["loaded", "unchanged", "refused"]),
  rows: z.strictObject({ read: z.int().min(0), accepted: z.int().min(0), refused: z.int().min(0) }),
  refusals: z.array(refusalSchema),
  /** What the accepted rows hold, before they meet the version that was there. */
  organisations: z.int().min(0),
  activities: z.int().min(0),
  participations: z.int().min(0),
  duplicatesMerged: z.int().min(0),
  /** Attributes on which rows disagreed, settled by the most frequent value. */
  conflictsSettled: z.int().min(0),
  /** Participations of earlier loads whose organisation or activity was replaced away, and that went with it. */
  orphaned: z.int().min(0).optional(),
  /** Against the version that was current. */
  changes: z.strictObject({
    added: z.int().min(0),
    changed: z.int().min(0),
    removed: z.int().min(0),
    unchanged: z.int().min(0),
  }),
  seconds: z.number().min(0),
  /** The version that is current after the load; absent when the dataset does not exist. */
  version: z.int().min(1).optional(),
});
export type LoadReport = z.infer<typeof loadReportSchema>;

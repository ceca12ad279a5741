import { z } from "zod";
import { datasetIdSchema } from "./id.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { loadReportSchema } from "./load-report.ts";
import { bilingualSchema } from "./name.ts";
import { partialDateSchema } from "./partial-date.ts";

const splitCountSchema = z.strictObject({ documented: z.int().min(0), synthetic: z.int().min(0) });

export const factCountsSchema = z.strictObject({
  zones: splitCountSchema,
  complexes: splitCountSchema,
  organisations: splitCountSchema,
  experts: splitCountSchema,
  activities: splitCountSchema,
  participations: splitCountSchema,
  observations: splitCountSchema,
  /** Absent in versions that were written before there were any. */
  schemes: splitCountSchema.optional(),
  contradictions: splitCountSchema.optional(),
});
export type FactCounts = z.infer<typeof factCountsSchema>;

/** What a generator was given: the same seed, scale and assumptions give the same facts. */
export const generationSchema = z.strictObject({
  seed: z.int().min(0),
  scale: z.int().min(1),
  assumptions: z.record(z.string().min(1), z.number()),
});

/** What a dataset is called and how its time is read. Settled by the load that makes a version. */
export const datasetSettingsSchema = z.strictObject({
  title: z.string().min(1).max(300),
  titles: bilingualSchema.optional(),
  /** The month in which its years begin: the Cluster Program's projects run from March to February. */
  yearStart: z.int().min(1).max(12),
  /** The day from which ages are counted; where absent, the latest day on which an activity starts. */
  referenceDate: partialDateSchema.optional(),
  /** How the synthetic part was made: the assumptions behind it, each with its value. Absent where nothing was generated. */
  generated: generationSchema.optional(),
});
export type DatasetSettings = z.infer<typeof datasetSettingsSchema>;

/** An immutable body of facts: what results, links and run records name. */
export const datasetVersionSchema = z.strictObject({
  dataset: datasetIdSchema,
  version: z.int().min(1),
  settings: datasetSettingsSchema,
  loadedAt: z.iso.datetime(),
  counts: factCountsSchema,
  report: loadReportSchema,
});
export type DatasetVersion = z.infer<typeof datasetVersionSchema>;

/** What a request is about: a version, and what its journal adds to it where that is asked for. */
export interface AskedVersion extends DatasetVersion {
  readonly journal?: readonly JournalEntry[];
}

/** How many versions of a dataset stay readable; an older one is gone (410). */
export const versionsKept = 3;

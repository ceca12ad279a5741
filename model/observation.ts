import { z } from "zod";
import { idSchema } from "./id.ts";
import { partialDateSchema } from "./partial-date.ts";
import { provenancesSchema } from "./provenance.ts";

export const observationSubjects = ["organisation", "complex", "zone", "activity", "scheme", "dataset"] as const;

/** What a figure is about. */
export const subjectSchema = z.strictObject({ type: z.enum(observationSubjects), id: idSchema });

/** A figure that is no tie: production, jobs, patents, tenant firms, goals, scores, a cell of a published table. */
export const observationSchema = z.strictObject({
  type: z.literal("observation"),
  id: idSchema,
  subject: subjectSchema,
  indicator: z.string().min(1),
  date: partialDateSchema.optional(),
  /** A cell of a table: what its row and column say beside subject and date, as `{ field: "marketing" }`; a total has none. */
  dimensions: z.record(z.string().min(1), z.string().min(1)).optional(),
  value: z.union([z.number(), z.string()]),
  unit: z.string().min(1),
  basis: z.enum(["published", "computed"]),
  provenance: provenancesSchema,
});
export type Observation = z.infer<typeof observationSchema>;

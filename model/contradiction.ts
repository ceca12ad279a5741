import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { subjectSchema } from "./observation.ts";
import { provenancesSchema } from "./provenance.ts";

/** Places of a source that do not agree, or one that cannot be right: every reading, the one that the data follow, and why. */
export const contradictionSchema = z.strictObject({
  type: z.literal("contradiction"),
  id: idSchema,
  about: subjectSchema,
  question: bilingualSchema,
  readings: z.array(z.strictObject({ value: z.string().min(1), place: z.string().min(1) })).min(1),
  /** Index of the reading that is used. */
  used: z.int().min(0),
  why: bilingualSchema,
  /** The observations that it bears on. */
  figures: z.array(idSchema).optional(),
  provenance: provenancesSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;

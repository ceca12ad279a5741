import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { provenancesSchema } from "./provenance.ts";

/** A person in a pool. Deliberately little: shown to those whose role allows it, erasable, and counted for the employer. */
export const expertSchema = z.strictObject({
  type: z.literal("expert"),
  id: idSchema,
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  employer: idSchema.optional(),
  /** The pool, an activity, that the person stands in. */
  pool: idSchema.optional(),
  fields: z.array(z.string()).optional(),
  capabilities: z.array(z.string()).optional(),
  available: z.boolean().optional(),
  provenance: provenancesSchema,
});
export type Expert = z.infer<typeof expertSchema>;

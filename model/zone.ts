import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { provenancesSchema } from "./provenance.ts";

/** A pan-regional economic zone. */
export const zoneSchema = z.strictObject({
  type: z.literal("zone"),
  id: idSchema,
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  aliases: z.array(z.string()).optional(),
  specialities: z.array(z.string()).optional(),
  provenance: provenancesSchema,
});
export type Zone = z.infer<typeof zoneSchema>;

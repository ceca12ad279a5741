import { z } from "zod";
import { idSchema } from "./id.ts";
import { bilingualSchema } from "./name.ts";
import { daySpan, partialDateSchema } from "./partial-date.ts";
import { placeSchema } from "./place.ts";
import { provenancesSchema } from "./provenance.ts";

export const complexRoles = ["hub", "connected"] as const;
export const complexClasses = ["national", "general", "agro-industrial"] as const;

/** What a complex was in the topology, and for how long: the topology of 2009 is not that of 2010. */
export const standingSchema = z.strictObject({
  role: z.enum(complexRoles),
  /** The hub that a connected complex is connected to. */
  hub: idSchema.optional(),
  zone: idSchema.optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
});
export type Standing = z.infer<typeof standingSchema>;

/** An industrial complex. */
export const complexSchema = z.strictObject({
  type: z.literal("complex"),
  id: idSchema,
  name: z.string().min(1).optional(),
  names: bilingualSchema.optional(),
  aliases: z.array(z.string()).optional(),
  class: z.enum(complexClasses).optional(),
  /** The class is not said by the source but concluded from what it says. */
  classInferred: z.boolean().optional(),
  standings: z.array(standingSchema).optional(),
  specialities: z.array(z.string()).optional(),
  place: placeSchema.optional(),
  provenance: provenancesSchema,
});
export type Complex = z.infer<typeof complexSchema>;

/** What a complex is on a day; undefined where the topology of that day does not have it. Of two that overlap, the later one. */
export function standingOn({ standings = [] }: Pick<Complex, "standings">, day: number): Standing | undefined {
  return standings.findLast(
    ({ from, to }) =>
      (from === undefined || daySpan(from).first <= day) && (to === undefined || daySpan(to).last >= day),
  );
}

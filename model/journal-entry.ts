import { z } from "zod";
import { idSchema } from "./id.ts";

/** What people add by hand, append-only; a later entry undoes an earlier one. Versioned apart from the facts. */
export const journalEntrySchema = z.strictObject({
  id: idSchema,
  at: z.iso.datetime(),
  by: z.string().min(1),
  kind: z.enum(["introduction", "case-note", "target", "scenario", "undo"]),
  /** The entry that this one takes back; only with `undo`. */
  undoes: idSchema.optional(),
  body: z.record(z.string(), z.unknown()),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

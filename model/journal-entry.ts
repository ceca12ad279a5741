import { z } from "zod";
import { idSchema } from "./id.ts";

/** What people add by hand. */
export const journalKinds = ["introduction", "case", "case-note", "target", "scenario"] as const;

/** Who writes where nobody signs in. */
export const unsignedWriter = "loopback";

/** What people add by hand, append-only; a later entry undoes an earlier one. Versioned apart from the facts. */
export const journalEntrySchema = z.strictObject({
  id: idSchema,
  at: z.iso.datetime(),
  by: z.string().min(1),
  kind: z.enum([...journalKinds, "undo"]),
  /** The entry that this one takes back; only with `undo`. */
  undoes: idSchema.optional(),
  body: z.record(z.string(), z.unknown()),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** What of a kind was not undone, in the order in which it was added. */
export function liveEntries(journal: readonly JournalEntry[], kind: (typeof journalKinds)[number]): JournalEntry[] {
  const undone = new Set(journal.map(({ undoes }) => undoes));
  return journal.filter((entry) => entry.kind === kind && !undone.has(entry.id));
}

import { z } from "zod";
import { caseNoteSchema, openedCaseSchema } from "../../model/case.ts";
import { datasetIdSchema, idSchema } from "../../model/id.ts";
import { introductionSchema } from "../../model/introduction.ts";
import { journalEntrySchema, journalKinds } from "../../model/journal-entry.ts";
import { scenarioToSaveSchema } from "../../model/saved-scenario.ts";
import { targetSchema } from "../../model/target.ts";
import type { Role } from "./role.ts";

/** Who may add what, and undo it. */
export const mayAdd = {
  introduction: "broker",
  case: "broker",
  "case-note": "broker",
  target: "headquarters",
  scenario: "broker",
} as const satisfies Record<(typeof journalKinds)[number], Role>;

const ownId = idSchema
  .optional()
  .describe(
    "An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one.",
  );

/** What not everyone may read: companies tell their difficulties, and brokers whom they introduce, in confidence. */
export const mayRead = { introduction: "broker", case: "broker", "case-note": "broker" } as const satisfies Partial<
  Record<(typeof journalKinds)[number], Role>
>;

/** What an entry is asked for with, by its kind. */
export const newEntrySchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("target"), id: ownId, body: targetSchema }),
    z.strictObject({ kind: z.literal("introduction"), id: ownId, body: introductionSchema }),
    z.strictObject({ kind: z.literal("scenario"), id: ownId, body: scenarioToSaveSchema }),
    z.strictObject({ kind: z.literal("case"), id: ownId, body: openedCaseSchema }),
    z.strictObject({ kind: z.literal("case-note"), id: ownId, body: caseNoteSchema }),
  ])
  .meta({ id: "NewJournalEntry" });

export type NewEntry = z.output<typeof newEntrySchema>;

export const entryAnswer = journalEntrySchema
  .extend({
    undoneBy: idSchema.optional().describe("The entry that took it back."),
  })
  .meta({ id: "JournalEntry" });

export const journalSchema = z
  .strictObject({
    dataset: z.strictObject({ id: datasetIdSchema }),
    version: z.int().min(0).describe("Of the journal: how many entries it has, of whatever kind. It only grows."),
    mayAdd: z
      .array(z.enum(journalKinds))
      .describe("What whoever asks may add and undo; nothing where the server only reads."),
    entries: z
      .array(entryAnswer)
      .describe(
        "In the order in which they were added. Introductions, cases and what is noted of them only for brokers.",
      ),
  })
  .meta({ id: "Journal" });

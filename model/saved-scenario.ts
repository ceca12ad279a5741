import { z } from "zod";
import { reason } from "./reason.ts";
import { changesSchema, writeChanges } from "./scenario.ts";

const name = z.string().trim().min(1).max(200).describe("What it is called.");
const version = z.int().min(1);

/** Changes of a what-if that are to be kept under a name. */
export const scenarioToSaveSchema = z.strictObject({
  name,
  changes: changesSchema.refine((changes) => changes.length > 0, reason("noChanges")),
  version: version.optional().describe("The dataset's version that they were tried on. Without it the newest."),
});

/** A scenario as the journal holds it: its changes in one line, as they are read again, and of which version it is. */
export const savedScenarioSchema = z.strictObject({
  name,
  changes: z
    .string()
    .min(1)
    .refine((text) => changesSchema.safeParse(text).success),
  version,
});
export type SavedScenario = z.output<typeof savedScenarioSchema>;

export function savedScenario(
  { name, changes }: z.output<typeof scenarioToSaveSchema>,
  { version }: { readonly version: number },
): SavedScenario {
  return { name, changes: writeChanges(changes), version };
}

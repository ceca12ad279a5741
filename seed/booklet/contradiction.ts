import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { observationSubjects } from "../../model/observation.ts";

/** Two places of the text that do not agree, or one that cannot be right: every reading, the one used, and why. */
export const contradictionSchema = z.strictObject({
  id: idSchema,
  about: z.strictObject({ type: z.enum(observationSubjects), id: idSchema }),
  question: z.string().min(1),
  readings: z.array(z.strictObject({ value: z.string().min(1), cite: z.string().min(1) })).min(1),
  /** Index of the reading that the data follow. */
  used: z.int().min(0),
  why: z.string().min(1),
});

/** The contradiction as a record of what it is about, so that whoever looks at the subject sees that its figures are in doubt. */
export function contradictionObservation(record: unknown) {
  const { id, about, question, readings, used, why } = contradictionSchema.parse(record);
  return {
    id: `contradiction/${id}`,
    subject: about,
    indicator: "contradiction",
    value: `${question} ${readings.map(({ value }) => value).join(" | ")}. Used: ${readings[used].value}. ${why}`,
    unit: "text",
    basis: "published",
    cite: readings.map(({ cite }) => cite).join("; "),
  };
}

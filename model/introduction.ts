import { z } from "zod";
import { idSchema } from "./id.ts";
import { partialDateSchema } from "./partial-date.ts";
import { reason } from "./reason.ts";

/** How far an introduction has come, in this order. */
export const introductionStates = ["planned", "made", "led"] as const;

/** That one organisation is, or was, introduced to another. */
export const introductionSchema = z
  .strictObject({
    from: idSchema.describe("Who is introduced: an organisation."),
    to: idSchema.describe("To whom: another one."),
    via: z
      .array(idSchema)
      .max(10)
      .default([])
      .describe("Organisations that introduce, from the one next to `from` to the one next to `to`."),
    state: z
      .enum(introductionStates)
      .describe("planned: agreed on; made: they met; led: it led to `activity`. Only what is made or led can tie."),
    on: partialDateSchema
      .optional()
      .describe(
        "The day for which it is planned, or on which they met: without it the day on which it is written down, where they met.",
      ),
    activity: idSchema.optional().describe("With state led: the activity to which it led, in which both take part."),
    follows: idSchema
      .optional()
      .describe(
        "The entry of the journal that this one carries on: planned → made → led. It then counts instead of that.",
      ),
    note: z.string().min(1).max(1000).optional(),
  })
  .check((context) => {
    const { from, to, via, state, activity } = context.value;
    const named = [from, to, ...via];
    const twice = named.find((id, place) => named.indexOf(id) < place);
    if (twice !== undefined)
      context.issues.push({ code: "custom", ...reason("introducedTwice", { id: twice }), input: context.value });
    if ((state === "led") !== (activity !== undefined))
      context.issues.push({ code: "custom", path: ["activity"], ...reason("introductionLed"), input: activity });
  });
export type Introduction = z.output<typeof introductionSchema>;

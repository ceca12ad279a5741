import { z } from "zod";

const traitSchema = z
  .strictObject({
    grouping: z
      .string()
      .describe("Of organisations: a grouping, or industry; of activities: kind, programme or topic."),
    of: z.enum(["organisations", "activities"]).describe("What is counted."),
    sort: z.string().describe("What the grouping is called."),
    words: z.array(z.string()).min(1).describe("Its codes; several where the same things have them all."),
    title: z.string(),
    here: z.int().min(3).describe("How many of the group have it …"),
    size: z.int().min(3).describe("… of so many of the group."),
    overall: z.int().min(3).describe("How many of all groups have it …"),
    all: z.int().min(3).describe("… of so many."),
    lift: z.number().min(1).describe("Share in the group divided by the share overall."),
    chance: z
      .number()
      .min(0)
      .max(0.01)
      .describe("Hypergeometric chance of so many or more, multiplied by the number of comparisons."),
  })
  .meta({ id: "Trait" });

/** What is over-represented in a group, and what it is called after it. */
export const traitsShape = {
  name: z.string().optional().describe("After what most sets it apart; absent where nothing does."),
  traits: z.array(traitSchema).describe("What is over-represented in it, the least likely first."),
};

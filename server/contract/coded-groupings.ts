import { z } from "zod";

/** How groupings part what an answer lists: for each listed thing the index of its group. */
export const codedGroupings = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    values: z.array(z.string()),
    titles: z.array(z.string()).describe("Parallel to values, in the language asked."),
    codes: z.array(z.int().min(-1)).describe("Index into values; -1: none."),
  }),
);

/** `a,b`: the groupings asked for. */
export const groupingNames = z
  .string()
  .min(1)
  .max(500)
  .transform((text) => [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== ""))
  .optional();

/** Whether a result that gives values of organisations also says who they are. */
export const describedShape = {
  groupings: groupingNames.describe(
    "Also who the organisations are, with their groups in these groupings, comma-separated: kind,complex.",
  ),
};

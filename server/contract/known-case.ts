import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { activityItem } from "./activity.ts";

export const knownCaseItem = activityItem
  .extend({
    id: z.string(),
    entry: idSchema
      .optional()
      .describe(
        "Of a call: the entry of the journal that opened it. It is shown as an activity would be, and stands under …/cases.",
      ),
  })
  .meta({ id: "KnownCaseItem" });
export type KnownCaseItem = z.infer<typeof knownCaseItem>;

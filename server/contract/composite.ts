import { z } from "zod";
import { leftOutReasons } from "../../analysis/integration/composite.ts";
import { componentIds } from "../../analysis/integration/group-components.ts";
import { scalings } from "../../analysis/statistics/weighted-index.ts";
import { definitionSchema, resultShape } from "./result.ts";

const share = z.number().min(0).max(1);
const rank = z.int().min(1).optional();

const component = z
  .strictObject({
    id: z.enum(componentIds),
    definition: definitionSchema,
    weight: share.describe("Share of the index; 0 where it does not count."),
    leftOut: z
      .enum(leftOutReasons)
      .optional()
      .describe(
        "Why it does not count. unweighted: it was given no weight; unknown: no group has it; same: all that have it have the same.",
      ),
  })
  .meta({ id: "CompositeComponent" });

const group = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    organisations: z.int().min(0).describe("In the network."),
    index: share.optional().describe("Absent where it has none of the components that count; as are all ranks then."),
    rank: rank.describe("1 is the highest; equal ones share the best of their ranks."),
    present: share.describe("Share of the weight that is on components which the group has."),
    best: rank.describe("The best rank reached under any weighting that was tried."),
    worst: rank,
    bestPossible: rank.describe("No weighting at all gives it a better one. Equal to `best`: exact."),
    worstPossible: rank,
    leading: share.optional().describe("Share of the drawn weightings under which it is among the leading ranks."),
    components: z
      .array(
        z.strictObject({
          value: z.number().optional().describe("In the component's own unit; absent where it is not known."),
          scaled: share.optional().describe("From 0 for the lowest group to 1 for the highest."),
          rank: rank.describe("Where this component counts alone."),
        }),
      )
      .length(componentIds.length)
      .describe("Parallel to the components."),
  })
  .meta({ id: "CompositeGroup" });
export type CompositeGroup = z.infer<typeof group>;

export const compositeResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    intervals: definitionSchema,
    by: z.string(),
    at: z.string().describe("The day whose topology holds."),
    year: z.int().describe("The year of the dataset whose tenant firms are read."),
    scaling: z.enum(scalings),
    components: z.array(component).length(componentIds.length),
    samples: z.int().describe("Weightings drawn."),
    seed: z.int(),
    leading: z.int().describe("How many ranks count as leading."),
    groups: z.array(group).describe("The highest index first, then by id; last those without one."),
  })
  .meta({ id: "CompositeResult" });

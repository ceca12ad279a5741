import { z } from "zod";
import { definitionSchema, resultShape } from "./result.ts";

const matrix = (text: string) => z.array(z.number().nullable()).describe(`Row-major, groups × groups. ${text}`);

export const mixingGroup = z
  .strictObject({
    id: z.string().nullable().describe("null: organisations that have no value, the last group where there are any."),
    title: z.string(),
    organisations: z.int().min(0),
  })
  .meta({ id: "MixingGroup" });

export const mixingResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    by: z.string(),
    groups: z.array(mixingGroup).describe("In the order of their ids; rows and columns of every matrix."),
    weight: matrix("Sum of tie weights between the two groups; on the diagonal inside it, each tie once."),
    ties: matrix("Number of distinct ties."),
    organisations: matrix("Organisations of the two groups with such a tie."),
    activities: matrix("Activities that make such a tie."),
    density: matrix("Share of possible pairs that are tied; null where no pair is possible."),
    share: matrix(
      "Share of all ends of ties that join the two groups: the whole matrix sums to 1; null where there is no tie.",
    ),
    lift: matrix(
      "Share against what the groups' shares alone let expect: 1 as expected; null where a group has no tie.",
    ),
  })
  .meta({ id: "MixingResult" });

import { z } from "zod";
import { groupSchema } from "./dataset.ts";
import { definitionSchema, resultShape } from "./result.ts";

const matrix = (text: string) => z.array(z.number().nullable()).describe(`Row-major, groups × groups. ${text}`);

export const mixingResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    by: z.string(),
    groups: z.array(groupSchema).describe("In the order of their ids; rows and columns of every matrix."),
    without: z.int().min(0).describe("Organisations of the network that have no value, and so are in no group."),
    weight: matrix("Sum of tie weights between the two groups; on the diagonal inside it, each tie once."),
    ties: matrix("Number of ties."),
    organisations: matrix("Organisations of the two groups with such a tie."),
    density: matrix("Share of possible pairs that are tied; null where no pair is possible."),
    lift: matrix(
      "Share of weight against what the groups' strengths alone let expect; null where a group has no strength.",
    ),
  })
  .meta({ id: "MixingResult" });

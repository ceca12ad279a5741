import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { describedOrganisations } from "./measure.ts";
import { definitionSchema, resultShape } from "./result.ts";

/** How blocks are found, as it stands in a query string. */
export const blocksShape = {
  splits: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .default(2)
    .describe("How often blocks are split in two, at most: up to 2, 4, 8 or 16 blocks."),
  weighted: flagSchema.default(false).describe("true: ties count by their weight; false: every tie counts as one."),
};

const matrix = (text: string) => z.array(z.number().nullable()).describe(`Row-major, groups × groups. ${text}`);

export const blocksResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    ids: z.array(idSchema).describe("Organisations in a block, by id; one without a tie is in none."),
    values: z.array(z.int().min(0)).describe("Number of the block, parallel to ids; 0 is the largest."),
    organisations: describedOrganisations.optional(),
    groups: z.array(z.strictObject({ id: z.int().min(0), organisations: z.int().min(1) }).meta({ id: "Block" })),
    undecided: z
      .int()
      .min(0)
      .describe("Blocks left whole because their correlations came to rest elsewhere than at +1 and −1."),
    density: matrix("What a pair of the two blocks is tied by on average; null inside a block of one."),
    meanDensity: z
      .number()
      .optional()
      .describe("The same over all pairs of organisations in a block; absent without any."),
    image: matrix("1 where the density is above the mean, else 0; null where there is none."),
  })
  .meta({ id: "BlocksResult" });

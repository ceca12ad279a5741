import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { describedOrganisations } from "./measure.ts";
import { approximatedShape, definitionSchema, resultShape } from "./result.ts";

const coefficient = z.number().min(-1).max(1).optional();

export const correlationResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    otherDefinition: definitionSchema,
    n: z.int().min(0).describe("Organisations for which both are defined."),
    undefined: z.int().min(0).describe("Organisations of the network for which one of the two is not: left out."),
    pearson: coefficient.describe("Absent where one of the two does not vary."),
    spearman: coefficient.describe("Of the ranks, equal values sharing the mean of theirs."),
    definitions: z.strictObject({ pearson: definitionSchema, spearman: definitionSchema }),
    ids: z.array(idSchema).describe("Organisations for which both are defined, by id."),
    values: z.array(z.number()).describe("Of the measure, parallel to ids."),
    otherValues: z.array(z.number()).describe("Of the other measure, parallel to ids."),
    organisations: describedOrganisations.optional(),
  })
  .meta({ id: "CorrelationResult" });

import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { complexItem } from "./complex.ts";
import { definitionSchema, resultShape } from "./result.ts";

const amounts = {
  weight: z.number().min(0).describe("Sum of tie weights."),
  ties: z.int().min(0).describe("Distinct ties between organisations."),
  organisations: z.int().min(0).describe("Organisations with such a tie."),
  activities: z.int().min(0).describe("Activities that make such a tie."),
};

/** Ties between the organisations of two groups taken together. */
export const bundle = z.strictObject(amounts).meta({ id: "Bundle" });

const complexNode = z
  .strictObject({
    complex: complexItem,
    organisations: z.int().min(0).describe("In the network; the complex may have more."),
    inside: bundle.describe("Between two organisations of the complex."),
    others: z
      .strictObject({ weight: amounts.weight, ties: amounts.ties })
      .describe("Between an organisation of the complex and one of another complex."),
    elsewhere: bundle.describe("Between an organisation of the complex and one that is in no complex."),
  })
  .meta({ id: "ComplexNode" });

/** Complexes and the ties between them, with the lines that the programme planned. */
export const complexNetworkSchema = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    at: z.string().describe("The day whose standings hold."),
    nodes: z.array(complexNode).describe("Every complex of the dataset, by id."),
    ties: z
      .array(z.strictObject({ source: idSchema, target: idSchema, ...amounts }).meta({ id: "ComplexTie" }))
      .describe("Each once, source before target in the order of ids."),
    planned: z
      .array(z.strictObject({ hub: idSchema, connected: idSchema }).meta({ id: "PlannedLine" }))
      .describe("Which hub each connected complex had that day."),
    without: z.int().min(0).describe("Organisations of the network that are in no complex."),
  })
  .meta({ id: "ComplexNetwork" });

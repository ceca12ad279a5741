import { z } from "zod";
import { mostPanelMeasures, panelKinds, usualPanelMeasures } from "../../model/panel.ts";
import { approximatedShape, resultShape } from "./result.ts";

const list = z
  .string()
  .min(1)
  .max(1000)
  .transform((text) => [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== ""));

export const panelShape = {
  measures: list
    .pipe(z.array(z.string()).max(mostPanelMeasures))
    .default([...usualPanelMeasures])
    .describe(
      `Measures of organisations, comma-separated, at most ${mostPanelMeasures}, each with the defaults of its own parameters, computed on each year's network.`,
    ),
  indicators: list
    .optional()
    .describe("Observations to put beside, by indicator, comma-separated. Without it all of the panel's units."),
};

export const panelResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    panel: z.enum(panelKinds),
    rows: z.int().min(0),
    columns: z
      .array(
        z.strictObject({
          name: z.string(),
          what: z
            .enum(["unit", "about", "network", "measure", "observation"])
            .describe("unit: with the others of its kind it names the row; about: what the unit is."),
          title: z.string(),
          unit: z.string().optional(),
          values: z
            .array(z.union([z.string(), z.number()]).nullable())
            .describe("null: there is none. Never 0 for that."),
        }),
      )
      .describe("As long as there are rows, parallel to each other; rows by unit and year of the calendar."),
    leftOutObservations: z
      .strictObject({
        undated: z.int().min(0),
        text: z.int().min(0).describe("Values that are no number."),
        dimensions: z.int().min(0).describe("Cells of tables, which say more than subject and year."),
        repeated: z.int().min(0).describe("Further values of the same subject, indicator, unit and year."),
      })
      .optional(),
  })
  .meta({ id: "PanelResult" });

import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { named } from "./hub-spoke.ts";
import { resultShape } from "./result.ts";

export const alertCodes = ["target-behind", "target-missed", "spoke-dormant", "zone-behind-trend"] as const;

const text = z.string().describe("The alert in the language of the answer.");

const ofTarget = {
  text,
  target: idSchema.describe("Of its entry in the journal."),
  index: z.string(),
  year: z.int().describe("The newest complete year with a value."),
  value: z.number(),
  expected: z.number().optional().describe("What the line to the goal has in that year."),
  goalYear: z.int(),
  goal: z.number(),
};

const alert = z
  .discriminatedUnion("code", [
    z.strictObject({ code: z.literal("target-behind"), ...ofTarget }),
    z.strictObject({ code: z.literal("target-missed"), ...ofTarget }),
    z
      .strictObject({
        code: z.literal("spoke-dormant"),
        text,
        complex: named,
        hub: named,
        zone: named.optional(),
        since: z.int().describe("The dataset's year of the last activity with the hub."),
        lastWithHub: z.string().describe("Last day of an activity with the hub."),
        dormantAfter: z.int(),
        weight: z.number().min(0).describe("Of the ties with the hub, in all years."),
        ties: z.int().min(0),
        activities: z.array(idSchema).describe("Those that tied it with its hub, by id."),
      })
      .describe(
        "A connected complex that had activities with its hub, of which none ran in the last `dormantAfter` years.",
      ),
    z
      .strictObject({
        code: z.literal("zone-behind-trend"),
        text,
        zone: named,
        year: z.int(),
        value: z.number().describe("Share of the ends of its ties, by weight, that lead out of the zone."),
        expected: z.number().describe("Of the straight line through the years before."),
        low: z.number().describe("Lower end of its 95% prediction interval."),
        high: z.number(),
        slope: z.number().describe("Of the line, for a year."),
        earlier: z.array(z.strictObject({ year: z.int(), value: z.number() })).describe("What the line goes through."),
      })
      .describe(
        "A zone whose share in `year` is below the prediction interval of the line through four years or more.",
      ),
  ])
  .meta({ id: "Alert" });
export type Alert = z.infer<typeof alert>;

export const alertsResult = z
  .strictObject({
    ...resultShape,
    journal: z.int().min(0).describe("Version of the journal that was read."),
    year: z.int().describe("The year that zones are looked at in."),
    alerts: z
      .array(alert)
      .describe("Targets, then spokes, the longest dormant first, then zones, the furthest below first."),
    unchecked: z
      .array(z.strictObject({ code: z.enum(alertCodes), reason: z.string(), text: z.string() }))
      .describe("What could not be looked at, and why."),
  })
  .meta({ id: "AlertsResult" });

import { z } from "zod";
import { idSchema } from "../../model/id.ts";
import { parsePartialDate, partialDateSchema } from "../../model/partial-date.ts";
import { reason } from "../../model/reason.ts";
import { backboneCounts, backboneDefinitionShape } from "./backbone.ts";
import { describedOrganisations } from "./measure.ts";
import { timingOfSeries } from "./measure-by-year.ts";
import { approximatedShape, definitionSchema, networkSchema, resultShape, summarySchema } from "./result.ts";

/** The later period is the window of the network; the earlier one ends before it begins. */
export const periodsShape = {
  timing: timingOfSeries,
  from: partialDateSchema.describe("First day of the later period: a year, month or date, inclusive."),
  to: partialDateSchema.describe("Last day of the later period, inclusive."),
  earlierFrom: partialDateSchema.describe("First day of the earlier period, inclusive."),
  earlierTo: partialDateSchema.describe("Last day of the earlier period, inclusive; before `from`."),
  top: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe(
      "So many are named of each: who leads, who moved, came or went most, and the strongest ties. Default 10.",
    ),
};

interface Periods {
  readonly from?: unknown;
  readonly earlierFrom?: unknown;
  readonly earlierTo?: unknown;
}

/** Periods that are not one after the other are refused: their networks would share activities, and ties be kept by that. */
export function checkPeriods(context: { readonly value: Periods; readonly issues: unknown[] }): void {
  if (context.issues.length > 0) return;
  const { from, earlierFrom, earlierTo } = context.value;
  const [later, first, last] = [from, earlierFrom, earlierTo].map((date) => parsePartialDate(String(date)));
  const refuse = (name: string, why: ReturnType<typeof reason>) =>
    context.issues.push({ code: "custom", path: [name], ...why, input: context.value });
  if (first!.first > last!.last)
    refuse("earlierFrom", reason("windowReversed", { from: String(earlierFrom), to: String(earlierTo) }));
  else if (last!.last >= later!.first)
    refuse("earlierTo", reason("periodsOverlap", { earlierTo: String(earlierTo), from: String(from) }));
}

const periodSchema = z
  .strictObject({
    from: partialDateSchema,
    to: partialDateSchema,
    activities: z.int().min(0).describe("Activities selected in it, those without a partner too."),
    network: networkSchema,
    backbone: backboneCounts.optional().describe("Its own, where only the ties of a backbone are read."),
    summary: summarySchema,
  })
  .meta({ id: "Period" });

const place = z.int().min(0).describe("Organisation, by its place in ids.");
const standing = z.strictObject({
  value: z.number(),
  rank: z.int().min(1).describe("In its own period, 1 the highest."),
});
const tie = z.strictObject({
  source: place,
  target: place,
  earlier: z.number().min(0).describe("Weight in the earlier period; 0: none."),
  later: z.number().min(0),
});

export const measureChangeResult = z
  .strictObject({
    ...resultShape,
    ...approximatedShape,
    ...backboneDefinitionShape,
    definition: definitionSchema,
    definitions: z.strictObject({ change: definitionSchema, spearman: definitionSchema, kendall: definitionSchema }),
    earlier: periodSchema,
    later: periodSchema,
    organisations: z
      .strictObject({ stayed: z.int().min(0), entered: z.int().min(0), left: z.int().min(0) })
      .describe("Of the two networks, whether they have a value or not."),
    ties: z.strictObject({ kept: z.int().min(0), added: z.int().min(0), lost: z.int().min(0) }),
    n: z.int().min(0).describe("Organisations with a value in both periods."),
    spearman: z.number().min(-1).max(1).optional().describe("Of their ranks; absent where one does not vary."),
    kendall: z.number().min(-1).max(1).optional(),
    leaders: z
      .array(z.strictObject({ organisation: place, earlier: standing.optional(), later: standing.optional() }))
      .describe(
        "The highest of the earlier period, then the others of the later one; no standing where it has no value.",
      ),
    moved: z
      .array(
        z.strictObject({
          organisation: place,
          earlier: standing,
          later: standing,
          change: z
            .number()
            .describe("Ranks gained among those with a value in both, equal values sharing the mean of theirs."),
        }),
      )
      .describe("Who gained or lost most ranks, most first."),
    entered: z.array(z.strictObject({ organisation: place, ...standing.shape })).describe("The highest of them."),
    left: z.array(z.strictObject({ organisation: place, ...standing.shape })).describe("The highest of them."),
    strongest: z.strictObject({ kept: z.array(tie), added: z.array(tie), lost: z.array(tie) }),
    ids: z.array(idSchema).describe("Organisations that are named above, by id."),
    described: describedOrganisations,
  })
  .meta({ id: "MeasureChangeResult" });

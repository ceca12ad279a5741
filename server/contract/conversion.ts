import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { conversionMatches } from "../../model/conversion-match.ts";
import { idSchema } from "../../model/id.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { tableFormats } from "./measure.ts";
import { derivedQuery, filterText, formatShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

export const conversionTables = ["activities", "pairs"] as const;

export const conversionQuery = derivedQuery({
  within: z.coerce
    .number()
    .positive()
    .max(50)
    .default(3)
    .describe("Years after the meeting within which a pair is to join a collaboration."),
  match: z
    .enum(conversionMatches)
    .default("kind")
    .describe(
      "Pairs that did not meet are compared with those that did: kind, of the same two kinds; complex, of those and like them in one complex or not; all, whatever they are.",
    ),
  meetings: z.coerce.number().int().min(1).max(1000).default(2).describe("Pairs on the list met so often at least."),
  zone: filterText.optional().describe("Only pairs on the list of which one at least is in this zone."),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(50)
    .describe("How many activities and how many pairs are listed, at most."),
  table: z
    .enum(conversionTables)
    .default("activities")
    .describe("As CSV: activities, what came of each; pairs, those that met and never joined."),
  ...formatShape(tableFormats),
});

const shareOf = z.number().min(0).max(1);

const countsShape = {
  pairs: z.int().min(0).describe("Pairs that were there at the same time."),
  already: z.int().min(0).describe("Of them those that had joined a collaboration together by then."),
  undated: z
    .int()
    .min(0)
    .describe(
      "Those that are together in a collaboration of which no date tells the beginning, and in none that has one: they have joined, nobody knows when; in no rate.",
    ),
  open: z
    .int()
    .min(0)
    .describe("Those whose years are not over on the reference date, joined since or not: in no rate."),
  atRisk: z.int().min(0).describe("The others, of which the rate is."),
  joined: z.int().min(0).describe("Of those at risk: joined one together for the first time within the years."),
  rate: shareOf.optional().describe("joined / atRisk; absent where nobody is at risk."),
  interval: z
    .strictObject({ lower: shareOf, upper: shareOf })
    .optional()
    .describe("Of the rate: Wilson's at 95 %, as if pairs were independent."),
  compared: z.int().min(0).describe("Of those at risk, how many are of a class that has pairs that did not meet."),
  expected: z
    .number()
    .min(0)
    .optional()
    .describe("How many of those compared had joined at the rate of pairs that did not meet."),
  base: shareOf.optional().describe("That rate: expected / compared."),
  lift: z.number().min(0).optional().describe("Rate of those compared by the base; absent where the base is 0."),
};

const named = { id: idSchema, name: z.string().optional() };
const end = z.strictObject({ ...named, kind: z.enum(organisationKinds), synthetic: z.boolean() });

export const conversionResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    referenceDate: z.iso.date().describe("The day by which a pair's years have to be over."),
    statement: z.string().describe("The whole in a sentence."),
    whole: z
      .strictObject(countsShape)
      .describe("Every pair once, by its first meeting in the window.")
      .meta({ id: "ConversionCounts" }),
    kinds: z.array(
      z
        .strictObject({ kind: z.enum(activityKinds), title: z.string(), ...countsShape })
        .describe("The same by the kind of what they first met at.")
        .meta({ id: "ConversionOfKind" }),
    ),
    activities: z.strictObject({
      count: z.int().min(0).describe("Contact activities where a pair met; as CSV all of them."),
      listed: z
        .array(
          z
            .strictObject({
              ...named,
              kind: z.enum(activityKinds),
              year: z.int().optional(),
              synthetic: z.boolean(),
              participants: z.int().min(0),
              ...countsShape,
              consortia: z
                .array(z.strictObject({ ...named, kind: z.enum(activityKinds), pairs: z.int().min(1) }))
                .describe(
                  "Collaborations that pairs who met there joined for the first time within the years, those whose years are open among them; the most pairs first.",
                ),
            })
            .meta({ id: "ConvertedActivity" }),
        )
        .describe(
          "Those of which most came first, by pairs that joined within the years, `limit` at most. Each with every pair that met there: a pair may be in several.",
        ),
    }),
    unjoined: z
      .strictObject({
        count: z.int().min(0).describe("All that there are."),
        undated: z
          .int()
          .min(0)
          .describe("Pairs that met as often and are not among them, because they joined something without a date."),
        pairs: z.array(
          z
            .strictObject({
              organisations: z.array(end).length(2),
              meetings: z.int().min(1),
              last: z.iso.date().describe("When their last meeting began."),
            })
            .meta({ id: "UnjoinedPair" }),
        ),
      })
      .describe("Pairs that met and never joined a collaboration together: those that met most often first."),
    leftOut: z
      .strictObject({
        activities: z.int().min(0).describe("Above maxActivitySize."),
        undated: z.int().min(0).describe("Participations of which no date tells the beginning."),
      })
      .describe("Of contact and collaboration together."),
  })
  .meta({ id: "ConversionResult" });

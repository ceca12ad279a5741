import { z } from "zod";
import { caseNoteSchema, caseRoutes, caseStates, newcomerSchema, outcomeYears } from "../../model/case.ts";
import { idSchema } from "../../model/id.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { supportFields } from "../../model/programme.ts";
import { datasetReference } from "./result.ts";

/** Where a case stands written. */
export const caseSources = ["journal", "facts"] as const;
export type CaseSource = (typeof caseSources)[number];

const count = z.int().min(0);

const days = z
  .strictObject({
    journal: z.iso.date(),
    facts: z.iso.date(),
    open: z.int().min(1).describe("So many days open, a need counts as not met."),
  })
  .describe("By which day it was told whether a need was met: of a call, and of a case of the facts.");

const years = z.union(outcomeYears.map((after) => z.literal(after))).describe("After how many years.");

const party = z.strictObject({ id: idSchema, title: z.string() }).meta({ id: "CaseParty" });

const item = z
  .strictObject({
    id: z
      .string()
      .describe("Of a loaded case, the activity’s; of a call `journal/ENTRY`, so that no activity hides it."),
    entry: idSchema.optional().describe("Of a call: the entry of the journal that opened it, which notes name."),
    source: z
      .enum(caseSources)
      .describe("journal: a call that somebody wrote down; facts: a case of support that was loaded."),
    need: z.string().describe("In its own words; of a loaded case, its title."),
    state: z
      .enum(caseStates)
      .optional()
      .describe(
        "On `day`, where that is given. Absent where a loaded case has none of these as its status, or is not known to have had it then.",
      ),
    field: z.enum(supportFields).optional(),
    route: z.enum(caseRoutes).optional(),
    on: partialDateSchema.optional().describe("When it was opened."),
    until: partialDateSchema.optional(),
    companies: z.array(party).describe("Whose case it is."),
    newcomer: newcomerSchema.optional().describe("Instead of a company of the dataset."),
    partners: z.array(party).describe("Who helps: organisations."),
    experts: z.array(party).describe("Who helps: persons of the expert pools."),
    complex: idSchema.optional(),
    zone: idSchema.optional(),
    synthetic: z.boolean(),
    unmet: z.boolean().optional().describe("Absent where it cannot be told."),
    due: z
      .array(z.strictObject({ years, since: z.iso.date() }).meta({ id: "OutcomeDue" }))
      .describe("What came of a call after so many years is to be asked, since this day: nobody has written it down."),
  })
  .meta({ id: "CaseItem" });
export type CaseItem = z.infer<typeof item>;

export const casesSchema = z
  .strictObject({
    dataset: datasetReference,
    journal: count.describe("Version of the journal that was read."),
    days,
    total: count,
    cases: z
      .array(item)
      .describe("Those of the journal, the newest first, then those of the facts, the latest begun first."),
    next: z.string().optional(),
  })
  .meta({ id: "Cases" });

const signed = { id: idSchema, at: z.iso.datetime(), by: z.string() };

export const caseDetailSchema = z
  .strictObject({
    dataset: datasetReference,
    case: item,
    outcomes: z
      .array(
        z.strictObject({
          years,
          words: z.string(),
          on: partialDateSchema,
        }),
      )
      .describe("As last written down."),
    outcome: z.string().optional().describe("Of a loaded case."),
    opened: z
      .strictObject({ at: z.iso.datetime(), by: z.string() })
      .optional()
      .describe("Of a call: when it was written down, and by whom."),
    notes: z
      .array(
        z.strictObject({
          ...signed,
          note: caseNoteSchema,
          partners: z.array(party).optional().describe("Those whom the note names, with their titles."),
          experts: z.array(party).optional(),
        }),
      )
      .describe("What was written down about it later, in the order of its days. What was undone is not here."),
  })
  .meta({ id: "CaseDetail" });

export const unmetBy = ["complex", "zone", "field", "route"] as const;
export type UnmetBy = (typeof unmetBy)[number];

export const unmetNeedsSchema = z
  .strictObject({
    dataset: datasetReference,
    journal: count,
    days,
    by: z.enum(unmetBy),
    cases: count,
    told: count.describe("Of which it can be told whether the need was met."),
    unmet: count,
    synthetic: count.describe("Of the cases: those that were made up."),
    groups: z
      .array(
        z.strictObject({
          id: z.string().optional().describe("Absent for the cases of which it is not known."),
          title: z.string().optional(),
          cases: count,
          told: count,
          unmet: count,
          share: z.number().min(0).max(1).optional().describe("Of those told. Absent without any."),
          interval: z.strictObject({ lower: z.number(), upper: z.number() }).optional().describe("Wilson's, 95 %."),
        }),
      )
      .describe("Most unmet first, then by id."),
  })
  .meta({ id: "UnmetNeeds" });

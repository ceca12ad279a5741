import { z } from "zod";
import { expertTextKinds } from "../../analysis/support/expert-candidates.ts";
import { usualConflictYears, usualMaxLoad } from "../../model/expert-limits.ts";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { reason } from "../../model/reason.ts";
import { activityItem } from "./activity.ts";
import { expertRecord } from "./expert.ts";
import { knownCaseItem } from "./known-case.ts";
import { needMet, needRead, needText } from "./need.ts";
import { filterText, languageShape, pageShape, searchText, versionShape } from "./parameters.ts";
import { datasetReference, organisationItem } from "./result.ts";

export const partnerExpertsQuery = z
  .strictObject({
    need: needText,
    for: idSchema
      .optional()
      .describe("The organisation that has the need. Without it there is no earlier case and no conflict."),
    newcomerComplex: idSchema
      .optional()
      .describe("Instead of `for`: the complex of a newcomer that has the need, from which distances are taken."),
    available: flagSchema.default(false).describe("true: only those of whom it is known that they can be asked."),
    withoutConflict: flagSchema.default(false).describe("true: only those of whom no conflict of interest is known."),
    withinLoad: flagSchema.default(false).describe("true: only those who have less to do than `maxLoad`."),
    maxLoad: z.coerce
      .number()
      .positive()
      .max(1000)
      .default(usualMaxLoad)
      .describe("From so many running cases for each person on, somebody is marked as busy."),
    conflictYears: z.coerce
      .number()
      .int()
      .min(0)
      .max(50)
      .default(usualConflictYears)
      .describe(
        "Who sat on an evaluating committee in so many years before the reference date has a conflict of interest; 0: who does on that day.",
      ),
    field: searchText.optional().describe("Any part of a field or a capability; case does not matter."),
    complex: filterText
      .optional()
      .describe("Only those whose employer is in this complex or, being in none, in this hub’s area."),
    zone: filterText.optional().describe("Only those whose employer is in this zone."),
    withinKm: z.coerce
      .number()
      .min(0)
      .max(20_100)
      .optional()
      .describe("Only so near, with `for` or `newcomerComplex`; whose employer has no known place is left out."),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  })
  .check((context) => {
    const { for: company, newcomerComplex, withinKm } = context.value;
    const refuse = (name: "newcomerComplex" | "withinKm", key: string) =>
      context.issues.push({ code: "custom", ...reason(key), path: [name], input: context.value[name] });
    if (company !== undefined && newcomerComplex !== undefined) refuse("newcomerComplex", "expertsForBoth");
    if (withinKm !== undefined && company === undefined && newcomerComplex === undefined)
      refuse("withinKm", "expertsFromNowhere");
  });
export type PartnerExpertsQuery = z.output<typeof partnerExpertsQuery>;

const count = z.int().min(0);

const conflict = z
  .strictObject({
    kind: z
      .enum(["same-organisation", "same-parent", "evaluates"])
      .describe(
        "same-organisation: the company is the employer; same-parent: one is part of the other, or both of the same; evaluates: the employer sat within `conflictYears` on a committee, or at a meeting of one, that evaluates a mini cluster of the company.",
      ),
    committee: activityItem.optional(),
    miniCluster: activityItem.optional(),
  })
  .meta({ id: "ConflictOfInterest" });

const candidate = z
  .strictObject({
    expert: expertRecord,
    ...needMet(expertTextKinds, "ExpertText"),
    employer: organisationItem.optional(),
    kilometres: z
      .number()
      .min(0)
      .optional()
      .describe("From the employer to the company, or to the newcomer’s complex."),
    cases: count.describe(
      "Cases of the facts in which the employer helped, and calls in which it or this person does.",
    ),
    running: count.describe(
      "Those of them that run: calls that are neither done, continued nor unmatched; cases whose stated end is on the reference date or later, without one those whose status says so.",
    ),
    own: z
      .strictObject({ cases: count, running: count })
      .describe("Calls that name this person. Cases of the facts name no persons."),
    colleagues: z.int().min(1).describe("Persons of the pools whom the employer has, this one among them."),
    load: z
      .number()
      .min(0)
      .describe(
        "Running calls that name this person, and an equal share of the employer’s running cases that name none of its persons.",
      ),
    busy: z.boolean().describe("The load is `maxLoad` or more."),
    before: z.array(knownCaseItem).describe("Cases of the company in which the employer or this person helped."),
    conflicts: z
      .array(conflict)
      .describe(
        "What the employer has with the company on the reference date. None known is no proof that there is none.",
      ),
  })
  .meta({ id: "ExpertCandidate" });

export const partnerExpertsSchema = z
  .strictObject({
    dataset: datasetReference,
    journal: count.describe("Version of the journal whose calls count."),
    for: organisationItem.optional(),
    need: needRead,
    total: count,
    leftOut: z
      .strictObject({ available: count, conflict: count, load: count, field: count, place: count, distance: count })
      .describe("Who meets the need and is not listed, each by the first of these filters that leaves them out."),
    experts: z
      .array(candidate)
      .describe(
        "Who meets the need best first; of equals those without a known conflict, then who can be asked, then the least loaded, then the nearest, then by id.",
      ),
    next: z.string().optional(),
  })
  .meta({ id: "PartnerExperts" });

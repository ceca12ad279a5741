import { z } from "zod";
import { expertTextKinds } from "../../analysis/support/expert-candidates.ts";
import { activityItem } from "./activity.ts";
import { expertRecord } from "./expert.ts";
import { needMet, needRead } from "./need.ts";
import { datasetReference, organisationItem } from "./result.ts";

const conflict = z
  .strictObject({
    kind: z
      .enum(["same-organisation", "same-parent", "evaluates"])
      .describe(
        "same-organisation: the company is the employer; same-parent: one is part of the other, or both of the same; evaluates: the employer sits on a committee that evaluates a mini cluster of the company.",
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
    kilometres: z.number().min(0).optional().describe("From the employer to the company."),
    cases: z.int().min(0).describe("Cases in which the employer helped: persons stand in no case themselves."),
    running: z.int().min(0).describe("Those of them whose stated end is on the reference date or later."),
    colleagues: z.int().min(1).describe("Persons of the pools whom the employer has, this one among them."),
    before: z.array(activityItem).describe("Cases of the company in which the employer helped."),
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
    for: organisationItem.optional(),
    need: needRead,
    total: z.int().min(0),
    experts: z
      .array(candidate)
      .describe(
        "Who meets the need best first; of equals those without a known conflict, then who can be asked, then the fewest running cases for each person at the employer, then the nearest, then by id.",
      ),
    next: z.string().optional(),
  })
  .meta({ id: "PartnerExperts" });

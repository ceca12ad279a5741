import { z } from "zod";
import { caseTextKinds } from "../../analysis/support/case-match.ts";
import { activityItem } from "./activity.ts";
import { needMet, needRead } from "./need.ts";
import { datasetReference, organisationItem } from "./result.ts";

const similar = z
  .strictObject({
    case: activityItem,
    outcome: z.string().optional(),
    ...needMet(caseTextKinds, "CaseText"),
    led: z.array(organisationItem).describe("Whose case it was."),
    helped: z.array(organisationItem).describe("Who else took part."),
  })
  .meta({ id: "SimilarCase" });

const helper = z
  .strictObject({
    organisation: organisationItem,
    cases: z.int().min(1).describe("In how many of all matching cases it helped."),
    score: z.number().positive().describe("The sum of their scores."),
  })
  .meta({ id: "CaseHelper" });

export const partnerCasesSchema = z
  .strictObject({
    dataset: datasetReference,
    need: needRead,
    total: z.int().min(0),
    cases: z.array(similar).describe("Who was helped with the like: best first, of equals the latest, then by id."),
    helpers: z.array(helper).describe("The twenty with the highest sum of scores over all matching cases, then by id."),
    next: z.string().optional(),
  })
  .meta({ id: "PartnerCases" });

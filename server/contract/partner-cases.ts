import { z } from "zod";
import { caseTextKinds } from "../../analysis/support/case-match.ts";
import { caseSources } from "./case.ts";
import { knownCaseItem } from "./known-case.ts";
import { needMet, needRead } from "./need.ts";
import { datasetReference, organisationItem } from "./result.ts";

const similar = z
  .strictObject({
    source: z.enum(caseSources),
    case: knownCaseItem,
    outcome: z.string().optional().describe("Of a call, what came of it as last written down."),
    ...needMet(caseTextKinds, "CaseText"),
    led: z.array(organisationItem).describe("Whose case it was; of a newcomer’s call nobody."),
    helped: z
      .array(organisationItem)
      .describe("Who else took part; of a call the employers of persons who helped, too."),
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
    sources: z
      .array(z.enum(caseSources))
      .describe("What was looked at. Calls by which somebody was helped (done, continued) are told to brokers only."),
    need: needRead,
    total: z.int().min(0),
    cases: z.array(similar).describe("Who was helped with the like: best first, of equals the latest, then by id."),
    helpers: z.array(helper).describe("The twenty with the highest sum of scores over all matching cases, then by id."),
    next: z.string().optional(),
  })
  .meta({ id: "PartnerCases" });

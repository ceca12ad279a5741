import { datasetPath } from "../contract/parameters.ts";
import { partnerExpertsQuery, partnerExpertsSchema } from "../contract/partner-experts.ts";
import { answerWithExperts } from "../directory/answer-with-experts.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listPartnerExperts = defineRoute({
  id: "listPartnerExperts",
  method: "get",
  path: "/datasets/{dataset}/partners/experts",
  role: "broker",
  summary:
    "Persons of the expert pools who meet a need: what they know, past cases and load, conflicts of interest, calls of the journal included",
  params: datasetPath,
  query: partnerExpertsQuery,
  answers: json("The persons.", partnerExpertsSchema),
  errors: [...versionErrors, "organisation_unknown", "complex_unknown", "need_empty"],
  handle: answerWithExperts,
});
